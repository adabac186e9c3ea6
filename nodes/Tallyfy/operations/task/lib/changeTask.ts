import { call, type Body, type Data, type Query, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import { toUtc } from '../../../engine/values/date';
import { withHints, type Hint } from '../../../engine/hints';
import { known } from '../../lib/known';
import { keysOf } from '../../lib/people';
import { ownersOf } from './assignees';
import { notAssignable } from './notAssignable';

type Task = Tallyfy<'Task'>;

/** A task as it is now. One with a `run_id` belongs to a process, which has calls of its own to change, complete and reopen it. */
export async function readTask(
	api: Api,
	taskId: string,
	include?: Query<'getTask'>['with'],
): Promise<Task & { id: string }> {
	const task = await api.call(call('getTask', { task_id: taskId, query: { with: include } }));
	return { ...task, id: taskId };
}

export const isCompleted = ({ status, completed_at }: Task): boolean =>
	Boolean(completed_at) || ['completed', 'acknowledged', 'expired'].includes(String(status));

/**
 * Changes a task, and nothing else about it: with every change of a one-off task Tallyfy wants title, deadline and
 * assignees again, and takes everybody off who is not named (NOTES §9).
 *
 * @param task as it was just read; of a task of a process, its `run_id` is enough
 */
export async function changeTask(
	api: Api,
	task: Task & { id: string },
	changes: Body<'updateRunTask'>,
): Promise<Data<'updateTask'>> {
	const { id: task_id, run_id } = task;
	const request = run_id
		? call('updateRunTask', { run_id, task_id, body: changes })
		: call('updateTask', { task_id, body: { ...kept(task, changes), ...changes } });
	return await withHints(api.call(request), [
		processWithIssue,
		...(changes.owners ? notAssignable({ ...changes.owners, users: added(changes.owners.users, task) }) : []),
	]);
}

/** Those of the members who are not assigned yet, as far as that is known. */
const added = (users: readonly unknown[] = [], { owners }: Task) => {
	const present = keysOf(owners?.users, 'id');
	return users.filter((id) => !present.includes(String(id)));
};

function kept(task: Task, { deadline = toUtc(task.deadline, 'UTC') }: Body<'updateRunTask'>) {
	if (!deadline)
		throw new InputError(
			'This one-off task has no deadline',
			'Tallyfy wants one with every change of a one-off task: set it with Task: Update first.',
		);
	return { title: known('title', task.title ?? undefined), deadline, owners: ownersOf(task) };
}

const processWithIssue: Hint = {
	status: 422,
	says: /process.*(issue|problem)/i,
	next: 'A process with an open issue refuses changes. Resolve its issues first, for example with Issue: Resolve.',
};
