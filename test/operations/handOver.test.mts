import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/index.mts';
import { perform, picked } from '../support/menu.mts';
import { actAs, ana, ben, jsonOf, notesOf } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

const [anaId, benId, chloeId, devId, botId] = [20101, 20102, 20103, 20104, 20100];

const dana = 'dana.reyes@example.com';

const fromBenToDev = { fromId: picked(ben), toId: picked(devId) };

/** Ben holds one of each kind, and Ana some of the same. */
function account() {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const people = { owner_id: benId, users: [benId, anaId], groups: [] };
	const template = state.addTemplate(people);
	for (const step of template.steps) step.assignees = [anaId];
	const [step] = template.steps;
	Object.assign(step, { assignees: [anaId, benId], guests: [dana] });
	const action = { action_type: 'assignment', action_verb: 'assign', target_step_id: step.id } as const;
	const assignees = { users: [benId, anaId], guests: [dana], groups: [] };
	const rule = state.addAutomation(template, {
		automated_alias: 'Large orders',
		conditions: [
			{ conditionable_type: 'Step', conditionable_id: step.id, operation: 'completed', statement: 'any_time' },
		],
		then_actions: [
			{ ...action, assignees },
			{ ...action, assignees: { users: [anaId], guests: [], groups: [] } },
		],
	});
	const process = state.addRun({ checklist_id: template.id, name: 'Harborline', ...people });
	for (const task of state.tasksOfRun(process.id)) task.owners = { users: [], guests: [], groups: [] };
	const those = { members: [benId, anaId], guests: [dana] };
	const group = state.addGroup({ name: 'Client onboarding', description: 'They onboard', ...those });
	const guest = state.addGuest({ email: dana });
	guest.details.associated_members = [benId, chloeId];
	const [task] = sandbox.addTasks(ben, [{ title: 'Sign the contract' }]);

	state.addRun({ checklist_id: template.id, name: 'Of Ana', owner_id: anaId, tasks: { [template.steps[1].id]: {} } });
	state.addGroup({ name: 'Finance', members: [anaId] });
	sandbox.addTasks(ben, [{ status: 'completed', completed_at: state.timestamp() }]);
	const completed = { status: 'complete', completed_at: state.timestamp() } as const;
	const done = state.addRun({ checklist_id: template.id, name: 'Done', owner_id: benId, ...completed });
	for (const own of state.tasksOfRun(done.id)) own.owners = { users: [], guests: [], groups: [] };
	return { sandbox, template, step, rule, process, done, group, guest, task };
}

const reportOf = (result: Awaited<ReturnType<typeof perform>>): IDataObject[] => {
	const [{ report }] = jsonOf(result);
	return report as IDataObject[];
};

const handOver = async (sandbox: Sandbox, parameters: INodeParameters = {}) =>
	await perform(sandbox, ['member', 'handOver'], { ...fromBenToDev, ...parameters });

const writesOf = (sandbox: Sandbox) =>
	sandbox.requests.filter(({ method, url }) => method !== 'GET' && !url.includes('token')).length;

it('reports what a member holds, and changes nothing until Dry Run is off', async () => {
	const { sandbox, template, process, step } = account();
	const result = await handOver(sandbox);
	expect(result.error).toBeUndefined();
	const row = { changed: false, note: '' };
	const within = template.title;
	expect(jsonOf(result)).toEqual([
		{
			from: { id: benId, name: 'Ben Okafor', email: ben },
			to: { id: devId, name: 'Dev Sharma', email: 'dev.sharma+ops@example.com' },
			dry_run: true,
			found: 7,
			handed_over: 0,
			left: 7,
			summary: '1 task, 1 process, 1 template, 1 step, 1 rule, 1 group, 1 guest',
			report: [
				{ ...row, kind: 'task', id: expect.any(String), name: 'Sign the contract', role: 'assignee', within: '' },
				{ ...row, kind: 'process', id: process.id, name: 'Harborline', role: 'owner, member', within },
				{ ...row, kind: 'template', id: template.id, name: within, role: 'owner, member', within: '' },
				{ ...row, kind: 'step', id: step.id, name: step.title, role: 'assignee', within },
				{ ...row, kind: 'rule', id: expect.any(String), name: 'Large orders', role: 'assigned by it', within },
				{ ...row, kind: 'group', id: expect.any(String), name: 'Client onboarding', role: 'member', within: '' },
				{ ...row, kind: 'guest', id: expect.any(String), name: dana, role: 'member', within: '' },
			],
			changed: false,
		},
	]);
	expect(writesOf(sandbox)).toBe(0);
	expect(notesOf(result)).toEqual(['Dry Run is on: nothing was changed. Switch it off to hand over.']);
});

it('hands everything over, leaves everybody else where they are, and does nothing a second time', async () => {
	const { sandbox, template, step, rule, process, done, group, guest, task } = account();
	const before = structuredClone({ template, process, group });
	const result = await handOver(sandbox, { dryRun: false });
	expect(jsonOf(result)).toMatchObject([{ dry_run: false, found: 7, handed_over: 7, left: 0, changed: true }]);
	expect(reportOf(result).every(({ changed }) => changed)).toBe(true);

	expect(task.owners.users.map(({ id }) => id)).toEqual([devId]);
	expect(process).toMatchObject({ owner_id: devId, name: before.process.name, prerun: before.process.prerun });
	expect(process.users).toEqual([anaId, devId]);
	expect(done.owner_id).toBe(benId);
	expect(template).toMatchObject({ owner_id: devId, users: [anaId, devId], title: before.template.title });
	expect(template.prerun.map(({ id }) => id)).toEqual(before.template.prerun.map(({ id }) => id));
	expect(step).toMatchObject({ assignees: [anaId, devId], guests: [dana], title: before.template.steps[0].title });
	expect(rule.then_actions.map(({ assignees }) => assignees)).toEqual([
		{ users: [anaId, devId], guests: [dana], groups: [] },
		{ users: [anaId], guests: [], groups: [] },
	]);
	expect(group).toMatchObject({ members: [anaId, devId], guests: [dana], description: before.group.description });
	expect(guest.details.associated_members).toEqual([chloeId, devId]);

	const writes = writesOf(sandbox);
	const again = await handOver(sandbox, { dryRun: false });
	expect(jsonOf(again)).toMatchObject([{ found: 0, left: 0, summary: 'nothing', report: [], changed: false }]);
	expect(writesOf(sandbox)).toBe(writes);
});

it.each([
	['task', 'updateTask'],
	['process', 'updateRun'],
	['template', 'updateTemplate'],
	['step', 'updateStep'],
	['rule', 'updateAutomation'],
	['group', 'updateGroup'],
	['guest', 'updateGuest'],
] as const)('hands over only what is chosen: %s', async (kind, change) => {
	const { sandbox } = account();
	const result = await handOver(sandbox, { kinds: [kind], dryRun: false });
	expect(reportOf(result)).toMatchObject([{ kind, changed: true }]);
	expect(writesOf(sandbox)).toBe(1);
	expect(sandbox.count(change)).toBe(1);
});

it('goes on when Tallyfy refuses one of them, and says why', async () => {
	const { sandbox, group } = account();
	sandbox.fault({ operationId: 'updateStep', kind: 'status', status: 403, body: { message: 'No right to do this.' } });
	const result = await handOver(sandbox, { dryRun: false });
	expect(jsonOf(result)).toMatchObject([{ found: 7, handed_over: 6, left: 1, changed: true }]);
	expect(reportOf(result).find(({ kind }) => kind === 'step')).toMatchObject({
		changed: false,
		note: expect.stringMatching(/^No right to do this\. \w/),
	});
	expect(group.members).toEqual([anaId, devId]);
	expect(notesOf(result)).toEqual(['1 of 7 could not be handed over: see note in the report.']);
});

it('goes on when Tallyfy fails at one of them', async () => {
	const { sandbox, group, guest } = account();
	sandbox.fault({ operationId: 'updateGroup', kind: 'status', status: 500, body: { message: 'Server Error' } });
	const result = await handOver(sandbox, { dryRun: false });
	expect(jsonOf(result)).toMatchObject([{ found: 7, handed_over: 6, left: 1 }]);
	expect(reportOf(result).find(({ kind }) => kind === 'group')).toMatchObject({
		changed: false,
		note: expect.stringContaining('Server Error'),
	});
	expect(group.members).toEqual([benId, anaId]);
	expect(guest.details.associated_members).toEqual([chloeId, devId]);
});

it('stops when Tallyfy is not reached, says how far it came, and goes on from there the next time', async () => {
	const { sandbox, group } = account();
	sandbox.fault({ operationId: 'updateGroup', kind: 'cut', at: 'request' });
	const { error } = await handOver(sandbox, { dryRun: false });
	expect(error?.description).toContain('5 of 7 were looked after. Run it again to go on.');
	expect(group.members).toEqual([benId, anaId]);
	expect(jsonOf(await handOver(sandbox, { dryRun: false }))).toMatchObject([{ found: 2, handed_over: 2, left: 0 }]);
	expect(group.members).toEqual([anaId, devId]);
});

it.each([
	[true, undefined],
	[false, '1 of 2 items is done.'],
])('says how many items are done when it stops at the second, but not of a dry run (%j)', async (dryRun, done) => {
	const { sandbox } = account();
	sandbox.fault({ operationId: 'listGuests', kind: 'status', status: 403, body: { message: 'Forbidden' }, after: 1 });
	const { error } = await perform(
		sandbox,
		['member', 'handOver'],
		{ ...fromBenToDev, kinds: ['guest'], dryRun },
		{ items: [{}, {}] },
	);
	expect(error?.description).toContain('Tallyfy says: Forbidden');
	expect(/\d of \d items? .*done\./.exec(error?.description ?? '')?.[0]).toBe(done);
});

it.each([true, false])(
	'says of a template that cannot be read that it is left, and looks at all others (%j)',
	async (dryRun) => {
		const { sandbox } = account();
		const hidden = sandbox.state.addTemplate({ title: 'Payroll', owner_id: anaId });
		await handOver(sandbox);
		const reads = sandbox.requests.filter(({ operationId }) => operationId === 'getTemplate');
		const before = reads.findIndex(({ url }) => url.includes(hidden.id));
		const body = { message: 'You have no access to this blueprint.' };
		sandbox.fault({ operationId: 'getTemplate', kind: 'status', status: 403, body, after: before });
		const result = await handOver(sandbox, { dryRun });
		const counts = dryRun ? { handed_over: 0, left: 8 } : { handed_over: 7, left: 1 };
		expect(jsonOf(result)).toMatchObject([{ found: 8, ...counts }]);
		expect(reportOf(result).find(({ id }) => id === hidden.id)).toMatchObject({
			name: 'Payroll',
			changed: false,
			note: expect.stringMatching(/^You have no access to this blueprint\. \w/),
		});
	},
);

it('foretells that Tallyfy changes no group without a description, and goes on without it', async () => {
	const { sandbox } = account();
	const { id } = sandbox.state.addGroup({ name: 'Night shift', members: [benId] });
	const note = expect.stringMatching(/^Tallyfy changes no group without a description: give it one first/);
	expect(reportOf(await handOver(sandbox)).find((row) => row.id === id)).toMatchObject({ note });
	const result = await handOver(sandbox, { dryRun: false });
	expect(jsonOf(result)).toMatchObject([{ found: 8, handed_over: 7, left: 1 }]);
	expect(reportOf(result).find((row) => row.id === id)?.note).toContain('give it one first');
});

it('gives the successor no place that somebody took from the leaver meanwhile', async () => {
	const { sandbox, template, step, rule, process, group, guest, task } = account();
	const lists = structuredClone({ template, process, group, guest, task });
	const stale = (
		operationId: 'listRuns' | 'listGroups' | 'listGuests' | 'listUserTasks' | 'getTemplate',
		data: unknown,
	) => sandbox.fault({ operationId, kind: 'status', status: 200, body: { data } });
	stale('listRuns', [lists.process]);
	stale('listGroups', [lists.group]);
	stale('listGuests', [lists.guest]);
	stale('listUserTasks', [lists.task]);
	stale('getTemplate', { ...lists.template, steps: { data: lists.template.steps } });
	for (const own of [template, process]) Object.assign(own, { owner_id: anaId, users: [anaId] });
	Object.assign(step, { assignees: [anaId] });
	for (const { assignees } of rule.then_actions) if (assignees) assignees.users = [anaId];
	Object.assign(group, { members: [anaId] });
	Object.assign(guest.details, { associated_members: [chloeId] });
	task.owners.users = [];
	const result = await handOver(sandbox, { dryRun: false });
	expect(result.error).toBeUndefined();
	expect(jsonOf(result)).toMatchObject([{ found: 7, handed_over: 0, left: 0, changed: false }]);
	expect(writesOf(sandbox)).toBe(0);
});

it("hands over a place in somebody else's process, where a list shows it", async () => {
	const { sandbox, process } = account();
	process.owner_id = anaId;
	sandbox.state.tasksOfRun(process.id)[0].owners.users = sandbox.state.addTask([sandbox.member(ben)]).owners.users;
	const result = await handOver(sandbox, { kinds: ['process'], dryRun: false });
	expect(reportOf(result)).toMatchObject([{ role: 'member', changed: true }]);
	expect(process).toMatchObject({ owner_id: anaId, users: [anaId, devId] });
});

it('refuses to hand over nothing at all', async () => {
	const { sandbox } = account();
	const { error } = await handOver(sandbox, { kinds: '={{ [] }}' });
	expect(error?.message).toBe('What to Hand Over is empty');
	expect(writesOf(sandbox)).toBe(0);
});

it('leaves what the member does not have any more, though a list still shows it', async () => {
	const { sandbox, task } = account();
	const { state } = sandbox;
	const stale = structuredClone(task);
	const body = { data: [{ ...stale, owners: undefined }] };
	sandbox.fault({ operationId: 'listUserTasks', kind: 'status', status: 200, body });
	task.owners.users = state.addTask([sandbox.member(ana)]).owners.users;
	const result = await handOver(sandbox, { kinds: ['task'], dryRun: false });
	expect(jsonOf(result)).toMatchObject([{ found: 1, handed_over: 0, left: 0, changed: false }]);
	expect(reportOf(result)).toMatchObject([{ changed: false, note: 'The member did not have it any more.' }]);
	expect(writesOf(sandbox)).toBe(0);
});

it("takes no completed task and nobody else's process, where Tallyfy ignores what it was asked for", async () => {
	const { sandbox, task, process } = account();
	const answer = { kind: 'status', status: 200 } as const;
	const completed = { ...task, id: 'a'.repeat(32), status: 'completed', completed_at: sandbox.state.timestamp() };
	const meta = { pagination: { total: 1 } };
	sandbox.fault({ ...answer, operationId: 'listUserTasks', body: { data: [completed], meta } });
	sandbox.fault({
		...answer,
		operationId: 'listRuns',
		body: { data: [{ ...process, owner_id: anaId, users: [anaId] }], meta },
	});
	const result = await handOver(sandbox, { kinds: ['task', 'process'] });
	expect(jsonOf(result)).toMatchObject([{ found: 0, summary: 'nothing' }]);
});

it('takes over from a member who is disabled already', async () => {
	const { sandbox } = account();
	sandbox.member(ben).status = 'disabled';
	expect(jsonOf(await handOver(sandbox))).toMatchObject([{ found: 7 }]);
});

it.each<[string, string, (sandbox: Sandbox) => INodeParameters]>([
	['the same member', 'From and To are the same member', () => ({ toId: picked(benId) })],
	['a bot', 'cannot take over: this member is a bot', () => ({ toId: picked(botId) })],
	[
		'a disabled member',
		'cannot take over: this member is disabled',
		({ state }) => ({ toId: picked(state.addMember({ email: 'old.hand@example.com', status: 'disabled' }).id) }),
	],
])('refuses %s as the one who takes over, before any item is begun', async (_, message, given) => {
	const { sandbox } = account();
	const { error } = await handOver(sandbox, { dryRun: false, ...given(sandbox) });
	expect(error?.message).toContain(message);
	expect(sandbox.count('listUserTasks')).toBe(0);
	expect(writesOf(sandbox)).toBe(0);
});

it('is for administrators, who alone see everything', async () => {
	const { sandbox } = account();
	const { error } = await handOver(sandbox, { actAs: actAs('chloe.martin@example.com'), dryRun: false });
	expect(error).toBeDefined();
	expect(writesOf(sandbox)).toBe(0);
});
