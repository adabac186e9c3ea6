import type { Task } from '../../sandbox/records.mts';
import { Client, ana } from './client.mts';

const org = '/api/organizations/{org}';
const now = Date.parse('2030-01-01T09:00:00Z');

let client: Client;
let token: string;
const send = (method: string, path: string, json?: unknown) => client.send(method, `${org}${path}`, { token, json });

beforeEach(() => {
	client = new Client({ now: () => now });
	token = client.sandbox.personalToken(ana);
});

afterEach(() => expect(client.sandbox.deviations).toEqual([]));

const pathOf = ({ run_id, id }: Task) => `/runs/${run_id}/tasks/${id}`;

const stored = async (deadline: string) => {
	const json = { title: 'Order gift', task_type: 'task', deadline, owners: { users: [20101] } };
	return (await send('POST', '/tasks', json)).body.data.deadline;
};

/** The tasks of a process: one is due two days after the launch, the next a day before it. */
function launched(): Task[] {
	const call = 'c'.repeat(32);
	const template = client.sandbox.state.addTemplate({
		prerun: [],
		steps: [
			{ id: call, title: 'Call', deadline: { value: 2, unit: 'days', option: 'from', step: 'start_run' } },
			{ title: 'Prepare', deadline: { value: 1, unit: 'day', option: 'prior_to', step: call } },
			{ title: 'Contract', deadline: { value: 1, unit: 'day', option: 'after', step: 'start_run' } },
		],
	});
	return client.sandbox.state.tasksOfRun(client.sandbox.as(ana).launch({ template }).id);
}

it.each([
	['2030-03-04 17:00:00', '2030-03-04T17:00:00.000Z'],
	['2030-03-04T17:00:00Z', '2030-03-04T17:00:00.000Z'],
	['2030-03-04T17:00:00+02:00', '2030-03-04T17:00:00.000Z'],
	['2030-03-04T17:00:00.000-0500', '2030-03-04T17:00:00.000Z'],
	['2030-03-04', '2030-03-04T00:00:00.000Z'],
])('reads %s as UTC, and drops an offset', async (deadline, expected) => {
	expect(await stored(deadline)).toBe(expected);
});

it('moves a deadline into the working hours, where there are any', async () => {
	// A Saturday.
	expect(await stored('2030-03-02 12:00:00')).toBe('2030-03-02T12:00:00.000Z');
	client.sandbox.workingHours = { days: [1, 2, 3, 4, 5], from: 9, to: 17 };
	expect(await stored('2030-03-02 12:00:00')).toBe('2030-03-04T09:00:00.000Z');
	expect(await stored('2030-03-04 18:00:00')).toBe('2030-03-05T09:00:00.000Z');
	expect(await stored('2030-03-04 07:00:00')).toBe('2030-03-04T09:00:00.000Z');
	expect(await stored('2030-03-04 17:00:00')).toBe('2030-03-04T17:00:00.000Z');
});

it('comes from the step; words that are not known move it nowhere', () => {
	const days = launched().map(({ deadline }) => deadline);
	expect(days).toEqual(['2030-01-03T09:00:00.000Z', '2030-01-02T09:00:00.000Z', '2030-01-01T09:00:00.000Z']);
});

it('set by hand is given back to the rules, with those that count from it', async () => {
	const [call, prepare] = launched();
	await send('PUT', pathOf(call), { deadline: '2030-01-03 09:00:00' });
	expect(call.deadline_set_by_hand).toBe(false);
	await send('PUT', pathOf(call), { deadline: '2030-02-01 09:00:00' });
	expect(call).toMatchObject({ deadline: '2030-02-01T09:00:00.000Z', deadline_set_by_hand: true });
	const automatic = { date: '2030-01-03T09:00:00.000Z', reason: '2 days after launch', source: 'launch' };
	expect((await send('GET', `${pathOf(call)}/automatic-deadline`)).body.data).toEqual(automatic);
	prepare.deadline = null;
	const reset = async () => (await send('POST', `${pathOf(call)}/reset-deadline`)).body;
	expect(await reset()).toMatchObject({
		data: { deadline: automatic.date, deadline_set_by_hand: false },
		meta: { automatic_deadline: automatic, deadline_reset: true },
	});
	expect(prepare.deadline).toBe('2030-01-02T09:00:00.000Z');
	expect((await reset()).meta.deadline_reset).toBe(false);
});

it('has none by itself on a one-off task, nor on one that is completed', async () => {
	const [call] = launched();
	const [task] = client.sandbox.addTasks(ana, [{ run_id: call.run_id, is_oneoff_task: true }]);
	client.sandbox.as(ana).complete(call.id);
	for (const other of [call, task]) expect((await send('GET', `${pathOf(other)}/automatic-deadline`)).status).toBe(422);
});

it('is fixed at the launch where the launch says so', async () => {
	const { id, steps } = client.sandbox.state.addTemplate({ prerun: [], steps: [{ title: 'Call' }] });
	const tasks = { [steps[0].id]: { deadline: '2030-02-01T09:00:00+01:00', deadline_set_by_hand: true } };
	const { body } = await send('POST', '/runs', { checklist_id: id, tasks });
	expect((await send('GET', `/runs/${body.data.id}/tasks`)).body.data).toMatchObject([
		{ deadline: '2030-02-01T09:00:00.000Z', deadline_set_by_hand: true },
	]);
});

it('is brought back by undoing the line of the feed, once', async () => {
	const [call] = launched();
	await send('PUT', pathOf(call), { deadline: '2030-02-01 09:00:00' });
	const [line] = (await send('GET', '/activity-feeds?verb=updated')).body.data;
	expect(line).toMatchObject({ undoable: true, field: ['deadline'] });
	const undo = async () => (await send('PUT', `/activity-feed/${line.id}/undo`)).status;
	expect(await undo()).toBe(200);
	expect(call).toMatchObject({ deadline: '2030-01-03T09:00:00.000Z', deadline_set_by_hand: false });
	expect(await undo()).toBe(422);
});
