import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { oneOffTask } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';
import { oneOffOnly } from './lib/oneOffOnly';

export const archive = operation({
	name: 'Archive',
	action: 'Archive one-off task',
	description: 'Put a one-off task away; Restore brings it back',
	fields: [oneOffTask],
	run: async ({ taskId }, api) => {
		await withHints(api.call({ method: 'DELETE', path: path`/tasks/${taskId}` }), oneOffOnly);
		return { id: taskId, archived: true };
	},
});
