import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import { TallyfyApiError } from '../api/errors';
import { path } from '../api/path';
import { isRecord } from '../api/records';
import { simplifyProcess } from '../operations/process/lib/simplifyProcess';
import { simplifyTask } from '../operations/task/lib/simplifyTask';
import { isProcessMeant, isTaskMeant } from './filters';
import type { Look } from './happening';

/** The task or process that something happened to. */
export interface Subject {
	kind: 'task' | 'process';
	id: string;
}

const kinds: Record<string, Subject['kind']> = { Task: 'task', Run: 'process' };

/** The task that an activity is about, or else the process: comments and issues are things of their own there. */
export function subjectOf(activity: IDataObject): Subject | undefined {
	const things = [
		[activity.auditable_type, activity.auditable_id],
		[activity.parentable_type, activity.parentable_id],
	];
	const subjects = things.flatMap(([model, id]) => {
		const kind = kinds[String(model).split('\\').pop() ?? ''];
		return kind && id ? [{ kind, id: String(id) }] : [];
	});
	return subjects.find(({ kind }) => kind === 'task') ?? subjects[0];
}

/** A task or process as it is now, once in a poll; undefined when it is gone or not meant. */
export async function readSubject({ kind, id }: Subject, { api, filters }: Look): Promise<IDataObject | undefined> {
	const record = await unlessGone(kind === 'task' ? readTask(api, id) : readProcess(api, id));
	const isMeant = kind === 'task' ? isTaskMeant : isProcessMeant;
	return record && isMeant(record, filters) ? record : undefined;
}

/** A record that is read, or undefined where Tallyfy does not find it. */
export async function unlessGone(reading: Promise<unknown>): Promise<IDataObject | undefined> {
	const record = await reading.catch((thrown: unknown) => {
		if (thrown instanceof TallyfyApiError && thrown.status === 404) return undefined;
		throw thrown;
	});
	return isRecord(record) ? record : undefined;
}

const readTask = async (api: Api, id: string) =>
	await api.once({ method: 'GET', path: path`/tasks/${id}`, query: { with: ['run', 'threads', 'tags'] } });

const readProcess = async (api: Api, id: string) =>
	await api.once({ method: 'GET', path: path`/runs/${id}`, query: { with: ['tags'] } });

/** `{ task }` or `{ process }`, as a trigger gives it. */
export const shown = (kind: Subject['kind'], record: IDataObject, look: Pick<Look, 'simplify'>): IDataObject =>
	kind === 'task' ? taskShown(record, look) : processShown(record, look);

export const taskShown = (task: IDataObject, { simplify }: Pick<Look, 'simplify'>): IDataObject => ({
	task: simplify ? simplifyTask(task) : task,
});

export const processShown = (process: IDataObject, { simplify }: Pick<Look, 'simplify'>): IDataObject => ({
	process: simplify ? simplifyProcess(process) : process,
});
