import { Client, ana, ben, chloe } from './client.mts';

let time: number;
let client: Client;

beforeEach(() => {
	time = Date.parse('2030-01-01T00:00:00Z');
	client = new Client({ now: () => time });
});

it.each(['/oauth/token', '/api/oauth/token'])('issues application tokens at %s', async (path) => {
	const { status, body } = await client.requestToken({ scope: '*' }, path);
	expect(status).toBe(200);
	expect(body).toEqual({
		token_type: 'Bearer',
		expires_in: 604_800,
		access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]{43}$/),
	});
	expect(client.sandbox.deviations).toEqual([]);
});

it.each([
	[{ client_id: '999' }, 401, { error: 'invalid_client' }],
	[{ client_id: 'northfield' }, 401, { error: 'invalid_client' }],
	[{ client_secret: 'wrong' }, 401, expect.objectContaining({ error: 'invalid_client' })],
	[
		{ grant_type: 'password', username: ana, password: 'x' },
		400,
		expect.objectContaining({ error: 'unsupported_grant_type' }),
	],
])('answers %j as the server does', async (fields, status, body) => {
	expect(await client.requestToken(fields)).toMatchObject({ status, body });
	expect(client.sandbox.deviations).toEqual([]);
});

it('refuses a secret that was not percent-encoded', async () => {
	const body = `grant_type=client_credentials&client_id=417&client_secret=${client.sandbox.clientSecret}`;
	const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
	expect(await client.send('POST', '/oauth/token', { body, headers })).not.toMatchObject({ status: 200 });
});

it('refuses a JSON body and unknown fields', async () => {
	const json = { grant_type: 'client_credentials', client_id: '417', client_secret: 'x' };
	expect((await client.send('POST', '/oauth/token', { json })).status).toBe(400);
	expect((await client.requestToken({ audience: 'x' })).status).toBe(400);
	expect(client.sandbox.deviations).toHaveLength(2);
});

it('can be without one of the token paths', async () => {
	client.sandbox.tokenPaths.delete('/api/oauth/token');
	expect((await client.requestToken()).status).toBe(404);
	expect((await client.requestToken({}, '/oauth/token')).status).toBe(200);
	expect(client.sandbox.deviations).toEqual([]);
});

it('exchanges for every member, whatever the case of the address', async () => {
	const { body } = await client.exchange(ana.toUpperCase());
	expect(body.expires_in).toBe(7_776_000);
	const me = await client.send('GET', '/api/me', { token: body.access_token });
	expect(me.body.data).toMatchObject({ email: ana, full_name: 'Ana Petrova' });
	expect(client.sandbox.requests.at(-1)).toMatchObject({
		operationId: 'getMe',
		token: 'user',
		member: ana,
		status: 200,
	});
});

it('tells unknown people from people of other organizations', async () => {
	client.sandbox.outsiders.add('otto@example.com');
	expect(await client.exchange('otto@example.com')).toMatchObject({
		status: 422,
		body: { message: 'The user is not part of this organization.' },
	});
	expect(await client.exchange('nobody@example.com')).toMatchObject({
		status: 404,
		body: { code: 'RESOURCE_NOT_FOUND' },
	});
	expect(client.sandbox.deviations).toEqual([]);
});

it('keeps the two kinds of token apart', async () => {
	const application = await client.applicationToken();
	const user = await client.userToken(ana);
	expect(await client.send('GET', '/api/me', { token: application })).toMatchObject({ status: 401 });
	expect(await client.exchange(ben, user)).toMatchObject({ status: 401 });
	expect(await client.send('GET', '/api/me', { token: 'made-up' })).toMatchObject({
		status: 401,
		body: { message: 'Unauthenticated.' },
	});
});

it('can take application tokens below /organizations, where nobody is asked who calls', async () => {
	client.sandbox.organizationTakesApplicationTokens = true;
	const token = await client.applicationToken();
	const statusOf = async (path: string) => (await client.send('GET', path, { token })).status;
	expect(await statusOf('/api/organizations/{org}/tasks')).toBe(200);
	expect(await statusOf('/api/organizations/{org}/me/tasks')).toBe(401);
	expect(await statusOf('/api/me')).toBe(401);
	expect(await statusOf(`/api/organizations/${'f'.repeat(32)}/tasks`)).toBe(403);
	expect(client.sandbox.deviations).toEqual([]);
});

it.each<[401 | 404 | 'accepted', number]>([
	[401, 401],
	[404, 404],
	['accepted', 200],
])('can answer with %s where the client header is missing, and notes it', async (missing, status) => {
	client.sandbox.missingClientHeader = missing;
	const token = await client.userToken(ana);
	const headers = { 'X-Tallyfy-Client': null };
	expect((await client.send('GET', '/api/me', { token, headers })).status).toBe(status);
	expect(client.sandbox.deviations).toEqual(['GET /me: header X-Tallyfy-Client is missing']);
});

it('can end a token with the next one', async () => {
	client.sandbox.newTokenEndsOlder = true;
	const [older, newer] = [await client.applicationToken(), await client.applicationToken()];
	expect((await client.exchange(ana, older)).status).toBe(401);
	expect((await client.exchange(ana, newer)).status).toBe(200);
});

it('serves one organization', async () => {
	const other = 'f'.repeat(32);
	const application = await client.applicationToken();
	const user = await client.userToken(ana);
	const exchange = `/api/applications/${other}/users/${ana}/token`;
	expect(await client.send('POST', exchange, { token: application })).toMatchObject({
		status: 403,
		body: { message: "You don't have application's permissions for this organization!" },
	});
	const path = `/api/organizations/${other}`;
	expect(await client.send('GET', path, { token: user })).toMatchObject({ status: 403 });
});

it('lets tokens end by time, by kind and by member', async () => {
	const { sandbox } = client;
	const works = async (token: string) => (await client.send('GET', '/api/me', { token })).status === 200;
	sandbox.tokenLifetimes.user = 60;
	const first = await client.userToken(ana);
	time += 59_999;
	expect(await works(first)).toBe(true);
	time += 1;
	expect(await works(first)).toBe(false);

	const [ofAna, ofBen] = [await client.userToken(ana), await client.userToken(ben)];
	sandbox.revokeTokens(ana);
	expect([await works(ofAna), await works(ofBen)]).toEqual([false, true]);
	sandbox.expireTokens('user');
	expect(await works(ofBen)).toBe(false);

	const application = await client.applicationToken();
	sandbox.expireTokens('application');
	expect((await client.exchange(ana, application)).status).toBe(401);
});

it('remembers every token and shows none in its records', async () => {
	const tokens = [await client.applicationToken(), await client.userToken(chloe)];
	const { sandbox } = client;
	expect(sandbox.issuedTokens).toEqual(expect.arrayContaining(tokens));
	const records = JSON.stringify([sandbox.requests, sandbox.answerCounts, sandbox.deviations]);
	for (const secret of [...sandbox.issuedTokens, sandbox.clientSecret]) {
		expect(records).not.toContain(secret);
	}
});

it('does not pretend to revoke the tokens of nobody', () => {
	expect(() => client.sandbox.revokeTokens('nobody@example.com')).toThrow('No member');
});
