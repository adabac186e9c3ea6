import { Pool } from 'undici';

import { Credentials } from '../support/engine.mts';
import { listTasksOf } from '../support/nodes.mts';
import type { Opened } from './questions.mts';

/** Gets the tasks of all members, and says how many there were. */
export type Contender = (opened: Opened) => Promise<{ tasks: number; credentialReads?: number }>;

/** List My Tasks in n8n's engine, one input item a member. */
export const ours: Contender = async ({ url, tokenUrl, members, organizationId, clientId, clientSecret }) => {
	const credentials = new Credentials({ baseUrl: url, tokenUrl, organizationId, clientId, clientSecret });
	const { items, error } = await listTasksOf(credentials, members);
	if (error) throw error;
	return { tasks: items.length, credentialReads: credentials.reads };
};

/** The same requests with nothing around them: an undici pool that keeps its connections open. */
export const rawPool =
	(inFlight: number): Contender =>
	async (opened) => {
		const { origin, pathname } = new URL(opened.url);
		const pool = new Pool(origin, { connections: inFlight, connect: { ca: opened.certificate } });
		const ask = async (method: 'GET' | 'POST', path: string, headers: Record<string, string>, body?: string) => {
			const answer = await pool.request({ method, path, headers: { accept: 'application/json', ...headers }, body });
			return (await answer.body.json()) as { access_token: string; data: unknown[] };
		};
		const as = (token: string) => ({ authorization: `Bearer ${token}`, 'x-tallyfy-client': 'APIClient' });
		const form = new URLSearchParams({
			grant_type: 'client_credentials',
			client_id: opened.clientId,
			client_secret: opened.clientSecret,
		});
		const formHeaders = { 'content-type': 'application/x-www-form-urlencoded', 'x-tallyfy-client': 'APIClient' };
		const { access_token: application } = await ask(
			'POST',
			new URL(opened.tokenUrl).pathname,
			formHeaders,
			String(form),
		);

		let tasks = 0;
		const rest = opened.members.values();
		const work = async () => {
			for (const member of rest) {
				const exchange = `${pathname}/applications/${opened.organizationId}/users/${encodeURIComponent(member)}/token`;
				const { access_token: token } = await ask('POST', exchange, as(application));
				const list = `${pathname}/organizations/${opened.organizationId}/me/tasks?page=1&per_page=100`;
				const { data } = await ask('GET', list, as(token));
				tasks += data.length;
			}
		};
		await Promise.all(Array.from({ length: inFlight }, work));
		await pool.close();
		return { tasks };
	};
