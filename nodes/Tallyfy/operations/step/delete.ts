import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { step, template } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';

const next = 'Rules and deadlines that depend on a step keep it: change or delete those first, rules with Automation.';

export const deleteStep = operation({
	name: 'Delete',
	action: 'Delete step',
	description: 'Delete a step of a template together with its form fields; this cannot be undone',
	fields: [template, step],
	run: async ({ templateId, stepId }, api) => {
		await withHints(api.call({ method: 'DELETE', path: path`/checklists/${templateId}/steps/${stepId}` }), [
			{ status: 422, next },
		]);
		return { deleted: true };
	},
});
