import { call } from '../../api/call';
import { InputError } from '../../api/errors';
import { withHints } from '../../engine/hints';
import { operation } from '../../engine/operation';
import { oneOffTask } from '../lib/fields/pickers';
import { readAnywhere } from '../lib/find/ifFound';
import { deleted } from '../lib/gives';
import { oneOffOnly } from './lib/oneOffOnly';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete one-off task permanently',
	description: 'Delete a one-off task for good, which cannot be undone; a task inside a process is left as it is',
	target: ['taskId'],
	fields: [oneOffTask],
	run: async ({ taskId }, api) => {
		// Tallyfy archives no task of a process, but deletes it without a word (NOTES §12).
		const task = await withHints(readAnywhere(api, 'task', taskId), oneOffOnly);
		if (task && 'run_id' in task && task.run_id)
			throw new InputError(
				'This task belongs to a process',
				'It would be gone from there for good, with its answers and comments, so it was not deleted. Complete it with Task: Complete, or delete the process with its tasks.',
			);
		await withHints(api.call(call('deleteTask', { task_id: taskId })), oneOffOnly);
		return deleted(taskId);
	},
});
