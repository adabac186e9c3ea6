import type { IDataObject } from 'n8n-workflow';

import { timeOf } from '../api/dates';
import { id as tallyfyId } from '../api/patterns';
import { isRecord } from '../api/records';
import type { TallyfyEvent } from './event';
import type { EventName } from './eventTypes';
import { toOutput } from './find';
import { compact, emptyMemory, Memory, type Memories, type NewItems } from '../engine/memory';
import { taskOrProcessOutput, type Shape, type TaskOrProcess } from './taskOrProcess';

/*
 * What Tallyfy sends to a watcher is not published, except for the name of the event (NOTES §10). So the record and its ID
 * are looked up where the webhooks of templates and tasks have them, and everything works without them too.
 */
const keys: Record<TaskOrProcess['kind'], { records: string[]; ids: string[] }> = {
	task: { records: ['task', 'this_task'], ids: ['task_id', 'id'] },
	process: { records: ['process', 'run'], ids: ['process_id', 'run_id', 'id'] },
};

/** The date of a record on which the event happened. No record has the date of a comment, an issue or a new assignee. */
const dates: Partial<Record<EventName, string>> = {
	'process.launched': 'created_at',
	'process.completed': 'completed_at',
	'task.completed': 'completed_at',
};

const minute = 60_000;

const kindOf = (name: EventName): TaskOrProcess['kind'] => (name.startsWith('task.') ? 'task' : 'process');

const recordIn = (name: EventName, body: IDataObject): IDataObject | undefined =>
	keys[kindOf(name)].records.map((key) => body[key]).find(isRecord);

/** Where forms and other senders put what they have to say. */
const wrappers = ['payload', 'data', 'body'];

/**
 * What a call says: the first record that names an event. n8n reads a body by the type that it is said to have: as a record,
 * as text, as the fields of a form, under `data` for a form in parts, or not at all.
 *
 * @param body what n8n has made of it
 * @param text as it came
 */
export const toldBy = (body: unknown, text: string): IDataObject | undefined => toldIn(body, 3) ?? toldIn(text, 3);

function toldIn(value: unknown, depth: number): IDataObject | undefined {
	const record = recordOf(value);
	if (!record || !depth) return undefined;
	const wrapped = wrappers.map((key) => recordOf(record[key])).filter((inner) => inner !== undefined);
	if (typeof record.event === 'string') return Object.assign({}, ...wrapped, record) as IDataObject;
	return wrapped.map((inner) => toldIn(inner, depth - 1)).find((told) => told !== undefined);
}

/** A record, also when it comes as JSON. */
function recordOf(value: unknown): IDataObject | undefined {
	if (typeof value !== 'string') return isRecord(value) ? value : undefined;
	try {
		return recordOf(JSON.parse(value.replace(/^\ufeff/, '')) as object);
	} catch {
		return undefined;
	}
}

/**
 * The ID of the task or process that a delivery is about, where its record shows the event; undefined where the delivery
 * seems to have none.
 */
export function idIn(name: EventName, body: IDataObject): string | undefined {
	if (!dates[name]) return undefined;
	const ids = [recordIn(name, body)?.id, ...keys[kindOf(name)].ids.map((key) => body[key])];
	return ids.map(String).find((one) => tallyfyId.test(one));
}

/** The item for a delivery that nobody verifies. A repeated delivery is noticed only where it has the date of the event. */
export async function unverified(
	name: EventName,
	body: IDataObject,
	shape: Shape,
	memories: Memories = {},
): Promise<NewItems> {
	const record = recordIn(name, body) ?? body;
	const time = timeOf(record[dates[name] ?? '']);
	const isDated = !Number.isNaN(time);
	const subjectId = String(record.id);
	const event: TallyfyEvent = {
		key: isDated ? `${subjectId} ${Math.floor(time / 1000)}` : `${JSON.stringify(body)} ${Date.now()}`,
		subjectId,
		time,
		occurredAt: isDated ? new Date(time).toISOString() : undefined,
		output: () => taskOrProcessOutput(kindOf(name), record, shape),
	};
	const stored = memories[name] ?? emptyMemory('');
	const memory = new Memory(stored);
	// A date without seconds is any moment of its minute, which may be the minute of the activation.
	const known = { ...event, time: time % minute ? time : time + minute - 1 };
	if (isDated && !memory.isNew(known)) return { items: [], memories };
	const item = await toOutput(name, event);
	// Nobody has looked for other events, and a delivery that is tried again may be an old one.
	const after = isDated ? memory.after([known], false, [], true) : stored;
	return { items: item ? [item] : [], memories: compact({ ...memories, [name]: after }) };
}
