import type { IDataObject } from 'n8n-workflow';

import { isRecord } from './errors';
import { maximalWidth } from './pace';
import { pool } from './pool';

/** The most that Tallyfy gives on one page (NOTES §7). */
export const pageSize = 100;

/** Gets the whole body of page `page`, from 1, with `perPage` records asked for. */
export type GetPage = (page: number, perPage: number) => Promise<unknown>;

/**
 * All records of a list, or the first `limit`, each once and in Tallyfy's order. When the total changes on the way, or
 * is not reached, records may have slipped from one page to another, so the list is walked once more.
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
	const others: Page[] = [];
	await pool(Array(last - 1).keys(), maximalWidth, async (index) => {
		others[index] = await read(index + 2);
		return true;
	});
	let changed = false;
	for (let page = 2; page <= last || records.size < wanted; page++) {
		const { data, total: seen } = others[page - 2] ?? (await read(page));
		changed ||= seen !== undefined && seen !== total;
		const isNew = collect(data, records);
		if (!data.length || (!isNew && page * data.length > records.size)) break;
	}
	return { records, changed: changed || records.size < Math.min(limit, total ?? 0) };
}

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
	const data = isRecord(body) ? body.data : body;
	const meta = isRecord(body) && isRecord(body.meta) ? body.meta.pagination : undefined;
	const total = isRecord(meta) ? meta.total : undefined;
	return {
		data: Array.isArray(data) ? data.filter(isRecord) : [],
		total: typeof total === 'number' ? total : undefined,
	};
}
