import { idOfValue } from '../../sandbox/operations/formValues.mts';
import { Client, ana } from './client.mts';

const org = '/api/organizations/{org}';
const dana = 'dana.reyes@example.com';
const ofDana = `/guests/${encodeURIComponent(dana)}`;

let time: number;
let client: Client;
let token: string;
const send = (method: string, path: string, json?: unknown) => client.send(method, `${org}${path}`, { token, json });

beforeEach(() => {
	time = Date.parse('2030-01-01T00:00:00Z');
	client = new Client({ now: () => time });
	token = client.sandbox.personalToken(ana);
});

afterEach(() => expect(client.sandbox.deviations).toEqual([]));

it('is disabled from a moment on, whatever its status says', async () => {
	client.sandbox.state.addGuest({ email: dana });
	const details = async (method: string, change: string) =>
		(await send(method, `${ofDana}/${change}`)).body.data.details;
	expect(await details('DELETE', 'disable')).toMatchObject({ status: 'active', disabled_at: '2030-01-01 00:00:00' });
	expect(await details('PUT', 'enable')).toMatchObject({ status: 'active', disabled_at: null });
});

describe('a comment', () => {
	let task: string;
	const comment = (content: string) => send('POST', `/tasks/${task}/comment`, { content });
	const guests = () => [...client.sandbox.state.guests.keys()];

	beforeEach(() => {
		task = client.sandbox.addTasks(ana, 1)[0].id;
	});

	it('tells members, by ID, group or address, and makes a guest of another address', async () => {
		const group = client.sandbox.state.addGroup({ name: 'Sales', members: [20104, 20105] });
		const { body } = await comment(`@[20102] and @[${group.id}]: +${ana} asked +${dana}.`);
		expect(body.data.sent_to).toEqual([20102, 20104, 20105, 20101]);
		expect(guests()).toEqual([dana]);
		await comment(`+${dana} again`);
		expect(guests()).toEqual([dana]);
	});

	it.each(['Mail dana.reyes+ops@example.com', 'Mail &#43;dana.reyes@example.com', '1 + dana.reyes@example.com'])(
		'invites nobody by %s',
		async (content) => {
			await comment(content);
			expect(guests()).toEqual([]);
		},
	);

	it('invites 30 in an hour, with those who are created', async () => {
		await send('POST', '/guests', { email: dana });
		for (let n = 1; n < 30; n++) await comment(`+guest${n}@example.com`);
		expect(guests()).toHaveLength(30);
		expect(await comment('+one.more@example.com')).toMatchObject({
			status: 429,
			headers: { 'Retry-After': '3600' },
			body: { code: 'RATE_LIMIT_EXCEEDED' },
		});
		time += 3_600_000;
		expect((await comment('+one.more@example.com')).status).toBe(201);
	});
});

describe('a value of a form field', () => {
	function asked() {
		const { state } = client.sandbox;
		state.addGuest({ email: dana });
		const run = state.addRun();
		const task = state.tasksOfRun(run.id)[0];
		task.owners.guests = [dana];
		return { task, notes: task.form_fields[0] };
	}

	it('is written by a guest, by the ID of the field, also the first time', async () => {
		const { task, notes } = asked();
		const write = async (id: string) =>
			(await send('POST', `${ofDana}/form-field/value`, { id, form_value: 'Mail.' })).status;
		expect(await write(notes.id)).toBe(200);
		expect(task.taskdata).toEqual({ [notes.id]: 'Mail.' });
		expect(await write('a'.repeat(32))).toBe(404);
	});

	it('is changed by a member, by the ID of the value that is stored', async () => {
		const { task, notes } = asked();
		task.taskdata = { [notes.id]: 'Mail.' };
		const id = idOfValue(task, notes);
		expect((await send('PUT', '/form-field/value', { id, form_value: 'CRM.' })).status).toBe(200);
		expect(task.taskdata).toEqual({ [notes.id]: 'CRM.' });
	});
});

it('finds the option by its ID where several have one text', async () => {
	const options = [1, 2].map((id) => ({ id, text: 'Other', value: null, required: false }));
	const template = client.sandbox.state.addTemplate({
		prerun: [{ label: 'Plan', field_type: 'dropdown', options }],
		steps: [],
	});
	const [{ id }] = template.prerun;
	const launch = { checklist_id: template.id, prerun: { [id]: { id: 2, text: 'Other' } } };
	const { body } = await send('POST', '/runs', launch);
	expect(body.data.prerun).toEqual({ [id]: { id: 2, text: 'Other' } });
});

it('has snippets with numeric IDs', async () => {
	const { id } = client.sandbox.state.addTextTemplate({ title: 'Greeting', content: 'Dear client' });
	expect(typeof id).toBe('number');
	expect((await send('GET', '/text-templates')).body.data).toMatchObject([{ id }]);
	expect((await send('GET', '/search?search=greet&on=snippet')).body.snippet.data).toMatchObject([{ id }]);
});
