import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { archivedTask } from '../lib/fields/pickers';
import { ifInUse } from '../lib/find/ifFound';
import { oneOffOnly } from './lib/oneOffOnly';
import { simplifyTask } from './lib/simplifyTask';

export const restore = operation({
	name: 'Restore',
	action: 'Restore one-off task',
	description: 'Bring an archived one-off task back',
	target: ['taskId'],
	fields: [archivedTask],
	simplify: simplifyTask,
	unless: async ({ taskId }, api) => {
		const task = await ifInUse(api.call(call('getTask', { task_id: taskId })));
		return task?.run_id ? undefined : task;
	},
	request: ({ taskId }) => call('restoreTask', { task_id: taskId }),
	hints: oneOffOnly,
});
