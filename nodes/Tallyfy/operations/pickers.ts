import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { isRecord } from '../api/errors';
import { pageSize } from '../api/pages';
import { path } from '../api/path';
import { connect } from '../engine/connect';
import { toNodeError } from '../engine/failure';

/** The list behind Act As: members who can be acted for, a page at a time. */
export async function searchMembers(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const page = Number(paginationToken ?? 1);
	const query = { q: filter, page, per_page: pageSize };
	const members = await connect(this)
		.then(async (client) => await client.call({ method: 'GET', path: path`/users`, query }))
		.catch((thrown: unknown) => {
			throw toNodeError(this.getNode(), thrown);
		});
	const found = Array.isArray(members) ? members.filter(isRecord) : [];
	return {
		results: found
			.filter(({ type, status }) => type !== 'bot' && status !== 'disabled')
			.map(({ full_name: name, email }) => ({
				name: name ? `${name} (${email})` : String(email),
				value: String(email),
			})),
		paginationToken: found.length === pageSize ? String(page + 1) : undefined,
	};
}
