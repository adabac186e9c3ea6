import type { IDataObject } from 'n8n-workflow';

import { call, type Tallyfy } from '../api/call';
import type { Api } from '../api/client';
import { TallyfyApiError } from '../api/errors';
import { isRecord, listIn } from '../api/records';
import { embedded } from '../operations/lib/embedded';
import { ifFound } from '../operations/lib/find/ifFound';
import { simplifyProcess } from '../operations/process/lib/simplifyProcess';
import { simplifyTask } from '../operations/task/lib/simplifyTask';
import type { Search } from './event';
import { hasAny, processMatches, taskMatches, type Filters } from './filters';
import type { Subject } from './foreign';

type Activity = Tallyfy<'Activity'>;

/** The task or process that an event happened to. */
export interface TaskOrProcess {
	kind: 'task' | 'process';
	id: string;
}

const modelIn = (type: unknown): string => String(type).split('\\').pop() ?? '';

const kinds: Record<string, TaskOrProcess['kind']> = { Task: 'task', Run: 'process' };

/** The task that an entry of the audit feed is about, or else the process. A comment or issue lies within one of them. */
export function taskOrProcessOf(activity: Activity): TaskOrProcess | undefined {
	const subjects = [
		[activity.auditable_type, activity.auditable_id],
		[activity.parentable_type, activity.parentable_id],
	].flatMap(([model, id]) => {
		const kind = kinds[modelIn(model)];
		return kind && id ? [{ kind, id: String(id) }] : [];
	});
	return subjects.find(({ kind }) => kind === 'task') ?? subjects[0];
}

/** A task or process, as a trigger emits it, and the comments and issues that it shows. */
interface Shown {
	output: IDataObject;
	threads: IDataObject[];
}

/**
 * A task or process as it is now, read once in a poll; undefined when it does not match the filters. Of one that was archived
 * or deleted, or that the member acted for may not open, it is what the audit feed says of it, unless a filter asks for what
 * that does not say.
 */
export const readTaskOrProcess = async (
	subject: TaskOrProcess,
	activity: Activity,
	search: Search,
): Promise<Shown | undefined> =>
	subject.kind === 'task'
		? await readTask(subject.id, activity, search)
		: await readProcess(subject.id, activity, search);

async function readTask(id: string, activity: Activity, search: Search): Promise<Shown | undefined> {
	const request = call('getTask', { task_id: id, query: { with: ['run', 'threads', 'tags'] } });
	const now = await unlessUnreadable(search.api.once(request));
	const task = now ?? { id, run_id: parentIn(activity, 'Run') };
	if (!taskMatches(task, search.filters)) return undefined;
	return {
		output: { ...taskOutput(task, search), ...(!now && wordsOf(activity)) },
		threads: embedded(now?.threads),
	};
}

/** A process does not show its comments. */
async function readProcess(id: string, activity: Activity, search: Search): Promise<Shown | undefined> {
	const now = await unlessUnreadable(search.api.once(call('getRun', { run_id: id, query: { with: ['tags'] } })));
	const process = now ?? { id, checklist_id: parentIn(activity, 'Checklist') };
	if (!processMatches(process, search.filters)) return undefined;
	return { output: { ...processOutput(process, search), ...(!now && wordsOf(activity)) }, threads: [] };
}

/** Such as `Task completed: Welcome call`. */
const wordsOf = ({ description }: Activity): IDataObject => ({ activity: listIn(description)?.join(' ') });

/** Where a list shows whether the subject of an entry matches the filters; undefined where no filter is set. */
export function subjectOf(
	{ kind, id }: TaskOrProcess,
	status: 'complete' | undefined,
	{ filters }: Search,
): Subject | undefined {
	if (!hasAny(filters)) return undefined;
	return kind === 'task'
		? {
				id,
				list: call('listTasks', {
					query: { status, sort: status ? 'completed_newest' : 'newest', with: ['run', 'tags'] },
				}),
				matches: (task) => taskMatches(task, filters),
			}
		: {
				id,
				list: call('listRuns', { query: { status, sort: status ? '-completed_at' : '-created_at', with: ['tags'] } }),
				matches: (process) => processMatches(process, filters),
			};
}

/** Whether an entry says itself that it is about another template than those of the filters. */
export function isOfOtherTemplate(subject: TaskOrProcess, activity: Activity, { templateIds }: Filters): boolean {
	const template = subject.kind === 'process' ? parentIn(activity, 'Checklist') : undefined;
	return templateIds.length > 0 && template !== undefined && !templateIds.includes(template);
}

/** The ID of what the subject of an entry lies within, where that is of this model. */
const parentIn = ({ parentable_type: type, parentable_id: id }: Activity, model: string): string | undefined =>
	modelIn(type) === model && id ? String(id) : undefined;

/** The record of an answer; undefined when Tallyfy answers that there is none. */
export async function unlessGone<T>(answer: Promise<T>): Promise<NonNullable<T> | undefined> {
	const record = await ifFound(answer);
	return isRecord(record) ? record : undefined;
}

/** The same; undefined also where Tallyfy does not give it to the member acted for: one such record must not stop all events. */
const unlessUnreadable = async <T>(answer: Promise<T>): Promise<NonNullable<T> | undefined> =>
	await unlessGone(answer).catch((thrown: unknown) => {
		const isRefused = thrown instanceof TallyfyApiError && [403, 422].includes(thrown.status);
		if (isRefused && !thrown.isAboutTheWay) return undefined;
		throw thrown;
	});

/** What an output depends on besides the record. */
export interface Shape {
	api: Pick<Api, 'webAddress'>;
	simplify: boolean;
}

/** `{ task }` or `{ process }`, as a trigger emits it. */
export const taskOrProcessOutput = (kind: TaskOrProcess['kind'], record: IDataObject, shape: Shape): IDataObject =>
	kind === 'task' ? taskOutput(record, shape) : processOutput(record, shape);

/** `{ task }`, as a trigger emits it: without instructions, which only a task has that was read alone. */
export const taskOutput = (task: Tallyfy<'Task'>, { api, simplify }: Shape): IDataObject => ({
	task: simplify ? { ...simplifyTask(task, api), instructions: undefined } : task,
});

/** `{ process }`, as a trigger emits it. */
export const processOutput = (process: Tallyfy<'Run'>, { api, simplify }: Shape): IDataObject => ({
	process: simplify ? simplifyProcess(process, api) : process,
});
