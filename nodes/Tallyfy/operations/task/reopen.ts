import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { task } from '../fields/pickers';
import { processOf, readTask } from './write';
import { simplifyTask } from './simplify';

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
