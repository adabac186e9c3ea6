import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { archivedProcess } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';

const next =
	'Only an archived process can be deleted: run Process: Archive first. What is deleted cannot be brought back.';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete archived process permanently',
	description: 'Delete an archived process for good, which cannot be undone; only administrators may',
	fields: [archivedProcess],
	run: async ({ processId }, api) => {
		await withHints(api.call({ method: 'DELETE', path: path`/runs/${processId}/delete` }), [
			{ status: 404, next },
			{ status: 422, next },
		]);
		return { deleted: true };
	},
});
