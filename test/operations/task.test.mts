import type { INodeExecutionData, INodeParameters } from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import type { Task } from '../../sandbox/records.mts';
import { runNode } from '../../tools/engine/engine.mts';
import { withMovingClock } from '../support/clock.mts';
import { actAs, ana, ben, notesOf } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';

const node = new Tallyfy();
const dana = 'dana.reyes@example.com';

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = tallyfy();
});

/** Runs an operation as Ana. */
async function run(operation: string, parameters: INodeParameters, items: INodeExecutionData[] = [{ json: {} }]) {
	return await runNode({
		node,
		credentials: credentialsOf(sandbox),
		parameters: { resource: 'task', operation, actAs: actAs(ana), ...parameters },
		items,
	});
}

const byId = (value: string) => ({ __rl: true, mode: 'id', value });

/** What was sent that changes something. */
const writes = () =>
	sandbox.requests
		.filter(({ method, token }) => method !== 'GET' && token === 'user')
		.map(({ operationId }) => operationId);

/** A task with assignees of all three kinds. */
function assigned(fields: Partial<Task> = {}): Task {
	const [task] = sandbox.addTasks(ben, [
		{ title: 'Order welcome gift', deadline: '2030-02-01T17:00:00.000Z', ...fields },
	]);
	Object.assign(task.owners, { guests: [dana], groups: [sandbox.state.addGroup({ name: 'Onboarding' }).id] });
	return task;
}

/** A one-off task of those that a process may have beside its steps. */
const insideProcess = () => assigned({ run_id: sandbox.state.addRun().id, is_oneoff_task: true });

/** The three tasks of a process: Welcome call, Collect contract, Approve set-up. */
function launched(): Task[] {
	return sandbox.state.tasksOfRun(sandbox.state.addRun().id);
}

describe.each([
	['a one-off task', 'updateTask', () => assigned()],
	['a task of a process', 'updateRunTask', () => assigned({ run_id: sandbox.state.addRun().id })],
	['a one-off task inside a process', 'updateRunTask', () => insideProcess()],
])('%s', (_, route, given) => {
	it.each<[string, INodeParameters, object]>([
		['title', { title: 'Order two gifts' }, { title: 'Order two gifts' }],
		['deadline', { deadline: '2031-05-01T10:00:00Z' }, { deadline: '2031-05-01T10:00:00.000Z' }],
		['instructions', { summary: 'Ask Ben.' }, { summary: 'Ask Ben.' }],
		['type and limit', { taskType: 'expiring', maxAssignable: 4 }, { task_type: 'expiring', max_assignable: 4 }],
	])('changes its %s and nothing else', async (__, updateFields, changed) => {
		const task = given();
		const before = structuredClone(task);
		const { error } = await run('update', { taskId: byId(task.id), updateFields });
		expect(error).toBeUndefined();
		const byHand = 'deadline' in changed && !task.is_oneoff_task;
		expect(task).toEqual({
			...before,
			...changed,
			deadline_set_by_hand: byHand,
			last_updated: task.last_updated,
		});
		expect(writes()).toEqual([route]);
	});

	it('is refused without a change', async () => {
		const { error } = await run('update', { taskId: byId(given().id) });
		expect(error?.message).toBe('Update Fields is empty');
		expect(sandbox.requests).toEqual([]);
	});

	it('gets assignees once, however often they are added', async () => {
		const task = given();
		const { title, deadline, owners } = structuredClone(task);
		const people = { taskId: byId(task.id), memberIds: '20102, 20101', guestEmails: 'DANA.Reyes@example.com' };
		await run('addAssignees', people);
		await run('addAssignees', people);
		expect(task.owners.users.map(({ id }) => id)).toEqual([20102, 20101]);
		expect(task).toMatchObject({ title, deadline, owners: { guests: owners.guests, groups: owners.groups } });
		expect(writes()).toEqual([route]);
	});

	it('loses the assignees that are named, and no others', async () => {
		const task = given();
		const people = { taskId: byId(task.id), memberIds: '20102, 20104', groupIds: task.owners.groups[0] };
		await run('removeAssignees', people);
		const { items } = await run('removeAssignees', people);
		// Guests are never alone: Tallyfy adds the member who is acted as.
		expect(task.owners).toMatchObject({ users: [{ id: 20101 }], guests: [dana], groups: [] });
		expect(items).toMatchObject([{ json: { member_ids: [20101], guest_emails: [dana], group_ids: [] } }]);
		expect(writes()).toEqual([route]);
	});

	it('is completed once', async () => {
		const task = given();
		const complete = async () => (await run('complete', { taskId: byId(task.id) })).items[0].json;
		expect(await complete()).toMatchObject({ status: 'completed', changed: true });
		expect(await complete()).toMatchObject({ id: task.id, status: 'completed', changed: false });
		expect(writes()).toEqual([route === 'updateTask' ? 'completeTask' : 'completeRunTask']);
	});

	it('is completed for another member, and reopened', async () => {
		const task = given();
		await run('complete', { taskId: byId(task.id), additionalFields: { memberId: byId('20102') } });
		expect(task.completer_id).toBe(20102);
		await run('reopen', { taskId: byId(task.id) });
		expect(task).toMatchObject({ status: 'in-progress', completed_at: null });
		expect(writes()[1]).toBe(route === 'updateTask' ? 'reopenTask' : 'reopenRunTask');
	});
});

it('refuses a Position for a one-off task, and sets that of a task of a process', async () => {
	const task = assigned();
	const { error } = await run('update', { taskId: byId(task.id), updateFields: { position: 2, title: 'Gift' } });
	expect(error?.message).toBe('A one-off task has no Position');
	expect(writes()).toEqual([]);
	const [call] = launched();
	await run('update', { taskId: byId(call.id), updateFields: { position: 3 } });
	expect(call.position).toBe(3);
});

describe('an approval', () => {
	it.each([
		['approve', true],
		['reject', false],
	])('takes the decision to %s', async (decision, is_approved) => {
		const [, , approval] = launched();
		const { items } = await run('complete', { taskId: byId(approval.id), decision });
		expect(items).toMatchObject([{ json: { status: 'completed', approved: is_approved } }]);
	});

	it('is not completed without a decision, and other tasks are not rejected', async () => {
		const [call, , approval] = launched();
		const undecided = await run('complete', { taskId: byId(approval.id) });
		expect(undecided.error).toMatchObject({
			message: 'This task needs an approval',
			description: 'Choose Approve or Reject under Decision.',
		});
		const rejected = await run('complete', { taskId: byId(call.id), decision: 'reject' });
		expect(rejected.error?.message).toBe('This task cannot be rejected');
		expect(writes()).toEqual([]);
	});

	it('lets a rejected expiring task expire', async () => {
		const task = assigned({ task_type: 'expiring' });
		const { items } = await run('complete', { taskId: byId(task.id), decision: 'reject' });
		expect(items).toMatchObject([{ json: { status: 'expired' } }]);
	});
});

describe('a completion that is refused', () => {
	it('names the required fields without an answer', async () => {
		const [call] = launched();
		for (const field of call.form_fields) field.required = true;
		call.taskdata = { [call.form_fields[0].id]: 'Needs mail.' };
		const { error } = await run('complete', { taskId: byId(call.id) });
		expect(error).toMatchObject({
			message: expect.stringContaining('Systems needed'),
			description: expect.stringMatching(/no answer: Systems needed\. .*Task: Fill Form Fields/),
			httpCode: '422',
		});
	});

	it('names the open issues', async () => {
		const [call] = launched();
		sandbox.state.addThread({
			author_id: 20102,
			task_id: call.id,
			label: 'problem',
			content: 'Client has not answered.',
		});
		const { error } = await run('complete', { taskId: byId(call.id) });
		expect(error?.description).toMatch(/open issue blocks this task: "Client has not answered\.".*Issue: Resolve/);
	});

	it('names no issue that a resolution names, or that is archived', async () => {
		const [call] = launched();
		const about = { author_id: 20102, task_id: call.id, label: 'problem' as const };
		const { id } = sandbox.state.addThread({ ...about, content: 'Solved.' });
		sandbox.state.addThread({ ...about, content: 'Found.', label: 'resolve', resolve_id: id });
		sandbox.state.addThread({ ...about, content: 'Put away.', archived_at: sandbox.state.timestamp() });
		sandbox.state.addThread({ ...about, content: 'Client has not answered.' });
		const { error } = await run('complete', { taskId: byId(call.id) });
		expect(error?.description).toMatch(/blocks this task: "Client has not answered\."\. Resolve/);
	});

	it('names the issue of the process', async () => {
		const [call] = launched();
		const process = sandbox.state.runs.get(call.run_id);
		process.status = 'issue';
		sandbox.state.addThread({ author_id: 20102, subject_id: process.id, label: 'problem', content: 'Wrong client.' });
		const completed = await run('complete', { taskId: byId(call.id) });
		expect(completed.error?.description).toMatch(/process of this task has an open issue/);
		const updated = await run('update', { taskId: byId(call.id), updateFields: { title: 'Call' } });
		expect(updated.error?.description).toMatch(/process with an open issue refuses changes/);
		expect(call).toMatchObject({ title: 'Welcome call', completed_at: null });
	});

	it('keeps the words of Tallyfy where nothing stands in the way', async () => {
		const [call] = launched();
		const { error } = await run('complete', {
			taskId: byId(call.id),
			additionalFields: { memberId: byId('99999') },
		});
		expect(error).toMatchObject({
			message: expect.stringContaining('override user is invalid'),
			description: expect.stringContaining('Change the values'),
		});
	});
});

describe('a completion with answers', () => {
	const asJson = (answers: object) => ({ specifyAnswers: 'json', answersAsJson: JSON.stringify(answers) });

	it.each([
		['a task of a process', () => launched()[0], ['updateRunTask', 'completeRunTask']],
		[
			'a one-off task',
			() => assigned({ form_fields: launched()[0].form_fields, taskdata: {} }),
			['updateTask', 'completeTask'],
		],
	])('saves them first: %s', async (_, given, sent) => {
		const task = given();
		const [notes, systems] = task.form_fields;
		notes.required = systems.required = true;
		task.taskdata = { [notes.id]: 'Needs mail.' };
		const { owners } = structuredClone(task);
		const { items } = await run('complete', { taskId: byId(task.id), ...asJson({ 'systems needed': 'CRM' }) });
		expect(items).toMatchObject([{ json: { status: 'completed', changed: true } }]);
		expect(task.taskdata).toEqual({
			[notes.id]: 'Needs mail.',
			[systems.id]: [{ id: 3, text: 'CRM', selected: true }],
		});
		expect(task.owners).toEqual(owners);
		expect(writes()).toEqual(sent);
	});

	it.each([{ 'Call notes': 'Needs mail.' }, {}])('names what is missing before anything is sent: %j', async (given) => {
		const [call] = launched();
		for (const field of call.form_fields) field.required = true;
		const { error } = await run('complete', { taskId: byId(call.id), ...asJson(given) });
		const missing = 'Call notes' in given ? 'Systems needed' : 'Call notes, Systems needed';
		expect(error?.message).toBe(`No answer is given for ${missing}`);
		expect(writes()).toEqual([]);
	});

	it('leaves the answers of a task that is completed already, and says so', async () => {
		const [call] = launched();
		sandbox.as(ben).complete(call.id);
		const { taskdata } = structuredClone(call);
		const completed = async (given: object) => await run('complete', { taskId: byId(call.id), ...asJson(given) });
		const result = await completed({ 'Call notes': 'Later.' });
		expect(result.items).toMatchObject([{ json: { changed: false } }]);
		expect(notesOf(result)).toEqual([
			'The task was completed already; its answers were left as they are. Where they are to change, reopen the task first, with Task: Reopen.',
		]);
		expect(notesOf(await completed({}))).toEqual([]);
		expect(call.taskdata).toEqual(taskdata);
		expect(writes()).toEqual([]);
	});

	it('says that they are saved where the task then is not completed', async () => {
		const [call] = launched();
		const { error } = await run('complete', {
			taskId: byId(call.id),
			...asJson({ 'Call notes': 'Needs mail.' }),
			additionalFields: { memberId: byId('99999') },
		});
		expect(error?.description).toMatch(/^The answers were saved, but the task was not completed\. /);
		expect(Object.values(call.taskdata)).toEqual(['Needs mail.']);
	});
});

describe('the form of a task', () => {
	const answers = (value: INodeParameters) => ({ mappingMode: 'defineBelow', value, schema: [] });

	it('keeps the answers of a one-off task, and its assignees', async () => {
		const [notes, systems] = launched()[0].form_fields;
		const task = assigned({ form_fields: [notes, systems], taskdata: { [notes.id]: 'Needs mail.' } });
		const { owners, deadline } = structuredClone(task);
		await run('fillFormFields', { taskId: byId(task.id), answers: answers({ [systems.id]: 'CRM' }) });
		expect(task.taskdata).toEqual({
			[notes.id]: 'Needs mail.',
			[systems.id]: [{ id: 3, text: 'CRM', selected: true }],
		});
		expect(task).toMatchObject({ owners, deadline });
		expect(writes()).toEqual(['updateTask']);
	});

	it('sends no table in which nothing was entered', async () => {
		const [notes, systems] = launched()[0].form_fields;
		const columns = [
			{ id: 1, label: 'Name' },
			{ id: 2, label: 'Version' },
		];
		const table = { ...notes, field_type: 'table', columns };
		const task = assigned({ form_fields: [table, systems], taskdata: { [table.id]: ['', ''] } });
		await run('fillFormFields', { taskId: byId(task.id), answers: answers({ [systems.id]: 'CRM' }) });
		expect(Object.keys(task.taskdata)).toEqual([systems.id]);
	});

	it('refuses what is no option, and an empty form', async () => {
		const [call] = launched();
		const [, systems] = call.form_fields;
		const wrong = await run('fillFormFields', {
			taskId: byId(call.id),
			answers: answers({ [systems.id]: 'Fax' }),
		});
		expect(wrong.error).toMatchObject({
			message: '"Fax" is not one of the options of Systems needed',
			description: expect.stringContaining('Mail, VPN, CRM'),
		});
		const empty = await run('fillFormFields', { taskId: byId(call.id), answers: answers({ [systems.id]: '' }) });
		expect(empty.error?.message).toBe('No answer is given');
		expect(writes()).toEqual([]);
	});
});

describe('a one-off task', () => {
	const essentials = { title: 'Order welcome gift', deadline: '2030-02-01T17:00:00Z', memberIds: '20101' };

	it('is made for each assignee', async () => {
		const additionalFields = { separateTaskForEachAssignee: true, startedAt: '2030-01-15T08:00:00Z' };
		const { items } = await run('create', { ...essentials, memberIds: '20101, 20102', additionalFields });
		expect(items.map(({ json }) => json.member_ids)).toEqual([[20101], [20102]]);
		expect([...sandbox.state.tasks.values()].map(({ started_at }) => started_at)).toEqual([
			'2030-01-15T08:00:00.000Z',
			'2030-01-15T08:00:00.000Z',
		]);
	});

	describe('of several people, one each,', () => {
		const additionalFields = { separateTaskForEachAssignee: true };

		it('comes whole, once the list has caught up', async () => {
			sandbox.lagOfLists = 2;
			const result = await withMovingClock(
				async () => await run('create', { ...essentials, memberIds: '20101, 20102, 20104', additionalFields }),
			);
			expect(result.items.map(({ json }) => json.member_ids)).toEqual([[20101], [20102], [20104]]);
			expect(notesOf(result)).toEqual([]);
		});

		it('comes with those alone that were made now, and with those of groups', async () => {
			const { id } = sandbox.state.addGroup({ name: 'Legal', members: [20102, 20104] });
			await run('create', { ...essentials, additionalFields });
			const { items } = await run('create', { ...essentials, memberIds: '', groupIds: id, additionalFields });
			expect(items.map(({ json }) => json.member_ids)).toEqual([[20102], [20104]]);
		});

		it.each<[string, (process: string) => string]>([
			['lag', (process) => `Tallyfy lists 0 of 2 tasks so far. Process: Get Tasks gives all of them: ${process}.`],
			[
				'refusal',
				(process) =>
					`Everybody got a task, but only the first one could be read: Tallyfy is not able to answer right now (HTTP 500). Process: Get Tasks gives all of them: ${process}.`,
			],
		])('comes with the first one and a note after a %s', async (trouble, note) => {
			if (trouble === 'lag') sandbox.lagOfLists = 3;
			else sandbox.fault({ kind: 'status', status: 500, operationId: 'listRunTasks', times: 9 });
			const result = await withMovingClock(
				async () => await run('create', { ...essentials, memberIds: '20101, 20102', additionalFields }),
			);
			expect(result.error).toBeUndefined();
			expect(result.items).toMatchObject([{ json: { member_ids: [20101] } }]);
			expect(sandbox.state.tasks.size).toBe(2);
			expect(notesOf(result)).toEqual([note(String(result.items[0].json.process_id))]);
		});
	});

	it('asks for what its form holds', async () => {
		const field = [
			{ label: 'Size', fieldType: 'radio', choices: 'Small\nLarge', required: true },
			{ label: 'Notes', fieldType: 'textarea', guidance: 'Anything else' },
			{ label: 'Goods', fieldType: 'table', columns: 'Product\nQuantity' },
		];
		await run('create', { ...essentials, additionalFields: { formFields: { field } } });
		const [{ form_fields }] = sandbox.state.tasks.values();
		expect(form_fields).toMatchObject([
			{
				label: 'Size',
				field_type: 'radio',
				required: true,
				options: [
					{ id: 1, text: 'Small' },
					{ id: 2, text: 'Large' },
				],
			},
			{ label: 'Notes', field_type: 'textarea', required: false, guidance: 'Anything else' },
			{
				label: 'Goods',
				field_type: 'table',
				columns: [
					{ id: 1, label: 'Product' },
					{ id: 2, label: 'Quantity' },
				],
			},
		]);
	});

	it.each([
		['Options has fewer than two lines', { label: 'Size', fieldType: 'radio', choices: 'Small' }],
		['Columns is empty', { label: 'Goods', fieldType: 'table' }],
		['Label is empty', { label: ' ', fieldType: 'text' }],
	])('is refused: %s', async (message, field) => {
		const { error } = await run('create', { ...essentials, additionalFields: { formFields: { field: [field] } } });
		expect(error?.message).toBe(message);
		expect(sandbox.requests).toEqual([]);
	});

	it.each<[string, INodeParameters]>([
		['Title is empty', { title: ' ' }],
		['Title is too long: 601 characters, and Tallyfy takes 600', { title: 'x'.repeat(601) }],
		['Deadline is not a date: "soon"', { deadline: 'soon' }],
		['Deadline is not a date: 2030', { deadline: '={{ 2030 }}' }],
		['Members is not a list of IDs or emails of members, separated by commas: "ben"', { memberIds: '20102, ben' }],
		['Guests is not a list of email addresses, separated by commas: "dana"', { guestEmails: 'dana' }],
		['Members, Guests and Groups are empty', { memberIds: '' }],
		['Members, Guests and Groups are empty', { memberIds: '={{ [] }}', guestEmails: ' , ' }],
	])('is refused: %s', async (message, parameters) => {
		const { error } = await run('create', { ...essentials, ...parameters });
		expect(error?.message).toBe(message);
		expect(sandbox.requests).toEqual([]);
	});

	it('is put away, brought back and deleted, which a task of a process is not', async () => {
		const task = assigned();
		await run('archive', { taskId: byId(task.id) });
		expect((await run('get', { taskId: byId(task.id) })).error?.httpCode).toBe('404');
		await run('restore', { taskId: byId(task.id) });
		expect((await run('get', { taskId: byId(task.id) })).error).toBeUndefined();
		await run('deletePermanently', { taskId: byId(task.id) });
		expect(sandbox.state.tasks.has(task.id)).toBe(false);
		const [call] = launched();
		for (const operation of ['archive', 'restore']) {
			const { error } = await run(operation, { taskId: byId(call.id) });
			expect(error?.description).toContain('a task of a process goes with its process');
		}
	});

	it('is deleted for good when it is archived too', async () => {
		const task = assigned();
		await run('archive', { taskId: byId(task.id) });
		const { items } = await run('deletePermanently', { taskId: byId(task.id) });
		expect(items).toMatchObject([{ json: { id: task.id, deleted: true } }]);
		expect(sandbox.state.tasks.has(task.id)).toBe(false);
	});

	it.each<[string, () => Task]>([
		['a step', () => launched()[0]],
		['a one-off task inside a process', insideProcess],
	])('is deleted only where it stands alone: not %s, which Tallyfy would delete', async (_, given) => {
		const task = given();
		sandbox.deletesTasksOfSteps = true;
		const { error } = await run('deletePermanently', { taskId: byId(task.id) });
		expect(error?.message).toBe('This task belongs to a process');
		expect(error?.description).toMatch(/so it was not deleted\..*Task: Complete/);
		expect(sandbox.state.tasks.has(task.id)).toBe(true);
		expect(writes()).toEqual([]);
	});

	it('is not taken for a task of an archived process, which Tallyfy would delete as well', async () => {
		const task = Object.assign(launched()[0], { archived_at: '2030-01-31T17:00:00Z' });
		sandbox.deletesTasksOfSteps = true;
		const { error } = await withMovingClock(async () => await run('deletePermanently', { taskId: byId(task.id) }));
		expect(error).toMatchObject({ message: `Tallyfy has no task with the ID ${task.id}`, httpCode: '404' });
		expect(writes()).toEqual([]);
	});

	it('inside a process is not archived, and the message says what to do', async () => {
		const task = insideProcess();
		const { error } = await run('archive', { taskId: byId(task.id) });
		expect(error?.message).toContain('Cannot delete linked tasks.');
		expect(error?.description).toContain('a task of a process goes with its process');
	});

	it.each<[string, (taskId: ReturnType<typeof byId>) => INodeParameters, string]>([
		[
			'create',
			() => ({ title: 'Order', deadline: '2030-02-01', memberIds: '99999' }),
			'Tallyfy knows no member with the number 99999',
		],
		[
			'create',
			() => ({ title: 'Order', deadline: '2030-02-01', memberIds: '20101, 99999' }),
			'At least one of these is the number of no member: 20101, 99999',
		],
		['addAssignees', (taskId) => ({ taskId, memberIds: '99999' }), 'Tallyfy knows no member with the number 99999'],
		[
			'reassign',
			(taskId) => ({ taskId, fromId: byId('20102'), toId: byId('99999') }),
			'Tallyfy knows no member with the number 99999',
		],
	])('names the number of somebody who is no member: %s', async (operation, given, message) => {
		const { error } = await run(operation, given(byId(assigned().id)));
		expect(error?.message).toBe(message);
		expect(error?.description).toMatch(/^Correct the number, or name the member by email\./);
		expect(sandbox.count('listMembers') + sandbox.count('getMember')).toBe(0);
	});

	it('cannot be changed while it has no deadline', async () => {
		const task = assigned({ deadline: null });
		const { error } = await run('addAssignees', { taskId: byId(task.id), memberIds: '20101' });
		expect(error?.message).toBe('This one-off task has no deadline');
		await run('update', { taskId: byId(task.id), updateFields: { deadline: '2031-05-01T10:00:00Z' } });
		expect(task.deadline).toBe('2031-05-01T10:00:00.000Z');
	});
});

it('needs nothing that is not asked for from a task of a process', async () => {
	const [call] = launched();
	Object.assign(call, { deadline: null, owners: undefined });
	await run('update', { taskId: byId(call.id), updateFields: { title: 'Call', position: 3 } });
	expect(call).toMatchObject({ title: 'Call', position: 3, deadline: null, owners: undefined });
});

describe('assignees', () => {
	it('have to be named', async () => {
		const { error } = await run('addAssignees', { taskId: byId(assigned().id) });
		expect(error?.message).toBe('Members, Guests and Groups are empty');
		expect(sandbox.requests).toEqual([]);
	});

	it('are not written where Tallyfy does not show them', async () => {
		const task = assigned();
		Object.assign(task, { owners: undefined });
		const { error } = await run('update', { taskId: byId(task.id), updateFields: { title: 'New' } });
		expect(error?.message).toBe('Tallyfy does not show the assignees');
		expect(writes()).toEqual([]);
	});
});

describe('the tasks of the organization', () => {
	const found = async (filters: INodeParameters) => {
		const { items, error } = await run('getAll', { filters });
		return error?.message ?? items.map(({ json }) => json.title);
	};

	beforeEach(() => {
		sandbox.addTasks(ben, [
			{ title: 'early', deadline: '2030-01-01T10:00:00.000Z', created_at: '2029-01-01T10:00:00.000Z' },
			{ title: 'late', deadline: '2030-01-31T10:00:00.000Z', created_at: '2029-02-01T10:00:00.000Z' },
			{ title: 'archived', created_at: '2029-01-01T10:00:00.000Z', archived_at: '2030-01-01T10:00:00.000Z' },
		]);
		const run_id = sandbox.state.addRun().id;
		const [task] = sandbox.addTasks(ben, [{ title: 'nobody', created_at: '2029-03-01T10:00:00.000Z', run_id }]);
		task.owners.users = [];
		for (const { id, step_id } of sandbox.state.tasks.values()) if (step_id) sandbox.state.tasks.delete(id);
	});

	it.each<[INodeParameters, string | string[]]>([
		[{}, ['early', 'late', 'nobody']],
		[{ archived: 'only' }, ['archived']],
		[{ archived: 'true', createdTo: '2029-02-01' }, ['early', 'late', 'archived']],
		[{ createdFrom: '2029-01-02', createdTo: '2029-02-01' }, ['late']],
		[{ createdFrom: '2029-01-01', createdTo: '2029-01-01T23:00:00-08:00' }, ['early']],
		[{ deadline_end_range: '2030-01-30', memberIds: '20102' }, ['early']],
		[{ deadline_start_range: '2030-01-02', deadline_end_range: '2030-01-31' }, ['late']],
		[{ is_oneoff: 'false' }, ['nobody']],
		[{ unassigned: true }, ['nobody']],
		[{ unassigned: false }, ['early', 'late', 'nobody']],
		[{ deadline_on: '31.01.2030' }, 'Deadline On is not a day like 2030-01-31: "31.01.2030"'],
		[{ custom_field_key: 'value' }, 'Custom Field Key needs Custom Field Value'],
		[{ custom_field_value: '5' }, 'Custom Field Value needs Custom Field Key'],
		[{ createdTo: '2030-13-01' }, 'Created To is not a day like 2030-01-31: "2030-13-01"'],
	])('are found by %j', async (filters, expected) => {
		expect(await found(filters)).toEqual(expected);
	});
});

it('gives the tasks of a guest by the code or the link, in the order asked for', async () => {
	const guest = sandbox.state.addGuest({ email: dana });
	const owners = { users: [], guests: [dana], groups: [] };
	sandbox.addTasks(ben, [
		{ title: 'later', deadline: '2031-01-01T00:00:00.000Z', owners },
		{ title: 'sooner', deadline: '2030-01-01T00:00:00.000Z', owners },
		{ title: 'of somebody else' },
	]);
	const code = guest.link?.split('/').pop() ?? '';
	for (const guestCode of [
		{ __rl: true, mode: 'code', value: code },
		{ __rl: true, mode: 'list', value: code },
		{ __rl: true, mode: 'link', value: `${guest.link}` },
	]) {
		const { items } = await run('getGuestTasks', { guestCode, sort: 'deadline' });
		expect(items.map(({ json }) => json.title)).toEqual(['sooner', 'later']);
	}
	expect((await run('getGuestTasks', { guestCode: '88123' })).error?.httpCode).toBe('404');
});

it('reads each of several items before it writes to it', async () => {
	const [first, second] = [assigned(), assigned()];
	const items = [first.id, second.id, first.id].map((id) => ({ json: { id } }));
	const { items: output } = await run(
		'complete',
		{ taskId: { __rl: true, mode: 'id', value: '={{ $json.id }}' } },
		items,
	);
	expect(output.map(({ json }) => json.changed)).toEqual([true, true, false]);
	expect(sandbox.count('completeTask')).toBe(2);
});

it('gives the people of a task as the next node takes them', async () => {
	const [{ json }] = (await run('get', { taskId: byId(assigned().id) })).items;
	const people = {
		memberIds: '={{ $json.member_ids }}',
		guestEmails: '={{ $json.guest_emails }}',
		groupIds: '={{ $json.group_ids }}',
	};
	const parameters = { title: 'Say thanks', deadline: '2030-02-02 17:00:00', ...people };
	const { items, error } = await run('create', parameters, [{ json }]);
	expect(error).toBeUndefined();
	const { assignees, member_ids, guest_emails, group_ids } = json;
	expect(items).toMatchObject([{ json: { assignees, member_ids, guest_emails, group_ids } }]);
	expect([member_ids, guest_emails, group_ids].every(Boolean)).toBe(true);
});

describe('people whom Tallyfy refuses for a task', () => {
	const task = { title: 'Pay', deadline: '2031-02-01T17:00:00Z', memberIds: '20101' };

	beforeEach(() => {
		sandbox.ssoDomains.add('sso.example');
	});

	it.each<[string, INodeParameters, string]>([
		['a member among the guests', { guestEmails: ben }, 'Name these people under Members.'],
		['a guest who signs in through the organization', { guestEmails: 'dana@sso.example' }, '(SSO)'],
		[
			'a guest of a Light member',
			{ guestEmails: dana, actAs: actAs('lee@example.com') },
			'A Light member cannot assign',
		],
		[
			'too many',
			{ memberIds: '20101, 20102', additionalFields: { maxAssignable: 1 } },
			'Max Assignees of the task limits',
		],
		[
			'too many with those of a group',
			{ groupIds: 'Legal', additionalFields: { maxAssignable: 2 } },
			'so does every member of a group',
		],
	])('%s: the way out is named, when it is created and when it is changed', async (_, people, next) => {
		sandbox.addMember({ email: 'lee@example.com', role: 'light' });
		sandbox.state.addGroup({ name: 'Legal', members: [20102, 20104] });
		const created = await run('create', { ...task, ...people });
		expect(created.error?.description).toContain(next);
		expect(sandbox.state.tasks.size).toBe(0);
		const { additionalFields, ...others } = people as { additionalFields?: { maxAssignable: number } };
		const present = assigned({ max_assignable: additionalFields?.maxAssignable ?? 0 });
		Object.assign(present.owners, { guests: [], groups: [] });
		const before = structuredClone(present.owners);
		const changed = await run('addAssignees', { taskId: byId(present.id), ...task, ...others });
		expect(changed.error?.description).toContain(next);
		expect(present.owners).toEqual(before);
	});
});

it('lets its instructions mention nobody, where that is wished', async () => {
	const summary = 'Ask +dana.reyes@example.com and @[20102].';
	const read = '+\u2060dana.reyes@example.com and @\u2060[20102].';
	const task = { title: 'Pay', deadline: '2031-02-01T17:00:00Z', memberIds: '20101' };
	await run('create', { ...task, additionalFields: { summary, mentionNobody: true } });
	const [created] = sandbox.state.tasks.values();
	expect(created.summary).toBe(`Ask ${read}`);
	await run('update', { taskId: byId(created.id), updateFields: { summary } });
	expect(created.summary).toBe(summary);
	await run('update', { taskId: byId(created.id), updateFields: { summary, mentionNobody: true } });
	expect(created.summary).toBe(`Ask ${read}`);
	const { error } = await run('update', { taskId: byId(created.id), updateFields: { mentionNobody: true } });
	expect(error?.message).toBe('Update Fields is empty');
});
