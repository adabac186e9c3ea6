import type { IDataObject, IExecuteFunctions, INode, INodeParameters, IWorkflowSettings } from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import type * as NodeFile from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { TallyfyWaitForTask } from '../../nodes/TallyfyWaitForTask/TallyfyWaitForTask.node.ts';
import type { CallName, Sandbox, Trouble } from '../../sandbox/index.mts';
import type { Task } from '../../sandbox/records.mts';
import { picked } from '../support/locators.mts';
import { actAs, ana, ben, jsonOf } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';
import { publicUrl, WaitingRun } from '../support/waiting.mts';

const dana = 'dana.reyes@example.com';
const minute = 60_000;
const hour = 60 * minute;

let sandbox: Sandbox;

const clock = performance.now.bind(performance);

/** Milliseconds by which the time was moved on, in all tests so far: what is remembered for some time is then over. */
let skipped = 0;

function moveTo(time: Date | number) {
	skipped += Number(time) - Date.now();
	jest.setSystemTime(time);
}

beforeEach(() => {
	jest.spyOn(performance, 'now').mockImplementation(() => clock() + skipped);
	// The time is ours: everything else goes on as it does.
	jest.useFakeTimers({
		now: new Date('2026-08-03T09:00:00Z'),
		doNotFake: [
			'hrtime',
			'nextTick',
			'performance',
			'queueMicrotask',
			'setImmediate',
			'clearImmediate',
			'setInterval',
			'clearInterval',
			'setTimeout',
			'clearTimeout',
		],
	});
	sandbox = tallyfy();
	sandbox.state.addGuest({ email: dana, first_name: 'Dana', last_name: 'Reyes' });
});

afterEach(() => {
	jest.useRealTimers();
});

interface Given {
	items?: IDataObject[];
	onError?: INode['onError'];
	webhookWaitingBaseUrl?: string;
	settings?: IWorkflowSettings;
	refusal?: Error;
	defaultMember?: string;
	node?: Tallyfy;
}

/** The node in an n8n that lacks a function of the newer ones. */
function inOldN8n(missing: string): Tallyfy {
	jest.resetModules();
	jest.doMock('n8n-workflow', () => {
		const all = Object.entries(jest.requireActual<object>('n8n-workflow'));
		return Object.fromEntries(all.filter(([name]) => name !== missing));
	});
	const { Tallyfy: Old } = jest.requireActual<typeof NodeFile>('../../nodes/Tallyfy/Tallyfy.node.ts');
	jest.dontMock('n8n-workflow');
	return new Old();
}

/** The node as a tool of an AI agent. */
function asTool(own: Partial<INode>): Tallyfy {
	const node = new Tallyfy();
	const execute = async function (this: IExecuteFunctions) {
		const type = `${this.getNode().type}Tool`;
		const getNode = () => ({ ...this.getNode(), type, ...own });
		return await node.execute.call(Object.create(this, { getNode: { value: getNode } }) as IExecuteFunctions);
	};
	return Object.assign(new Tallyfy(), { execute });
}

/** Begins to wait; from then on Tallyfy's calls reach the execution. */
async function begin(
	node: Tallyfy | TallyfyWaitForTask,
	parameters: INodeParameters,
	{ defaultMember = '', ...given }: Given = {},
) {
	const credentials = credentialsOf(sandbox, { defaultMember });
	const run = await WaitingRun.begin({ node, credentials, parameters, ...given });
	sandbox.deliver = async ({ url }) => await run.call(url);
	return run;
}

const askFor = async (parameters: INodeParameters = {}, given?: Given) =>
	await begin(
		given?.node ?? new Tallyfy(),
		{
			resource: 'task',
			operation: 'sendAndWait',
			actAs: actAs(ana),
			message: 'Approve the welcome gift',
			memberId: picked(20102),
			...parameters,
		},
		given,
	);

const waitFor = async (parameters: INodeParameters, given?: Given) =>
	await begin(new TallyfyWaitForTask(), { actAs: actAs(ana), ...parameters }, given);

const limit = (amount: number, unit: string, others: IDataObject = {}) => ({
	waitOptions: {
		...others,
		limitWaitTime: { values: { limitType: 'afterTimeInterval', resumeAmount: amount, resumeUnit: unit } },
	} as INodeParameters,
});

const tasks = (): Task[] => [...sandbox.state.tasks.values()];

const count = (operation: CallName) => sandbox.count(operation);

/** n8n resumes the execution when it asked for it. */
async function wakeInTime(run: WaitingRun) {
	if (run.until) moveTo(run.until);
	await run.wake();
}

describe('Create Task and Wait', () => {
	it('creates the task with all that was asked for, and waits', async () => {
		const tag = sandbox.state.addTag({ title: 'VIP' });
		const run = await askFor({
			message: 'Approve the welcome gift\nIt costs 40 USD.',
			memberId: picked(ben, 'email'),
			guestEmails: dana,
			additionalFields: { memberIds: ana, tagIds: 'vip', canCompleteOnlyAssignees: true },
		});
		expect(run.isWaiting).toBe(true);
		expect(tasks()).toMatchObject([
			{
				title: 'Approve the welcome gift',
				summary: 'Approve the welcome gift\nIt costs 40 USD.',
				task_type: 'approval',
				deadline: '2026-08-10T09:00:00.000Z',
				owners: { users: [{ id: 20102 }, { id: 20101 }], guests: [dana], groups: [] },
				tags: { data: [{ id: tag.id }] },
				can_complete_only_assignees: true,
				webhook: expect.stringMatching(`^${publicUrl}/2/tallyfy\\?item=0&signature=[0-9a-f]{64}$`),
			},
		]);
		expect(count('createTask')).toBe(1);
	});

	it.each([
		['approved', true],
		['rejected', false],
	])('goes on as soon as the task is %s, with the decision and who made it', async (status, approved) => {
		const run = await askFor({ title: 'Welcome gift', deadline: '2026-08-05T17:00:00Z' });
		sandbox.as(ben).complete(tasks()[0].id, { approved });
		await sandbox.settled();
		expect(jsonOf(run.result)).toEqual([
			{
				status,
				approved,
				completed_by: { id: 20102, name: 'Ben Okafor', email: ben },
				completed_at: '2026-08-03T09:00:00.000Z',
				answers: {},
				task: {
					id: tasks()[0].id,
					title: 'Welcome gift',
					status: 'completed',
					is_overdue: false,
					type: 'approval',
					instructions: 'Approve the welcome gift',
					deadline: '2026-08-05T17:00:00.000Z',
					deadline_set_by_hand: false,
					assignees: 'Ben Okafor',
					member_ids: [20102],
					members: [{ id: 20102, name: 'Ben Okafor' }],
					guest_emails: [],
					group_ids: [],
					process_id: null,
					template_id: null,
					created_at: '2026-08-03T09:00:00.000Z',
					completed_at: '2026-08-03T09:00:00.000Z',
					completed_by: { id: 20102, name: 'Ben Okafor' },
					approved,
				},
			},
		]);
	});

	it('gives the answers of a form as people read them, and names the guest who gave them', async () => {
		const run = await askFor({
			memberId: picked(''),
			guestEmails: dana,
			responseType: 'form',
			formFields: {
				field: [
					{ label: 'Reason', fieldType: 'text', required: true },
					{ label: 'Plan', fieldType: 'dropdown', choices: 'Basic\nPremium' },
					{ label: 'Extras', fieldType: 'multiselect', choices: 'Mail\nCRM' },
					{ label: 'Notes', fieldType: 'textarea' },
					{ label: 'Laptop', fieldType: 'table', columns: 'Model\nNumber' },
				],
			},
		});
		sandbox.as(dana).complete(tasks()[0].id, {
			answers: {
				Reason: 'Long-standing client',
				Plan: { id: 2, text: 'Premium' },
				Extras: [{ id: 1, text: 'Mail', selected: true }],
				Laptop: ['T14', '2'],
			},
		});
		await sandbox.settled();
		const [{ approved, ...output }] = jsonOf(run.result);
		expect(approved).toBeUndefined();
		expect(output).toMatchObject({
			status: 'completed',
			completed_by: { id: sandbox.state.guests.get(dana)?.id, name: 'Dana Reyes', email: dana },
			answers: {
				Reason: 'Long-standing client',
				Plan: 'Premium',
				Extras: ['Mail'],
				Notes: null,
				Laptop: { Model: 'T14', Number: '2' },
			},
			task: { type: 'task' },
		});
		// They are there already.
		expect(output.task).not.toHaveProperty('answers', expect.anything());
	});

	it('says who completed the task as far as it may know', async () => {
		const run = await askFor();
		sandbox.fault({ kind: 'status', operationId: 'getMember', status: 403, times: 2 });
		sandbox.as(ben).complete(tasks()[0].id, { approved: true });
		await sandbox.settled();
		expect(jsonOf(run.result)).toMatchObject([{ completed_by: { id: 20102, name: 'Ben Okafor', email: null } }]);
	});

	it('waits for everybody, and keeps the order of its input', async () => {
		const items = ['gift', 'lunch', 'car'].map((what) => ({ what }));
		const run = await askFor({ message: '=Approve the {{ $json.what }}' }, { items });
		const [gift, lunch, car] = tasks();
		sandbox.as(ben).complete(car.id, { approved: true });
		await sandbox.settled();
		sandbox.as(ben).complete(gift.id, { approved: false });
		await sandbox.settled();
		expect(run.isWaiting).toBe(true);
		sandbox.as(ana).complete(lunch.id, { approved: true });
		await sandbox.settled();
		const { items: out } = run.result;
		expect(out.map(({ json: { status, task } }) => [(task as IDataObject).title, status])).toEqual([
			['Approve the gift', 'rejected'],
			['Approve the lunch', 'approved'],
			['Approve the car', 'approved'],
		]);
		expect(out.map(({ pairedItem }) => (pairedItem as { item: number }).item)).toEqual([0, 1, 2]);
	});

	it('looks a number in Act As up once, and not again while it waits', async () => {
		const run = await askFor({ actAs: actAs('={{ [20102] }}') }, { defaultMember: ana });
		const [{ id }] = tasks();
		await wakeInTime(run);
		sandbox.as(ben).complete(id, { approved: true });
		await wakeInTime(run);
		expect(jsonOf(run.result)).toMatchObject([{ status: 'approved' }]);
		expect(count('listMembers')).toBe(1);
		const readers = sandbox.requests.flatMap(({ operationId, member }) => (operationId === 'getTask' ? [member] : []));
		expect(new Set(readers)).toEqual(new Set([ben]));
	});

	it('believes no call: a task that is open stays waited for', async () => {
		const run = await askFor();
		const { webhook } = tasks()[0];
		await run.call(String(webhook));
		expect(run.isWaiting).toBe(true);
		expect(count('getTask')).toBe(1);
	});

	it('waits on when Tallyfy does not answer a call of its own', async () => {
		const run = await askFor();
		sandbox.fault({ kind: 'status', operationId: 'getTask', status: 403, times: 1 });
		sandbox.as(ben).complete(tasks()[0].id, { approved: true });
		await sandbox.settled();
		expect(run.isWaiting).toBe(true);
		await wakeInTime(run);
		expect(jsonOf(run.result)).toMatchObject([{ status: 'approved' }]);
	});

	it('notices without a call, looking less and less often', async () => {
		sandbox.loseDeliveries = true;
		const run = await askFor();
		const pauses: number[] = [];
		for (let look = 0; look < 45; look++) {
			pauses.push((run.until.getTime() - Date.now()) / minute);
			await wakeInTime(run);
		}
		expect(pauses.slice(0, 10)).toEqual(Array(10).fill(5));
		expect(pauses.every((pause, look) => pause >= (pauses[look - 1] ?? 0))).toBe(true);
		expect(pauses.at(-1)).toBe(60);
		sandbox.as(ben).complete(tasks()[0].id, { approved: true });
		await sandbox.settled();
		expect(run.isWaiting).toBe(true);
		await wakeInTime(run);
		expect(jsonOf(run.result)).toMatchObject([{ status: 'approved' }]);
	});

	it('looks as often as it is told to', async () => {
		const run = await askFor({ waitOptions: { checkEvery: 2 } });
		expect(run.until).toEqual(new Date('2026-08-03T09:02:00Z'));
		await wakeInTime(run);
		expect(run.until).toEqual(new Date('2026-08-03T09:04:00Z'));
	});

	it('gives up at the limit, which is the deadline of the task, and leaves the task open', async () => {
		const run = await askFor(limit(3, 'minutes'));
		expect(tasks()[0].deadline).toBe('2026-08-03T09:03:00.000Z');
		expect(run.until).toEqual(new Date('2026-08-03T09:03:00Z'));
		await wakeInTime(run);
		const [output] = jsonOf(run.result);
		expect(output).toMatchObject({ status: 'timed_out', completed_by: null, completed_at: null });
		expect(output).not.toHaveProperty('approved');
		expect(tasks()[0].completed_at).toBeNull();
	});

	it('never calls a completed task timed out, however late it looks', async () => {
		sandbox.loseDeliveries = true;
		const run = await askFor(limit(1, 'hours', { checkEvery: 600 }));
		sandbox.as(ben).complete(tasks()[0].id, { approved: true });
		await sandbox.settled();
		moveTo(Date.now() + 3 * hour);
		await run.wake();
		expect(jsonOf(run.result)).toMatchObject([{ status: 'approved' }]);
	});

	it('gives every item its own limit', async () => {
		const run = await askFor(
			{
				message: '=Approve {{ $json.what }}',
				waitOptions: {
					limitWaitTime: { values: { limitType: 'atSpecifiedTime', maxDateAndTime: '={{ $json.until }}' } },
				},
			},
			{
				items: [
					{ what: 'gift', until: '2026-08-03T09:04:00Z' },
					{ what: 'lunch', until: '2026-08-03T12:00:00Z' },
				],
			},
		);
		await wakeInTime(run);
		expect(run.isWaiting).toBe(true);
		// What was over stays over.
		sandbox.as(ben).complete(tasks()[0].id, { approved: true });
		sandbox.as(ben).complete(tasks()[1].id, { approved: true });
		await sandbox.settled();
		expect(jsonOf(run.result).map(({ status }) => status)).toEqual(['timed_out', 'approved']);
	});

	it.each([
		['getTask', 500],
		['getTask', 429],
		['issueUserToken', 503],
	] as const)(
		'sits out what is out of order, at the limit for some minutes: %s with %i',
		async (operationId, status) => {
			const run = await askFor(limit(8, 'minutes'));
			sandbox.revokeTokens('user');
			sandbox.fault({ kind: 'status', operationId, status, times: 100, headers: { 'Retry-After': '310' } });
			await wakeInTime(run);
			await wakeInTime(run);
			expect(run.until).toEqual(new Date('2026-08-03T09:09:00Z'));
			await wakeInTime(run);
			expect(run.isWaiting).toBe(true);
			sandbox.clearFaults();
			sandbox.as(ben).complete(tasks()[0].id, { approved: true });
			// Until the time is over that Tallyfy named, it is not asked again.
			moveTo(Number(run.until) + minute);
			await run.wake();
			expect(jsonOf(run.result)).toMatchObject([{ status: 'approved' }]);
		},
	);

	it('says so when it is out of order for longer', async () => {
		const run = await askFor(limit(8, 'minutes'));
		sandbox.fault({ kind: 'status', operationId: 'getTask', status: 500, times: 100 });
		moveTo(new Date('2026-08-03T09:18:00Z'));
		await run.wake();
		expect(run.result.error).toMatchObject({ httpCode: '500' });
	});

	/** Waits of several items, each of whose messages is another one. */
	const askForEach = async (count: number, parameters?: INodeParameters, given?: Given) =>
		await askFor(
			{ message: '=Approve {{ $json.what }}', ...parameters },
			{ items: Array.from({ length: count }, (_, what) => ({ what })), ...given },
		);

	it('says of a task that it is gone, and waits for the others', async () => {
		const run = await askForEach(3);
		const [first, second, third] = tasks();
		first.archived_at = sandbox.state.timestamp();
		sandbox.as(ben).complete(second.id, { approved: true });
		await wakeInTime(run);
		expect(run.isWaiting).toBe(true);
		sandbox.as(ben).complete(third.id, { approved: false });
		await sandbox.settled();
		const [gone, ...others] = jsonOf(run.result);
		expect(gone).toEqual({
			status: 'gone',
			completed_by: null,
			completed_at: null,
			answers: {},
			task: { id: first.id },
		});
		expect(others).toMatchObject([{ status: 'approved' }, { status: 'rejected' }]);
	});

	/** Two items; the first fails in the first look, the second is approved. */
	async function failedAndApproved(given?: Given) {
		const run = await askForEach(2, {}, given);
		const [first, second] = tasks();
		const handle = sandbox.handle.bind(sandbox);
		sandbox.handle = async (request) =>
			request.url.includes(first.id)
				? { status: 403, headers: {}, body: '{"message":"You may not see this task."}' }
				: await handle(request);
		await wakeInTime(run);
		expect(run.isWaiting).toBe(true);
		sandbox.as(ben).complete(second.id, { approved: true });
		await sandbox.settled();
		return run.result;
	}

	it('fails in the end when an item failed, and ends no other one before', async () => {
		const { error, items } = await failedAndApproved();
		expect(error).toMatchObject({ httpCode: '403', context: { itemIndex: 0 } });
		expect(items).toEqual([]);
	});

	it('says so in the item where n8n would lose the error', async () => {
		const { error, items } = await failedAndApproved({ node: inOldN8n('isCompletedExecutionStatus') });
		expect(error).toBeUndefined();
		const [failed, approved] = items.map(({ json }) => json);
		expect(failed).toMatchObject({ status: 'failed', error: expect.any(String), details: { status: 403 } });
		expect(failed).not.toHaveProperty('approved');
		expect(approved).toMatchObject({ status: 'approved', approved: true });
	});

	it.each([
		['member', { memberId: { __rl: true, mode: 'id', value: '={{ $json.what ? 99999 : 20102 }}' } }, /no member 99999/],
		['group', { additionalFields: { groupIds: '={{ $json.what ? "0".repeat(32) : "" }}' } }, /no group 0{32}/],
		['tag', { additionalFields: { tagIds: '={{ $json.what ? "0".repeat(32) : "" }}' } }, /no tag 0{32}/],
		['guest', { guestEmails: `={{ $json.what ? "${ana}" : "" }}` }, /is a member, and no guest/],
	])(
		'creates nothing when Tallyfy knows of one item that it cannot be right: the %s',
		async (_, parameters, message) => {
			const { result } = await askForEach(2, parameters);
			expect(result.error).toMatchObject({
				message: expect.stringMatching(message),
				description: expect.stringContaining('No task was created'),
				context: { itemIndex: 1 },
			});
			expect(count('createTask')).toBe(0);
		},
	);

	it('asks each person once whether they are there, and nobody for a single task', async () => {
		await askFor();
		expect(count('getMember')).toBe(0);
		await askForEach(3);
		expect(count('getMember')).toBe(1);
	});

	it('names the tasks for which nobody waits, when it stops at one that is refused', async () => {
		sandbox.fault({ kind: 'status', operationId: 'createTask', status: 403, after: 1 });
		const { result } = await askForEach(3);
		const [first, ...others] = tasks();
		expect(others).toEqual([]);
		expect(result.error).toMatchObject({
			httpCode: '403',
			description: expect.stringContaining(`Nobody waits for what was created before: task ${first.id}.`),
			context: { itemIndex: 1 },
		});
	});

	it('waits for the others when one is refused, if it is to continue', async () => {
		sandbox.fault({ kind: 'status', operationId: 'createTask', status: 403, after: 1 });
		const run = await askForEach(3, {}, { onError: 'continueRegularOutput' });
		for (const { id } of tasks()) sandbox.as(ben).complete(id, { approved: true });
		await sandbox.settled();
		expect(jsonOf(run.result)).toMatchObject([
			{ status: 'approved' },
			{ error: expect.any(String), details: { status: 403 } },
			{ status: 'approved' },
		]);
	});

	it('never puts out its input as what came of it when n8n does not let it wait', async () => {
		const refusal = new Error('Node "Node" does not have access to the credential');
		const items = [{ approved: true }, { approved: true }];
		const { result } = await askFor({}, { refusal, items, onError: 'continueRegularOutput' });
		expect(jsonOf(result)).toEqual(items.map(() => ({ error: refusal.message, details: expect.anything() })));
	});

	it('waits in a workflow whose parts are called after the node, and which n8n neither stops nor forgets', async () => {
		const settings = { executionTimeout: 7200, saveDataSuccessExecution: 'none' as const };
		const { subWorkflow } = await askFor(limit(2, 'hours'), { settings });
		expect(subWorkflow?.nodes.map(({ name }) => name)).toEqual(['Node: start', 'Node', 'Node: wait', 'Node: look']);
		expect(subWorkflow?.settings).toMatchObject({ executionTimeout: -1, saveDataSuccessExecution: 'all' });
	});

	it.each([
		['no limit', {}],
		['a limit after it', limit(3, 'hours')],
	])('does not begin when the timeout of the workflow would end it: %s', async (_, parameters) => {
		const { result } = await askFor(parameters, { settings: { executionTimeout: 7200 } });
		expect(result.error?.message).toBe('Timeout Workflow ends this workflow before the wait is over');
		expect(tasks()).toEqual([]);
	});

	it('asks nobody as a tool that n8n runs inside another node, and tells the model so', async () => {
		const { result } = await askFor({}, { node: asTool({}) });
		expect(result.error?.message).toMatch(
			/^This tool cannot wait for a person here, so nobody was asked\. .*Do not call it again/,
		);
		expect(sandbox.requests).toEqual([]);
	});

	it('waits as a tool that n8n runs as a step', async () => {
		const { isWaiting } = await askFor({}, { node: asTool({ rewireOutputLogTo: 'ai_tool' }) });
		expect(isWaiting).toBe(true);
	});

	it('reads what is done only now and then again, when many are done in order', async () => {
		let random = 0;
		jest.spyOn(Math, 'random').mockImplementation(() => (random = (random + 0.618) % 1));
		const run = await askForEach(12);
		for (const { id } of tasks().slice(0, -1)) {
			sandbox.as(ben).complete(id, { approved: true });
			await sandbox.settled();
		}
		jest.restoreAllMocks();
		expect(run.isWaiting).toBe(true);
		// In the order of the items it would be 77.
		expect(count('getTask')).toBeLessThan(50);
	});

	it('has n8n store of a look only that it took place', async () => {
		const growth = async (items: number) => {
			const run = await askForEach(items);
			const before = run.stored.length;
			for (let look = 0; look < 2; look++) await wakeInTime(run);
			return run.stored.length - before;
		};
		expect(Math.abs((await growth(8)) - (await growth(1)))).toBeLessThan(100);
	});

	it('goes on with the others where one does not work out, if it is to continue', async () => {
		const items = [{ who: 20102 }, { who: 99999 }, { who: 20101 }];
		const member = { __rl: true, mode: 'id', value: '={{ $json.who }}' };
		const run = await askFor({ memberId: member }, { items, onError: 'continueRegularOutput' });
		const [first, second] = tasks();
		expect(tasks()).toHaveLength(2);
		first.archived_at = sandbox.state.timestamp();
		sandbox.as(ana).complete(second.id, { approved: true });
		await wakeInTime(run);
		expect(jsonOf(run.result)).toMatchObject([
			{ status: 'gone' },
			{ error: 'Tallyfy knows no member 99999' },
			{ status: 'approved' },
		]);
	});

	it('puts what does not work out onto the error output', async () => {
		const items = [{ who: 99999 }, { who: 20101 }];
		const member = { __rl: true, mode: 'id', value: '={{ $json.who }}' };
		const run = await askFor({ memberId: member }, { items, onError: 'continueErrorOutput' });
		sandbox.as(ana).complete(tasks()[0].id, { approved: true });
		await sandbox.settled();
		expect(jsonOf(run.result)).toMatchObject([{ status: 'approved' }]);
		expect(run.result.errorItems).toMatchObject([{ json: { error: 'Tallyfy knows no member 99999' } }]);
	});

	it.each([
		[
			'an unknown member',
			{ memberId: picked(99999) },
			'Tallyfy knows no member with the number 99999',
			/Correct the number/,
		],
		['nobody', { memberId: picked('') }, 'Members, Guests and Groups are empty', /Name somebody/],
		['no message', { message: '={{ "" }}' }, 'Message is empty', /Nothing was sent/],
		[
			'a limit in the past',
			{
				waitOptions: {
					limitWaitTime: { values: { limitType: 'atSpecifiedTime', maxDateAndTime: '2026-08-03T08:59:00Z' } },
				},
			},
			'Limit Wait Time is not in the future',
			/later/,
		],
		[
			'a limit without a date',
			{ waitOptions: { limitWaitTime: { values: { limitType: 'atSpecifiedTime', maxDateAndTime: '' } } } },
			'Max Date and Time is empty',
			/Nothing was sent/,
		],
	])('says what is not right: %s', async (_, parameters, message, next) => {
		const { isWaiting, result } = await askFor(parameters);
		expect(isWaiting).toBe(false);
		expect(result.error).toMatchObject({ message, description: expect.stringMatching(next) });
		expect(tasks()).toEqual([]);
	});

	it('says so when Tallyfy cannot call this n8n, and offers to look itself', async () => {
		const webhookWaitingBaseUrl = 'http://localhost:5678/webhook-waiting';
		const refused = await askFor({}, { webhookWaitingBaseUrl });
		expect(refused.result.error).toMatchObject({
			message: 'Tallyfy cannot call this n8n: its address is http://localhost:5678',
			description: expect.stringMatching(/WEBHOOK_URL.*Instant Resume/),
		});
		expect(tasks()).toEqual([]);

		const run = await askFor({ waitOptions: { instantResume: false } }, { webhookWaitingBaseUrl });
		expect(tasks()).toMatchObject([{ webhook: null }]);
		sandbox.as(ben).complete(tasks()[0].id, { approved: true });
		await wakeInTime(run);
		expect(jsonOf(run.result)).toMatchObject([{ status: 'approved' }]);
	});

	it('has no token and no secret in what n8n stores while it waits', async () => {
		const run = await askFor();
		expect(run.stored).toContain(tasks()[0].id);
		for (const secret of [sandbox.clientSecret, ...sandbox.issuedTokens]) expect(run.stored).not.toContain(secret);
	});
});

describe('Wait for Task', () => {
	const giftOf = (fields: Partial<Task> = {}) =>
		sandbox.addTasks(ben, [{ title: 'Order welcome gift', deadline: '2030-02-01T17:00:00.000Z', ...fields }])[0];

	it('gives a one-off task its address, and changes nothing else about it', async () => {
		const gift = giftOf({
			owners: { users: [{ id: 20102, full_name: 'Ben Okafor', profile_pic: null }], guests: [dana], groups: [] },
		});
		const { last_updated: _, webhook: __, ...before } = structuredClone(gift);
		const run = await waitFor({ taskId: picked(gift.id) });
		const { last_updated: ___, webhook, ...after } = gift;
		expect(after).toMatchObject({ ...before, owners: { users: [{ id: 20102 }], guests: [dana] } });
		expect(webhook).toContain(`${publicUrl}/2/tallyfy`);
		sandbox.as(ben).complete(gift.id);
		await sandbox.settled();
		expect(jsonOf(run.result)).toMatchObject([{ status: 'completed', completed_by: { id: 20102 } }]);
	});

	it('does not wait for what is done already', async () => {
		const gift = giftOf();
		sandbox.as(ben).complete(gift.id);
		const run = await waitFor({ taskId: picked(gift.id) });
		expect(jsonOf(run.result)).toMatchObject([{ status: 'completed' }]);
		expect(count('updateTask')).toBe(0);
	});

	it('waits after all when the task is opened again before it looks', async () => {
		const gift = giftOf();
		sandbox.as(ben).complete(gift.id);
		const handle = sandbox.handle.bind(sandbox);
		sandbox.handle = async (request) => {
			const answer = await handle(request);
			if (count('getTask') === 1 && gift.completed_at) sandbox.as(ben).reopen(gift.id);
			return answer;
		};
		const run = await waitFor({ taskId: picked(gift.id) });
		expect(run.isWaiting).toBe(true);
	});

	it('does not wait for what is done while it gives its address', async () => {
		const gift = giftOf();
		const handle = sandbox.handle.bind(sandbox);
		sandbox.handle = async (request) => {
			if (request.method === 'PUT') sandbox.as(ben).complete(gift.id);
			return await handle(request);
		};
		const run = await waitFor({ taskId: picked(gift.id) });
		expect(jsonOf(run.result)).toMatchObject([{ status: 'completed' }]);
	});

	it('leaves the address of somebody else alone, and looks itself', async () => {
		const gift = giftOf({ webhook: 'https://erp.example.com/tallyfy' });
		const run = await waitFor({ taskId: picked(gift.id) });
		expect(gift.webhook).toBe('https://erp.example.com/tallyfy');
		sandbox.as(ben).complete(gift.id);
		await wakeInTime(run);
		expect(jsonOf(run.result)).toMatchObject([{ status: 'completed' }]);
	});

	it('takes the place of an execution that waited before', async () => {
		const gift = giftOf({ webhook: `${publicUrl}/1/tallyfy?item=0&signature=abc` });
		await waitFor({ taskId: picked(gift.id) });
		expect(gift.webhook).toContain(`${publicUrl}/2/tallyfy`);
	});

	it('looks itself at a task of a process, which has the address of its template', async () => {
		const process = sandbox.as(ben).launch();
		const [welcome] = sandbox.state.tasksOfRun(process.id);
		const run = await waitFor({ taskId: picked(welcome.id) });
		expect(welcome.webhook).toBeNull();
		const required = welcome.form_fields.filter((field) => field.required);
		sandbox.as(ben).complete(welcome.id, {
			answers: Object.fromEntries(required.map(({ label }) => [label, 'Done'])),
		});
		await wakeInTime(run);
		expect(jsonOf(run.result)).toMatchObject([{ status: 'completed', task: { process_id: process.id } }]);
	});

	it('waits for a whole process', async () => {
		const { id } = sandbox.as(ben).launch({ name: 'Onboarding - Harborline Freight' });
		const run = await waitFor({ waitFor: 'process', processId: picked(id) });
		await wakeInTime(run);
		expect(run.isWaiting).toBe(true);
		for (const task of sandbox.state.tasksOfRun(id)) {
			const answers = Object.fromEntries(
				task.form_fields.filter(({ required }) => required).map(({ label }) => [label, 'Done']),
			);
			if (!task.completed_at && task.status !== 'auto-skipped')
				sandbox.as(ben).complete(task.id, { approved: true, answers });
		}
		await wakeInTime(run);
		expect(jsonOf(run.result)).toMatchObject([
			{ status: 'completed', completed_at: expect.any(String), process: { name: 'Onboarding - Harborline Freight' } },
		]);
	});

	it('does not wait for a process that was never there', async () => {
		const { result } = await waitFor({ waitFor: 'process', processId: picked('0'.repeat(32)) });
		expect(result.error).toMatchObject({ httpCode: '404' });
	});

	it('says of a process that it is gone', async () => {
		const { id } = sandbox.as(ben).launch();
		const run = await waitFor({ waitFor: 'process', processId: picked(id) });
		sandbox.state.runs.delete(id);
		await wakeInTime(run);
		expect(jsonOf(run.result)).toEqual([{ status: 'gone', completed_at: null, process: { id } }]);
	});

	it('does not wait for a process that is completed already', async () => {
		const { id } = sandbox.as(ben).launch();
		for (const task of sandbox.state.tasksOfRun(id)) sandbox.as(ben).complete(task.id, { approved: true });
		const run = await waitFor({ waitFor: 'process', processId: picked(id) });
		expect(jsonOf(run.result)).toMatchObject([{ status: 'completed', process: { id } }]);
	});

	it.each<[string, Trouble]>([
		['the page of a proxy that does not find it', { kind: 'html', status: 404 }],
		['an empty 404', { kind: 'status', status: 404 }],
		['the entrance of Tallyfy', { kind: 'status', status: 404, body: { message: 'Not found. Error Code: apsh546.' } }],
		['a proxy that refuses', { kind: 'html', status: 403 }],
		[
			'a redirect to a sign-in page',
			{ kind: 'status', status: 302, headers: { Location: 'https://sign-in.example.com' } },
		],
		['a page instead of JSON', { kind: 'html', status: 200 }],
	])('waits on where something else than Tallyfy answers: %s', async (_, trouble) => {
		const { id } = sandbox.as(ben).launch();
		const run = await waitFor({ waitFor: 'process', processId: picked(id) });
		sandbox.fault({ operationId: 'getRun', ...trouble });
		await wakeInTime(run);
		expect(run.isWaiting).toBe(true);
		for (const task of sandbox.state.tasksOfRun(id)) sandbox.as(ben).complete(task.id, { approved: true });
		await wakeInTime(run);
		expect(jsonOf(run.result)).toMatchObject([{ status: 'completed', process: { id } }]);
	});

	it('says so when the member may not change the task', async () => {
		const gift = giftOf();
		sandbox.fault({ kind: 'status', operationId: 'updateTask', status: 403, times: 1 });
		const { result } = await waitFor({ taskId: picked(gift.id) });
		expect(result.error).toMatchObject({ httpCode: '403', description: expect.stringContaining('Instant Resume') });
	});
});
