import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import { fingerprint } from '../api/fingerprint';
import { InputError } from '../api/errors';
import { maximalWidth } from '../api/sending/gate';
import { pool } from '../api/pool';
import { eventType, inUsualOrder, type EventName } from './eventTypes';
import { confirmFilters, type Filters } from './filters';
import { foreignAmong } from './foreign';
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
import type { Polling } from '../engine/poll';

/** What a trigger is set to find. */
export interface Wanted {
	events: EventName[];
	filters: Filters;
	/** Task Assigned: only the tasks of Act As. */
	onlyMine: boolean;
	simplify: boolean;
	/** Only this task or process, where it can be read alone and shows the event. */
	id?: string;
	/** IDs of the account that is polled, such as the organization; with another one, nothing is known yet. */
	account: string[];
	/** IDs of who looks. With another one, it has to be learnt anew what is in a state; what happened since is found all the same. */
	viewer?: string[];
}

/** The search for events of one type. */
interface Searched extends Pick<Found, 'upTo' | 'isInconclusive'> {
	name: EventName;
	newEvents: TallyfyEvent[];
	/** What to store once the new events are emitted but these. */
	memoryAfter: (postponed: TallyfyEvent[]) => StoredMemory;
}

/**
 * Polls Tallyfy once for all events that are wanted.
 *
 * @param memories of the last poll. What exists already of a type without a memory is taken for known
 * @returns an item for each new event, the oldest first; `isInconclusive` as in Found
 * @throws TallyfyApiError when anything cannot be read: then nothing is emitted, and nothing may be remembered
 */
export async function findNew(
	api: Api,
	wanted: Wanted,
	memories: Memories = {},
	{ isTimeUp, note }: Partial<Polling> = {},
): Promise<NewItems & Pick<Found, 'isInconclusive'>> {
	const begin = Date.now();
	if (wanted.events.some((name) => !memoryOf(name, wanted, memories))) await confirm(api, wanted, note);
	const search = { ...wanted, api, isTimeUp, usedThreads: new Set() };
	const searched: Searched[] = [];
	for (const name of wanted.events) {
		const stored = memoryOf(name, wanted, memories);
		searched.push(
			stored ? await searchFor(name, search, wanted, stored) : await beginWith(name, search, wanted, begin),
		);
	}

	// Where one list holds more than a poll can read, the events of the others wait for it, so that all come in order.
	const upTo = Math.min(...searched.map(({ upTo: own = Infinity }) => own));
	const ordered = searched.flatMap(({ name, newEvents }) => newEvents.map((event) => ({ name, event })));
	ordered.sort(
		(a, b) => secondOf(a.event) - secondOf(b.event) || inUsualOrder(a.name, b.name) || a.event.time - b.event.time,
	);
	const due = ordered.filter(({ event }) => event.time <= upTo);
	const foreign = await foreignAmong(
		api,
		due.flatMap(({ event }) => event.alone ?? []),
	);
	const items: Array<IDataObject | undefined> = [];
	let emitted = due.length;
	await pool(due.entries(), maximalWidth, async ([index, { name, event }]) => {
		// The first is always emitted, so that every poll gets on.
		if (isTimeUp?.() && index) {
			emitted = Math.min(emitted, index);
			return false;
		}
		if (!foreign.has(event.alone?.id ?? '')) items[index] = await toOutput(name, event);
		return true;
	});
	const settled = new Set(due.slice(0, emitted).map(({ event }) => event));
	return {
		items: items.slice(0, emitted).filter((item) => item !== undefined),
		memories: compact(
			Object.fromEntries(
				searched.map(({ name, newEvents, memoryAfter }) => [
					name,
					memoryAfter(newEvents.filter((event) => !settled.has(event))),
				]),
			),
		),
		isInconclusive: searched.some(({ isInconclusive }) => isInconclusive),
	};
}

/** Memories with which only what happens from a time on is new, in milliseconds since 1970. */
export const memoriesUpTo = (wanted: Wanted, time: number): Memories =>
	Object.fromEntries(wanted.events.map((name) => [name, memoryUpTo(scopeOf(name, wanted), time)]));

/**
 * @param note as in Polling
 * @throws InputError for filters that name what does not exist, or that a type of event cannot have
 */
export async function confirm(api: Api, { events, filters }: Wanted, note: Polling['note'] = () => {}): Promise<void> {
	const withoutFolder = events.map(eventType).find(({ hasFolder }) => hasFolder === false);
	if (filters.folderId && withoutFolder)
		throw new InputError(
			`${withoutFolder.name} cannot be limited to a folder`,
			`Tallyfy does not say in which folder it happened: remove Folder under Filters, or ${withoutFolder.name} under Trigger On.`,
		);
	await confirmFilters(api, filters, note);
}

/** So many events are enough for trying a trigger out. */
const samples = 10;

/** So many tasks and processes are read for them, of each type of event. */
const mostRead = 30;

/** Items for the latest events of each type that is wanted. */
export async function findLatest(api: Api, wanted: Wanted, note: Polling['note']): Promise<IDataObject[]> {
	await confirm(api, wanted, note);
	const search: Search = { ...wanted, api, orders: {}, usedThreads: new Set() };
	const items: IDataObject[] = [];
	for (const name of wanted.events) {
		const { events } = await sourceOf(name, wanted).find(search);
		const newestFirst = events.filter(({ isDuplicate }) => !isDuplicate).sort((a, b) => b.time - a.time);
		const foreign = await foreignAmong(
			api,
			newestFirst.flatMap(({ alone }) => alone ?? []),
		);
		const enough = items.length + Math.max(1, Math.floor(samples / wanted.events.length));
		let read = 0;
		for (const event of newestFirst) {
			if (foreign.has(event.alone?.id ?? '')) continue;
			if (items.length === enough || (event.alone && ++read > mostRead)) break;
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

/** Begins with a type of event: what is in a state is known, and so is what happened before the poll began, by Tallyfy's clock. */
async function beginWith(
	name: EventName,
	search: Omit<Search, 'orders'>,
	wanted: Wanted,
	begin: number,
): Promise<Searched> {
	const { isState, find } = sourceOf(name, wanted);
	const scope = scopeOf(name, wanted);
	const orders = {};
	const found = await find({ ...search, id: undefined, since: Infinity, orders });
	const memory = isState
		? new Memory(emptyMemory(scope)).after(found.events, isState, [])
		: { ...memoryUpTo(scope, search.api.now() - (Date.now() - begin)), orders };
	return { name, newEvents: [], memoryAfter: () => memory };
}

async function searchFor(
	name: EventName,
	search: Omit<Search, 'orders'>,
	wanted: Wanted,
	stored: StoredMemory,
): Promise<Searched> {
	const { isState, find } = sourceOf(name, wanted);
	const memory = new Memory(stored);
	const orders = { ...stored.orders };
	const own = { ...search, since: memory.since, orders };
	const isNew = (event: TallyfyEvent) => !event.isDuplicate && memory.isNew(event);
	const isRead = (found: Found) => (event: TallyfyEvent) => event.time <= (found.upTo ?? Infinity);
	let found = await find(own);
	// So much in one moment that the memory would not get on.
	if (found.upTo !== undefined && !found.events.some((event) => isNew(event) && isRead(found)(event)))
		found = await find({ ...own, isTimeUp: undefined });
	const events = found.events.filter(isRead(found));
	return {
		name,
		upTo: found.upTo,
		isInconclusive: found.isInconclusive,
		newEvents: distinct(events.filter(isNew)),
		memoryAfter: (postponed) => ({
			...memory.after(events, isState, postponed, found.isPartial, search.api.now()),
			orders,
		}),
	};
}

/** The memory of a type of event; undefined when there is none for these settings. */
function memoryOf(name: EventName, wanted: Wanted, memories: Memories): StoredMemory | undefined {
	const stored = memories[name];
	return stored?.scope === scopeOf(name, wanted) ? stored : undefined;
}

function scopeOf(name: EventName, wanted: Wanted): string {
	const { filters, onlyMine, account, viewer = [] } = wanted;
	const isMine = onlyMine && eventType(name).mine !== undefined;
	const ids = [...account, ...(sourceOf(name, wanted).isState ? viewer : [])];
	return fingerprint(name, ...ids, JSON.stringify([filters, isMine])).slice(0, 16);
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
