import type { INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/index.mts';
import type { Task } from '../../sandbox/records.mts';
import { perform, picked } from '../support/menu.mts';
import { ben, jsonOf, notesOf } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = tallyfy();
});

/** A week of five days, from nine to five in UTC. */
const workingWeek = { days: [1, 2, 3, 4, 5], from: 9, to: 17 };

const run = async (operation: string, parameters: INodeParameters) =>
	await perform(sandbox, ['task', operation], parameters);

/** Welcome call, the first task of a process. */
const welcomeCall = (fields: Partial<Task> = {}): Task =>
	Object.assign(sandbox.state.tasksOfRun(sandbox.state.addRun().id)[0], fields);

const create = async (deadline: string) =>
	await run('create', { title: 'Order welcome gift', memberIds: '20102', deadline });

describe('deadlines of many tasks', () => {
	const deadline = '2030-02-04T10:00:00Z';
	const change = async (tasks: Task[]) =>
		await perform(
			sandbox,
			['task', 'update'],
			{ taskId: picked('={{ $json.id }}'), updateFields: { deadline } },
			{ items: tasks.map(({ id }) => ({ id })) },
		);

	/** Tasks of a process. */
	const tasksOf = (run_id: string, count: number) =>
		Array.from({ length: count }, () => sandbox.state.addTask([sandbox.member(ben)], { run_id }));

	it('take one list of a process that has several of them, and one read for each of the others', async () => {
		const [large, small, smaller] = Array.from({ length: 3 }, () => sandbox.state.addRun().id);
		const oneOff = [ben, ben].map((owner) => sandbox.state.addTask([sandbox.member(owner)]));
		const tasks = [...tasksOf(large, 12), ...tasksOf(small, 1), ...oneOff, ...tasksOf(smaller, 1)];
		Object.assign(tasks[5], { status: 'completed' });
		const result = await change(tasks);
		expect(result.error).toBeUndefined();
		expect(jsonOf(result).map(({ id, deadline: stored }) => [id, stored])).toEqual(
			tasks.map(({ id }) => [id, '2030-02-04T10:00:00.000Z']),
		);
		expect(sandbox.count('listRunTasks')).toBe(1);
		expect(sandbox.count('getTask')).toBe(2 + 1 + 2 + 1);
		expect(sandbox.count('updateRunTask')).toBe(14);
	});

	it('are changed where the list of the process is refused', async () => {
		const tasks = tasksOf(sandbox.state.addRun().id, 4);
		sandbox.fault({ operationId: 'listRunTasks', kind: 'status', status: 403, body: { message: 'No.' } });
		expect((await change(tasks)).error).toBeUndefined();
		expect(sandbox.count('getTask')).toBe(4);
	});
});

describe('a deadline that Tallyfy moves into the working hours', () => {
	// A Saturday; the next working time is on Monday.
	const saturday = '2030-02-02T10:00:00Z';
	const monday = '2030-02-04T09:00:00.000Z';
	const why = 'Tallyfy keeps deadlines within the working days and hours of the organization.';
	// A workflow is in the zone America/New_York unless it says otherwise.
	const note = `The deadline was moved to Monday, 4 February 2030, 04:00. ${why}`;

	beforeEach(() => {
		sandbox.workingHours = workingWeek;
	});

	it('is shown as it is stored when a task is created, with a note', async () => {
		const result = await create(saturday);
		expect(jsonOf(result)).toMatchObject([{ deadline: monday }]);
		expect(notesOf(result)).toEqual([note]);
	});

	it('is shown as it is stored when a task is changed, with a note', async () => {
		const taskId = picked(welcomeCall().id);
		const result = await run('update', { taskId, updateFields: { deadline: saturday } });
		expect(jsonOf(result)).toMatchObject([{ deadline: monday, deadline_set_by_hand: true }]);
		expect(notesOf(result)).toEqual([note]);
	});

	it('is named in the zone of the workflow, whatever zone it was given in', async () => {
		const result = await create('2030-02-02T12:00:00+02:00');
		expect(notesOf(result)).toEqual([note]);
	});

	it('is counted where it is that of several items', async () => {
		const parameters = { title: 'Order welcome gift', memberIds: '20102', deadline: '={{ $json.deadline }}' };
		const given = async (...deadlines: string[]) => {
			const items = deadlines.map((deadline) => ({ deadline }));
			return notesOf(await perform(sandbox, ['task', 'create'], parameters, { items }));
		};
		expect(await given(monday, saturday, saturday)).toEqual([
			`2 deadlines were moved by Tallyfy, for example that of Item Index 1 to Monday, 4 February 2030, 04:00. ${why}`,
		]);
		expect(await given(monday, saturday)).toEqual([`Item Index 1: ${note}`]);
	});

	it('is not spoken of where Tallyfy does not move it, or where none is given', async () => {
		expect(notesOf(await create('2030-02-04T10:00:00Z'))).toEqual([]);
		const taskId = picked(welcomeCall({ deadline: saturday }).id);
		expect(notesOf(await run('update', { taskId, updateFields: { title: 'Call' } }))).toEqual([]);
	});
});

describe('the automatic deadline', () => {
	const byHand = { deadline: '2030-03-01T17:00:00.000Z' };

	it('comes back after the deadline was set by hand', async () => {
		const task = welcomeCall({ deadline: '2030-02-01T17:00:00.000Z' });
		const taskId = picked(task.id);
		await run('update', { taskId, updateFields: byHand });
		expect(task).toMatchObject({ ...byHand, deadline_set_by_hand: true });
		const [{ automatic_deadline, deadline }] = jsonOf(await run('getAutomaticDeadline', { taskId }));
		expect({ automatic_deadline, deadline }).toEqual({ automatic_deadline: '2030-02-01T17:00:00.000Z', ...byHand });
		const result = await run('resetDeadline', { taskId });
		expect(notesOf(result)).toEqual([]);
		expect(jsonOf(result)).toMatchObject([
			{ deadline: automatic_deadline, deadline_set_by_hand: false, changed: true },
		]);
	});

	it('is there already where nobody has set the deadline by hand', async () => {
		const task = welcomeCall();
		const { deadline } = task;
		const result = await run('resetDeadline', { taskId: picked(task.id) });
		expect(jsonOf(result)).toMatchObject([{ deadline, deadline_set_by_hand: false, changed: false }]);
	});

	it.each(['resetDeadline', 'getAutomaticDeadline'])('is not what a one-off task has: %s', async (operation) => {
		const [task] = sandbox.addTasks(ben, 1);
		const { error } = await run(operation, { taskId: picked(task.id) });
		expect(error).toMatchObject({
			message: 'Only a task of a process has an automatic deadline',
			description: 'This is a one-off task: set its deadline with Task: Update. Nothing was changed for this item.',
		});
		expect(sandbox.count('getAutomaticDeadline') + sandbox.count('resetDeadline')).toBe(0);
	});

	it.each(['resetDeadline', 'getAutomaticDeadline'])('is not what a completed task has: %s', async (operation) => {
		const completed = { status: 'completed', completed_at: '2026-07-21T09:30:00.000Z' } as const;
		const task = welcomeCall({ ...completed, deadline_set_by_hand: true });
		const { error } = await run(operation, { taskId: picked(task.id) });
		expect(error?.description).toMatch(/^Only an open task that was made from a step of a template/);
	});

	it.each(['resetDeadline', 'getAutomaticDeadline'] as const)(
		'may be unknown to Tallyfy, which the node says: %s',
		async (operation) => {
			sandbox.fault({ operationId: operation, kind: 'status', status: 404, body: { message: 'Not Found' } });
			const { error } = await run(operation, { taskId: picked(welcomeCall({ deadline_set_by_hand: true }).id) });
			expect(error?.message).toBe('Tallyfy does not find an automatic deadline of this task');
			expect(error?.description).toMatch(/Tallyfy may not have automatic deadlines for your organization yet/);
		},
	);
});

it.each([
	[true, true],
	[false, false],
])('a deadline of a step is fixed at the launch where the user says so: %s', async (isDeadlineFixed, fixed) => {
	const { id, steps } = sandbox.state.addTemplate({ prerun: [] });
	const step = { stepId: picked(steps[0].id), deadline: '2030-02-01T17:00:00Z', isDeadlineFixed };
	const parameters = { templateId: picked(id), name: 'Alpha', additionalFields: { steps: { step: [step] } } };
	const result = await perform(sandbox, ['process', 'launch'], parameters);
	expect(result.error).toBeUndefined();
	expect(notesOf(result)).toEqual([
		expect.stringMatching(/^Where a Step Deadline is outside of .*, Tallyfy moved it\./),
	]);
	const [first, second] = sandbox.state.tasksOfRun(sandbox.state.runs.all()[0].id);
	expect(first).toMatchObject({ deadline: '2030-02-01T17:00:00.000Z', deadline_set_by_hand: fixed });
	expect(second.deadline_set_by_hand).toBe(false);
});
