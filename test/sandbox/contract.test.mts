import { Client, ana } from './client.mts';

const myTasks = '/api/organizations/{org}/me/tasks';
const invite = '/api/organizations/{org}/users/invite';
const invitation = {
	email: 'eva.lind@example.com',
	first_name: 'Eva',
	last_name: 'Lind',
	role: 'light',
	message: 'Welcome.',
};

let client: Client;
let token: string;

beforeEach(async () => {
	client = new Client();
	token = await client.userToken(ana);
});

it('lets requests of the contract pass', async () => {
	await client.send('GET', `${myTasks}?page=1&per_page=100&with=run,step&status=overdue`, { token });
	await client.send('GET', `${myTasks}?with=run%2Cstep`, { token });
	await client.send('POST', invite, { token, json: invitation });
	expect(client.sandbox.deviations).toEqual([]);
	expect(client.sandbox.count('listMyTasks', 200)).toBe(2);
	expect(client.sandbox.count('inviteMember', 200)).toBe(1);
});

it.each([
	['an unknown query parameter', '?limit=3', '(limit)'],
	['a page that is no number', '?page=two', '/query/page'],
	['page 0', '?page=0', '/query/page'],
	['a page above the cap', '?per_page=101', '/query/per_page'],
	['an unknown include', '?with=run,everything', '/query/with/1'],
	['an exploded list', '?with[]=run', '(with[])'],
	['a repeated parameter', '?with=run&with=step', 'twice'],
	['an unknown order', '?sort=title', 'sort'],
])('refuses %s', async (_case, query, named) => {
	const { status, body } = await client.send('GET', myTasks + query, { token });
	expect(status).toBe(400);
	expect(body).toEqual({ error: true, message: expect.stringContaining('Contract: ') });
	expect(body.message).toContain(named);
	expect(client.sandbox.deviations).toEqual([expect.stringContaining('GET /organizations/{org}/me/tasks: ')]);
});

it.each([
	['an unknown key', { ...invitation, nickname: 'E' }, '(nickname)'],
	['a missing key', { ...invitation, message: undefined }, "'message'"],
	['a long first name', { ...invitation, first_name: 'E'.repeat(33) }, 'first_name'],
	['a wrong type', { ...invitation, last_name: 7 }, 'last_name'],
	['an unknown role', { ...invitation, role: 'guest' }, 'role'],
	['a malformed address', { ...invitation, email: 'eva' }, 'email'],
])('refuses a body with %s', async (_case, json, named) => {
	const { status, body } = await client.send('POST', invite, { token, json });
	expect(status).toBe(422);
	expect(body.message).toContain(named);
	expect(client.sandbox.deviations).toHaveLength(1);
	expect(client.sandbox.members).toHaveLength(6);
});

it('refuses unknown keys deep in a body', async () => {
	const json = { title: 'T', task_type: 'task', deadline: '2030-01-01 00:00:00' };
	const owners = { users: [20101], members: [20102] };
	const path = '/api/organizations/{org}/tasks';
	const { body } = await client.send('POST', path, { token, json: { ...json, owners } });
	expect(body.message).toContain('(members)');
});

it('refuses bodies that are malformed, missing or not expected', async () => {
	expect((await client.send('POST', invite, { token, body: '{"email":' })).status).toBe(400);
	expect((await client.send('POST', invite, { token })).status).toBe(400);
	expect((await client.send('GET', myTasks, { token, json: {} })).status).toBe(400);
	expect(client.sandbox.deviations).toHaveLength(3);
});

it.each([
	['no client header', { 'X-Tallyfy-Client': null }, 404],
	['no token', { Authorization: null }, 401],
	['another scheme', { Authorization: 'Basic abc' }, 401],
	['no Accept', { Accept: null }, 400],
	['a wide Accept', { Accept: 'application/json, text/plain, */*' }, 400],
])('refuses %s', async (_case, headers, expected) => {
	const { status, body } = await client.send('GET', '/api/me', { token, headers });
	expect(status).toBe(expected);
	if (expected === 401) expect(body).toEqual({ message: 'Unauthenticated.' });
	if (expected === 404) expect(body).toEqual({ message: 'Not found. Error Code: apsh546.' });
	expect(client.sandbox.deviations).toHaveLength(1);
});

it('wants exactly one space before the token', async () => {
	const headers = { Authorization: `Bearer  ${token}` };
	expect((await client.send('GET', '/api/me', { headers })).status).toBe(401);
	expect(client.sandbox.deviations).toEqual([expect.stringContaining('Authorization')]);
});

it('wants the content type of a body', async () => {
	for (const type of [null, 'text/plain']) {
		const headers = { 'Content-Type': type };
		expect((await client.send('POST', invite, { token, json: invitation, headers })).status).toBe(400);
	}
	expect(client.sandbox.deviations).toHaveLength(2);
});

it('decodes a path segment once and leaves the plus alone', async () => {
	const { sandbox } = client;
	sandbox.addMember({ email: 'a+b/c@example.com' });
	sandbox.addMember({ email: 'a%2Bb@example.com' });
	expect((await client.exchange('a+b/c@example.com')).status).toBe(200);
	expect((await client.exchange('a%2Bb@example.com')).status).toBe(200);
	const raw = '/api/applications/{org}/users/dev.sharma+ops@example.com/token';
	const application = await client.applicationToken();
	expect((await client.send('POST', raw, { token: application })).status).toBe(200);
	expect(sandbox.deviations).toEqual([]);
	await client.send('POST', raw.replace('+', '%'), { token: application });
	expect(sandbox.deviations).toEqual([expect.stringContaining('not percent-encoded')]);
});

it.each(['/api/nothing', '/api/me/', '/api//me', '/me', '/'])('does not know %s', async (path) => {
	const { status, body } = await client.send('GET', path, { token });
	expect(status).toBe(404);
	expect(body).toEqual({
		error: true,
		message: 'API endpoint not found',
		code: 'ENDPOINT_NOT_FOUND',
	});
	expect(client.sandbox.deviations).toEqual([`GET ${path}: not in the contract`]);
});

it('says what it cannot do yet', async () => {
	// The body of this call is not published.
	const path = `/api/organizations/{org}/runs/${'a'.repeat(32)}/update-tasks`;
	const { status, body } = await client.send('PUT', path, { token, json: {} });
	expect(status).toBe(501);
	expect(body.message).toContain('bulkUpdateRunTasks');
	expect(client.sandbox.deviations).toHaveLength(1);
});

it('finds its own answers that break the contract', async () => {
	client.sandbox.addTasks(ana, [{ title: 'T'.repeat(601) }]);
	const { status } = await client.send('GET', myTasks, { token });
	expect(status).toBe(200);
	expect(client.sandbox.deviations).toEqual([expect.stringContaining('/data/0/title')]);
});
