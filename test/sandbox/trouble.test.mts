import {
	type ListenOptions,
	invitationsPerDay,
	processIsLocked,
	requestsPerMinute,
	trialIsAtItsCap,
} from '../../sandbox/index.mts';
import { Client, ana, ben } from './client.mts';

let time: number;
let client: Client;
let token: string;
const me = (as = token) => client.send('GET', '/api/me', { token: as });

beforeEach(async () => {
	time = Date.parse('2030-01-01T00:00:00Z');
	client = new Client({ now: () => time });
	token = await client.userToken(ana);
});

afterEach(() => client.sandbox.close());

describe('rate limits', () => {
	it('roll, per token', async () => {
		client.sandbox.limits = [{ per: 'token', methods: ['GET'], limit: 2, window: 5000 }];
		expect((await me()).headers['X-RateLimit-Remaining']).toBe('1');
		time += 1500;
		expect((await me()).headers['X-RateLimit-Remaining']).toBe('0');
		expect(await me()).toMatchObject({
			status: 429,
			headers: { 'Retry-After': '4', 'X-RateLimit-Remaining': '0' },
			body: { message: 'Too Many Attempts.' },
		});
		expect((await me(await client.userToken(ben))).status).toBe(200);
		time += 3500;
		expect((await me()).status).toBe(200);
		expect((await me()).status).toBe(429);
		expect(client.sandbox.deviations).toEqual([]);
	});

	it('can hold for the organization and name a date', async () => {
		client.sandbox.limits = [{ per: 'organization', limit: 1, window: 5000 }];
		client.sandbox.retryAfter = 'date';
		const other = client.sandbox.tokens.issue('user', 20102).access_token;
		await me();
		expect((await me(other)).headers['Retry-After']).toBe('Tue, 01 Jan 2030 00:00:05 GMT');
	});

	it('are 600 a minute by default', async () => {
		expect((await me()).headers['X-RateLimit-Remaining']).toBe('599');
	});

	it('can stop invitations for the day', async () => {
		client.sandbox.limits = [requestsPerMinute, invitationsPerDay];
		const invite = (n: number) =>
			client.send('POST', '/api/organizations/{org}/users/invite', {
				token,
				json: {
					email: `new${n}@example.com`,
					first_name: 'New',
					last_name: 'Person',
					role: 'light',
					message: 'Welcome.',
				},
			});
		for (let n = 0; n < 10; n++) expect((await invite(n)).status).toBe(200);
		expect(await invite(10)).toMatchObject({
			status: 429,
			headers: { 'Retry-After': '86400' },
			body: { code: 'RATE_LIMIT_EXCEEDED' },
		});
		expect((await me()).status).toBe(200);
	});
});

describe('faults', () => {
	it('come when asked for, in turn', async () => {
		const { sandbox } = client;
		sandbox.fault({ kind: 'status', status: 503, after: 1, times: 2 });
		sandbox.fault({ kind: 'status', status: 401, operationId: 'getOrganization' });
		const statuses = [];
		for (let n = 0; n < 4; n++) statuses.push((await me()).status);
		expect(statuses).toEqual([200, 503, 503, 200]);
		const get = () => client.send('GET', '/api/organizations/{org}', { token });
		expect([(await get()).status, (await get()).status]).toEqual([401, 200]);
		expect(sandbox.count('getMe', 503)).toBe(2);
		expect(sandbox.count('getMe')).toBe(4);
	});

	it('can be those that Tallyfy announces: a trial at its cap, a process that an issue blocks', async () => {
		client.sandbox.fault({ ...trialIsAtItsCap, operationId: 'createTask' });
		client.sandbox.fault({ ...processIsLocked, operationId: 'updateRunTask' });
		const json = { title: 'T', task_type: 'task', deadline: '2030-02-01 00:00:00', owners: { users: [20101] } };
		expect(await client.send('POST', '/api/organizations/{org}/tasks', { token, json })).toMatchObject({
			status: 402,
			body: { code: 'TRIAL_LIMIT_REACHED_100_U' },
		});
		const [task] = client.sandbox.state.tasksOfRun(client.sandbox.state.addRun().id);
		const path = `/api/organizations/{org}/runs/${task.run_id}/tasks/${task.id}`;
		expect((await client.send('PUT', path, { token, json: { title: 'New' } })).status).toBe(423);
		expect(client.sandbox.deviations).toEqual([]);
	});

	it('carry bodies and headers, or the page of a gateway', async () => {
		const body = { message: 'Too Many Attempts.' };
		client.sandbox.fault({ kind: 'status', status: 429, body, headers: { 'Retry-After': '3600' } });
		client.sandbox.fault({ kind: 'html', status: 502, method: 'GET' });
		expect(await me()).toMatchObject({ status: 429, headers: { 'Retry-After': '3600' }, body });
		expect(await me()).toMatchObject({ status: 502, body: expect.stringContaining('<html>') });
		client.sandbox.fault({ kind: 'html', status: 502 });
		client.sandbox.clearFaults();
		expect((await me()).status).toBe(200);
	});

	it.each([
		['request', 0],
		['answer', 1],
		['body', 1],
	] as const)('cut the connection at the %s', async (at, created) => {
		const { sandbox } = client;
		sandbox.fault({ kind: 'cut', at, operationId: 'createTask' });
		const json = {
			title: 'T',
			task_type: 'task',
			deadline: '2030-02-01 00:00:00',
			owners: { users: [20101] },
		};
		await expect(client.send('POST', '/api/organizations/{org}/tasks', { token, json })).rejects.toMatchObject({
			code: 'ECONNRESET',
		});
		expect(sandbox.state.tasks.size).toBe(created);
		expect(sandbox.requests.at(-1)).toMatchObject({ operationId: 'createTask', status: 0 });
	});

	it('do not hide deviations', async () => {
		client.sandbox.fault({ kind: 'status', status: 503 });
		await client.send('GET', '/api/me?x=1', { token });
		expect(client.sandbox.deviations).toHaveLength(1);
	});
});

it('reads lists from a copy that lags behind what was created', async () => {
	client.sandbox.lagOfLists = 1;
	const json = { title: 'T', task_type: 'task', deadline: '2030-02-01 00:00:00', owners: { users: [20101] } };
	const { body } = await client.send('POST', '/api/organizations/{org}/tasks', { token, json });
	const list = async () => (await client.send('GET', '/api/organizations/{org}/me/tasks', { token })).body.data.length;
	expect((await client.send('GET', `/api/organizations/{org}/tasks/${body.data.id}`, { token })).status).toBe(200);
	expect([await list(), await list()]).toEqual([0, 1]);
});

describe('socket', () => {
	const headers = () => ({
		Accept: 'application/json',
		Authorization: `Bearer ${token}`,
		'X-Tallyfy-Client': 'APIClient',
	});
	const url = async (options?: ListenOptions) => `${(await client.sandbox.listen(options)).url}/me`;

	it('serves, late if told so', async () => {
		const to = await url({ delay: 50 });
		const start = performance.now();
		const response = await fetch(to, { headers: headers() });
		expect(response.status).toBe(200);
		expect(await response.json()).toMatchObject({ data: { email: ana } });
		expect(performance.now() - start).toBeGreaterThan(45);
	});

	it.each(['request', 'answer', 'body'] as const)('breaks at the %s', async (at) => {
		const to = await url();
		client.sandbox.fault({ kind: 'cut', at });
		const broken = fetch(to, { headers: headers() }).then((response) => response.json());
		await expect(broken).rejects.toThrow();
		expect((await fetch(to, { headers: headers() })).status).toBe(200);
	});

	it('has a certificate that clients can trust', async () => {
		const { url: base, certificate } = await client.sandbox.listen({ tls: true });
		const { Agent, request } = await import('undici');
		const dispatcher = new Agent({ connect: { ca: certificate } });
		const response = await request(`${base}/me`, { dispatcher, headers: headers() });
		expect(response.statusCode).toBe(200);
		await response.body.dump();
		await dispatcher.close();
	});
});
