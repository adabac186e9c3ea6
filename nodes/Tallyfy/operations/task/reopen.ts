import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { processOf, readTask } from './lib/changeTask';
import { simplifyTask } from './lib/simplifyTask';

export const reopen = operation({
	name: 'Reopen',
	action: 'Reopen task',
	description: 'Make a completed task active again, so that it has to be completed once more',
	fields: [task],
	simplify: simplifyTask,
	run: async ({ taskId }, api) => {
		const present = await readTask(api, taskId);
		return await api.call({ method: 'DELETE', path: processOf(present) + path`/completed-tasks/${taskId}` });
	},
});
