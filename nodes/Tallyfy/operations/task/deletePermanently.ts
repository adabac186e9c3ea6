import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { oneOffTask } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';
import { oneOffOnly } from './lib/oneOffOnly';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete one-off task permanently',
	description: 'Delete a one-off task for good; this cannot be undone',
	fields: [oneOffTask],
	run: async ({ taskId }, api) => {
		await withHints(api.call({ method: 'DELETE', path: path`/tasks/${taskId}/delete` }), oneOffOnly);
		return { deleted: true };
	},
});
