import { ana, ben, inviteMember, jsonOf, listTasks, listTasksOf, notesOf } from '../support/nodes.mts';
import { withMovingClock } from '../support/clock.mts';
import { organization, people } from '../support/tallyfy.mts';

const second = 1000;
/** As the vendor's troubleshooting page has it. */
const twelveReadsInFiveSeconds = { per: 'organization' as const, methods: ['GET'], limit: 12, window: 5 * second };

// A date names whole seconds, and so the end of a window up to a second late.
it.each([
	['seconds', 1.15],
	['date', 1.3],
] as const)('serves 60 of 60 members under 12 reads in 5 seconds, Retry-After in %s', async (form, bar) => {
	await withMovingClock(async () => {
		const { sandbox, credentials } = organization({ limits: [twelveReadsInFiveSeconds] });
		sandbox.retryAfter = form;
		const members = people(sandbox, 60, 1);
		const startedAt = Date.now();
		const result = await listTasksOf(credentials, members);
		expect(result.error).toBeUndefined();
		expect(result.items.map(({ pairedItem }) => pairedItem)).toEqual(members.map((_, item) => ({ item })));
		expect(sandbox.count('listMyTasks', 200)).toBe(60);
		expect(sandbox.count('listMyTasks', 429)).toBeLessThanOrEqual(6);
		// Four windows have to pass in any case.
		const took = Date.now() - startedAt;
		expect(took).toBeLessThan(bar * 4 * 5 * second);
		const [, paused, all] =
			/^Tallyfy asked for pauses: (\d+) of (\d+) s were waiting\.$/.exec(notesOf(result)[0]) ?? [];
		expect(Number(all)).toBe(Math.round(took / second));
		expect(Number(paused)).toBeGreaterThanOrEqual(15);
		expect(Number(paused)).toBeLessThanOrEqual(Number(all));
	});
});

it('lets a small execution go on while the items of a large one are read', async () => {
	const { sandbox, credentials } = organization();
	const members = [...Array.from({ length: 3000 }, () => ana), 'nonsense'];
	const large = listTasksOf(credentials, members).then(({ error }) => ({ error, asked: sandbox.requests.length }));
	const small = await listTasks(credentials, ben);
	expect(small.error).toBeUndefined();
	const { error, asked } = await large;
	// All items are read before any is sent, so these are requests of the small one.
	expect(error?.context).toMatchObject({ itemIndex: 3000 });
	expect(asked).toBeGreaterThan(0);
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
		expect(notesOf(result)).toEqual([
			expect.stringMatching(/^Tallyfy asked for pauses: (9|10) of (9|10) s were waiting\.$/),
		]);
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

it.each([
	['2026-11-30T12:15:00Z', '13:15 UTC'],
	['2026-11-30T23:15:00Z', '2026-12-01 00:15 UTC'],
])(
	'answers at once when it would have to wait for an hour, and goes on with everything else: at %s',
	async (now, until) => {
		await withMovingClock(async () => {
			jest.setSystemTime(Date.parse(now));
			const { sandbox, credentials } = organization();
			const body = { message: "You've reached the daily limit for invitations.", code: 'RATE_LIMIT_EXCEEDED' };
			const headers = { 'Retry-After': '3600' };
			sandbox.fault({ operationId: 'inviteMember', kind: 'status', status: 429, headers, body });
			const { error } = await inviteMember(credentials);
			expect(error?.message).toBe(body.message);
			expect(error?.description).toContain(`Tallyfy accepts no more of these requests until ${until}`);
			// It did not wait.
			expect(Date.now() - Date.parse(now)).toBeLessThan(60 * second);
			expect((await listTasks(credentials, ben)).error).toBeUndefined();
			expect(sandbox.count('inviteMember')).toBe(1);
		});
	},
);

it('asks once for 300 items when it would have to wait for an hour, and tells all of them the same', async () => {
	await withMovingClock(async () => {
		const { sandbox, credentials } = organization();
		const body = { message: "You've reached the daily limit for invitations.", code: 'RATE_LIMIT_EXCEEDED' };
		const headers = { 'Retry-After': '3600' };
		sandbox.fault({ operationId: 'inviteMember', kind: 'status', status: 429, headers, body });
		const items = Array.from({ length: 300 }, () => ({}));
		const result = await inviteMember(credentials, {}, { items, onError: 'continueRegularOutput' });
		expect(jsonOf(result).map(({ error }) => error)).toEqual(items.map(() => body.message));
		expect(sandbox.count('inviteMember')).toBe(1);
		jest.advanceTimersByTime(3600 * second);
		expect((await inviteMember(credentials)).error).toBeUndefined();
		expect(sandbox.count('inviteMember')).toBe(2);
	});
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
		expect(notesOf(result)).not.toContainEqual(expect.stringContaining('pauses'));
		for (let read = 0; read < 28; read++) await listTasks(credentials, ben, { returnAll: false, limit: 1 });
		expect(Date.now() - startedAt).toBeGreaterThan(5 * second);
		expect(sandbox.count('listMyTasks', 429)).toBe(0);
	});
});

it('spreads its attempts although Retry-After is 0', async () => {
	await withMovingClock(async () => {
		const { sandbox, credentials } = organization();
		const body = { message: 'Too Many Attempts.' };
		const headers = { 'Retry-After': '0' };
		sandbox.fault({ operationId: 'listMyTasks', kind: 'status', status: 429, headers, body, times: 20 });
		const startedAt = Date.now();
		const { error } = await listTasks(credentials, ben);
		expect(error?.message).toBe(body.message);
		// Half a second, one, two, four, and then eight each, up to a minute.
		expect(sandbox.count('listMyTasks')).toBeLessThanOrEqual(13);
		expect(Date.now() - startedAt).toBeGreaterThan(50 * second);
	});
});

it('takes no limit from a 429 that somebody else has brought about', async () => {
	await withMovingClock(async () => {
		const { sandbox, credentials } = organization();
		const members = people(sandbox, 120);
		await listTasks(credentials, ben);
		await listTasks(credentials, ana);
		jest.advanceTimersByTime(5 * second);
		const headers = { 'Retry-After': '50' };
		sandbox.fault({ operationId: 'listMyTasks', kind: 'status', status: 429, headers, body: {} });
		await listTasks(credentials, ana);
		const startedAt = Date.now();
		expect((await listTasksOf(credentials, members)).error).toBeUndefined();
		expect(Date.now() - startedAt).toBeLessThan(10 * second);
	});
});

it.each([
	[0, 'keeps to a limit that it has learned', 30 * second, Infinity],
	[121 * second, 'forgets a limit after two minutes that nothing confirms', 0, 10 * second],
])('%i ms later: %s', async (idle, _, atLeast, atMost) => {
	await withMovingClock(async () => {
		const limit = { ...twelveReadsInFiveSeconds, window: 30 * second };
		const { sandbox, credentials } = organization({ limits: [limit] });
		const members = people(sandbox, 40);
		await listTasksOf(credentials, members.slice(0, 14));
		expect(sandbox.count('listMyTasks', 429)).toBeGreaterThan(0);
		sandbox.limits = [];
		jest.advanceTimersByTime(idle);
		const startedAt = Date.now();
		await listTasksOf(credentials, members);
		expect(Date.now() - startedAt).toBeGreaterThanOrEqual(atLeast);
		expect(Date.now() - startedAt).toBeLessThan(atMost);
	});
});
