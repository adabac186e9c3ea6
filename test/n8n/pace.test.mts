import { ana, ben, inviteMember, jsonOf, listTasks, listTasksOf } from '../support/nodes.mts';
import { withMovingClock } from '../support/clock.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';

const second = 1000;
/** As the vendor's troubleshooting page has it. */
const twelveReadsInFiveSeconds = { per: 'organization' as const, methods: ['GET'], limit: 12, window: 5 * second };

/** An organization of its own, since a gate learns what its organization taught it. */
function organization(limits: Parameters<typeof tallyfy>[0] = {}) {
	const sandbox = tallyfy({ organizationId: Math.random().toString(16).slice(2, 10).padEnd(32, '0'), ...limits });
	return { sandbox, credentials: credentialsOf(sandbox) };
}

function people(sandbox: ReturnType<typeof tallyfy>, count: number): string[] {
	return Array.from({ length: count }, (_, index) => {
		const { email } = sandbox.addMember({ email: `person.${index}@example.com` });
		sandbox.addTasks(email, 1);
		return email;
	});
}

// A date names whole seconds, and so the end of a window up to a second late.
it.each([
	['seconds', 1.15],
	['date', 1.3],
] as const)('serves 60 of 60 members under 12 reads in 5 seconds, Retry-After in %s', async (form, bar) => {
	await withMovingClock(async () => {
		const { sandbox, credentials } = organization({ limits: [twelveReadsInFiveSeconds] });
		sandbox.retryAfter = form;
		const members = people(sandbox, 60);
		const startedAt = Date.now();
		const result = await listTasksOf(credentials, members);
		expect(result.error).toBeUndefined();
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(members.map((_, item) => ({ item })));
		expect(sandbox.count('listMyTasks', 200)).toBe(60);
		expect(sandbox.count('listMyTasks', 429)).toBeLessThanOrEqual(6);
		// Four windows have to pass in any case.
		expect(Date.now() - startedAt).toBeLessThan(bar * 4 * 5 * second);
	});
});

it('waits for Retry-After before the first request that follows', async () => {
	await withMovingClock(async () => {
		const { sandbox, credentials } = organization();
		sandbox.addTasks(ben, 1);
		sandbox.fault({
			operationId: 'listMyTasks',
			kind: 'status',
			status: 429,
			headers: { 'Retry-After': '9' },
			body: { message: 'Too Many Attempts.' },
		});
		const result = await listTasks(credentials, ben);
		expect(result.items).toHaveLength(1);
		const [refused, accepted] = sandbox.requests.filter(({ operationId }) => operationId === 'listMyTasks');
		expect(accepted.time - refused.time).toBeGreaterThanOrEqual(9 * second);
		expect(accepted.time - refused.time).toBeLessThan(10 * second);
	});
});

it('waits for it in every other execution of the organization as well', async () => {
	await withMovingClock(async () => {
		const { sandbox, credentials } = organization();
		sandbox.fault({
			operationId: 'listMyTasks',
			kind: 'status',
			status: 429,
			headers: { 'Retry-After': '9' },
			body: {},
		});
		const refused = listTasks(credentials, ben);
		while (!sandbox.count('listMyTasks', 429)) await new Promise((resolve) => setImmediate(resolve));
		const closedAt = Date.now();
		await listTasks(credentials, ana);
		expect(Date.now() - closedAt).toBeGreaterThanOrEqual(8.9 * second);
		await refused;
	});
});

it('repeats a write after 429, since nothing was done', async () => {
	await withMovingClock(async () => {
		const { sandbox, credentials } = organization();
		sandbox.fault({
			operationId: 'inviteMember',
			kind: 'status',
			status: 429,
			headers: { 'Retry-After': '2' },
			body: {},
		});
		const result = await inviteMember(credentials);
		expect(jsonOf(result)).toMatchObject([{ status: 'invited' }]);
		expect(sandbox.count('inviteMember')).toBe(2);
	});
});

it('answers at once when it would have to wait for an hour, and goes on with everything else', async () => {
	const { sandbox, credentials } = organization();
	const body = { message: "You've reached the daily limit for invitations.", code: 'RATE_LIMIT_EXCEEDED' };
	sandbox.fault({ operationId: 'inviteMember', kind: 'status', status: 429, headers: { 'Retry-After': '3600' }, body });
	const startedAt = Date.now();
	const { error } = await inviteMember(credentials);
	expect(error?.message).toBe(body.message);
	const until = new Date(startedAt + 3600 * second).toISOString().slice(11, 15);
	expect(error?.description).toContain(`Tallyfy accepts no more of these requests until ${until}`);
	expect((await listTasks(credentials, ben)).error).toBeUndefined();
	expect(sandbox.count('inviteMember')).toBe(1);
});

it('waits no more than a minute in all, and then says so', async () => {
	await withMovingClock(async () => {
		const { sandbox, credentials } = organization();
		sandbox.fault({
			operationId: 'listMyTasks',
			kind: 'status',
			status: 429,
			headers: { 'Retry-After': '25' },
			body: { message: 'Too Many Attempts.' },
			times: 9,
		});
		const { error } = await listTasks(credentials, ben);
		expect(error?.message).toBe('Too Many Attempts.');
		expect(sandbox.count('listMyTasks')).toBe(3);
	});
});

it('slows down before the limit is reached, when Tallyfy says how many requests are left', async () => {
	await withMovingClock(async () => {
		const { sandbox, credentials } = organization({ limits: [{ per: 'token', limit: 30, window: 60 * second }] });
		sandbox.addTasks(ben, 2900);
		const startedAt = Date.now();
		const result = await listTasks(credentials, ben, { returnAll: false, limit: 100 });
		expect(result.items).toHaveLength(100);
		expect(Date.now() - startedAt).toBeLessThan(second);
		for (let read = 0; read < 28; read++) await listTasks(credentials, ben, { returnAll: false, limit: 1 });
		expect(Date.now() - startedAt).toBeGreaterThan(5 * second);
		expect(sandbox.count('listMyTasks', 429)).toBe(0);
	});
});
