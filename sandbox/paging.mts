import type { Answer } from './answers.mts';
import type { Call } from './call.mts';
import type { CallName } from './contract.mts';
import type { Sandbox } from './sandbox.mts';

/** How the server's paging departs from what its documents say. */
export interface PagingDrift {
	/** false: no meta at all. */
	meta?: false;
	/** total_pages is computed with this page size, whatever the page really holds. */
	totalPagesSize?: number;
	/** The server's own page size instead of per_page, which may differ from page to page. */
	pageSize?: number | ((page: number, perPage: number) => number);
}

export type Paged = Pick<Call<CallName>, 'operation' | 'pathname'> & { query: { page?: number; per_page?: number } };

/** Answers one page of a list, with the metadata of the contract. */
export function paged<Item>(
	sandbox: Sandbox,
	{ operation, query, pathname }: Paged,
	all: Item[],
	show: (item: Item) => unknown = (item) => item,
	metaOf: (page: Item[]) => object = () => ({}),
): Answer {
	const { meta = true, totalPagesSize, pageSize } = sandbox.pagingDrift;
	const items = sandbox.isStale() ? [] : all;
	const page = Number(query.page ?? 1);
	const asked = Number(query.per_page ?? operation['x-pagination']?.default_size ?? 10);
	const perPage = Math.min(asked, sandbox.pageSizeCap);
	const size = typeof pageSize === 'function' ? pageSize(page, perPage) : (pageSize ?? perPage);
	const records = items.slice((page - 1) * size, page * size);
	const data = records.map(show);
	if (!meta) return { status: 200, body: { data } };

	const totalPages = Math.max(1, Math.ceil(items.length / (totalPagesSize ?? size)));
	const link = (to: number) => `https://go.tallyfy.com${pathname}?page=${to}`;
	const links = {
		...(page > 1 && { previous: link(page - 1) }),
		...(page < totalPages && { next: link(page + 1) }),
	};
	const pagination = {
		total: items.length,
		count: data.length,
		per_page: size,
		current_page: page,
		total_pages: totalPages,
		// PHP encodes an empty map as a list.
		links: Object.keys(links).length ? links : [],
	};
	return { status: 200, body: { data, meta: { pagination, ...metaOf(records) } } };
}
