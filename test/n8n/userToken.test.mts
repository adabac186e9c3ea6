import { actAs, ana, ben, getUserToken, jsonOf, listTasks, listTasksOf } from '../support/nodes.mts';
import { withMovingClock } from '../support/clock.mts';
import { perform } from '../support/menu.mts';
import { credentialsOf, requestsOf, tallyfy } from '../support/tallyfy.mts';

const day = 86_400_000;

it('is exchanged once for each member, however many items and executions ask', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	const members = Array.from({ length: 10 }, () => [ana, ben]).flat();
	await Promise.all([listTasksOf(credentials, members), listTasksOf(credentials, members)]);
	await listTasks(credentials, ben.toUpperCase());
	expect(requestsOf(sandbox)).toEqual({ issueToken: 1, issueUserToken: 2, listMyTasks: 41 });
	// Each run of several items looks once more whether the credential depends on them.
	expect(credentials.reads).toBe(5);
});

it('is exchanged once more when it is refused, and the call goes through', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	sandbox.addTasks(ben, 2);
	await listTasks(credentials, ben);
	sandbox.revokeTokens(ben);
	const result = await listTasksOf(credentials, [ben, ben, ben]);
	expect(result.items).toHaveLength(6);
	expect(sandbox.count('issueUserToken')).toBe(2);
});

it('is exchanged once for two refusals, the second of which comes late', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	await listTasks(credentials, ben);
	sandbox.revokeTokens(ben);
	sandbox.fault({ operationId: 'listMyTasks', kind: 'delay', ms: 150, after: 1 });
	await listTasksOf(credentials, [ben, ben]);
	expect(sandbox.count('listMyTasks', 401)).toBe(2);
	expect(sandbox.count('issueUserToken')).toBe(2);
});

it('is exchanged once and no more when the second one is refused as well', async () => {
	const sandbox = tallyfy();
	const body = { message: 'Unauthenticated.' };
	sandbox.fault({ operationId: 'listMyTasks', kind: 'status', status: 401, body, times: 9 });
	const { error } = await listTasks(credentialsOf(sandbox), ben);
	expect(error).toMatchObject({
		message: 'Tallyfy refused ben.okafor@example.com',
		httpCode: '401',
		context: { itemIndex: 0 },
	});
	expect(requestsOf(sandbox)).toEqual({ issueToken: 1, issueUserToken: 2, listMyTasks: 2 });
});

it('is not exchanged by each poll while Tallyfy refuses every one, and neither when it takes them elsewhere', async () => {
	await withMovingClock(async () => {
		const sandbox = tallyfy();
		const credentials = credentialsOf(sandbox);
		const body = { message: 'Permission denied. Error code: APSH213.' };
		sandbox.fault({ operationId: 'listMyTasks', kind: 'status', status: 401, body, times: 99 });
		const poll = async () => {
			const { error } = await listTasks(credentials, ben);
			expect(error?.message).toBe(body.message);
			expect(error?.description).toContain('A fresh token does not help here');
			await perform(sandbox, ['process', 'getAll'], { actAs: actAs(ben) }, { credentials });
			jest.advanceTimersByTime(60_000);
		};
		for (let minute = 0; minute < 4; minute++) await poll();
		expect(sandbox.count('issueUserToken')).toBe(2);
		jest.advanceTimersByTime(60_000);
		await poll();
		expect(sandbox.count('issueUserToken')).toBe(3);
		expect(sandbox.count('listRuns', 200)).toBe(5);
	});
});

it('is exchanged each time that it is refused after it has served', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	for (let times = 1; times <= 3; times++) {
		expect((await listTasks(credentials, ben)).error).toBeUndefined();
		expect(sandbox.count('issueUserToken')).toBe(times);
		sandbox.revokeTokens(ben);
	}
});

it.each([
	[{ message: 'Unauthorized', code: 'UNAUTHORIZED', error: true }],
	['Unauthorized.'],
	[{ message: 'Unauthorized action' }],
	[{ message: 'This organization requires SAML sign-in.' }],
])('is not exchanged for a 401 that is not about the token: %j', async (body) => {
	const sandbox = tallyfy();
	sandbox.fault({ operationId: 'listMyTasks', kind: 'status', status: 401, body, times: 9 });
	const { error } = await listTasks(credentialsOf(sandbox), ben);
	expect(error?.httpCode).toBe('401');
	expect(requestsOf(sandbox)).toEqual({ issueToken: 1, issueUserToken: 1, listMyTasks: 1 });
});

it('is renewed at nine tenths of its life, before Tallyfy refuses it', async () => {
	await withMovingClock(async () => {
		const sandbox = tallyfy();
		const credentials = credentialsOf(sandbox);
		sandbox.tokenLifetimes.user = (10 * day) / 1000;
		await listTasks(credentials, ben);
		jest.setSystemTime(Date.now() + 8.9 * day);
		await listTasks(credentials, ben);
		expect(sandbox.count('issueUserToken')).toBe(1);
		jest.setSystemTime(Date.now() + 0.2 * day);
		await listTasks(credentials, ben);
		expect(sandbox.count('issueUserToken')).toBe(2);
		expect(sandbox.count('listMyTasks', 401)).toBe(0);
	});
});

it.each<Record<string, string>>([{ organizationId: 'f'.repeat(32) }, { baseUrl: 'https://go.tallyfy.com/rest' }])(
	'is never used for another: %j',
	async (fields) => {
		const sandbox = tallyfy();
		await listTasks(credentialsOf(sandbox), ben);
		await listTasks(credentialsOf(sandbox, fields), ben);
		expect(sandbox.requests.at(-1)?.url).toContain('/applications/');
		expect(sandbox.count('listMyTasks')).toBe(1);
		// Asking where there is nothing is what this is about.
		sandbox.deviations.splice(0);
	},
);

it.each([
	`a+b@example.com`,
	`a/b@example.com`,
	`a#b@example.com`,
	`a?b=c@example.com`,
	`o'neil@example.com`,
	`100%@example.com`,
	`a%2Fb@example.com`,
	`..@example.com`,
	`jürgen@example.com`,
])('is got for %s, encoded as one segment', async (email) => {
	const sandbox = tallyfy();
	sandbox.addMember({ email });
	sandbox.addTasks(email, 1);
	const result = await listTasks(credentialsOf(sandbox), email);
	expect(result.error).toBeUndefined();
	expect(result.items).toHaveLength(1);
	expect(sandbox.requests.at(-1)?.member).toBe(email);
});

it.each([
	['not an address', 'Act As is not the email or the ID of a member: "not an address"'],
	['a b@example.com', 'Act As is not the email or the ID of a member: "a b@example.com"'],
	['@example.com', 'Act As is not the email or the ID of a member: "@example.com"'],
])('is not asked for %s', async (email, message) => {
	const sandbox = tallyfy();
	const { error } = await listTasks(credentialsOf(sandbox), email);
	expect(error?.message).toBe(message);
	expect(sandbox.requests).toEqual([]);
});

it('is of the Default Member when Act As is empty', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 2);
	const result = await listTasks(credentialsOf(sandbox, { defaultMember: ben }), '');
	expect(result.items).toHaveLength(2);
});

it('is asked for by name when neither is there and Tallyfy refuses the application token', async () => {
	const sandbox = tallyfy();
	const { error } = await listTasks(credentialsOf(sandbox), '');
	expect(error?.message).toBe('Tallyfy refused this without a member to act as');
	expect(error?.description).toMatch(/^Name a member in Act As, or set a Default Member in the credential\. /);
	expect(sandbox.requests.at(-1)).toMatchObject({ operationId: 'listMyTasks', token: 'application' });
});

it('is asked for by name without a request for each of many items', async () => {
	const sandbox = tallyfy();
	const items = Array.from({ length: 100 }, () => ({}));
	const options = { items, onError: 'continueRegularOutput' as const };
	const result = await listTasks(credentialsOf(sandbox), '', {}, options);
	expect(jsonOf(result).filter(({ error }) => error)).toHaveLength(100);
	// n8n repeats the first one with a fresh token; the others go by its answer.
	expect(requestsOf(sandbox)).toEqual({ issueToken: 2, listMyTasks: 2 });
});

it('is said to need a working client when Tallyfy refuses to exchange it', async () => {
	const sandbox = tallyfy();
	const body = { message: 'Unauthenticated.' };
	sandbox.fault({ operationId: 'issueUserToken', kind: 'status', status: 401, body, times: 9 });
	const { error } = await listTasks(credentialsOf(sandbox), ben);
	expect(error?.message).toBe('Tallyfy refused the client ID and secret, although they gave a fresh token');
	expect(requestsOf(sandbox)).toEqual({ issueToken: 2, issueUserToken: 2 });
});

describe('Get User Token', () => {
	it('gives what tools outside n8n need', async () => {
		const sandbox = tallyfy();
		const [token] = jsonOf(await getUserToken(credentialsOf(sandbox), ben));
		expect(token).toEqual({
			email: ben,
			access_token: sandbox.issuedTokens.at(-1),
			token_type: 'Bearer',
			expires_in: expect.any(Number),
			expires_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
			organization_id: sandbox.organizationId,
		});
		expect(Math.abs(Date.parse(String(token.expires_at)) - Date.now() - 90 * day)).toBeLessThan(60_000);
		expect(Math.abs(Number(token.expires_in) - 7_776_000)).toBeLessThan(60);
	});

	it('says 90 days when Tallyfy does not say how long it lives', async () => {
		const sandbox = tallyfy();
		const body = { access_token: 'x' };
		sandbox.fault({ operationId: 'issueUserToken', kind: 'status', status: 200, body });
		const [token] = jsonOf(await getUserToken(credentialsOf(sandbox), ben));
		expect(Math.abs(Number(token.expires_in) - 7_776_000)).toBeLessThan(60);
		expect(token.token_type).toBe('Bearer');
	});

	it('hands out the known token again, and a fresh one when forced to', async () => {
		const sandbox = tallyfy();
		const credentials = credentialsOf(sandbox);
		const [first] = jsonOf(await getUserToken(credentials, ben));
		const [again] = jsonOf(await getUserToken(credentials, ben));
		const [forced] = jsonOf(await getUserToken(credentials, ben, { forceNew: true }));
		const [after] = jsonOf(await getUserToken(credentials, ben));
		expect(again.access_token).toBe(first.access_token);
		expect(forced.access_token).not.toBe(first.access_token);
		expect(after.access_token).toBe(forced.access_token);
		expect(sandbox.count('issueUserToken')).toBe(2);
	});

	it('says when nobody has that email, and when the person is not in this organization', async () => {
		const sandbox = tallyfy();
		sandbox.outsiders.add('else@example.com');
		const items = [{ email: 'nobody@example.com' }, { email: 'else@example.com' }, { email: ben }];
		const result = await getUserToken(
			credentialsOf(sandbox),
			'={{ $json.email }}',
			{},
			{ items, onError: 'continueRegularOutput' },
		);
		expect(jsonOf(result)).toEqual([
			{
				error: 'Nobody in Tallyfy has the email nobody@example.com',
				details: { status: 404, hint: 'Correct the email, or invite this person first.' },
			},
			{
				error: 'else@example.com is not a member of this organization',
				details: {
					status: 422,
					hint: 'Invite this person first, or name another member. Tallyfy says: The user is not part of this organization.',
				},
			},
			expect.objectContaining({ email: ben }),
		]);
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});

	it('says that the client is of another organization', async () => {
		const sandbox = tallyfy();
		const { error } = await getUserToken(credentialsOf(sandbox, { organizationId: 'f'.repeat(32) }), ben);
		expect(error?.httpCode).toBe('403');
		expect(error?.message).toBe("You don't have application's permissions for this organization!");
		expect(error?.description).toBe(
			'The client is not linked to this organization. Check the Organization ID in the credential: client ID and secret belong to one organization.',
		);
	});
});
