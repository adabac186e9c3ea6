import { ana, ben, inviteMember, jsonOf, listTasks, listTasksOf } from '../support/nodes.mts';
import { withMovingClock } from '../support/clock.mts';
import { credentialsOf, people, tallyfy } from '../support/tallyfy.mts';

const week = 604_800_000;

it('is fetched once for 50 executions at once, and used again by the next', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	sandbox.addTasks(ben, 1);
	const results = await Promise.all(Array.from({ length: 50 }, async () => await listTasks(credentials, ben)));
	expect(results.filter(({ items }) => items.length === 1)).toHaveLength(50);
	await listTasks(credentials, ana);
	expect(sandbox.count('issueToken')).toBe(1);
});

it('is renewed once when it is revoked while 20 executions run', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	const members = people(sandbox, 20);
	await listTasks(credentials, ben);
	sandbox.revokeTokens('application');
	const results = await Promise.all(members.map(async (member) => await listTasks(credentials, member)));
	expect(results.flatMap(({ error }) => error ?? [])).toEqual([]);
	expect(sandbox.count('issueToken')).toBe(2);
});

it('is renewed once in an execution whose refusals come one by one', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	const members = people(sandbox, 8);
	await listTasks(credentials, ben);
	sandbox.revokeTokens('application');
	members.forEach((_, after) => sandbox.fault({ operationId: 'issueUserToken', kind: 'delay', ms: 60 * after, after }));
	expect((await listTasksOf(credentials, members)).error).toBeUndefined();
	expect(sandbox.count('issueToken')).toBe(2);
});

it('is renewed in the middle of an execution when it is revoked there', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	const provision = {
		method: 'provision',
		email: '={{ $json.email }}',
	};
	const items = Array.from({ length: 4 }, (_, index) => ({ email: `new.${index}@example.com` }));
	sandbox.fault({
		operationId: 'provisionApplicationUser',
		kind: 'status',
		status: 401,
		body: { message: 'Unauthenticated.' },
		after: 2,
	});
	const result = await inviteMember(credentials, provision, { items });
	expect(jsonOf(result).map(({ email }) => email)).toEqual(items.map(({ email }) => email));
	expect(sandbox.count('issueToken')).toBe(2);
});

it('is renewed before it is sent when its time is over, without a 401', async () => {
	await withMovingClock(async () => {
		const sandbox = tallyfy();
		const credentials = credentialsOf(sandbox);
		await listTasks(credentials, ben);
		jest.setSystemTime(Date.now() + week + 1);
		await listTasks(credentials, ana);
		expect(sandbox.count('issueToken')).toBe(2);
		expect(sandbox.count('issueUserToken', 401)).toBe(0);
	});
});

it('is renewed a minute before its time is over', async () => {
	await withMovingClock(async () => {
		const sandbox = tallyfy();
		sandbox.tokenLifetimes.application = 3600;
		const credentials = credentialsOf(sandbox);
		await listTasks(credentials, ben);
		jest.setSystemTime(Date.now() + 3_535_000);
		await listTasks(credentials, ana);
		expect(sandbox.count('issueToken')).toBe(1);
		jest.setSystemTime(Date.now() + 10_000);
		await listTasks(credentials, 'chloe.martin@example.com');
		expect(sandbox.count('issueToken')).toBe(2);
	});
});

it('is of use although it lives for less than that minute', async () => {
	const sandbox = tallyfy();
	sandbox.tokenLifetimes.application = 30;
	expect((await listTasks(credentialsOf(sandbox), ben)).error).toBeUndefined();
	expect(sandbox.count('issueToken')).toBe(1);
});

it('is handed on to a neighbour that has none for ten seconds and no longer', async () => {
	await withMovingClock(async () => {
		const sandbox = tallyfy();
		await listTasks(credentialsOf(sandbox), ben);
		await listTasks(credentialsOf(sandbox), ana);
		expect(sandbox.count('issueToken')).toBe(1);
		jest.setSystemTime(Date.now() + 10_001);
		await listTasks(credentialsOf(sandbox), 'chloe.martin@example.com');
		expect(sandbox.count('issueToken')).toBe(2);
	});
});

it('lives as long as the answer says', async () => {
	const sandbox = tallyfy();
	sandbox.tokenLifetimes.application = 3600;
	const credentials = credentialsOf(sandbox);
	await listTasks(credentials, ben);
	expect(Number(credentials.row.expiresAt) - Date.now()).toBeLessThan(3_600_000);
	expect(Number(credentials.row.expiresAt) - Date.now()).toBeGreaterThan(3_400_000);
});

it('is not used any more once the secret is changed', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	await listTasks(credentials, ben);
	credentials.row.clientSecret = 'another';
	const { error } = await listTasks(credentials, ana);
	expect(error?.message).toBe('Tallyfy does not accept this client ID and client secret');
	expect(sandbox.count('issueToken', 401)).toBe(1);
});

it('is not used any more once the Base URL is changed', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	await listTasks(credentials, ben);
	credentials.row.baseUrl = 'https://go.tallyfy.com/rest';
	await listTasks(credentials, ana);
	expect(sandbox.count('issueToken')).toBe(2);
	// Asking where there is nothing is what this is about.
	sandbox.deviations.splice(0);
});

it('is never shared by two credentials with one client ID and different secrets', async () => {
	const sandbox = tallyfy();
	const right = credentialsOf(sandbox);
	const wrong = credentialsOf(sandbox, { clientSecret: 'guessed' });
	const [first, second] = await Promise.all([listTasks(right, ben), listTasks(wrong, ben)]);
	expect(first.error).toBeUndefined();
	expect(second.error?.message).toBe('Tallyfy does not accept this client ID and client secret');
	expect((await listTasks(wrong, ben)).error).toBeDefined();
	expect(wrong.row.accessToken).toBeUndefined();
});

it.each(['/oauth/token', '/api/oauth/token'])(
	'is fetched from the other address when only %s is there',
	async (path) => {
		const sandbox = tallyfy();
		sandbox.tokenPaths.clear();
		sandbox.tokenPaths.add(path);
		const address = (configured: string) => ({ tokenUrl: `https://go.tallyfy.com${configured}` });
		expect((await listTasks(credentialsOf(sandbox, address('/oauth/token')), ana)).error).toBeUndefined();
		expect((await listTasks(credentialsOf(sandbox, address('/api/oauth/token')), ben)).error).toBeUndefined();
		expect(sandbox.count('issueToken', 404)).toBe(1);
		expect(sandbox.count('issueToken', 200)).toBe(2);
	},
);

it('is fetched from the other address when the first one takes no POST', async () => {
	const sandbox = tallyfy();
	sandbox.fault({ operationId: 'issueToken', kind: 'status', status: 405, body: {} });
	expect((await listTasks(credentialsOf(sandbox), ben)).error).toBeUndefined();
	const [first, second] = sandbox.requests;
	expect([first.url, second.url]).toEqual(['/api/oauth/token', '/oauth/token']);
});

it('is fetched with a slash after the Base URL', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox, { baseUrl: 'https://go.tallyfy.com/api/' });
	expect((await listTasks(credentials, ben)).error).toBeUndefined();
});

it.each(['+', '/', '=', '&', '%', '%2B', ' inside ', 'ü', '"', '#?'])(
	'is given for a secret with %s',
	async (character) => {
		const sandbox = tallyfy({ clientSecret: `a${character}b` });
		expect((await listTasks(credentialsOf(sandbox), ben)).error).toBeUndefined();
	},
);

it.each([
	[{ clientId: 'abc' }, 'Client ID is not a number'],
	[{ clientSecret: '' }, 'Client Secret is empty'],
	[{ organizationId: 'northfield' }, 'Organization ID is not right: it has 32 hexadecimal characters'],
	[
		{ baseUrl: 'http://go.tallyfy.com/api' },
		'Base URL must begin with https:// (http:// is only for this machine itself)',
	],
	[{ defaultMember: 'nonsense' }, 'Default Member is not an email address'],
	[{ tokenUrl: 'go.tallyfy.com' }, 'Token URL must begin with https:// (http:// is only for this machine itself)'],
])('is not asked for with %p', async (fields, message) => {
	const sandbox = tallyfy();
	const { error } = await listTasks(credentialsOf(sandbox, fields), ben);
	expect(error?.message).toBe(message);
	expect(sandbox.requests).toEqual([]);
});

const domains = (allowedDomains: string) => ({ allowedHttpRequestDomains: 'domains', allowedDomains });

it.each([
	domains('go.tallyfy.com'),
	domains('go.tallyfy.com, example.com'),
	domains('*.tallyfy.com'),
	{ allowedHttpRequestDomains: 'all' },
	{ allowedHttpRequestDomains: 'none' },
])('is fetched, and used, with a credential that is restricted by %j', async (restriction) => {
	const sandbox = tallyfy();
	const [task] = sandbox.addTasks(ben, 1);
	const result = await listTasks(credentialsOf(sandbox, restriction), ben);
	expect(result.error).toBeUndefined();
	expect(jsonOf(result)).toMatchObject([{ id: task.id }]);
});

it.each(['other.example.com', 'tallyfy.com', ''])(
	'is not asked for at a host that the credential does not allow: %j',
	async (allowed) => {
		const sandbox = tallyfy();
		expect((await listTasks(credentialsOf(sandbox, domains(allowed)), ben)).error).toBeDefined();
		expect(sandbox.requests).toEqual([]);
	},
);

it('opens no host to the nodes that the credential does not allow', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	await listTasks(credentials, ben);
	const { length } = sandbox.requests;
	Object.assign(credentials.row, domains('other.example.com'));
	expect((await listTasks(credentials, ben)).error?.message).toMatch(/^Domain not allowed/);
	expect(sandbox.requests).toHaveLength(length);
});

it.each([
	[
		{ kind: 'status', status: 400, body: { error: 'invalid_scope', message: 'The requested scope is invalid.' } },
		'Tallyfy gives this client no token: The requested scope is invalid.',
		'Scope',
	],
	[{ kind: 'status', status: 403, body: {} }, 'Tallyfy gives this client no token: HTTP 403', 'Scope'],
	[
		{ kind: 'html', status: 403 },
		'Something on the way to go.tallyfy.com refused this, a proxy or a firewall (HTTP 403)',
		'HTTPS_PROXY',
	],
	[
		{ kind: 'status', status: 302, body: '', headers: { Location: 'https://other.example.com/' } },
		'The Token URL redirects to another address (go.tallyfy.com)',
		'Token URL',
	],
	[{ kind: 'html', status: 200 }, 'The Token URL did not answer with JSON (go.tallyfy.com)', 'Check the Token URL'],
	[{ kind: 'status', status: 200, body: {} }, 'go.tallyfy.com answered without a token', 'Check the Token URL'],
] as const)('is missed by name after %j', async (fault, message, next) => {
	const sandbox = tallyfy();
	sandbox.fault({ operationId: 'issueToken', ...fault });
	const { error } = await listTasks(credentialsOf(sandbox), ben);
	expect(error?.message).toBe(message);
	expect(error?.description).toContain(next);
});

it('is fetched again after a 503 and a 429 of the token address', async () => {
	await withMovingClock(async () => {
		const sandbox = tallyfy();
		sandbox.fault({ operationId: 'issueToken', kind: 'html', status: 503 });
		sandbox.fault({
			operationId: 'issueToken',
			kind: 'status',
			status: 429,
			headers: { 'Retry-After': '7' },
			body: {},
		});
		expect((await listTasks(credentialsOf(sandbox), ben)).error).toBeUndefined();
		expect(sandbox.count('issueToken')).toBe(3);
	});
});
