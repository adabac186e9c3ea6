import { call } from '../../api/call';
import { changedTo, leftAs, operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { isCompleted, readTask } from './lib/changeTask';
import { simplifyTask } from './lib/simplifyTask';

export const reopen = operation({
	name: 'Reopen',
	action: 'Reopen task',
	description:
		'Make a completed task active again, so that it has to be completed once more; an open one is left as it is',
	target: ['taskId'],
	fields: [task],
	simplify: simplifyTask,
	run: async ({ taskId }, api) => {
		const present = await readTask(api, taskId);
		if (present.status && !isCompleted(present)) return leftAs(present);
		const { run_id } = present;
		const request = run_id
			? call('reopenRunTask', { run_id, task_id: taskId })
			: call('reopenTask', { task_id: taskId });
		return changedTo(await api.call(request));
	},
});
