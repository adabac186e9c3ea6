import { ana, ben, inviteMember, listTasks, jsonOf } from '../support/nodes.mts';
import { withMovingClock } from '../support/clock.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';

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
	const members = Array.from(
		{ length: 20 },
		(_, index) => sandbox.addMember({ email: `person.${index}@example.com` }).email,
	);
	await listTasks(credentials, ben);
	sandbox.revokeTokens('application');
	const results = await Promise.all(members.map(async (member) => await listTasks(credentials, member)));
	expect(results.flatMap(({ error }) => error ?? [])).toEqual([]);
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

it('lives as long as the answer says, and a week when it says nothing', async () => {
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
	[{ tokenUrl: 'go.tallyfy.com' }, 'Token URL must begin with https:// (http:// is only for this machine itself)'],
])('is not asked for with %p', async (fields, message) => {
	const sandbox = tallyfy();
	const { error } = await listTasks(credentialsOf(sandbox, fields), ben);
	expect(error?.message).toBe(message);
	expect(sandbox.requests).toEqual([]);
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
