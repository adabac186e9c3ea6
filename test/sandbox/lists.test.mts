import { Client, ana, ben, chloe } from './client.mts';

const org = '/api/organizations/{org}';

let time: number;
let client: Client;
let token: string;

beforeEach(async () => {
	time = Date.parse('2030-01-01T00:00:00Z');
	client = new Client({ now: () => time });
	token = await client.userToken(ana);
});

afterEach(async () => {
	await client.sandbox.close();
	expect(client.sandbox.deviations).toEqual([]);
});

const list = async (path: string) => (await client.send('GET', `${org}${path}`, { token })).body.data;
const titles = async (path: string) => (await list(path)).map(({ title }: { title: string }) => title);
const names = async (path: string) => (await list(path)).map(({ name }: { name: string }) => name);

describe('a process', () => {
	const launch = (name: string) => {
		time += 1000;
		return client.sandbox.as(ben).launch({
			template: client.sandbox.state.addTemplate({ prerun: [], steps: [{ title: 'Call' }, { title: 'Contract' }] }),
			name,
		});
	};

	const finish = (id: string) => {
		time += 1000;
		for (const task of client.sandbox.state.tasksOfRun(id)) client.sandbox.as(ben).complete(task.id);
	};

	it('is complete with its last task, and active again with a reopened one', async () => {
		const { sandbox } = client;
		const { id } = launch('Harborline');
		const [call, contract] = sandbox.state.tasksOfRun(id);
		sandbox.as(ben).complete(call.id);
		const read = async () => await list(`/runs/${id}`);
		expect(await read()).toMatchObject({
			status: 'active',
			completed_at: null,
			progress: { complete: 1, percent: 50 },
		});
		time += 1000;
		sandbox.as(ben).complete(contract.id);
		const done = { complete: 2, total: 2, percent: 100 };
		const at = new Date(time).toISOString();
		expect(await read()).toMatchObject({ status: 'complete', completed_at: at, last_updated: at, progress: done });
		expect(await names('/runs?status=complete')).toEqual(['Harborline']);
		expect(await names('/runs?status=active')).toEqual([]);
		sandbox.as(ana).reopen(call.id);
		expect(await read()).toMatchObject({ status: 'active', completed_at: null, progress: { complete: 1 } });
		expect(await names('/runs?status=complete')).toEqual([]);
	});

	it('does not wait for tasks that rules have hidden, nor change when a task is completed again', () => {
		const { sandbox } = client;
		const { id } = launch('Harborline');
		const [call, contract] = sandbox.state.tasksOfRun(id);
		contract.status = 'auto-skipped';
		sandbox.as(ben).complete(call.id);
		const { completed_at } = sandbox.state.runs.get(id);
		expect(completed_at).not.toBeNull();
		time += 1000;
		sandbox.as(ben).complete(call.id);
		expect(sandbox.state.runs.get(id).completed_at).toBe(completed_at);
	});

	it('comes back from the archive as it went', async () => {
		const { id } = launch('Harborline');
		finish(id);
		await client.send('DELETE', `${org}/runs/${id}`, { token });
		expect(await names('/runs?archived=only')).toEqual(['Harborline']);
		const { body } = await client.send('PUT', `${org}/runs/${id}/activate`, { token });
		expect(body.data.status).toBe('complete');
	});

	it('is sorted by each of its dates', async () => {
		const [first, second, third] = ['First', 'Second', 'Third'].map(launch);
		expect(await names('/runs?sort=-created_at')).toEqual(['Third', 'Second', 'First']);
		finish(second.id);
		finish(first.id);
		expect(await names('/runs?sort=-completed_at')).toEqual(['First', 'Second', 'Third']);
		expect(await names('/runs?sort=completed_at')).toEqual(['Third', 'Second', 'First']);
		expect(await names('/runs?sort=-last_updated')).toEqual(['First', 'Second', 'Third']);
		time += 1000;
		client.sandbox.as(ben).complete(client.sandbox.state.tasksOfRun(third.id)[0].id);
		expect(await names('/runs?sort=-last_updated')).toEqual(['Third', 'First', 'Second']);
	});
});

describe('an order', () => {
	const tasks = () => {
		client.sandbox.addTasks(
			ana,
			['First', 'Second', 'Third'].map((title) => ({ title })),
		);
		const [first, second] = client.sandbox.state.tasks.values();
		for (const { id } of [second, first]) {
			time += 1000;
			client.sandbox.as(ana).complete(id);
		}
	};

	it('by completion has open tasks last', async () => {
		tasks();
		expect(await titles('/tasks?sort=completed_newest')).toEqual(['First', 'Second', 'Third']);
		expect(await titles('/tasks?status=complete&sort=completed_newest')).toEqual(['First', 'Second']);
		expect(await titles('/me/tasks?status=all&sort=newest')).toEqual(['Third', 'Second', 'First']);
	});

	it('by activation has the latest first, and those without any last', async () => {
		time += 1000;
		const invited = client.sandbox.addMember({ email: 'new.person@example.com', status: 'invited' });
		client.sandbox.as(chloe).acceptInvitation();
		const people = await list('/users?sort=-activated_at');
		expect([people[0].email, people.at(-1).email]).toEqual([chloe, invited.email]);
	});

	it('can be ignored, and so can a status', async () => {
		client.sandbox.ignoresSort = true;
		tasks();
		const created = ['First', 'Second', 'Third'];
		for (const path of ['/tasks?sort=newest', '/me/tasks?status=all&sort=-deadline', '/tasks?sort=completed_newest'])
			expect(await titles(path)).toEqual(created);
		client.sandbox.ignoresStatus = true;
		for (const path of ['/tasks?status=complete', '/me/tasks?status=complete'])
			expect(await titles(path)).toEqual(created);
		for (const name of created) client.sandbox.as(ben).launch({ name });
		expect(await names('/runs?sort=-name')).toEqual(created);
		expect((await list('/users?sort=-id')).map(({ id }: { id: number }) => id).slice(0, 2)).toEqual([20101, 20102]);
	});
});

it('finds tasks by folder and by custom field', async () => {
	const { sandbox } = client;
	const folder = sandbox.state.addFolder({ name: 'Clients', folder_type: 'run' });
	const template = sandbox.state.addTemplate({ prerun: [], steps: [{ title: 'Call' }] });
	const body = { checklist_id: template.id, name: 'Harborline', folders: [folder.id] };
	const run = (await client.send('POST', `${org}/runs`, { token, json: body })).body.data;
	sandbox.addTasks(ana, [{ title: 'Other' }]);
	expect(await titles(`/tasks?folder=${folder.id}`)).toEqual(['Call']);
	expect(await titles('/tasks?folder=f')).toEqual([]);
	const [{ id }] = sandbox.state.tasksOfRun(run.id);
	sandbox.state.addCustomFieldKey({ key: 'region', applies_to: 'task' });
	const values = { custom_fields: { region: 'north' } };
	await client.send('PUT', `${org}/runs/${run.id}/tasks/${id}/custom-fields`, { token, json: values });
	expect(await titles('/tasks?custom_field_key=region&custom_field_value=north')).toEqual(['Call']);
	expect(await titles('/tasks?custom_field_key=region&custom_field_value=south')).toEqual([]);
	expect(await titles('/tasks?custom_field_key=size&custom_field_value=north')).toEqual([]);
});
