import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { archivedTask } from '../fields/pickers';
import { withHints } from '../hint';
import { oneOffOnly } from './oneOff';

export const restore = operation({
	name: 'Restore',
	action: 'Restore one-off task',
	description: 'Bring an archived one-off task back',
	fields: [archivedTask],
	run: async ({ taskId }, api) =>
		await withHints(api.call({ method: 'PUT', path: path`/tasks/${taskId}/restore` }), oneOffOnly),
});
