import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import { fingerprint } from '../api/fingerprint';
import { InputError } from '../api/errors';
import { maximalWidth } from '../api/sending/gate';
import { pool } from '../api/pool';
import { eventType, inUsualOrder, type EventName } from './eventTypes';
import { confirmFilters, type Filters } from './filters';
import type { Found, Search, Source, TallyfyEvent } from './event';
import {
	compact,
	emptyMemory,
	Memory,
	memoryUpTo,
	type Memories,
	type NewItems,
	type StoredMemory,
} from '../engine/memory';

/** What a trigger is set to find. */
export interface Wanted {
	events: EventName[];
	filters: Filters;
	/** Task Assigned: only the tasks of Act As. */
	onlyMine: boolean;
	simplify: boolean;
	/** Only this task or process, where it can be read alone and shows the event. */
	id?: string;
	/** IDs of the account that is polled, such as the organization and the member; with another one, nothing is known yet. */
	account: string[];
}

/** The search for events of one type. */
interface Searched {
	name: EventName;
	source: Source;
	memory: Memory;
	found: Found;
	newEvents: TallyfyEvent[];
}

/**
 * Polls Tallyfy once for all events that are wanted.
 *
 * @param memories of the last poll. What exists already of a type without a memory is taken for known
 * @param isTimeUp asked before each further item is made; what is left then is emitted by the next poll
 * @returns an item for each new event, the oldest first
 * @throws TallyfyApiError when anything cannot be read: then nothing is emitted, and nothing may be remembered
 */
export async function findNew(
	api: Api,
	wanted: Wanted,
	memories: Memories = {},
	isTimeUp: () => boolean = () => false,
): Promise<NewItems> {
	if (wanted.events.some((name) => !memoryOf(name, wanted, memories))) await confirm(api, wanted);
	const search: Search = { ...wanted, api, usedThreads: new Set() };
	const searched: Searched[] = [];
	for (const name of wanted.events) searched.push(await searchFor(name, search, wanted, memories));

	const ordered = searched.flatMap(({ name, newEvents }) => newEvents.map((event) => ({ name, event })));
	ordered.sort(
		(a, b) => secondOf(a.event) - secondOf(b.event) || inUsualOrder(a.name, b.name) || a.event.time - b.event.time,
	);
	const items: Array<IDataObject | undefined> = [];
	let emitted = ordered.length;
	await pool(ordered.entries(), maximalWidth, async ([index, { name, event }]) => {
		// The first is always emitted, so that every poll gets on.
		if (isTimeUp() && index) {
			emitted = Math.min(emitted, index);
			return false;
		}
		items[index] = await toOutput(name, event);
		return true;
	});
	const postponed = new Set(ordered.slice(emitted).map(({ event }) => event));
	return {
		items: items.slice(0, emitted).filter((item) => item !== undefined),
		memories: compact(Object.fromEntries(searched.map((own) => [own.name, memoryAfter(own, postponed)]))),
	};
}

/** Memories with which only what happens from a time on is new, in milliseconds since 1970. */
export const memoriesUpTo = (wanted: Wanted, time: number): Memories =>
	Object.fromEntries(wanted.events.map((name) => [name, memoryUpTo(scopeOf(name, wanted), time)]));

/** @throws InputError for filters that name what does not exist, or that a type of event cannot have */
export async function confirm(api: Api, { events, filters }: Wanted): Promise<void> {
	const withoutFolder = events.map(eventType).find(({ hasFolder }) => hasFolder === false);
	if (filters.folderId && withoutFolder)
		throw new InputError(
			`${withoutFolder.name} cannot be limited to a folder`,
			`Tallyfy does not say in which folder it happened: remove Folder under Filters, or ${withoutFolder.name} under Trigger On.`,
		);
	await confirmFilters(api, filters);
}

/** So many events are enough for trying a trigger out. */
const samples = 10;

/** Items for the latest events of each type that is wanted. */
export async function findLatest(api: Api, wanted: Wanted): Promise<IDataObject[]> {
	await confirm(api, wanted);
	const search: Search = { ...wanted, api, usedThreads: new Set() };
	const items: IDataObject[] = [];
	for (const name of wanted.events) {
		const { events } = await sourceOf(name, wanted).find(search);
		const newestFirst = events.filter(({ isDuplicate }) => !isDuplicate).sort((a, b) => b.time - a.time);
		for (const event of newestFirst.slice(0, Math.max(1, Math.floor(samples / wanted.events.length)))) {
			const item = await toOutput(name, event);
			if (item) items.push(item);
		}
	}
	return items;
}

function sourceOf(name: EventName, { onlyMine }: Wanted): Source {
	const { source, mine } = eventType(name);
	return onlyMine && mine ? mine : source;
}

async function searchFor(name: EventName, search: Search, wanted: Wanted, memories: Memories): Promise<Searched> {
	const source = sourceOf(name, wanted);
	const stored = memoryOf(name, wanted, memories);
	const memory = new Memory(stored ?? emptyMemory(scopeOf(name, wanted)));
	const own = { ...search, since: stored && memory.since, sort: memory.sort };
	const first = await source.find(own);
	const found = first.isInconclusive ? await source.find({ ...own, id: undefined }) : first;
	const newEvents = stored ? found.events.filter((event) => !event.isDuplicate && memory.isNew(event)) : [];
	return { name, source, memory, found, newEvents: distinct(newEvents) };
}

/** The memory of a type of event; undefined when there is none for these settings. */
function memoryOf(name: EventName, wanted: Wanted, memories: Memories): StoredMemory | undefined {
	const stored = memories[name];
	return stored?.scope === scopeOf(name, wanted) ? stored : undefined;
}

function scopeOf(name: EventName, { filters, onlyMine, account }: Wanted): string {
	const isMine = onlyMine && eventType(name).mine !== undefined;
	return fingerprint(name, ...account, JSON.stringify([filters, isMine])).slice(0, 16);
}

function memoryAfter({ source, memory, found }: Searched, postponed: Set<TallyfyEvent>): StoredMemory {
	const later = found.events.filter((event) => postponed.has(event));
	return memory.after(found.events, source.isState, later, found.isPartial ?? false, found.sort);
}

/** Events without a time come last, since they get the time of the poll. */
const secondOf = ({ occurredAt, time }: TallyfyEvent): number =>
	occurredAt ? Math.floor(time / 1000) : Number.MAX_SAFE_INTEGER;

/** Two lists of one source may hold the same event. */
function distinct(events: TallyfyEvent[]): TallyfyEvent[] {
	return [...new Map(events.map((event) => [event.key, event])).values()];
}

/** What a trigger emits: the same for the same event, whichever trigger finds it; undefined as for `output`. */
export async function toOutput(
	name: EventName,
	{ key, occurredAt, output }: TallyfyEvent,
): Promise<IDataObject | undefined> {
	const record = await output();
	return (
		record && {
			event: name,
			event_id: fingerprint(name, key).slice(0, 32),
			occurred_at: occurredAt ?? new Date().toISOString(),
			...record,
		}
	);
}
