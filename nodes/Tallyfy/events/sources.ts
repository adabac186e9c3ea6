import type { IDataObject } from 'n8n-workflow';

import { path } from '../api/path';
import type { Request } from '../api/request';
import type { Filters } from './filters';
import { overlap, timeOf, type Found, type Happening, type Look, type Source } from './event';
import { unlessGone } from './taskOrProcess';

interface About {
	request: (look: Look) => Request<undefined>;
	/** Whether a record is meant, where the list does not say. */
	isMeant?: (record: IDataObject, filters: Filters) => boolean;
	/** The date that puts records in order. */
	date: string;
	/** False where that is not when it happened: nothing tells. */
	isWhen?: false;
	/** ID of what it happened to; without it, that of the record. */
	of?: (record: IDataObject) => string;
	/** What tells one happening from another; without it, the same thing with another date is another one. */
	keyOf?: (record: IDataObject) => string;
	/** What the trigger gives for a record. */
	show: (record: IDataObject, look: Look) => ReturnType<Happening['show']>;
}

/** Records with a date, found by reading a list from its newest on. */
export function since({
	sorts,
	...about
}: About & {
	/** What may give the newest first; with two, the one that does is found out, since the documents do not say. */
	sorts: [string, string?];
}): Source {
	return {
		isState: false,
		find: async (look) => {
			// An entry of a list that is about another thing has no ID that is known.
			if (look.id && !about.of) return await findAlone(about, look, look.id);
			const { records, sort } = await readNewest(about, look, sorts);
			return { happenings: records.flatMap((record) => happening(record, about, look)), sort };
		},
	};
}

async function findAlone(about: About, look: Look, id: string): Promise<Found> {
	const { path: list, query } = about.request(look);
	const request: Request = { method: 'GET', path: list + path`/${id}`, query: { with: query?.with } };
	const record = await unlessGone(look.api.once(request));
	return {
		happenings: record ? happening(record, about, look) : [],
		sort: look.sort,
		isUnsure: Number.isNaN(timeOf(record?.[about.date])),
	};
}

/** Records that a list holds only while they are in a state. */
export function whileListed(about: About): Source {
	return {
		isState: true,
		find: async (look) => {
			const records = await look.api.list(about.request(look));
			return { happenings: records.flatMap((record) => happening(record, about, look)) };
		},
	};
}

/** What several lists hold together; the sort that was seen to work is for the first of them. */
export function either(...sources: Source[]): Source {
	return {
		isState: false,
		find: async (look) => {
			const found: Found[] = [];
			for (const [index, source] of sources.entries())
				found.push(await source.find(index ? { ...look, sort: undefined } : look));
			return { ...found[0], happenings: found.flatMap(({ happenings }) => happenings) };
		},
	};
}

/** What a list shows as it is now, and of an audit feed when it was changed: then the list does not show how it began. */
export function withChanges(list: Source, feed: Source): Source {
	return {
		isState: false,
		find: async (look) => {
			const found = await list.find(look);
			const { happenings: changes } = await feed.find({ ...look, sort: undefined });
			const changed = new Set(changes.map(({ of }) => of));
			const begun = found.happenings.map((one) => (changed.has(one.of) ? { ...one, isTwin: true as const } : one));
			return { ...found, happenings: [...begun, ...changes] };
		},
	};
}

/** Two dates of the same happening are never farther apart: milliseconds. */
const tolerance = 60_000;

/** What a list shows, and of an audit feed what the list shows no longer, since it was undone or done again. */
export function withUndone(list: Source, feed: Source): Source {
	return {
		isState: false,
		find: async (look) => {
			// The feed does not say in which folder; and what is looked at alone shows it, or else all is looked at.
			if (look.filters.folderId || look.id) return await list.find(look);
			// The list last: what happens meanwhile is then in there only.
			const { happenings: rows } = await feed.find({ ...look, sort: undefined });
			const { happenings, sort } = await list.find(look);
			const twins = new Set(happenings.map((happening) => twinOf(happening, rows)));
			return {
				happenings: [...happenings, ...rows.map((row) => (twins.has(row) ? { ...row, isTwin: true as const } : row))],
				sort,
			};
		},
	};
}

function twinOf({ of, time }: Happening, rows: Happening[]): Happening | undefined {
	const distance = (row: Happening) => Math.abs(row.time - time);
	const [nearest] = rows.filter((row) => row.of === of).sort((a, b) => distance(a) - distance(b));
	return nearest && distance(nearest) <= tolerance ? nearest : undefined;
}

function happening(
	record: IDataObject,
	{ date, isWhen, isMeant, of = ({ id }) => String(id), keyOf, show }: About,
	look: Look,
): Happening[] {
	const time = timeOf(record[date]);
	if (Number.isNaN(time) || isMeant?.(record, look.filters) === false) return [];
	return [
		{
			// Lists and feeds have dates with and without fractions of seconds.
			key: keyOf ? keyOf(record) : `${of(record)} ${Math.floor(time / 1000)}`,
			of: of(record),
			time,
			occurredAt: isWhen === false ? undefined : new Date(time).toISOString(),
			show: () => show(record, look),
		},
	];
}

function isDescending(records: IDataObject[], date: string): boolean {
	const times = records.map((record) => timeOf(record[date])).filter((time) => !Number.isNaN(time));
	return times.every((time, index) => index === 0 || time <= times[index - 1]);
}

const newestOf = (records: IDataObject[], date: string) =>
	records.reduce((newest, record) => Math.max(newest, timeOf(record[date]) || 0), 0);

const oldestOf = (records: IDataObject[], date: string) =>
	records.reduce((oldest, record) => Math.min(oldest, timeOf(record[date]) || Infinity), Infinity);

/**
 * The newest records of a list, and perhaps others. The order is believed only as far as it is seen: where Tallyfy does
 * not sort (NOTES §7) the whole list is read, for the newest may be anywhere.
 */
async function readNewest(
	{ request: ask, date }: About,
	look: Look,
	[first, second]: [string, string?],
): Promise<{ records: IDataObject[]; sort?: string }> {
	const request = ask(look);
	const sorted = (sort: string): Request<undefined> => ({ ...request, query: { ...request.query, sort } });
	const readUntilKnown = async (sort: string) => {
		let from = look.since;
		return await look.api.until(sorted(sort), (page) => {
			from ??= newestOf(page, date) - overlap;
			return oldestOf(page, date) < from || !isDescending(page, date);
		});
	};
	const sort = look.sort ?? first;
	const { records, whole } = await readUntilKnown(sort);
	if (whole) return { records, sort: look.sort };
	if (look.sort || !second) {
		if (isDescending(records, date)) return { records, sort };
	} else {
		const other = await readUntilKnown(second);
		if (isProven(records, other.records, date)) return { records, sort: first };
		if (isProven(other.records, records, date)) return { records: other.records, sort: second };
	}
	return { records: await look.api.list(request) };
}

/** Only a list that is sorted gives its newest records one way, and others, the other way round, the other way. */
const isProven = (newest: IDataObject[], oldest: IDataObject[], date: string): boolean =>
	isDescending(newest, date) &&
	isDescending([...oldest].reverse(), date) &&
	newestOf(newest, date) > newestOf(oldest, date);
