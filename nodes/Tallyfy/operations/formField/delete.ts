import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { field, template } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';
import { form, formStep } from './lib/formFieldFields';

export const deleteField = operation({
	name: 'Delete',
	action: 'Delete form field',
	description: 'Delete a field from the form of a step or from the kick-off form; this cannot be undone',
	fields: [template, form, formStep, field],
	request: ({ templateId, form: where, stepId, fieldId }) =>
		where === 'kickoff'
			? call('deleteKickoffField', { checklist_id: templateId, field_id: fieldId })
			: call('deleteStepField', { checklist_id: templateId, step_id: stepId ?? '', field_id: fieldId }),
	hints: [
		{
			status: 403,
			next: 'A field that an automation rule uses cannot be deleted: change or delete the rule with Automation first. Otherwise Act As a member who may change this template.',
		},
	],
	gives: (_, { fieldId }) => deleted(fieldId),
});
