import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { field, template } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';
import { form, formStep } from './lib/formFieldFields';

const next =
	'A field that an automation rule uses cannot be deleted: change or delete the rule with Automation first. Otherwise Act As a member who may change this template.';

export const deleteField = operation({
	name: 'Delete',
	action: 'Delete form field',
	description: 'Delete a field from the form of a step or from the kick-off form; this cannot be undone',
	fields: [template, form, formStep, field],
	run: async ({ templateId, form: where, stepId, fieldId }, api) => {
		const its =
			where === 'kickoff'
				? path`/checklists/${templateId}/preruns/${fieldId}`
				: path`/checklists/${templateId}/steps/${stepId ?? ''}/captures/${fieldId}`;
		await withHints(api.call({ method: 'DELETE', path: its }), [{ status: 403, next }]);
		return { deleted: true };
	},
});
