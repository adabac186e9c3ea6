import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { simplifyTask } from './lib/simplifyTask';

export const clone = operation({
	name: 'Clone',
	action: 'Clone task',
	description: 'Make a copy of a task; the copy is a task of its own',
	target: [],
	fields: [task],
	simplify: simplifyTask,
	request: ({ taskId }) => call('cloneTask', { task_id: taskId }),
});
