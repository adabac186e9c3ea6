import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { readTask } from './lib/changeTask';
import { simplifyTask } from './lib/simplifyTask';

export const reopen = operation({
	name: 'Reopen',
	action: 'Reopen task',
	description: 'Make a completed task active again, so that it has to be completed once more',
	fields: [task],
	simplify: simplifyTask,
	run: async ({ taskId }, api) => {
		const { run_id } = await readTask(api, taskId);
		return await api.call(
			run_id ? call('reopenRunTask', { run_id, task_id: taskId }) : call('reopenTask', { task_id: taskId }),
		);
	},
});
