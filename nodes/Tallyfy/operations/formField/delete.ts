import { call } from '../../api/call';
import { withHints } from '../../engine/hints';
import { operation } from '../../engine/operation';
import { field, template } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';
import { form, formStep } from './lib/formFieldFields';
import { requireUnused } from './lib/rulesUsing';

export const deleteField = operation({
	name: 'Delete',
	action: 'Delete form field',
	description:
		'Delete a field from the form of a step or from the kick-off form, with the answers to it in all processes, which cannot be undone; Update changes a field and keeps them',
	target: ['templateId'],
	fields: [
		template,
		form,
		formStep,
		field,
		{
			displayName: 'Even If Rules Use It',
			name: 'evenIfUsed',
			type: 'boolean',
			default: false,
			description:
				'Whether to delete a field that automation rules use. Tallyfy then takes it out of these rules without a word; when this is off, the node stops and names them.',
		},
	],
	confirm: async ({ templateId, fieldId, evenIfUsed }, api) => {
		if (!evenIfUsed) await requireUnused(api, templateId, fieldId);
	},
	run: async ({ templateId, form: where, stepId, fieldId }, api) => {
		const its = { checklist_id: templateId, field_id: fieldId };
		const deletion =
			where === 'kickoff'
				? api.call(call('deleteKickoffField', its))
				: api.call(call('deleteStepField', { ...its, step_id: stepId ?? '' }));
		await withHints(deletion, [
			{
				status: 403,
				next: 'A field that an automation rule uses cannot be deleted: change or delete the rule with Automation first. Otherwise Act As a member who may change this template.',
			},
		]);
		return deleted(fieldId);
	},
});
