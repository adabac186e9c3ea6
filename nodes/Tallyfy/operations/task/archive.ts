import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { oneOffTask } from '../fields/pickers';
import { withHints } from '../hint';
import { oneOffOnly } from './oneOff';

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
