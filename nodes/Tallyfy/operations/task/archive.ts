import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { oneOffTask } from '../lib/fields/pickers';
import { ifArchived } from '../lib/find/ifFound';
import { archived } from '../lib/gives';
import { oneOffOnly } from './lib/oneOffOnly';

export const archive = operation({
	name: 'Archive',
	action: 'Archive one-off task',
	description: 'Put a one-off task away; Restore brings it back',
	target: ['taskId'],
	fields: [oneOffTask],
	unless: async ({ taskId }, api) => await ifArchived(api, 'task', taskId),
	request: ({ taskId }) => call('archiveTask', { task_id: taskId }),
	hints: oneOffOnly,
	gives: (_, { taskId }) => archived(taskId),
});
