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
		expect(await send('PUT', pathOf(call), { is_approved: true, status: 'completed', position: 2 })).toMatchObject({
			status: 200,
			body: { data: { is_approved: null, status: 'not-started', position: 2 } },
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

describe('people', () => {
	const essentials = { title: 'Order gift', task_type: 'task', deadline: '2030-02-01 17:00:00' };
	const create = (owners: object, more: object = {}) => send('POST', '/tasks', { ...essentials, owners, ...more });

	it('are never guests alone: who assigns them is added', async () => {
		const { body } = await create({ guests: [dana] });
		expect(body.data.owners).toMatchObject({ users: [{ id: 20101 }], guests: [dana] });
	});

	it('are no guests when they are members, or sign in through the organization', async () => {
		client.sandbox.ssoDomains.add('northfield.example');
		for (const guest of [ana, 'eva.lind@northfield.example'])
			expect((await create({ users: [20101], guests: [guest] })).status).toBe(422);
		client.sandbox.member(ben).role = 'light';
		token = client.sandbox.personalToken(ben);
		expect((await create({ users: [20102], guests: [dana] })).status).toBe(403);
	});

	it('are refused as a whole when they are too many, with guests and the members of groups', async () => {
		const group = client.sandbox.state.addGroup({ name: 'Sales', members: [20101, 20102] });
		const owners = { users: [20101], guests: [dana], groups: [group.id] };
		expect((await create(owners, { max_assignable: 2 })).status).toBe(422);
		const { status, body } = await create(owners, { max_assignable: 3 });
		expect(status).toBe(201);
		const { title, deadline } = essentials;
		const more = { title, deadline, owners: { ...owners, users: [20104] } };
		expect((await send('PUT', `/tasks/${body.data.id}`, more)).status).toBe(422);
	});
});

describe('a one-off task of a process', () => {
	async function added(): Promise<Task> {
		const [{ run_id }] = launched();
		const owners = { users: [20101] };
		const json = { title: 'Order gift', task_type: 'task', deadline: '2030-02-01 17:00:00', owners, run_id };
		return (await send('POST', '/tasks', json)).body.data;
	}

	it('is worked on under the process', async () => {
		const { id, run_id, is_oneoff_task } = await added();
		expect(is_oneoff_task).toBe(true);
		expect((await send('POST', '/completed-tasks', { task_id: id })).status).toBe(404);
		expect((await send('POST', `/runs/${run_id}/completed-tasks`, { task_id: id })).status).toBe(200);
		expect((await send('DELETE', `/completed-tasks/${id}`)).status).toBe(404);
		expect((await send('DELETE', `/runs/${run_id}/completed-tasks/${id}`)).status).toBe(200);
	});

	it('is not archived, and deleted all the same', async () => {
		const { id } = await added();
		expect((await send('DELETE', `/tasks/${id}`)).status).toBe(422);
		expect((await send('DELETE', `/tasks/${id}/delete`)).status).toBe(204);
	});

	it('comes with a process of its own when each assignee gets one', async () => {
		const json = { title: 'Timesheet', task_type: 'task', deadline: '2030-02-01 17:00:00' };
		const owners = { users: [20101, 20102] };
		const { body } = await send('POST', '/tasks', { ...json, owners, separate_task_for_each_assignee: true });
		const { data } = (await send('GET', `/runs/${body.data.run_id}/tasks`)).body;
		expect(data).toHaveLength(2);
		expect(data.every((task: Task) => task.is_oneoff_task && task.owners.users.length === 1)).toBe(true);
	});

	it('has its files by itself, and a task of a step at the process', async () => {
		const [call] = launched();
		const upload = async (task: Task) => {
			const parts = { subject_id: task.id, subject_type: 'Task', uploaded_from: 'a'.repeat(32) };
			const text = Object.entries({ ...parts, name: 'x' }).map(
				([name, value]) =>
					`--b\r\nContent-Disposition: form-data; name="${name}"${name === 'name' ? '; filename="a.pdf"' : ''}\r\n\r\n${value}\r\n`,
			);
			const headers = { 'Content-Type': 'multipart/form-data; boundary=b' };
			const path = '/api/organizations/{org}/file';
			return (await client.send('POST', path, { token, headers, body: `${text.join('')}--b--\r\n` })).status;
		};
		expect(await upload(await added())).toBe(200);
		expect(await upload(call)).toBe(422);
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
			body: { data: { status: 'completed', tasks_changed_by_rules: [] } },
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
	expect(await send('DELETE', `/tasks/${call.id}`)).toMatchObject({
		status: 422,
		body: { errors: { task: ['Cannot delete linked tasks.'] } },
	});
	expect((await send('DELETE', `/tasks/${call.id}/delete`)).status).toBe(404);
	client.sandbox.deletesTasksOfSteps = true;
	expect((await send('DELETE', `/tasks/${call.id}/delete`)).status).toBe(204);
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
