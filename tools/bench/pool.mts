import type { IDataObject } from 'n8n-workflow';
import { Pool } from 'undici';

import type { Opened } from './sandbox.mts';
import type { Work } from './works.mts';

interface Request {
	method: 'GET' | 'POST';
	url: string;
	headers: Record<string, string>;
	body?: string;
}

/** Sends a request, and gives its answer as JSON.parse made it. */
export type Ask = (request: Request) => Promise<unknown>;

/** undici with connections that stay open, and nothing around them. */
export async function pool(work: Work, opened: Opened, units: number): Promise<unknown[]> {
	const { origin } = new URL(opened.url);
	const connections = new Pool(origin, { connections: work.inFlight });
	const ask: Ask = async ({ url, ...request }) =>
		await (await connections.request({ ...request, path: url.slice(origin.length) })).body.json();
	return await callAll(ask, work, opened, units).finally(async () => await connections.close());
}

/**
 * Makes all calls of a work, so many at once, with the tokens that they need, each fetched once.
 *
 * @returns what came out
 */
export async function callAll(ask: Ask, work: Work, opened: Opened, units: number): Promise<unknown[]> {
	const { url, tokenUrl, organizationId, clientId, clientSecret, members } = opened;
	const common = { accept: 'application/json', 'x-tallyfy-client': 'APIClient' };
	const tokenFrom = async (request: Pick<Request, 'url' | 'body' | 'headers'>) => {
		const headers = { ...common, ...request.headers };
		return ((await ask({ method: 'POST', ...request, headers })) as { access_token: string }).access_token;
	};
	const as = (token: string) => ({ ...common, authorization: `Bearer ${token}` });

	const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
	const application = await tokenFrom({
		url: tokenUrl,
		headers: { 'content-type': 'application/x-www-form-urlencoded' },
		body: String(new URLSearchParams(form)),
	});
	const tokens = new Map<unknown, Promise<string>>();
	const tokenOf = async (member: string) => {
		const exchange = `${url}/applications/${organizationId}/users/${encodeURIComponent(member)}/token`;
		const token = tokens.get(member) ?? tokenFrom({ url: exchange, headers: as(application) });
		tokens.set(member, token);
		return await token;
	};

	const results: unknown[] = [];
	const items: IDataObject[] = work.isPaged ? Array.from({ length: units }, () => ({})) : work.items(opened, units);
	const rest = items.entries();
	const oneByOne = async () => {
		for (const [index, item] of rest) {
			const path = work.path.replace(/{{ \$json\.(\w+) }}/g, (_, name: string) => String(item[name]));
			const to = `${url}/organizations/${organizationId}${path}${work.isPaged ? `&page=${index + 1}` : ''}`;
			const headers = as(await tokenOf(String(item.email ?? members[0].email)));
			const answer = await (work.method === 'GET'
				? ask({ method: 'GET', url: to, headers })
				: ask({
						method: 'POST',
						url: to,
						headers: { ...headers, 'content-type': 'application/json' },
						body: JSON.stringify(item),
					}));
			results.push((answer as { data: unknown }).data);
		}
	};
	await Promise.all(Array.from({ length: work.inFlight }, oneByOne));
	return results;
}
