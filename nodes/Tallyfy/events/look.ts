import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import { InputError } from '../api/errors';
import { fingerprint } from '../api/fingerprint';
import { pool } from '../api/pool';
import { maximalWidth } from '../api/sending/gate';
import { eventType, type EventName } from './events';
import { confirmFilters, type Filters } from './filters';
import type { Found, Happening, Look, Source } from './happening';
import { compact, knownUntil, Memory, nothing, type Memories, type Remembered } from './memory';

/** What a trigger is asked for. */
export interface Wanted {
	events: EventName[];
	filters: Filters;
	/** Task Assigned: only the tasks of Act As. */
	onlyMine: boolean;
	simplify: boolean;
	/** Only this thing, where it can be read alone and shows the event. */
	id?: string;
	/** What else makes another trigger of it: the place, and the member acted for. */
	whose: string[];
}

interface Looked {
	event: EventName;
	source: Source;
	memory: Memory;
	found: Found;
	fresh: Happening[];
}

/**
 * Looks once at everything that is wanted.
 *
 * @param memories of the last look; what is not in there is taken as it is now, and gives nothing
 * @param isTimeUp asked before each further request for details; what waits then comes with the next look
 * @returns what is new, the oldest first, and what to remember once that is put out
 * @throws TallyfyApiError when any of it cannot be read: then nothing is put out, and nothing may be remembered
 */
export async function look(
	api: Api,
	wanted: Wanted,
	memories: Memories = {},
	isTimeUp: () => boolean = () => false,
): Promise<{ items: IDataObject[]; memory: Memories }> {
	if (wanted.events.some((event) => !isKnown(event, wanted, memories))) await confirm(api, wanted);
	const given = new Set<unknown>();
	const looked: Looked[] = [];
	for (const event of wanted.events) looked.push(await lookAt(event, { ...wanted, api, given }, wanted, memories));

	const fresh = looked.flatMap(({ event, fresh: own }) => own.map((happening) => ({ event, happening })));
	fresh.sort((a, b) => whenOf(a.happening) - whenOf(b.happening));
	const items: Array<IDataObject | undefined> = [];
	let done = fresh.length;
	await pool(fresh.entries(), maximalWidth, async ([index, { event, happening }]) => {
		// The first is always put out, so that each look gets on.
		if (isTimeUp() && index) {
			done = Math.min(done, index);
			return false;
		}
		items[index] = await itemOf(event, happening);
		return true;
	});
	const waiting = new Set(fresh.slice(done).map(({ happening }) => happening));
	return {
		items: items.slice(0, done).filter((item) => item !== undefined),
		memory: compact(Object.fromEntries(looked.map((own) => [own.event, remembered(own, waiting)]))),
	};
}

/** What to remember when nothing before a time, in milliseconds since 1970, is new. */
export const beginning = (wanted: Wanted, time: number): Memories =>
	Object.fromEntries(wanted.events.map((event) => [event, knownUntil(scopeOf(event, wanted), time)]));

/** @throws InputError for filters that name what is not there, or that an event cannot have */
export async function confirm(api: Api, { events: wanted, filters }: Wanted): Promise<void> {
	const free = wanted.map(eventType).find(({ hasFolder }) => hasFolder === false);
	if (filters.folderId && free)
		throw new InputError(
			`${free.name} cannot be limited to a folder`,
			`Tallyfy does not say in which folder it happened: remove Folder under Filters, or ${free.name} under Trigger On.`,
		);
	await confirmFilters(api, filters);
}

/** For trying a trigger out, so many of the latest are enough. */
const samples = 10;

/** The latest of each event that is wanted. */
export async function latest(api: Api, wanted: Wanted): Promise<IDataObject[]> {
	await confirm(api, wanted);
	const given = new Set<unknown>();
	const items: IDataObject[] = [];
	for (const event of wanted.events) {
		const { happenings } = await sourceOf(event, wanted).find({ ...wanted, api, given });
		const newestFirst = happenings.filter(({ isTwin }) => !isTwin).sort((a, b) => b.time - a.time);
		for (const happening of newestFirst.slice(0, Math.max(1, Math.floor(samples / wanted.events.length)))) {
			const item = await itemOf(event, happening);
			if (item) items.push(item);
		}
	}
	return items;
}

const sourceOf = (event: EventName, { onlyMine }: Wanted): Source => {
	const { source, mine } = eventType(event);
	return onlyMine && mine ? mine : source;
};

async function lookAt(event: EventName, about: Look, wanted: Wanted, memories: Memories): Promise<Looked> {
	const source = sourceOf(event, wanted);
	const scope = scopeOf(event, wanted);
	const before = isKnown(event, wanted, memories) ? memories[event] : undefined;
	const memory = new Memory(before ?? nothing(scope));
	const asked = { ...about, since: before && memory.since, sort: memory.sort };
	const first = await source.find(asked);
	const found = first.isUnsure ? await source.find({ ...asked, id: undefined }) : first;
	const fresh = before ? found.happenings.filter((one) => !one.isTwin && memory.isNew(one)) : [];
	return { event, source, memory, found, fresh: distinct(fresh) };
}

const isKnown = (event: EventName, wanted: Wanted, memories: Memories): boolean =>
	memories[event]?.scope === scopeOf(event, wanted);

/** Another organization, member or filter is another thing to look at, of which nothing is known. */
function scopeOf(event: EventName, { filters, onlyMine, whose }: Wanted): string {
	const mine = onlyMine && eventType(event).mine !== undefined;
	return fingerprint(event, ...whose, JSON.stringify([filters, mine])).slice(0, 16);
}

function remembered({ source, memory, found }: Looked, waiting: Set<Happening>): Remembered {
	const later = found.happenings.filter((happening) => waiting.has(happening));
	return memory.after(found.happenings, source.isState, later, found.sort);
}

/** What is only noticed comes last. */
const whenOf = ({ occurredAt, time }: Happening): number => (occurredAt ? time : Number.MAX_SAFE_INTEGER);

/** Two lists may hold the same. */
function distinct(happenings: Happening[]): Happening[] {
	return [...new Map(happenings.map((happening) => [happening.key, happening])).values()];
}

/** What a trigger gives: the same for the same event, however it came to be known. */
export async function itemOf(event: EventName, { key, occurredAt, show }: Happening): Promise<IDataObject | undefined> {
	const record = await show();
	return (
		record && {
			event,
			event_id: fingerprint(event, key).slice(0, 32),
			occurred_at: occurredAt ?? new Date().toISOString(),
			...record,
		}
	);
}
