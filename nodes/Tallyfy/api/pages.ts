import type { IDataObject } from 'n8n-workflow';

import { TallyfyApiError } from './errors';
import { maximalWidth } from './gate';
import { pool } from './pool';
import { isRecord, listIn, unwrapped } from './records';

/** The most that Tallyfy gives on one page (NOTES §7). */
export const pageSize = 100;

/** A list that is longer than this many pages has no end. */
const mostPages = 10_000;

/** Gets the whole body of page `page`, from 1, with `perPage` records asked for. */
export type GetPage = (page: number, perPage: number) => Promise<unknown>;

/**
 * All records of a list, or the first `limit`, each once and in Tallyfy's order. When the total changes on the way, or
 * is not reached, records may have slipped from one page to another, so the list is walked once more.
 *
 * @throws TallyfyApiError for a list without an end, and for what is no list
 */
export async function allPages(getPage: GetPage, limit = Infinity): Promise<IDataObject[]> {
	const found: Records = new Map();
	for (let walks = 1; walks <= 2; walks++) {
		const { records, changed } = await walk(getPage, limit);
		for (const [id, record] of records) if (!found.has(id)) found.set(id, record);
		if (!changed || found.size >= limit) break;
	}
	return [...found.values()].slice(0, limit);
}

/**
 * The records of a list, page after page, up to and with the first page that is enough; `whole` when there are no others.
 * When the total changes on the way, records may have slipped from one page to another, so they are read once more.
 */
export async function pagesUntil(
	getPage: GetPage,
	isEnough: (page: IDataObject[]) => boolean,
): Promise<{ records: IDataObject[]; whole: boolean }> {
	const first = await walkUntil(getPage, isEnough);
	if (!first.changed) return { records: [...first.records.values()], whole: first.whole };
	const { records, whole } = await walkUntil(getPage, isEnough);
	for (const [id, record] of first.records) if (!records.has(id)) records.set(id, record);
	return { records: [...records.values()], whole };
}

async function walkUntil(getPage: GetPage, isEnough: (page: IDataObject[]) => boolean) {
	const records: Records = new Map();
	const totals = new Set<number | undefined>();
	for (let page = 1; ; page++) {
		const { data, total } = parsePage(await getPage(page, pageSize));
		totals.add(total);
		const isNew = collect(data, records);
		// A total that is less than what is there says nothing.
		const whole = !isNew || (total !== undefined && total >= data.length && records.size >= total);
		if (whole || isEnough(data)) return { records, whole, changed: totals.size > 1 };
	}
}

interface Page {
	data: IDataObject[];
	/** Records of the whole list, where Tallyfy says so. */
	total?: number;
}

type Records = Map<unknown, IDataObject>;

/**
 * One walk from page 1. What `meta` says is only a hint: it can be missing, and be computed with another page size than
 * the pages have (NOTES §7). So the size of the first page tells how many there are, these overlap, and the walk goes on
 * from there until the total is reached, a page is empty, or it has nothing new where something new is due.
 */
async function walk(getPage: GetPage, limit: number): Promise<{ records: Records; changed: boolean }> {
	const perPage = Math.min(pageSize, limit);
	const read = async (page: number) => parsePage(await getPage(page, perPage));
	const records: Records = new Map();
	const first = await read(1);
	collect(first.data, records);

	const size = first.data.length;
	// A total that is less than what is there says nothing.
	const total = first.total !== undefined && first.total >= size ? first.total : undefined;
	const wanted = Math.min(limit, total ?? Infinity);
	if (!size || size >= wanted) return { records, changed: false };

	const last = Number.isFinite(wanted) ? Math.ceil(wanted / size) : 1;
	const others = new Map<number, Page>();
	const known: Records = new Map(records);
	await pool(numbers(2, Math.min(last, mostPages)), maximalWidth, async (page) => {
		const found = await read(page);
		others.set(page, found);
		// A total may say anything: where nothing new comes, no more is read ahead.
		return collect(found.data, known);
	});
	let changed = false;
	for (let page = 2; page <= last || records.size < wanted; page++) {
		if (page > mostPages) throw endless();
		const { data, total: seen } = others.get(page) ?? (await read(page));
		changed ||= seen !== undefined && seen !== total;
		const isNew = collect(data, records);
		if (!data.length || (!isNew && page * data.length > records.size)) break;
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

/** Adds what is not there yet, and tells whether anything was. Records without an ID are told apart by what they say. */
function collect(data: IDataObject[], records: Records): boolean {
	const before = records.size;
	for (const record of data) {
		const id = record.id ?? JSON.stringify(record);
		if (!records.has(id)) records.set(id, record);
	}
	return records.size > before;
}

function parsePage(body: unknown): Page {
	const data = unwrapped(body);
	if (isRecord(data) && Object.keys(data).length) throw single();
	const meta = isRecord(body) && isRecord(body.meta) ? body.meta.pagination : undefined;
	const total = isRecord(meta) ? meta.total : undefined;
	return {
		data: listIn(body)?.filter(isRecord) ?? [],
		total: typeof total === 'number' ? total : undefined,
	};
}
