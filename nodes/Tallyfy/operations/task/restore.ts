import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { archivedTask } from '../lib/fields/pickers';
import { oneOffOnly } from './lib/oneOffOnly';
import { simplifyTask } from './lib/simplifyTask';

export const restore = operation({
	name: 'Restore',
	action: 'Restore one-off task',
	description: 'Bring an archived one-off task back',
	fields: [archivedTask],
	simplify: simplifyTask,
	request: ({ taskId }) => call('restoreTask', { task_id: taskId }),
	hints: oneOffOnly,
});
