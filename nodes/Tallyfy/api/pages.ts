import type { IDataObject } from 'n8n-workflow';

import { TallyfyApiError } from './errors';
import { pool } from './pool';
import { isRecord, listIn, unwrapped } from './records';
import { maximalWidth } from './sending/gate';

/** The most that Tallyfy gives on one page (NOTES §7). */
export const pageSize = 100;

/** A list with more pages than this is taken for one without an end. */
const mostPages = 10_000;

/** Gets the body of one page: the first is page 1, and `perPage` records are asked for. */
export type GetPage = (page: number, perPage: number) => Promise<unknown>;

/**
 * All records of a list, or the first `limit`, each once and in Tallyfy's order. When the total changes while the pages
 * are read, or is not reached, records may have moved from one page to another, so the list is read a second time.
 *
 * @param isMeant asked for each record as soon as its page is there: the others are not kept
 * @throws TallyfyApiError for a list without an end, and for what is no list; and whatever `isMeant` throws
 */
export async function allPages(
	getPage: GetPage,
	limit = Infinity,
	isMeant: (record: IDataObject) => boolean = () => true,
): Promise<IDataObject[]> {
	const found: Records = new Map();
	for (let walks = 1; walks <= 2; walks++) {
		const { records, changed } = await walk(getPage, limit, isMeant);
		for (const [id, record] of records) if (!found.has(id)) found.set(id, record);
		if (!changed || found.size >= limit) break;
	}
	return kept(found).slice(0, limit);
}

/**
 * The records of a list up to and with the first page that is enough. When the total changes while the pages are read,
 * records may have moved from one page to another, so they are read a second time.
 *
 * @throws TallyfyApiError for what is no list
 */
async function pagesUntil(getPage: GetPage, isEnough: (page: IDataObject[]) => boolean): Promise<IDataObject[]> {
	const first = await walkUntil(getPage, isEnough);
	if (!first.changed) return kept(first.records);
	const { records } = await walkUntil(getPage, isEnough);
	for (const [id, record] of first.records) if (!records.has(id)) records.set(id, record);
	return kept(records);
}

/**
 * The records of a list that are meant, all of them or the first `limit`: where Tallyfy may have ignored a filter, those
 * of its first pages need not be.
 */
export async function pagesMeant(
	getPage: GetPage,
	isMeant: (record: IDataObject) => boolean,
	limit?: number,
): Promise<IDataObject[]> {
	if (limit === undefined) return await allPages(getPage, limit, isMeant);
	const found: Records = new Map();
	const records = await pagesUntil(getPage, (page) => {
		collect(entriesOf(page.filter(isMeant)), found);
		return found.size >= limit;
	});
	return records.filter(isMeant).slice(0, limit);
}

/** What a page brought. */
export interface OnePage {
	records: IDataObject[];
	/** Asks for the page after it; undefined at the end of the list. */
	next?: string;
}

/**
 * One page, for who asks for one after the other. Tallyfy's pages may be smaller than was asked for, so the list ends where
 * its total is reached, at an empty page, or at one that was there before.
 *
 * @param after `next` of the page before
 * @throws TallyfyApiError for what is no list
 */
export async function onePage(getPage: GetPage, after?: string): Promise<OnePage> {
	const { page, seen, first } = (after ? JSON.parse(after) : { page: 1, seen: 0 }) as Place;
	const { data, total } = parsePage(await getPage(page, pageSize));
	const [own] = data.map(keyOf);
	if (own === undefined || own === first) return { records: [] };
	const count = seen + data.length;
	// A total that is smaller than the page is wrong.
	const isLast = total !== undefined && total >= data.length && count >= total;
	const next: Place = { page: page + 1, seen: count, first: own };
	return { records: data, next: isLast ? undefined : JSON.stringify(next) };
}

/** Where the reading of a list has come to. */
interface Place {
	/** The next page. */
	page: number;
	/** Records on the pages before. */
	seen: number;
	/** What the page before begins with. */
	first?: unknown;
}

/** A page of a list, by its number. */
export interface NumberedPage<R = IDataObject> {
	/** None after the last page. */
	records: R[];
	/** Records of the whole list, where Tallyfy says so. */
	total?: number;
}

/**
 * The page with this number; the first is 1.
 *
 * @throws TallyfyApiError for what is no list
 */
export async function numberedPage(getPage: GetPage, number: number): Promise<NumberedPage> {
	const { data, total } = parsePage(await getPage(number, pageSize));
	// A total that is smaller than the page is wrong.
	return { records: data, total: total !== undefined && total >= data.length ? total : undefined };
}

async function walkUntil(getPage: GetPage, isEnough: (page: IDataObject[]) => boolean) {
	const records: Records = new Map();
	const totals = new Set<number | undefined>();
	for (let page = 1; ; page++) {
		if (page > mostPages) throw endless();
		const { data, total } = parsePage(await getPage(page, pageSize));
		totals.add(total);
		const isNew = collect(entriesOf(data), records);
		// A total that is smaller than the page is wrong.
		const whole = !isNew || (total !== undefined && total >= data.length && records.size >= total);
		if (whole || isEnough(data)) return { records, changed: totals.size > 1 };
	}
}

interface Page {
	data: IDataObject[];
	/** Records of the whole list, where Tallyfy says so. */
	total?: number;
}

/** A record by its ID; undefined for one that is not meant. */
type Entry = [id: unknown, record: IDataObject | undefined];

type Records = Map<unknown, IDataObject | undefined>;

const kept = (records: Records): IDataObject[] => [...records.values()].filter((record) => record !== undefined);

const entriesOf = (data: IDataObject[], isMeant: (record: IDataObject) => boolean = () => true): Entry[] =>
	data.map((record) => [keyOf(record), isMeant(record) ? record : undefined]);

/**
 * Reads the list from page 1. `meta` can be missing, or be computed with another page size than the pages have (NOTES §7). So
 * the number of pages follows from the total and the size of the first page. These pages are read at the same time; after
 * them one page at a time, until the total is reached, a page is empty, or a page brings nothing new where it should.
 */
async function walk(
	getPage: GetPage,
	limit: number,
	isMeant: (record: IDataObject) => boolean,
): Promise<{ records: Records; changed: boolean }> {
	const perPage = Math.min(pageSize, limit);
	const read = async (page: number) => {
		const { data, total } = parsePage(await getPage(page, perPage));
		return { entries: entriesOf(data, isMeant), total };
	};
	const records: Records = new Map();
	const first = await read(1);
	collect(first.entries, records);

	const size = first.entries.length;
	// A total that is smaller than the first page is wrong.
	const total = first.total !== undefined && first.total >= size ? first.total : undefined;
	const wanted = Math.min(limit, total ?? Infinity);
	if (!size || size >= wanted) return { records, changed: false };

	const last = Number.isFinite(wanted) ? Math.ceil(wanted / size) : 1;
	const others = new Map<number, Awaited<ReturnType<typeof read>>>();
	const known: Records = new Map(records);
	await pool(numbers(2, Math.min(last, mostPages)), maximalWidth, async (page) => {
		const found = await read(page);
		others.set(page, found);
		// The total may be too high. A page without anything new ends the reading ahead.
		return collect(found.entries, known);
	});
	let changed = false;
	for (let page = 2; page <= last || records.size < wanted; page++) {
		if (page > mostPages) throw endless();
		const { entries, total: seen } = others.get(page) ?? (await read(page));
		changed ||= seen !== undefined && seen !== total;
		const isNew = collect(entries, records);
		if (!entries.length || (!isNew && page * entries.length > records.size)) break;
	}
	return { records, changed: changed || records.size < Math.min(limit, total ?? 0) };
}

function* numbers(from: number, to: number): Iterable<number> {
	for (let number = from; number <= to; number++) yield number;
}

const endless = () =>
	new TallyfyApiError(
		`This list has no end: Tallyfy gave ${mostPages} pages, and goes on`,
		'Switch Return All off and set a Limit, or set filters.',
		200,
	);

const single = () =>
	new TallyfyApiError(
		'Tallyfy gave one record instead of a list',
		'Use API Call: Send for an address that gives one record.',
		200,
	);

/** Adds the records that are not there yet; true when there were any. Records without an ID are told apart by their content. */
function collect(entries: Entry[], records: Records): boolean {
	const before = records.size;
	for (const [id, record] of entries) if (!records.has(id)) records.set(id, record);
	return records.size > before;
}

const keyOf = (record: IDataObject): unknown => record.id ?? JSON.stringify(record);

function parsePage(body: unknown): Page {
	const data = unwrapped(body);
	if (isRecord(data) && Object.keys(data).length) throw single();
	return { data: listIn(body)?.filter(isRecord) ?? [], total: totalIn(body) };
}

/** Records of the whole list, where the body of a page says so. */
export function totalIn(body: unknown): number | undefined {
	const meta = isRecord(body) && isRecord(body.meta) ? body.meta.pagination : undefined;
	const total = isRecord(meta) ? meta.total : undefined;
	return typeof total === 'number' ? total : undefined;
}
