import type { ListCall, Row } from '../api/call';
import { timeOf } from '../api/dates';
import type { Request } from '../api/request';
import type { Found, Search, Source, TallyfyEvent } from './event';
import type { Filters } from './filters';
import { overlap } from '../engine/memory';

/** A list, and how its records become events. C is the call that gives it. */
interface List<C extends ListCall> {
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
	/** What the trigger emits for a record. */
	output: (record: Row<C>, search: Search) => ReturnType<TallyfyEvent['output']>;
}

/** Every record is an event, which happened at its date. The list is read from its newest record on. */
export function newInList<C extends ListCall>({
	sorts,
	...list
}: List<C> & {
	/** Values of `sort` that may give the newest first. Documents disagree on two of them: the list shows which one does. */
	sorts: [string, string?];
}): Source {
	return {
		isState: false,
		find: async (search) => {
			if (search.id && list.readAlone) {
				const record = await list.readAlone(search.id, search);
				return {
					events: record ? toEvents(record, list, search) : [],
					sort: search.sort,
					isPartial: true,
					isInconclusive: Number.isNaN(timeOf(record?.[list.date])),
				};
			}
			const { records, sort } = await readNewest(list, search, sorts);
			return { events: records.flatMap((record) => toEvents(record, list, search)), sort };
		},
	};
}

/** A record is an event when it enters the list, which holds it as long as it is in some state. */
export function whileListed<C extends ListCall>(list: List<C>): Source {
	return {
		isState: true,
		find: async (search) => {
			const records = await search.api.list(list.request(search));
			return { events: records.flatMap((record) => toEvents(record, list, search)) };
		},
	};
}

/** The events of several lists that are sorted alike: the `sort` that works for the first is that of all. */
export function combined(...sources: Source[]): Source {
	return {
		isState: false,
		find: async (search) => {
			const found: Found[] = [];
			for (const source of sources) found.push(await source.find(search));
			return { sort: found[0]?.sort, events: found.flatMap(({ events }) => events) };
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
			const { events, sort, isPartial } = await list.find(search);
			const { events: changes } = await feed.find({ ...search, sort: undefined });
			const changed = new Set(changes.map(({ subjectId }) => subjectId));
			const others = events.map((event) => (changed.has(event.subjectId) ? asDuplicate(event) : event));
			return { events: [...others, ...changes], sort, isPartial };
		},
	};
}

/** The list and the audit feed date the same event at most so far apart: milliseconds. */
const tolerance = 60_000;

/** The events of a list, and from the audit feed those that left the list since: they were undone, or done again. */
export function withUndone(list: Source, feed: Source): Source {
	return {
		isState: false,
		find: async (search) => {
			// The feed cannot be limited to a folder. And where one record is read alone, it is not needed: when the record
			// does not show the event, the search is repeated without the ID.
			if (search.filters.folderId || search.id) return await list.find(search);
			// The feed is read first: an event that happens in between is then in the list only, and not in neither.
			const { events: entries } = await feed.find({ ...search, sort: undefined });
			const { events, sort } = await list.find(search);
			const duplicates = new Set(events.map((event) => duplicateOf(event, entries)));
			return {
				events: [...events, ...entries.map((entry) => (duplicates.has(entry) ? asDuplicate(entry) : entry))],
				sort,
			};
		},
	};
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
	{ date, isTimeUnknown, matches, subjectId, keyOf, output }: List<C>,
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
			output: () => output(record, search),
		},
	];
}

/**
 * The newest records of a list, and perhaps others. Where Tallyfy does not sort by the date (NOTES §7) it is the whole
 * list, since the newest record may be anywhere in it.
 */
async function readNewest<C extends ListCall>(
	{ request, date }: List<C>,
	search: Search,
	[first, second]: [string, string?],
): Promise<{ records: Array<Row<C>>; sort?: string }> {
	const timesOf = (records: Array<Row<C>>) =>
		records.map((record) => timeOf(record[date])).filter((time) => !Number.isNaN(time));
	const readBack = async (sort: string) => {
		let { since } = search;
		const { records, whole } = await search.api.until(request(search, sort), (page) => {
			const times = timesOf(page);
			since ??= newestOf(times) - overlap;
			// Where one page is not in order, the pages after it are not the next older ones.
			return oldestOf(times) < since || !isDescending(times);
		});
		return { records, whole, times: timesOf(records) };
	};
	const sort = search.sort ?? first;
	const { records, whole, times } = await readBack(sort);
	if (whole) return { records, sort: search.sort };
	if (search.sort || !second) {
		if (isDescending(times)) return { records, sort };
	} else {
		const other = await readBack(second);
		if (isSorted(times, other.times)) return { records, sort: first };
		if (isSorted(other.times, times)) return { records: other.records, sort: second };
	}
	return { records: await search.api.list(request(search)) };
}

const newestOf = (times: number[]) => times.reduce((newest, time) => Math.max(newest, time), 0);

const oldestOf = (times: number[]) => times.reduce((oldest, time) => Math.min(oldest, time), Infinity);

const isDescending = (times: number[]) => times.every((time, index) => time <= (times[index - 1] ?? Infinity));

/**
 * Whether Tallyfy sorts a list by its dates, judged by the two ends of it that two opposite sorts gave. One end proves
 * nothing: a list that is never sorted may be in that order by chance, and then both sorts give the same end of it.
 */
const isSorted = (newestEnd: number[], oldestEnd: number[]): boolean =>
	isDescending(newestEnd) && isDescending([...oldestEnd].reverse()) && newestOf(newestEnd) > newestOf(oldestEnd);
