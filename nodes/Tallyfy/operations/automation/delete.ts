import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { automation, template } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';

export const deleteRule = operation({
	name: 'Delete',
	action: 'Delete automation rule',
	description: 'Delete a rule of a template, which cannot be undone; the steps and fields that it used stay',
	target: ['templateId'],
	fields: [template, automation],
	request: ({ templateId, automationId }) =>
		call('deleteAutomation', { checklist_id: templateId, automation_id: automationId }),
	gives: (_, { automationId }) => deleted(automationId),
});
