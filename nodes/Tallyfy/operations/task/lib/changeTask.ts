import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import { path } from '../../../api/path';
import { isRecord } from '../../../api/records';
import { toUtc } from '../../../engine/dates';
import { withHints, type Hint } from '../../../engine/hints';
import { ownersOf } from './assignees';

/** A task as it is now. It has a `run_id` when it belongs to a process, and its changes take other routes then. */
export async function readTask(api: Api, taskId: string, include?: string[]): Promise<IDataObject> {
	const task = await api.call({ method: 'GET', path: path`/tasks/${taskId}`, query: { with: include } });
	return { ...(isRecord(task) && task), id: taskId };
}

export const isCompleted = ({ status, completed_at }: IDataObject): boolean =>
	Boolean(completed_at) || ['completed', 'acknowledged', 'expired'].includes(String(status));

/** The path of the process that a task belongs to; empty for a one-off task. */
export const processOf = ({ run_id: processId }: IDataObject): string =>
	processId ? path`/runs/${String(processId)}` : '';

/**
 * Changes a task, and nothing else about it: with every change of a one-off task Tallyfy wants title, deadline and
 * assignees again, and takes everybody off who is not named (NOTES §9).
 *
 * @param task as it was just read
 */
export async function changeTask(api: Api, task: IDataObject, changes: IDataObject): Promise<unknown> {
	const body = task.run_id ? changes : { ...kept(task, changes), ...changes };
	const call = api.call({ method: 'PUT', path: processOf(task) + path`/tasks/${String(task.id)}`, body });
	return await withHints(call, [processWithIssue]);
}

function kept(task: IDataObject, { deadline = toUtc(task.deadline, 'UTC') }: IDataObject): IDataObject {
	if (!deadline)
		throw new InputError(
			'This one-off task has no deadline',
			'Tallyfy wants one with every change of a one-off task: set it with Task: Update first.',
		);
	return { title: task.title, deadline, owners: { ...ownersOf(task) } };
}

const processWithIssue: Hint = {
	status: 422,
	says: /process.*(issue|problem)/i,
	next: 'A process with an open issue refuses changes. Resolve its issues first, for example with Issue: Resolve.',
};
