import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { step, template } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';

export const deleteStep = operation({
	name: 'Delete',
	action: 'Delete step',
	description: 'Delete a step of a template together with its form fields; this cannot be undone',
	fields: [template, step],
	request: ({ templateId, stepId }) => call('deleteStep', { checklist_id: templateId, step_id: stepId }),
	hints: [
		{
			status: 422,
			next: 'Rules and deadlines that depend on a step keep it: change or delete those first, rules with Automation.',
		},
	],
	gives: (_, { stepId }) => deleted(stepId),
});
