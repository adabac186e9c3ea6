import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { archivedTask } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';
import { oneOffOnly } from './lib/oneOffOnly';
import { simplifyTask } from './lib/simplifyTask';

export const restore = operation({
	name: 'Restore',
	action: 'Restore one-off task',
	description: 'Bring an archived one-off task back',
	fields: [archivedTask],
	simplify: simplifyTask,
	run: async ({ taskId }, api) =>
		await withHints(api.call({ method: 'PUT', path: path`/tasks/${taskId}/restore` }), oneOffOnly),
});
