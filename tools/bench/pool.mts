import { Pool } from 'undici';

import type { Opened } from './sandbox.mts';
import type { Call } from './works.mts';

/**
 * Makes the calls with nothing around them: connections that stay open, and the tokens that they need, each fetched once.
 *
 * @returns what came out, as JSON.parse gave it
 */
export async function callAll(opened: Opened, calls: Call[], inFlight: number): Promise<unknown[]> {
	const { origin, pathname: root } = new URL(opened.url);
	const { organizationId, clientId, clientSecret } = opened;
	const pool = new Pool(origin, { connections: inFlight, connect: { ca: opened.certificate } });
	const ask = async (method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string) => {
		const common = { accept: 'application/json', 'x-tallyfy-client': 'APIClient' };
		const answer = await pool.request({ method, path, headers: { ...common, ...headers }, body });
		return (await answer.body.json()) as { access_token: string; data: unknown };
	};
	const as = (token: string) => ({ authorization: `Bearer ${token}` });

	const form = new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: clientId,
		client_secret: clientSecret,
	});
	const formHeaders = { 'content-type': 'application/x-www-form-urlencoded' };
	const application = await ask('POST', new URL(opened.tokenUrl).pathname, formHeaders, String(form));
	const tokens = new Map<string, Promise<string>>();
	const exchange = async (member: string) => {
		const path = `${root}/applications/${organizationId}/users/${encodeURIComponent(member)}/token`;
		return (await ask('POST', path, as(application.access_token))).access_token;
	};
	const tokenOf = async (member: string) => {
		const token = tokens.get(member) ?? exchange(member);
		tokens.set(member, token);
		return await token;
	};

	const results: unknown[] = [];
	const rest = calls.values();
	const work = async () => {
		for (const { member, method, path, body } of rest) {
			const headers = { ...as(await tokenOf(member)), ...(body && { 'content-type': 'application/json' }) };
			const answer = await ask(
				method,
				`${root}/organizations/${organizationId}${path}`,
				headers,
				body && JSON.stringify(body),
			);
			results.push(answer.data);
		}
	};
	await Promise.all(Array.from({ length: inFlight }, work));
	await pool.close();
	return results;
}
