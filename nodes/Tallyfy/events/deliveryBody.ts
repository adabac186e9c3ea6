import type { IDataObject } from 'n8n-workflow';

import { timeOf } from '../api/dates';
import { id as tallyfyId } from '../api/patterns';
import { isRecord } from '../api/records';
import type { Search, TallyfyEvent } from './event';
import type { EventName } from './eventTypes';
import { toOutput } from './find';
import { compact, emptyMemory, Memory, type Memories, type NewItems } from '../engine/memory';
import { taskOrProcessOutput, type TaskOrProcess } from './taskOrProcess';

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

const kindOf = (name: EventName): TaskOrProcess['kind'] => (name.startsWith('task.') ? 'task' : 'process');

const recordIn = (name: EventName, body: IDataObject): IDataObject | undefined =>
	keys[kindOf(name)].records.map((key) => body[key]).find(isRecord);

/** The ID of the task or process that a delivery is about; undefined where the delivery seems to have none. */
export function idIn(name: EventName, body: IDataObject): string | undefined {
	const ids = [recordIn(name, body)?.id, ...keys[kindOf(name)].ids.map((key) => body[key])];
	return ids.map(String).find((one) => tallyfyId.test(one));
}

/** The item for a delivery that nobody verifies. A repeated delivery is noticed only where it has the date of the event. */
export async function unverified(
	name: EventName,
	body: IDataObject,
	shape: Pick<Search, 'simplify'>,
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
	if (isDated && !memory.isNew(event)) return { items: [], memories };
	const item = await toOutput(name, event);
	const after = isDated ? memory.after([event], false, []) : stored;
	return { items: item ? [item] : [], memories: compact({ ...memories, [name]: after }) };
}
