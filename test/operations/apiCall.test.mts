import type { INodeParameters } from 'n8n-workflow';

import { below } from '../../nodes/Tallyfy/operations/apiCall/lib/below.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import { perform } from '../support/menu.mts';
import { actAs, ben } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

const run = async (sandbox: Sandbox, parameters: INodeParameters) =>
	await perform(sandbox, ['apiCall', 'send'], parameters);

it.each([
	['/checklists', '/checklists'],
	['checklists', '/checklists'],
	['~/me', '~/me'],
	['/guests/dana+ops@example.com', '/guests/dana%2Bops%40example.com'],
	['/guests/dana%2Bops%40example.com', '/guests/dana%2Bops%40example.com'],
	['/tags/100%', '/tags/100%25'],
])('reads %s as a path below the API', (given, path) => expect(below(given)).toBe(path));

it.each([
	'https://elsewhere.example.com/steal',
	'HTTPS:/elsewhere.example.com',
	'javascript:alert(1)',
	'//elsewhere.example.com',
	'/\\elsewhere.example.com',
	'/checklists//x',
	'/../../oauth',
	'/checklists/..',
	'/checklists/./x',
	'/checklists/%2e%2e/x',
	'/checklists/%2E./x',
	'/checklists/..%2f..%2fx',
	'/checklists/.%09./x',
	'/checklists/.\t./x',
	'/checklists/\u0000',
	'/checklists?with=steps',
	'/checklists#x',
	'~@elsewhere.example.com/x',
	'~elsewhere',
	'~~/me',
	'/~/me',
	'/',
	'~/',
	'',
])('refuses %j before anything is sent', (given) => {
	expect(() => below(given)).toThrow(/^Path is not a path of the Tallyfy API/);
});

it('stays on the host and below the base URL with any path it takes', () => {
	const parts = ['a', '/', '..', '.', '~', '\\', '%2e', '%2f', '@', ':', '//', '?', '#', '%', ' ', 'x.com'];
	const api = 'https://go.tallyfy.com/api';
	let taken = 0;
	for (let seed = 0; seed < parts.length ** 4; seed++) {
		const given = [0, 1, 2, 3].map((place) => parts[Math.floor(seed / parts.length ** place) % parts.length]).join('');
		let path: string;
		try {
			path = below(given);
		} catch {
			continue;
		}
		taken++;
		const sent = api + (path.startsWith('~') ? path.slice(1) : `/organizations/1${path}`);
		// Nothing is left for a reader of the address to resolve.
		expect(new URL(sent).href).toBe(sent);
		expect(sent.startsWith(path.startsWith('~') ? `${api}/` : `${api}/organizations/1/`)).toBe(true);
	}
	expect(taken).toBeGreaterThan(1000);
});

it('acts as a member, and as the application where only that may', async () => {
	const sandbox = tallyfy();
	expect((await run(sandbox, { path: '~/me', actAs: actAs(ben) })).items[0].json).toMatchObject({ email: ben });
	const body = { email: 'new.person@example.com', first_name: 'New', last_name: 'Person' };
	const path = `~/applications/${sandbox.organizationId}/users`;
	const { items } = await run(sandbox, { httpMethod: 'POST', path, body: JSON.stringify(body) });
	expect(items[0].json).toMatchObject({ email: 'new.person@example.com' });
	const [provisioning] = sandbox.requests.filter(({ operationId }) => operationId === 'provisionApplicationUser');
	expect(provisioning.token).toBe('application');
});

it('sends a query, and gives each record of a list as an item', async () => {
	const sandbox = tallyfy();
	const queryParameters = {
		parameter: [
			{ name: 'q', value: 'okafor' },
			{ name: 'unused', value: '' },
		],
	};
	const { items } = await run(sandbox, { path: '/users', queryParameters });
	expect(items.map(({ json }) => json.email)).toEqual([ben]);
});

it('says what an answer without content means', async () => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addFile();
	const { items } = await run(sandbox, { httpMethod: 'DELETE', path: `/file/${id}` });
	expect(items.map(({ json }) => json)).toEqual([{ deleted: true }]);
});

it.each([
	['{ "title": ', 'JSON Body is not valid JSON'],
	['["a"]', 'JSON Body is not an object'],
])('refuses the body %s', async (body, message) => {
	const sandbox = tallyfy();
	const { error } = await run(sandbox, { httpMethod: 'POST', path: '/tags', body });
	expect(error?.message).toContain(message);
	expect(sandbox.requests).toEqual([]);
});
