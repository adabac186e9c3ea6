import { Client, ana, ben, chloe } from './client.mts';

const org = '/api/organizations/{org}';
const invitation = {
	email: 'eva.lind@example.com',
	first_name: 'Eva',
	last_name: 'Lind',
	role: 'light',
	message: 'Welcome.',
};
const task = {
	title: 'Order welcome gift',
	task_type: 'task',
	deadline: '2030-02-01 17:00:00',
	owners: { users: [20102], guests: [], groups: [] },
};

let time: number;
let client: Client;
let token: string;
const get = (path: string) => client.send('GET', path, { token });
const post = (path: string, json: unknown) => client.send('POST', path, { token, json });

beforeEach(async () => {
	time = Date.parse('2030-01-01T00:00:00Z');
	client = new Client({ now: () => time });
	token = await client.userToken(ana);
});

afterEach(() => expect(client.sandbox.deviations).toEqual([]));

describe('organization', () => {
	it('counts active people only', async () => {
		const { body } = await get(org);
		expect(body.data).toMatchObject({ name: 'Northfield Services', users_count: 4 });
		const mine = await get('/api/me/organizations');
		expect(mine.body.data).toEqual([expect.objectContaining({ user_role: 'admin' })]);
	});
});

describe('members', () => {
	it('are found, ordered and shown with what was asked for', async () => {
		const { body } = await get(`${org}/users?q=example&sort=-email&with=groups,stats`);
		const emails = body.data.map(({ email }: { email: string }) => email);
		expect(emails).toHaveLength(6);
		expect(emails).toEqual([...emails].sort().reverse());
		expect(body.data[0]).toMatchObject({ groups: { data: [] }, stats: { data: {} } });
		expect((await get(`${org}/users?q=OKAFOR`)).body.data).toHaveLength(1);
	});

	it('are shown one by one to admins', async () => {
		expect((await get(`${org}/users/20102`)).body.data.email).toBe(ben);
		expect(await get(`${org}/users/7`)).toMatchObject({ status: 404 });
		token = await client.userToken(ben);
		expect(await get(`${org}/users/20102`)).toMatchObject({ status: 403 });
	});

	it('are invited once', async () => {
		const { status, body } = await post(`${org}/users/invite`, invitation);
		expect(status).toBe(200);
		expect(body.data).toMatchObject({ status: 'invited', invited_by: 20101, username: null });
		expect(await post(`${org}/users/invite`, invitation)).toMatchObject({
			status: 422,
			body: { errors: { email: ['The email has already been taken.'] } },
		});
	});

	it('are invited by those who may', async () => {
		token = await client.userToken(ben);
		const admin = { ...invitation, role: 'admin' };
		expect((await post(`${org}/users/invite`, admin)).status).toBe(403);
		expect((await post(`${org}/users/invite`, invitation)).status).toBe(200);
		client.sandbox.standardMayInvite = false;
		const other = { ...invitation, email: 'other@example.com' };
		expect((await post(`${org}/users/invite`, other)).status).toBe(403);
		token = await client.userToken(chloe);
		client.sandbox.standardMayInvite = true;
		expect((await post(`${org}/users/invite`, other)).status).toBe(403);
	});

	it('need a seat of their kind', async () => {
		client.sandbox.seats = { full: 4, light: 2 };
		expect((await post(`${org}/users/invite`, invitation)).status).toBe(200);
		for (const [role, pool] of [
			['light', 'light'],
			['standard', 'full'],
		]) {
			const json = { ...invitation, email: `${role}@example.com`, role };
			expect(await post(`${org}/users/invite`, json)).toMatchObject({
				status: 409,
				body: { error: { code: 'SEAT_POOL_EXHAUSTED', details: { pool_type: pool } } },
			});
		}
	});

	it.each([200, 201] as const)('are provisioned with status %i', async (status) => {
		client.sandbox.provisionStatus = status;
		token = await client.applicationToken();
		const json = { first_name: 'Eva', last_name: 'Lind', email: 'eva.lind@example.com' };
		const path = '/api/applications/{org}/users';
		expect(await post(path, json)).toMatchObject({ status, body: { data: { role: 'standard' } } });
		expect(await post(path, json)).toMatchObject({ status: 422 });
		expect((await client.exchange(json.email)).status).toBe(200);
		client.sandbox.provisionsBare = true;
		const other = { ...json, email: 'other.person@example.com' };
		expect((await post(path, other)).body).toMatchObject({ email: other.email });
	});
});

describe('task lists', () => {
	const titles = async (query: string) =>
		(await get(`${org}/me/tasks?${query}`)).body.data.map(({ title }: { title: string }) => title);

	beforeEach(() => {
		client.sandbox.addTasks(ana, [
			{ title: 'late', deadline: '2029-12-31T00:00:00Z' },
			{ title: 'soon', deadline: '2030-01-01T12:00:00Z', status: 'in-progress' },
			{ title: 'later', deadline: '2030-02-01T00:00:00Z', status: 'hasproblem' },
			{ title: 'done', deadline: '2029-12-01T00:00:00Z', completed_at: '2029-12-02T00:00:00Z' },
			{ title: 'tagged', deadline: null, tags: { data: [{ id: 'a'.repeat(32), title: 'VIP' }] } },
			{ title: 'archived', archived_at: '2029-12-01T00:00:00Z' },
		]);
		client.sandbox.addTasks(ben, 1);
	});

	it.each([
		['', ['late', 'soon', 'later', 'tagged']],
		['q=LATE', ['late', 'later']],
		['status=overdue', ['late']],
		['status=due-soon', ['soon']],
		['status=complete', ['done']],
		['status=active', ['late', 'soon', 'later', 'tagged']],
		['status=in-progress', ['soon']],
		['status=has-problem', ['later']],
		['status=on-time', ['soon', 'later', 'tagged']],
		['status=active-visible', ['late', 'soon', 'tagged']],
		['status=stalled', ['late', 'soon', 'later', 'done', 'tagged']],
		['status=overdue,complete', ['late', 'done']],
		['status=all', ['late', 'soon', 'later', 'done', 'tagged']],
		['tag=VIP', ['tagged']],
		['status=all&sort=deadline', ['done', 'late', 'soon', 'later', 'tagged']],
		['status=all&sort=-deadline', ['tagged', 'later', 'soon', 'late', 'done']],
		['status=all&sort=newest', ['tagged', 'done', 'later', 'soon', 'late']],
		['status=all&sort=problems', ['later', 'late', 'soon', 'done', 'tagged']],
	])('answer %s', async (query, expected) => {
		expect(await titles(query)).toEqual(expected);
	});

	it.each([
		['due_soon', ['soon']],
		['incomplete', ['late', 'soon', 'later', 'tagged']],
		['inprogress', ['soon']],
		['hasproblem', ['later']],
	])('of the organization answer status=%s', async (status, expected) => {
		const { body } = await get(`${org}/tasks?status=${status}&owners=20101`);
		expect(body.data.map(({ title }: { title: string }) => title)).toEqual(expected);
	});

	it('count what is urgent, and show relations and summary on demand', async () => {
		const { body } = await get(`${org}/me/tasks`);
		expect(body.meta).toMatchObject({ overdue_tasks: 1, tasks_due_soon: 1 });
		expect(body.data[0]).not.toHaveProperty('summary');
		const rich = await get(`${org}/me/tasks?with=summary,tags,form_fields&tag=VIP`);
		expect(rich.body.data[0]).toMatchObject({
			summary: null,
			tags: { data: [{ title: 'VIP' }] },
			form_fields: { data: [] },
		});
	});

	it('are kept for each member', async () => {
		expect((await get(`${org}/users/20102/tasks`)).body.meta.pagination.total).toBe(1);
		expect((await get(`${org}/users/7/tasks`)).status).toBe(404);
	});
});

describe('one-off tasks', () => {
	it('are created, completed and reopened', async () => {
		const created = await post(`${org}/tasks`, { ...task, summary: 'Ask Ben.' });
		expect(created.status).toBe(201);
		const { id } = created.body.data;
		expect(created.body.data).toMatchObject({ deadline: '2030-02-01T17:00:00.000Z', starter_id: 20101 });
		const done = await post(`${org}/completed-tasks`, { task_id: id, override_user: 20102 });
		expect(done.body.data).toMatchObject({ status: 'completed', completer_id: 20102 });
		const reopened = await client.send('DELETE', `${org}/completed-tasks/${id}`, { token });
		expect(reopened.body.data).toMatchObject({ status: 'in-progress', completed_at: null });
		expect((await get(`${org}/tasks/${id}`)).body.data.summary).toBe('Ask Ben.');
	});

	it('of a process or unknown are not found', async () => {
		const [inProcess] = client.sandbox.addTasks(ana, [{ run_id: 'b'.repeat(32) }]);
		for (const task_id of [inProcess.id, 'c'.repeat(32)]) {
			expect((await post(`${org}/completed-tasks`, { task_id })).status).toBe(404);
		}
		expect((await get(`${org}/tasks/${inProcess.id}`)).status).toBe(200);
	});

	it('that need an approval are not completed without one', async () => {
		const { body } = await post(`${org}/tasks`, { ...task, task_type: 'approval' });
		const task_id = body.data.id;
		expect(await post(`${org}/completed-tasks`, { task_id })).toMatchObject({
			status: 422,
			body: { errors: { is_approved: [expect.any(String)] } },
		});
		const rejected = await post(`${org}/completed-tasks`, { task_id, is_approved: false });
		expect(rejected.body.data).toMatchObject({ status: 'completed', is_approved: false });
	});

	it('need known people and a date', async () => {
		expect(await post(`${org}/tasks`, { ...task, owners: { users: [7] } })).toMatchObject({
			status: 422,
			body: { errors: { 'owners.users': [expect.any(String)] } },
		});
		expect((await post(`${org}/tasks`, { ...task, deadline: 'soon' })).status).toBe(422);
	});

	it('can be made for each assignee', async () => {
		const owners = { users: [20101, '20102'] };
		await post(`${org}/tasks`, { ...task, owners, separate_task_for_each_assignee: true });
		for (const id of [20101, 20102]) {
			expect((await get(`${org}/users/${id}/tasks`)).body.data).toHaveLength(1);
		}
	});
});
