import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import type { Hint } from '../../../engine/hints';
import { readTask } from './changeTask';

/**
 * A task as it is now, with the IDs by which its automatic deadline is asked for.
 *
 * @throws InputError for a task outside of any process
 */
export async function taskOfProcess(api: Api, taskId: string) {
	const task = await readTask(api, taskId);
	const { run_id } = task;
	if (run_id) return { task, ids: { run_id, task_id: taskId } };
	throw new InputError(
		'Only a task of a process has an automatic deadline',
		'This is a one-off task: set its deadline with Task: Update. Nothing was changed for this item.',
	);
}

/** Tallyfy refuses some tasks, and may not have these calls yet. */
export const noAutomaticDeadline: readonly Hint[] = [
	{
		status: 422,
		next: 'Only an open task that was made from a step of a template has an automatic deadline, and only who may change the task can reset it.',
	},
	{
		status: 404,
		happened: 'Tallyfy does not find an automatic deadline of this task',
		next: 'The task was there a moment ago, so Tallyfy may not have automatic deadlines for your organization yet. Set the deadline with Task: Update.',
	},
];
