import type { Task } from '../../sandbox/records.mts';
import { Client, ana, ben } from './client.mts';

const org = '/api/organizations/{org}';
const dana = 'dana.reyes@example.com';

let client: Client;
let token: string;
const send = (method: string, path: string, json?: unknown) => client.send(method, `${org}${path}`, { token, json });

beforeEach(async () => {
	client = new Client();
	token = await client.userToken(ana);
});

afterEach(() => expect(client.sandbox.deviations).toEqual([]));

/** The tasks of a process of the contract's example. */
function launched(): Task[] {
	const { state } = client.sandbox;
	return state.tasksOfRun(state.addRun().id);
}

const pathOf = ({ run_id, id }: Task) => `/runs/${run_id}/tasks/${id}`;

describe('an update', () => {
	it('replaces the assignees, and empties the lists that are missing', async () => {
		const [, contract] = launched();
		expect(contract.owners).toMatchObject({ users: [{ id: 20102 }], guests: [dana] });
		await send('PUT', pathOf(contract), { owners: { users: ['20101'] } });
		expect(contract.owners).toMatchObject({ users: [{ id: 20101 }], guests: [], groups: [] });
		await send('PUT', pathOf(contract), { title: 'Contract' });
		expect(contract.owners.users).toHaveLength(1);
	});

	it('replaces the answers, and drops what is no field', async () => {
		const [call] = launched();
		const [notes, systems] = call.form_fields;
		call.taskdata = { [systems.id]: [] };
		const { body } = await send('PUT', pathOf(call), { taskdata: { [notes.id]: 'Mail.', 'call-notes': 'Mail.' } });
		expect(body.data.taskdata).toEqual({ [notes.id]: 'Mail.' });
		const read = await send('GET', `${pathOf(call)}?with=form_fields`);
		expect(read.body.data.form_fields.data).toMatchObject([
			{ label: 'Call notes', field_value: 'Mail.' },
			{ label: 'Systems needed', field_value: null },
		]);
	});

	it('drops keys that it does not know, and needs known people', async () => {
		const [call] = launched();
		expect(await send('PUT', pathOf(call), { is_approved: true, position: 2 })).toMatchObject({
			status: 200,
			body: { data: { is_approved: null, position: 2 } },
		});
		for (const owners of [{ users: [7] }, { groups: ['a'.repeat(32)] }])
			expect((await send('PUT', pathOf(call), { owners })).status).toBe(422);
	});

	it('of a task of a process has another route than that of a one-off task', async () => {
		const [call] = launched();
		const [task] = client.sandbox.addTasks(ben, 1);
		const body = { title: 'New', deadline: '2030-01-01 00:00:00', owners: {} };
		expect((await send('PUT', `/tasks/${call.id}`, body)).status).toBe(404);
		expect((await send('PUT', `/runs/${call.run_id}/tasks/${task.id}`, body)).status).toBe(404);
		expect((await send('PUT', `/tasks/${task.id}`, body)).status).toBe(200);
	});
});

describe('a completion', () => {
	const complete = async ({ run_id, id }: Task) =>
		await send('POST', `/runs/${run_id}/completed-tasks`, { task_id: id });

	it('waits for required answers', async () => {
		const [call] = launched();
		const [notes] = call.form_fields;
		notes.required = true;
		expect(await complete(call)).toMatchObject({
			status: 422,
			body: { errors: { [`taskdata.${notes.id}`]: [expect.any(String)] } },
		});
		call.taskdata = { [notes.id]: 'Mail.' };
		expect(await complete(call)).toMatchObject({
			status: 200,
			body: { data: { status: 'completed', tasks_changed_by_rules: {} } },
		});
	});

	it.each(['task', 'process'])('waits for the issues of the %s', async (subject) => {
		const [call] = launched();
		const place = subject === 'task' ? { task_id: call.id } : { subject_id: call.run_id };
		const fields = { author_id: 20102, content: 'No answer.', label: 'problem', ...place };
		const issue = client.sandbox.state.addThread(fields);
		expect((await complete(call)).status).toBe(422);
		issue.resolve_id = issue.id;
		expect((await complete(call)).status).toBe(200);
	});
});

it('copies, archives, restores and deletes one-off tasks', async () => {
	const { state } = client.sandbox;
	const [task] = client.sandbox.addTasks(ben, [{ status: 'completed' }]);
	const copy = await send('POST', `/tasks/${task.id}/clone`);
	expect(copy).toMatchObject({ status: 201, body: { data: { title: task.title, status: 'not-started' } } });
	expect(copy.body.data.id).not.toBe(task.id);
	expect((await send('DELETE', `/tasks/${task.id}`)).status).toBe(204);
	expect((await send('GET', `/tasks/${task.id}`)).status).toBe(404);
	expect((await send('PUT', `/tasks/${task.id}/restore`)).body.data.archived_at).toBeNull();
	expect((await send('DELETE', `/tasks/${task.id}/delete`)).status).toBe(204);
	expect(state.tasks.has(task.id)).toBe(false);
	const [call] = launched();
	for (const path of ['', '/delete']) expect((await send('DELETE', `/tasks/${call.id}${path}`)).status).toBe(404);
});

it('gives ten tasks of a guest on a page, whatever is asked for', async () => {
	const { link } = client.sandbox.state.addGuest({ email: dana });
	client.sandbox.addTasks(ben, Array(12).fill({ owners: { users: [], guests: [dana], groups: [] } }));
	const code = link?.split('/').pop();
	for (const size of [3, 100]) {
		const { body } = await send('GET', `/guests/${code}/tasks?per_page=${size}`);
		expect(body.data).toHaveLength(10);
		expect(body.meta.pagination.total).toBe(12);
	}
	expect((await send('GET', '/guests/88123/tasks')).status).toBe(404);
});
