/** @jest-environment node */
// First: n8n's logger takes hold of the console when it is loaded.
import { log } from '../support/log.mts';

import { inspect } from 'node:util';
import { NodeHelpers, type INodeParameters, type INodeType } from 'n8n-workflow';

import { TallyfyPersonalTokenApi } from '../../credentials/TallyfyPersonalTokenApi.credentials.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import type { CallName, Sandbox } from '../../sandbox/index.mts';
import { withMovingClock } from '../support/clock.mts';
import { Credentials, runNode, type RunOptions, type RunResult } from '../../tools/engine/engine.mts';
import { actAs, ana, ben, jsonOf, nodes } from '../support/nodes.mts';
import { requestsOf, tallyfy } from '../support/tallyfy.mts';
import { testerOf } from '../../tools/engine/tester.mts';

const type = new TallyfyPersonalTokenApi();
const full = new Tallyfy();

/** A credential of Ana, as she fills it in. */
const credentialOf = (sandbox: Sandbox, fields: Record<string, string> = {}) =>
	new Credentials({ accessToken: sandbox.personalToken(ana), organizationId: sandbox.organizationId, ...fields }, type);

async function run(
	credentials: Credentials,
	node: INodeType,
	parameters: INodeParameters,
	options: Partial<RunOptions> = {},
): Promise<RunResult> {
	return await runNode({
		node,
		credentials,
		parameters: { authentication: 'personalToken', ...parameters },
		...options,
	});
}

const myTasks = { resource: 'task', operation: 'getMyTasks' };
const chloe = { email: 'chloe.new@example.com', firstName: 'Chloe', lastName: 'New' };

/** Every node, with what is to be done and what is sent for it. */
const everyNode: Array<[string, INodeType, INodeParameters, CallName]> = [
	['List My Tasks', nodes.listMyTasks, {}, 'listMyTasks'],
	['Invite Member', nodes.inviteMember, chloe, 'inviteMember'],
	['Tallyfy', full, myTasks, 'listMyTasks'],
];

it.each(everyNode)(
	'%s acts as the owner of the token, and as nobody else',
	async (_, node, parameters, operationId) => {
		const sandbox = tallyfy();
		sandbox.addTasks(ana, [{ title: 'Of Ana' }]);
		sandbox.addTasks(ben, [{ title: 'Of Ben' }]);
		const handle = jest.spyOn(sandbox, 'handle');
		const credentials = credentialOf(sandbox);
		const { error, items } = await run(credentials, node, { ...parameters, actAs: actAs(ben) });
		expect(error).toBeUndefined();
		expect(items).toHaveLength(1);
		expect(sandbox.requests).toMatchObject([{ operationId, member: ana, token: 'user' }]);
		expect(handle.mock.calls[0][0].headers).toMatchObject({
			authorization: `Bearer ${String(credentials.row.accessToken)}`,
			accept: 'application/json',
			'x-tallyfy-client': 'APIClient',
		});
	},
);

const shownIn = (node: INodeType, parameters: INodeParameters) =>
	Object.keys(
		NodeHelpers.getNodeParameters(node.description.properties, parameters, true, false, null, node.description) ?? {},
	);

const everyOperation = Object.entries(menu).flatMap(([resource, { operations }]) =>
	Object.entries(operations).map(([operation, { actAs: shown }]) => ({ resource, operation, shown })),
);

it('shows Act As for client credentials only', () => {
	const menus = everyOperation.map(({ shown: _, ...parameters }) => [full, parameters] as const);
	for (const [node, parameters] of [...menus, [nodes.listMyTasks, {}] as const, [nodes.inviteMember, {}] as const])
		expect(shownIn(node, { ...parameters, authentication: 'personalToken' })).not.toContain('actAs');
	const usual = everyOperation.filter(({ shown }) => shown === undefined);
	expect(usual.length).toBeGreaterThan(20);
	for (const { shown: _, ...parameters } of usual) expect(shownIn(full, parameters)).toContain('actAs');
});

it('is not offered where only the application will do', () => {
	expect(shownIn(nodes.getUserToken, {})).not.toContain('authentication');
	expect(nodes.getUserToken.description.credentials?.map(({ name }) => name)).not.toContain(type.name);
});

it.each<[string, INodeType, INodeParameters]>([
	['Get User Token', full, { resource: 'member', operation: 'getUserToken', email: ben }],
	['Provision', full, { resource: 'member', operation: 'provision', ...chloe }],
	['Provision, unless a member', full, { resource: 'member', operation: 'provision', ...chloe, ifExists: 'skip' }],
	['Invite Member by provisioning', nodes.inviteMember, { ...chloe, method: 'provision' }],
])('%s says that a personal token acts as its owner only', async (_, node, parameters) => {
	const sandbox = tallyfy();
	const { error } = await run(credentialOf(sandbox), node, parameters);
	expect(error?.message).toBe('A personal token acts as its owner only');
	expect(error?.description).toContain('choose OAuth Client Credentials under Authentication');
	expect(sandbox.requests).toEqual([]);
});

it('looks for the member itself when told to skip', async () => {
	const sandbox = tallyfy();
	const result = await run(credentialOf(sandbox), nodes.inviteMember, { ...chloe, email: ben, ifExists: 'skip' });
	expect(jsonOf(result)).toMatchObject([{ email: ben, changed: false }]);
	expect(requestsOf(sandbox)).toEqual({ listMembers: 1 });
});

it.each(everyNode)('%s says what to do when the token has ended', async (_, node, parameters, operationId) => {
	const sandbox = tallyfy();
	const credentials = credentialOf(sandbox);
	sandbox.revokeTokens(ana);
	const { error } = await run(credentials, node, parameters);
	expect(error).toMatchObject({ httpCode: '401', message: 'Tallyfy does not accept this personal token' });
	expect(error?.description).toContain('Copy a new one from the settings of Tallyfy');
	expect(error?.description).not.toContain('Act As');
	// There is nothing to renew.
	expect(requestsOf(sandbox)).toEqual({ [operationId]: 1 });
});

it('tells a missing right from a token that has ended', async () => {
	const sandbox = tallyfy();
	const body = { message: 'Unauthorized', code: 'UNAUTHORIZED', error: true };
	sandbox.fault({ operationId: 'listMyTasks', kind: 'status', status: 401, body });
	const { error } = await run(credentialOf(sandbox), full, myTasks);
	expect(error?.message).toBe('Tallyfy refused the owner of this personal token');
	expect(error?.description).not.toContain('Copy a new one');
});

it.each([
	['role', { accessToken: ben }],
	['organization', { organizationId: 'f'.repeat(32) }],
])('says what to do when the owner has not the right %s', async (_, fields) => {
	const sandbox = tallyfy();
	const given = 'accessToken' in fields ? { accessToken: sandbox.personalToken(ben) } : fields;
	const parameters = { resource: 'member', operation: 'get', memberId: { __rl: true, mode: 'id', value: '20101' } };
	const { error } = await run(credentialOf(sandbox, given), full, parameters);
	expect(error?.httpCode).toBe('403');
	expect(error?.description).toContain('The owner of this personal token may not do this');
	expect(error?.description).toContain('Organization ID');
	expect(error?.description).not.toContain('Act As');
});

const tester = testerOf(type);

/** What the dialog says, by the rules as n8n's own tester reads them; undefined when the test is passed. */
async function saying(credentials: Credentials): Promise<string | undefined> {
	const { error, items } = await runNode({ node: tester, credentials });
	for (const { type: kind, properties } of type.test.rules ?? []) {
		if (kind === 'responseCode' && error?.httpCode === String(properties.value)) return properties.message;
		const isPage = !error && !(items[0].json.data as { id?: string } | undefined)?.id;
		if (kind === 'responseSuccessBody' && isPage) return properties.message;
	}
	return error?.message;
}

it('passes the test of the credential with a token, spaces or a "Bearer" around it', async () => {
	const sandbox = tallyfy();
	expect(await saying(credentialOf(sandbox))).toBeUndefined();
	expect(
		await saying(credentialOf(sandbox, { accessToken: ` Bearer ${sandbox.personalToken(ben)}\n` })),
	).toBeUndefined();
	expect(sandbox.requests.map(({ operationId, member }) => [operationId, member])).toEqual([
		['getOrganization', ana],
		['getOrganization', ben],
	]);
});

it.each([
	[{ allowedHttpRequestDomains: 'domains', allowedDomains: 'go.tallyfy.com' }, true],
	[{ allowedHttpRequestDomains: 'all' }, true],
	[{ allowedHttpRequestDomains: 'none' }, true],
	[{ allowedHttpRequestDomains: 'domains', allowedDomains: 'other.example.com' }, false],
	[{ allowedHttpRequestDomains: 'domains', allowedDomains: '' }, false],
])('restricted by %j, may be used at the host of Tallyfy: %j', async (restriction, isAllowed) => {
	const sandbox = tallyfy();
	const { error } = await run(credentialOf(sandbox, restriction), nodes.listMyTasks, {});
	expect(error === undefined).toBe(isAllowed);
	expect(sandbox.requests.length > 0).toBe(isAllowed);
});

it('passes it with an address of Tallyfy in the place of the organization ID', async () => {
	const sandbox = tallyfy();
	const organizationId = `https://go.tallyfy.com/${sandbox.organizationId}/tasks\n`;
	expect(await saying(credentialOf(sandbox, { organizationId }))).toBeUndefined();
	expect(requestsOf(sandbox)).toEqual({ getOrganization: 1 });
});

it.each<[string, Record<string, string>, RegExp]>([
	['token', { accessToken: 'guessed' }, /does not accept this access token/],
	['token of two words', { accessToken: 'half a token' }, /^Access Token holds spaces.*\. Copy it again/],
	[
		'token that is missing',
		{ accessToken: ' ' },
		/^Access Token is empty. Copy it again from your settings in Tallyfy/,
	],
	['organization', { organizationId: 'f'.repeat(32) }, /not in this organization. Check Organization ID/],
	[
		'organization that is no ID',
		{ organizationId: 'Northfield' },
		/^Organization ID is not right: .*\. Copy it from Tallyfy: it stands under Settings > Organization/,
	],
	['Base URL', { baseUrl: 'https://go.tallyfy.com/rest' }, /Check Organization ID and Base URL/],
	['Base URL without encryption', { baseUrl: 'http://go.tallyfy.com/api' }, /^Base URL must begin with https/],
])('names a wrong %s', async (_, fields, message) => {
	const sandbox = tallyfy();
	expect(await saying(credentialOf(sandbox, fields))).toMatch(message);
	// Asking for what is not there is what this is about.
	sandbox.deviations.splice(0);
});

it('names a Base URL behind which is a page', async () => {
	const sandbox = tallyfy();
	sandbox.fault({ operationId: 'getOrganization', kind: 'html', status: 200 });
	expect(await saying(credentialOf(sandbox))).toMatch(/^This is not the API of Tallyfy. Check Base URL/);
});

it('names a Base URL that redirects, and takes the token nowhere else', async () => {
	const sandbox = tallyfy();
	sandbox.fault({
		operationId: 'getOrganization',
		kind: 'status',
		status: 302,
		body: {},
		headers: { Location: 'https://evil.example.com/' },
	});
	expect(await saying(credentialOf(sandbox))).toMatch(/^This address redirects/);
});

it('signs nothing for another host', async () => {
	const credential = await credentialOf(tallyfy()).getDecrypted();
	for (const url of ['https://evil.example.com/', 'https://go.tallyfy.com@evil.example.com/', '//evil.example.com/'])
		await expect(type.authenticate(credential, { url })).rejects.toThrow(
			'This credential signs requests to https://go.tallyfy.com only',
		);
});

it('is in no output, in no error, and not in the log', async () => {
	const sandbox = tallyfy();
	const credentials = credentialOf(sandbox);
	sandbox.addTasks(ana, 2);
	const results = await withMovingClock(async () => {
		const all: RunResult[] = [];
		for (const [, node, parameters, operationId] of everyNode) {
			all.push(await run(credentials, node, { ...parameters, email: `${operationId}@example.com` }));
			for (const status of [302, 400, 401, 403, 404, 409, 422, 429, 500, 503]) {
				sandbox.fault({ operationId, kind: 'status', status, body: { message: 'No.' }, times: 50 });
				all.push(await run(credentials, node, parameters));
				sandbox.clearFaults();
			}
			sandbox.fault({ operationId, kind: 'cut', at: 'request', times: 5 });
			all.push(await run(credentials, node, parameters, { onError: 'continueRegularOutput' }));
			sandbox.clearFaults();
		}
		sandbox.revokeTokens(ana);
		all.push(await run(credentials, full, myTasks));
		return all;
	});
	expect(results.filter(({ error }) => error).length).toBeGreaterThan(30);
	const everything = inspect(results, { depth: 20, showHidden: true, maxStringLength: Infinity });
	const text = [log(), everything, ...results.map(({ run: { data } }) => JSON.stringify(data))].join('\n');
	expect(log()).toContain('Running node "Node" started');
	expect(text).toContain('Tallyfy does not accept this personal token');
	expect(sandbox.issuedTokens).toHaveLength(1);
	expect(text).not.toContain(sandbox.issuedTokens[0]);
}, 60_000);
