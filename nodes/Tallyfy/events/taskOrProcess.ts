import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import { isRecord, TallyfyApiError } from '../api/errors';
import { path } from '../api/path';
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
export function taskOrProcessOf(activity: IDataObject): TaskOrProcess | undefined {
	const subjects = [
		[activity.auditable_type, activity.auditable_id],
		[activity.parentable_type, activity.parentable_id],
	].flatMap(([model, id]) => {
		const kind = kinds[String(model).split('\\').pop() ?? ''];
		return kind && id ? [{ kind, id: String(id) }] : [];
	});
	return subjects.find(({ kind }) => kind === 'task') ?? subjects[0];
}

/** A task or process as it is now, read once in a poll; undefined when it is gone or does not match the filters. */
export async function readTaskOrProcess(
	{ kind, id }: TaskOrProcess,
	{ api, filters }: Search,
): Promise<IDataObject | undefined> {
	const record = await unlessGone(kind === 'task' ? readTask(api, id) : readProcess(api, id));
	const matches = kind === 'task' ? taskMatches : processMatches;
	return record && matches(record, filters) ? record : undefined;
}

/** The record of an answer; undefined when Tallyfy answers that there is none. */
export async function unlessGone(answer: Promise<unknown>): Promise<IDataObject | undefined> {
	const record = await answer.catch((thrown: unknown) => {
		if (thrown instanceof TallyfyApiError && thrown.status === 404) return undefined;
		throw thrown;
	});
	return isRecord(record) ? record : undefined;
}

const readTask = async (api: Api, id: string) =>
	await api.once({ method: 'GET', path: path`/tasks/${id}`, query: { with: ['run', 'threads', 'tags'] } });

const readProcess = async (api: Api, id: string) =>
	await api.once({ method: 'GET', path: path`/runs/${id}`, query: { with: ['tags'] } });

type Shape = Pick<Search, 'simplify'>;

/** `{ task }` or `{ process }`, as a trigger emits it. */
export const taskOrProcessOutput = (kind: TaskOrProcess['kind'], record: IDataObject, shape: Shape): IDataObject =>
	kind === 'task' ? taskOutput(record, shape) : processOutput(record, shape);

/** `{ task }`, as a trigger emits it. */
export const taskOutput = (task: IDataObject, { simplify }: Shape): IDataObject => ({
	task: simplify ? simplifyTask(task) : task,
});

/** `{ process }`, as a trigger emits it. */
export const processOutput = (process: IDataObject, { simplify }: Shape): IDataObject => ({
	process: simplify ? simplifyProcess(process) : process,
});
