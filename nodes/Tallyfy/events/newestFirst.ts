import type { NumberedPage } from '../api/pages';
import { InputError } from '../api/errors';

/**
 * The order in which Tallyfy really gives a list (its documents and its clients disagree): the value of `sort` with which
 * the newest records come first, an empty text where they do so without one, and null where they never do.
 */
export type Order = string | null;

/** By the name of the call that gives the list. */
export type Orders = Record<string, Order | undefined>;

/** A list whose records have a date. */
export interface DatedList<R> {
	/** In the words of the user, for messages: `completed tasks`. */
	what: string;
	/** A page of the list; the first is 1. */
	page: (number: number, sort?: string) => Promise<NumberedPage<R>>;
	/** All records that are meant, each asked for as soon as its page is there. */
	all: (isMeant: (record: R) => boolean) => Promise<R[]>;
	/** In milliseconds since 1970; NaN for a record without a date. */
	timeOf: (record: R) => number;
	/** Two opposite values of `sort`, of which one may give the newest first. */
	sorts: [string, string];
	/** Its records stay where they are, so it may be newest first without being sorted. Otherwise one that changes is in its midst. */
	isOnlyAddedTo?: true;
}

/** What was read of a list. */
export interface Reading<R> {
	records: R[];
	/** Undefined where the list is so short that it does not matter. */
	order?: Order;
	/** Every record up to this time was read; those after it are left to the next poll. */
	upTo?: number;
}

/** So many pages are read in one go. They hold more records than a memory holds events, so that each poll gets on. */
const pagesAtOnce = 15;

/** Milliseconds. What happened at the end of what was read may have its second half on a page that was not. */
const margin = 5000;

/** A list that is read whole in every poll uses up most of what Tallyfy allows in a minute when it has more records than this. */
export const mostRecords = 5000;

/**
 * The records from a time on, and perhaps others.
 *
 * @param order as it was learnt before
 * @param since in milliseconds since 1970; Infinity to learn the order only
 * @param isTimeUp undefined where all has to be read, however long that takes
 * @throws InputError for a list that is in no order and too long to be read in every poll
 */
export async function readSince<R>(
	list: DatedList<R>,
	since: number,
	order: Order | undefined,
	isTimeUp?: () => boolean,
): Promise<Reading<R>> {
	if (order !== null) {
		const first = await pageOf(list, 1, order ?? list.sorts[0]);
		if (isWhole(first)) return { records: first.records, order };
		const learned = order === undefined ? await learn(list, first) : { order, first };
		if (since === Infinity) {
			if (learned.order === null && (first.total ?? 0) > mostRecords) throw tooLong(list.what);
			return { records: [], order: learned.order };
		}
		const read =
			learned.order !== null &&
			(await readSorted(list, since, learned.order, learned.first, isTimeUp ? pagesAtOnce : Infinity));
		if (read) return { ...read, order: learned.order };
		// A list whose order was known may be in order again by the next poll.
		order = order === undefined ? null : undefined;
	}
	const isMeant = (record: R) => {
		if (isTimeUp?.()) throw tooLong(list.what);
		return list.timeOf(record) >= since;
	};
	return { records: await list.all(isMeant), order };
}

/** The first pages of a list, as near to newest first as it can be had. */
export async function readFirst<R>(list: DatedList<R>, pages: number): Promise<R[]> {
	const first = await pageOf(list, 1, list.sorts[0]);
	if (isWhole(first)) return first.records;
	const learned = await learn(list, first);
	const records = [...learned.first.records];
	for (let number = 2; number <= pages; number++) {
		const page = await pageOf(list, number, learned.order);
		if (!page.records.length) break;
		records.push(...page.records);
	}
	return records;
}

/** A page with the times of its records. */
interface Timed<R> extends NumberedPage<R> {
	times: number[];
}

async function pageOf<R>(list: DatedList<R>, number: number, order: Order): Promise<Timed<R>> {
	const page = await list.page(number, order || undefined);
	return { ...page, times: page.records.map(list.timeOf).filter((time) => !Number.isNaN(time)) };
}

/** Whether a first page is all. */
const isWhole = ({ records, total }: Timed<unknown>) => !records.length || records.length === total;

/**
 * How Tallyfy orders a list, judged by both of its ends. One end proves nothing: a list that is never sorted may be in
 * order there by chance.
 */
async function learn<R>(list: DatedList<R>, first: Timed<R>): Promise<{ order: Order; first: Timed<R> }> {
	const [one, other] = list.sorts;
	const opposite = await pageOf(list, 1, other);
	if (areEnds(first.times, opposite.times)) return { order: one, first };
	if (areEnds(opposite.times, first.times)) return { order: other, first: opposite };
	const usual = await pageOf(list, 1, null);
	if (!list.isOnlyAddedTo || usual.total === undefined || !isDescending(usual.times))
		return { order: null, first: usual };
	const last = await pageOf(list, Math.ceil(usual.total / usual.records.length), null);
	return { order: areEnds(usual.times, [...last.times].reverse()) ? '' : null, first: usual };
}

const areEnds = (newestFirst: number[], oldestFirst: number[]): boolean =>
	isDescending(newestFirst) &&
	isDescending([...oldestFirst].reverse()) &&
	newestOf(newestFirst) > newestOf(oldestFirst);

/** Undefined where a page is not in order: then the pages after it are not the next older ones. */
async function readSorted<R>(
	list: DatedList<R>,
	since: number,
	order: string,
	first: Timed<R>,
	most: number,
): Promise<Pick<Reading<R>, 'records' | 'upTo'> | undefined> {
	const read = async (number: number, known?: Timed<R>) => {
		const page = known ?? (await pageOf(list, number, order));
		const isLast = !page.records.length || (page.total !== undefined && number * first.records.length >= page.total);
		return { ...page, isEnd: isLast || oldestOf(page.times) < since };
	};
	const walk = async (start: number, count: number, known?: Timed<R>) => {
		const records: R[] = [];
		const totals = new Set<number | undefined>();
		// From the newer pages to the older ones, since new records move the others on to later pages.
		for (let number = start; number < start + count; number++) {
			const page = await read(number, number === start ? known : undefined);
			if (!isDescending(page.times)) return undefined;
			records.push(...page.records);
			totals.add(page.total);
			if (page.isEnd) return { records, isToEnd: true, isChanged: totals.size > 1 };
		}
		return { records, isToEnd: false, isChanged: totals.size > 1 };
	};
	// When a record leaves the list, one of the next page moves up to a page that was read already: it is found by reading again.
	const readFrom = async (start: number, count: number, known?: Timed<R>) => {
		const once = await walk(start, count, known);
		if (!once?.isChanged) return once;
		const again = await walk(start, count);
		return again && { ...again, records: [...again.records, ...once.records] };
	};
	const newest = await readFrom(1, most, first);
	if (!newest || newest.isToEnd) return newest;

	// There is too much for one poll: this one takes the oldest of it.
	let inside = most;
	let end = 2 * inside;
	for (; !(await read(end)).isEnd; end *= 2) inside = end;
	while (end - inside > 1) {
		const middle = Math.floor((inside + end) / 2);
		if ((await read(middle)).isEnd) end = middle;
		else inside = middle;
	}
	const oldest = await readFrom(Math.max(1, end - most + 1), Infinity);
	return (
		oldest && {
			records: oldest.records,
			upTo: newestOf(oldest.records.map(list.timeOf).filter((time) => !Number.isNaN(time))) - margin,
		}
	);
}

const newestOf = (times: number[]) => times.reduce((newest, time) => Math.max(newest, time), 0);

const oldestOf = (times: number[]) => times.reduce((oldest, time) => Math.min(oldest, time), Infinity);

const isDescending = (times: number[]) => times.every((time, index) => time <= (times[index - 1] ?? Infinity));

/**
 * @param what the list, as in DatedList
 * @param why it is read whole
 */
export const tooLong = (what: string, why = 'Tallyfy does not sort it') =>
	new InputError(
		`The list of ${what} is too long to be read whole in every poll, and ${why}`,
		'Make it shorter with Filters (Folder, Group, Member, Tag), or Act As a member who sees less. Nothing is lost meanwhile.',
	);
