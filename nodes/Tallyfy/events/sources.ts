import type { ListCall, Row } from '../api/call';
import { timeOf } from '../api/dates';
import type { Request } from '../api/request';
import type { Found, Search, Source, TallyfyEvent } from './event';
import { hasAny, type Filters } from './filters';
import { mostRecords, readFirst, readSince, tooLong, type DatedList } from './newestFirst';

/** A list, and how its records become events. C is the call that gives it. */
interface List<C extends ListCall> {
	/** What its records are, in the words of the user: `completed tasks`. */
	what: string;
	request: (search: Search, sort?: string) => Request<C>;
	/** Reads the record with this ID alone, for a list whose records are what the events happened to. */
	readAlone?: (id: string, search: Search) => Promise<Row<C> | undefined>;
	/** Whether a record matches those filters that the list itself does not apply. */
	matches?: (record: Row<C>, filters: Filters) => boolean;
	/** The key of the date by which events are ordered. */
	date: keyof Row<C>;
	/** That date is not when it happened, which Tallyfy does not say. */
	isTimeUnknown?: true;
	/** ID of what the event happened to. */
	subjectId: (record: Row<C>) => string;
	/** Tells events apart. Without it, a record with a new date is a new event. */
	keyOf?: (record: Row<C>) => string;
	/** As in TallyfyEvent, where a record does not show what is emitted. */
	alone?: (record: Row<C>, search: Search) => TallyfyEvent['alone'];
	/** What the trigger emits for a record. */
	output: (record: Row<C>, search: Search) => ReturnType<TallyfyEvent['output']>;
}

/** The list, the record and the audit feed date the same event at most so far apart: milliseconds. */
export const tolerance = 60_000;

/** So many pages are read for samples, where filters may exclude all of the first one. */
const pagesOfSamples = 5;

/** Every record is an event, which happened at its date. */
export function newInList<C extends ListCall>({
	sorts,
	isOnlyAddedTo,
	...list
}: List<C> & Pick<DatedList<Row<C>>, 'sorts' | 'isOnlyAddedTo'>): Source {
	const dated = (search: Search): DatedList<Row<C>> => ({
		what: list.what,
		sorts,
		isOnlyAddedTo,
		page: async (number, sort) => await search.api.pageAt(list.request(search, sort), number),
		all: async (isMeant) => await search.api.list(list.request(search), undefined, isMeant),
		timeOf: (record) => timeOf(record[list.date]),
	});
	const read = async (search: Search) => {
		const { since, orders, isTimeUp } = search;
		if (since === undefined)
			return { records: await readFirst(dated(search), hasAny(search.filters) ? pagesOfSamples : 1) };
		const key = String(list.request(search).call);
		const { order, ...reading } = await readSince(dated(search), since - tolerance, orders[key], isTimeUp);
		search.orders[key] = order;
		return reading;
	};
	return {
		isState: false,
		find: async (search) => {
			if (search.id && list.readAlone) {
				const record = await list.readAlone(search.id, search);
				return {
					events: record ? toEvents(record, list, search) : [],
					isPartial: true,
					isInconclusive: Number.isNaN(timeOf(record?.[list.date])),
				};
			}
			const { records, upTo } = await read(search);
			return { events: records.flatMap((record) => toEvents(record, list, search)), upTo };
		},
	};
}

/** A record is an event when it enters the list, which holds it as long as it is in some state. */
export function whileListed<C extends ListCall>(list: List<C>): Source {
	return {
		isState: true,
		find: async (search) => {
			const { api, since, isTimeUp } = search;
			const request = list.request(search);
			const tooMany = () => tooLong(list.what, 'Tallyfy does not say when one came into it');
			if (since === Infinity && ((await api.pageAt(request, 1)).total ?? 0) > mostRecords) throw tooMany();
			const records = await api.list(request, undefined, () => {
				if (isTimeUp?.()) throw tooMany();
				return true;
			});
			return { events: records.flatMap((record) => toEvents(record, list, search)) };
		},
	};
}

/** The events of several lists. */
export function combined(...sources: Source[]): Source {
	return {
		isState: false,
		find: async (search) => {
			const found: Found[] = [];
			for (const source of sources) found.push(await source.find(search));
			return together(
				found,
				found.flatMap(({ events }) => events),
			);
		},
	};
}

/**
 * The events of a list, and changes from the audit feed. A record that was changed shows only what it is now, so its
 * event in the list is a duplicate of the change.
 */
export function withChanges(list: Source, feed: Source): Source {
	return {
		isState: false,
		find: async (search) => {
			const listed = await list.find(search);
			const changes = await feed.find(search);
			const changed = new Set(changes.events.map(({ subjectId }) => subjectId));
			const others = listed.events.map((event) => (changed.has(event.subjectId) ? asDuplicate(event) : event));
			return { ...together([listed, changes], [...others, ...changes.events]), isPartial: listed.isPartial };
		},
	};
}

/** The events of a list, and from the audit feed those that left the list since: they were undone, done again, archived or deleted. */
export function withUndone(list: Source, feed: Source): Source {
	return {
		isState: false,
		find: async (search) => {
			// The feed cannot be limited to a folder. And where one record is read alone, it is not needed: when the record
			// does not show the event, the search is repeated without the ID.
			if (search.filters.folderId || search.id) return await list.find(search);
			// The feed is read first: an event that happens in between is then in the list only, and not in neither.
			const entries = await feed.find(search);
			const listed = await list.find(search);
			const duplicates = new Set(listed.events.map((event) => duplicateOf(event, entries.events)));
			return together(
				[listed, entries],
				[...listed.events, ...entries.events.map((entry) => (duplicates.has(entry) ? asDuplicate(entry) : entry))],
			);
		},
	};
}

/** What several searches found is complete up to where each of them is. */
function together(found: Found[], events: TallyfyEvent[]): Found {
	const upTo = Math.min(...found.map(({ upTo: own = Infinity }) => own));
	return { events, upTo: upTo === Infinity ? undefined : upTo };
}

const asDuplicate = (event: TallyfyEvent): TallyfyEvent => ({ ...event, isDuplicate: true });

function duplicateOf({ subjectId, time }: TallyfyEvent, entries: TallyfyEvent[]): TallyfyEvent | undefined {
	const distance = (entry: TallyfyEvent) => Math.abs(entry.time - time);
	const [nearest] = entries.filter((entry) => entry.subjectId === subjectId).sort((a, b) => distance(a) - distance(b));
	return nearest && distance(nearest) <= tolerance ? nearest : undefined;
}

/** The event that a record is; none when the record has no date or does not match the filters. */
function toEvents<C extends ListCall>(
	record: Row<C>,
	{ date, isTimeUnknown, matches, subjectId, keyOf, alone, output }: List<C>,
	search: Search,
): TallyfyEvent[] {
	const time = timeOf(record[date]);
	if (Number.isNaN(time) || matches?.(record, search.filters) === false) return [];
	return [
		{
			// In whole seconds, since only some places give fractions.
			key: keyOf ? keyOf(record) : `${subjectId(record)} ${Math.floor(time / 1000)}`,
			subjectId: subjectId(record),
			time,
			occurredAt: isTimeUnknown ? undefined : new Date(time).toISOString(),
			alone: alone?.(record, search),
			output: () => output(record, search),
		},
	];
}
