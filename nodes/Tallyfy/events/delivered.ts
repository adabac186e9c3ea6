import type { IDataObject } from 'n8n-workflow';

import { id } from '../api/patterns';
import { isRecord } from '../api/records';
import type { EventName } from './events';
import { timeOf, type Happening, type Look } from './happening';
import { itemOf } from './look';
import { compact, Memory, nothing, type Memories } from './memory';
import { shown, type Subject } from './subject';

/*
 * What Tallyfy sends for an event of the organization is not published, but for the name of the event (NOTES §10). So it
 * is looked at in the places where the webhooks of templates and tasks have it, and nothing depends on finding it there.
 */
const places: Record<Subject['kind'], { records: string[]; ids: string[] }> = {
	task: { records: ['task', 'this_task'], ids: ['task_id', 'id'] },
	process: { records: ['process', 'run'], ids: ['process_id', 'run_id', 'id'] },
};

/** Where a record says when that happened; it says nothing of comments, issues and new assignees. */
const dates: Partial<Record<EventName, string>> = {
	'process.launched': 'created_at',
	'process.completed': 'completed_at',
	'task.completed': 'completed_at',
};

const kindOf = (event: EventName): Subject['kind'] => (event.startsWith('task.') ? 'task' : 'process');

const recordIn = (event: EventName, body: IDataObject): IDataObject | undefined =>
	places[kindOf(event)].records.map((name) => body[name]).find(isRecord);

/** The ID of the task or process, where the delivery seems to have one. */
export function idIn(event: EventName, body: IDataObject): string | undefined {
	const ids = [recordIn(event, body)?.id, ...places[kindOf(event)].ids.map((name) => body[name])];
	return ids.map(String).find((one) => id.test(one));
}

/** The output for a delivery that is taken as it is. Repeats can be told only where it says when it happened. */
export async function believe(
	event: EventName,
	body: IDataObject,
	how: Pick<Look, 'simplify'>,
	memories: Memories = {},
): Promise<{ items: IDataObject[]; memory: Memories }> {
	const record = recordIn(event, body) ?? body;
	const time = timeOf(record[dates[event] ?? '']);
	const isDated = !Number.isNaN(time);
	const id = String(record.id);
	const happening: Happening = {
		key: isDated ? `${id} ${Math.floor(time / 1000)}` : `${JSON.stringify(body)} ${Date.now()}`,
		of: id,
		time,
		occurredAt: isDated ? new Date(time).toISOString() : undefined,
		show: () => shown(kindOf(event), record, how),
	};
	const remembered = memories[event] ?? nothing('');
	const memory = new Memory(remembered);
	if (isDated && !memory.isNew(happening)) return { items: [], memory: memories };
	const item = await itemOf(event, happening);
	const after = isDated ? memory.after([happening], false, []) : remembered;
	return { items: item ? [item] : [], memory: compact({ ...memories, [event]: after }) };
}
