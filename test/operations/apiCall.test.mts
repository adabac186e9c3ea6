import type { INodeParameters } from 'n8n-workflow';

import { below } from '../../nodes/Tallyfy/operations/apiCall/lib/below.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import { perform } from '../support/menu.mts';
import { actAs, ben } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

const run = async (sandbox: Sandbox, parameters: INodeParameters) =>
	await perform(sandbox, ['apiCall', 'send'], parameters);

it.each([
	['/checklists', '/organizations/{org}/checklists'],
	['checklists', '/organizations/{org}/checklists'],
	['~/me', '/me'],
	['/guests/dana+ops@example.com', '/organizations/{org}/guests/dana%2Bops%40example.com'],
	['/guests/dana%2Bops%40example.com', '/organizations/{org}/guests/dana%2Bops%40example.com'],
	['/tags/100%', '/organizations/{org}/tags/100%25'],
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
		const sent = api + path.replace('{org}', '1');
		// Nothing is left for a reader of the address to resolve.
		expect(new URL(sent).href).toBe(sent);
		expect(sent.startsWith(given.startsWith('~') ? `${api}/` : `${api}/organizations/1/`)).toBe(true);
	}
	expect(taken).toBeGreaterThan(1000);
});

/** The address that gives the token of a member, and others that a server or something before it may take for it. */
const tokenAddresses = [
	'~/applications/{org}/users/{email}/token',
	'~/Applications/{org}/USERS/{email}/Token',
	'~/applications/{org}/users/ben.okafor%40example.com/token',
	'~/applications/{org}/users/{email}/%74oken',
	'~/applications/{org}/users/{email}/%2574oke%256e',
	'~/applications/{org}/users/{email}/%25252574oken',
	'~/%61pplications/{org}/users/{email}/%54OKEN',
	'~/applications/{org}/users/%/%2574oken',
	'~/applications%252f{org}%252fusers%252f{email}%252ftoken',
	'~/applications%255c{org}%255cusers%255c{email}%255ctoken',
	'~/me/%252e%252e/applications/{org}/users/{email}/token',
	'~/applications/{org}/users/{email}/x/%252e%252e/token',
	'~/applications/{org}/users/{email}/%252e/%252f/token',
	'~/applications/{org}/users/{email}/token%253fx=y',
	'~/applications/{org}/users/{email}/token%2523x',
	'~/applications/{org}/users/{email}/token;x=y',
	'~/applications/{org}/users/{email}/token%252f',
	'~/applications/{org}/users/{email}/token%20',
	'/applications/{org}/users/{email}/token',
	'/%252e%252e/%252e%252e/applications/{org}/users/{email}/token',
	'~/oauth/token',
	'~/OAuth/%2574oken',
];

/** The same, in ways that no path may be written. */
const noPaths = [
	'~/applications//{org}/users/{email}/token',
	'~//applications/{org}/users/{email}/token',
	'~/applications/{org}/./users/{email}/token',
	'~/applications/{org}/users/x/../{email}/token',
	'~/applications/{org}/users/x/%2e%2e/{email}/token',
	'/../../applications/{org}/users/{email}/token',
	'~/applications/{org}/users/{email}/token/',
	'~/applications/{org}/users/{email}/token?x=y',
	'~/applications/{org}/users/{email}/token#x',
	'~/applications%2f{org}%2fusers%2f{email}%2ftoken',
	'~\\applications\\{org}\\users\\{email}\\token',
	'https://go.tallyfy.com/api/applications/{org}/users/{email}/token',
];

const written = (address: string, { organizationId }: Sandbox) =>
	address.replaceAll('{org}', organizationId).replaceAll('{email}', ben);

it.each(tokenAddresses)('gets no token from %s, and says how to get one', async (address) => {
	const sandbox = tallyfy();
	const { error, items } = await run(sandbox, { httpMethod: 'POST', path: written(address, sandbox) });
	expect(error?.message).toBe('API Call does not get tokens');
	expect(error?.description).toMatch(/^Use Member: Get User Token/);
	expect(items).toEqual([]);
	expect(sandbox.requests).toEqual([]);
	const get = await perform(sandbox, ['apiCall', 'getAll'], { path: written(address, sandbox) });
	expect(get.error?.message).toBe('API Call does not get tokens');
});

it.each([...noPaths, '/tasks/a\ud800b', '/tasks/a%00b'])('takes %j for no path', async (address) => {
	const sandbox = tallyfy();
	const { error } = await run(sandbox, { httpMethod: 'POST', path: written(address, sandbox) });
	expect(error?.message).toMatch(/^Path is not a path of the Tallyfy API/);
	expect(sandbox.requests).toEqual([]);
});

it.each([
	'~/applications/{org}/users',
	'~/applications/{org}/users/token@example.com',
	'/checklists/token',
	'/tags/oauth',
	'~/me/tokens',
])('takes %s, which gives no token', (address) => expect(below(address)).toBeTruthy());

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
