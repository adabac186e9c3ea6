import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { oneOffTask } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';
import { oneOffOnly } from './lib/oneOffOnly';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete one-off task permanently',
	description: 'Delete a one-off task for good; this cannot be undone',
	fields: [oneOffTask],
	request: ({ taskId }) => call('deleteTask', { task_id: taskId }),
	hints: oneOffOnly,
	gives: (_, { taskId }) => deleted(taskId),
});
