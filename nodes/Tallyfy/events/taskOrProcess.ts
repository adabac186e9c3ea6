import type { IDataObject } from 'n8n-workflow';

import { call, type Tallyfy } from '../api/call';
import { isMissing } from '../api/errors';
import { isRecord } from '../api/records';
import { embedded } from '../operations/lib/embedded';
import { simplifyProcess } from '../operations/process/lib/simplifyProcess';
import { simplifyTask } from '../operations/task/lib/simplifyTask';
import type { Search } from './event';
import { processMatches, taskMatches } from './filters';

/** The task or process that an event happened to. */
export interface TaskOrProcess {
	kind: 'task' | 'process';
	id: string;
}

const kinds: Record<string, TaskOrProcess['kind']> = { Task: 'task', Run: 'process' };

/** The task that an entry of the audit feed is about, or else the process. A comment or issue lies within one of them. */
export function taskOrProcessOf(activity: Tallyfy<'Activity'>): TaskOrProcess | undefined {
	const subjects = [
		[activity.auditable_type, activity.auditable_id],
		[activity.parentable_type, activity.parentable_id],
	].flatMap(([model, id]) => {
		const kind = kinds[String(model).split('\\').pop() ?? ''];
		return kind && id ? [{ kind, id: String(id) }] : [];
	});
	return subjects.find(({ kind }) => kind === 'task') ?? subjects[0];
}

/** A task or process, as a trigger emits it, and the comments and issues that it shows. */
interface Shown {
	output: IDataObject;
	threads: IDataObject[];
}

/** A task or process as it is now, read once in a poll; undefined when it is gone or does not match the filters. */
export const readTaskOrProcess = async ({ kind, id }: TaskOrProcess, search: Search): Promise<Shown | undefined> =>
	kind === 'task' ? await readTask(id, search) : await readProcess(id, search);

async function readTask(id: string, search: Search): Promise<Shown | undefined> {
	const request = call('getTask', { task_id: id, query: { with: ['run', 'threads', 'tags'] } });
	const task = await unlessGone(search.api.once(request));
	if (!task || !taskMatches(task, search.filters)) return undefined;
	return { output: taskOutput(task, search), threads: embedded(task.threads) };
}

/** A process does not show its comments. */
async function readProcess(id: string, search: Search): Promise<Shown | undefined> {
	const process = await unlessGone(search.api.once(call('getRun', { run_id: id, query: { with: ['tags'] } })));
	if (!process || !processMatches(process, search.filters)) return undefined;
	return { output: processOutput(process, search), threads: [] };
}

/** The record of an answer; undefined when Tallyfy answers that there is none. */
export async function unlessGone<T>(answer: Promise<T>): Promise<NonNullable<T> | undefined> {
	const record = await answer.catch((thrown: unknown) => {
		if (isMissing(thrown)) return undefined;
		throw thrown;
	});
	return isRecord(record) ? record : undefined;
}

type Shape = Pick<Search, 'simplify'>;

/** `{ task }` or `{ process }`, as a trigger emits it. */
export const taskOrProcessOutput = (kind: TaskOrProcess['kind'], record: IDataObject, shape: Shape): IDataObject =>
	kind === 'task' ? taskOutput(record, shape) : processOutput(record, shape);

/** `{ task }`, as a trigger emits it. */
export const taskOutput = (task: Tallyfy<'Task'>, { simplify }: Shape): IDataObject => ({
	task: simplify ? simplifyTask(task) : task,
});

/** `{ process }`, as a trigger emits it. */
export const processOutput = (process: Tallyfy<'Run'>, { simplify }: Shape): IDataObject => ({
	process: simplify ? simplifyProcess(process) : process,
});
