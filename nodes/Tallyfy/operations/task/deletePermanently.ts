import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { oneOffTask } from '../fields/pickers';
import { withHints } from '../hint';
import { oneOffOnly } from './oneOff';

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
