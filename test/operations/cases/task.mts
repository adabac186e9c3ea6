import { expect } from 'expect';

import type { Sandbox } from '../../../sandbox/index.mts';
import type { Task } from '../../../sandbox/records.mts';
import { ana, ben } from '../../support/nodes.mts';
import type { Cases } from '../case.mts';

const byId = (value: string) => ({ __rl: true, mode: 'id', value });

const byEmail = (value: string) => ({ __rl: true, mode: 'email', value });

const dana = 'dana.reyes@example.com';

/** A one-off task of Ben's. */
const gift = (sandbox: Sandbox, fields: Partial<Task> = {}): Task =>
	sandbox.addTasks(ben, [{ title: 'Order welcome gift', deadline: '2030-02-01T17:00:00.000Z', ...fields }])[0];

/** A task of a process launched from the template of the contract's example. */
const inProcess = ({ state }: Sandbox, title: string): Task => {
	const { id } = state.addRun();
	const found = state.tasksOfRun(id).find((task) => task.title === title);
	if (!found) throw new Error(`No task ${title}`);
	return found;
};

const onlyTask = ({ state }: Sandbox): Task => [...state.tasks.values()][0];

export const task: Cases<'task'> = {
	addAssignees: {
		given: (sandbox) => {
			const group = sandbox.state.addGroup({ name: 'Client onboarding' });
			return { taskId: byId(gift(sandbox).id), memberIds: '20101', guestEmails: dana, groupIds: group.id };
		},
		sends: ['getTask', 'updateTask'],
		gives: (items, sandbox) => {
			const { title, deadline, owners } = onlyTask(sandbox);
			expect(items).toMatchObject([
				{ json: { member_ids: [20102, 20101], guest_emails: [dana], group_ids: owners.groups } },
			]);
			expect(owners.guests).toEqual([dana]);
			expect(owners.groups).toEqual(sandbox.state.groups.all().map(({ id }) => id));
			expect({ title, deadline }).toEqual({ title: 'Order welcome gift', deadline: '2030-02-01T17:00:00.000Z' });
		},
	},
	archive: {
		given: (sandbox) => ({ taskId: byId(gift(sandbox).id) }),
		sends: ['getTask', 'archiveTask'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([{ json: { id: onlyTask(sandbox).id, archived: true, changed: true } }]);
			expect(onlyTask(sandbox).archived_at).not.toBeNull();
		},
	},
	clone: {
		given: (sandbox) => ({ taskId: byId(gift(sandbox, { status: 'completed' }).id) }),
		sends: ['cloneTask'],
		gives: (items, { state }) => {
			const [, copy] = [...state.tasks.values()];
			expect(items).toMatchObject([{ json: { id: copy.id, title: 'Order welcome gift', status: 'not-started' } }]);
		},
	},
	complete: {
		given: (sandbox) => ({ taskId: byId(inProcess(sandbox, 'Approve set-up').id), decision: 'approve' }),
		sends: ['getTask', 'completeRunTask'],
		also: ['completeTask'],
		gives: [{ title: 'Approve set-up', status: 'completed', approved: true, changed: true }],
	},
	create: {
		given: (sandbox) => ({
			title: 'Order welcome gift',
			deadline: '2030-02-01 17:00:00',
			memberIds: '20102',
			guestEmails: dana,
			additionalFields: {
				summary: 'Ask Ben for the address.',
				tagIds: sandbox.state.addTag({ title: 'VIP' }).id,
				everyoneMustComplete: true,
			},
		}),
		sends: ['createTask'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([
				{
					json: {
						title: 'Order welcome gift',
						type: 'task',
						process_id: null,
						member_ids: [20102],
						guest_emails: [dana],
					},
				},
			]);
			expect(onlyTask(sandbox)).toMatchObject({
				summary: 'Ask Ben for the address.',
				owners: { users: [{ id: 20102 }], guests: [dana], groups: [] },
				tags: { data: [{ title: 'VIP' }] },
				everyone_must_complete: true,
			});
		},
	},
	deletePermanently: {
		given: (sandbox) => ({ taskId: byId(gift(sandbox).id) }),
		sends: ['getTask', 'deleteTask'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { id: expect.any(String), deleted: true } }]);
			expect(state.tasks.size).toBe(0);
		},
	},
	fillFormFields: {
		given: (sandbox) => {
			const call = inProcess(sandbox, 'Welcome call');
			const [notes, systems] = call.form_fields;
			call.taskdata = { [notes.id]: 'Needs mail by August.' };
			return {
				taskId: byId(call.id),
				answers: { mappingMode: 'defineBelow', value: { [systems.id]: 'Mail, CRM' }, schema: [] },
			};
		},
		sends: ['getTask', 'updateRunTask'],
		gives: (items, { state }) => {
			const { form_fields, taskdata } = [...state.tasks.values()].find(({ title }) => title === 'Welcome call') ?? {};
			const [notes, systems] = form_fields ?? [];
			expect(taskdata).toEqual({
				[notes.id]: 'Needs mail by August.',
				[systems.id]: [
					{ id: 1, text: 'Mail', selected: true },
					{ id: 3, text: 'CRM', selected: true },
				],
			});
			expect(items).toMatchObject([{ json: { title: 'Welcome call', type: 'task' } }]);
		},
	},
	get: {
		given: (sandbox) => {
			const task = inProcess(sandbox, 'Welcome call');
			task.taskdata = { [task.form_fields[0].id]: 'Needs mail and CRM by August.' };
			return { taskId: byId(task.id), options: { with: ['form_fields', 'run'] } };
		},
		sends: ['getTask'],
		gives: [
			{
				title: 'Welcome call',
				type: 'task',
				assignees: 'Ben Okafor',
				process: expect.stringMatching(/^Client onboarding/),
				answers: { 'Call notes': 'Needs mail and CRM by August.', 'Systems needed': null },
			},
		],
	},
	getAll: {
		given: (sandbox) => {
			const group = sandbox.state.addGroup({ name: 'Client onboarding' });
			const { owners } = gift(sandbox, { title: 'Order gift', deadline: '2030-01-31T23:00:00.000Z' });
			Object.assign(owners, { guests: [dana], groups: [group.id] });
			gift(sandbox, { title: 'Of another day', owners });
			gift(sandbox, { title: 'Of another person', deadline: '2030-01-31T23:00:00.000Z' });
			inProcess(sandbox, 'Welcome call');
			return {
				sort: '-newest',
				filters: {
					memberIds: '20102, 20101',
					guestEmails: dana,
					groupIds: group.id,
					deadline_on: '2030-01-31T09:00:00.000+01:00',
					createdFrom: '2020-01-01',
					is_oneoff: 'true',
					status: 'active',
				},
				options: { with: ['run.checklist', 'tags'] },
			};
		},
		sends: ['listTasks'],
		gives: (items) => expect(items).toMatchObject([{ json: { title: 'Order gift' } }]),
	},
	getAutomaticDeadline: {
		given: (sandbox) => {
			const call = inProcess(sandbox, 'Welcome call');
			sandbox.state.automaticDeadlines.set(call.id, '2030-02-01T17:00:00.000Z');
			Object.assign(call, { deadline: '2030-03-01T17:00:00.000Z', deadline_set_by_hand: true });
			return { taskId: byId(call.id) };
		},
		sends: ['getTask', 'getAutomaticDeadline'],
		gives: [
			{
				automatic_deadline: '2030-02-01T17:00:00.000Z',
				source: 'step',
				deadline: '2030-03-01T17:00:00.000Z',
				deadline_set_by_hand: true,
			},
		],
	},
	getGuestTasks: {
		given: (sandbox) => {
			const guest = sandbox.state.addGuest({ email: dana });
			const owners = { users: [], guests: [dana], groups: [] };
			for (let count = 0; count < 25; count++) gift(sandbox, { owners });
			return { guestCode: { __rl: true, mode: 'link', value: guest.link }, returnAll: true };
		},
		// Ten on each page, however many are asked for.
		sends: ['listGuestTasks', 'listGuestTasks', 'listGuestTasks'],
		gives: (items) => {
			expect(items).toHaveLength(25);
			expect(items[0].json).toMatchObject({ title: 'Order welcome gift', assignees: dana });
		},
	},
	getMemberTasks: {
		given: (sandbox) => {
			gift(sandbox);
			sandbox.addTasks(ana, 1);
			return { memberId: byId('20102'), sort: 'deadline', filters: { q: 'gift' } };
		},
		sends: ['listUserTasks'],
		gives: [{ title: 'Order welcome gift', assignees: 'Ben Okafor' }],
	},
	getMyTasks: {
		given: (sandbox) => {
			sandbox.addTasks(ana, [{ title: 'Sign the contract' }]);
			return {};
		},
		sends: ['listMyTasks'],
		gives: [{ title: 'Sign the contract', assignees: 'Ana Petrova' }],
	},
	reassign: {
		given: (sandbox) => ({ taskId: byId(gift(sandbox).id), fromId: byEmail(ben), toId: byEmail(ana) }),
		sends: ['listMembers', 'listMembers', 'getTask', 'updateTask'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([{ json: { title: 'Order welcome gift', member_ids: [20101] } }]);
			expect(onlyTask(sandbox).owners.users).toMatchObject([{ id: 20101 }]);
		},
	},
	removeAssignees: {
		given: (sandbox) => {
			const { id, owners } = inProcess(sandbox, 'Collect contract');
			owners.guests = [dana, 'lee@example.com'];
			return { taskId: byId(id), guestEmails: 'Dana.Reyes@example.com' };
		},
		sends: ['getTask', 'updateRunTask'],
		gives: [{ member_ids: [20102], guest_emails: ['lee@example.com'], group_ids: [] }],
	},
	reopen: {
		given: (sandbox) => {
			const call = inProcess(sandbox, 'Welcome call');
			Object.assign(call, { status: 'completed', completed_at: sandbox.state.timestamp() });
			return { taskId: byId(call.id) };
		},
		sends: ['getTask', 'reopenRunTask'],
		also: ['reopenTask'],
		gives: [{ title: 'Welcome call', status: 'in-progress', completed_at: null, changed: true }],
	},
	resetDeadline: {
		given: (sandbox) => {
			const call = inProcess(sandbox, 'Welcome call');
			sandbox.state.automaticDeadlines.set(call.id, '2030-02-01T17:00:00.000Z');
			Object.assign(call, { deadline: '2030-03-01T17:00:00.000Z', deadline_set_by_hand: true });
			return { taskId: byId(call.id) };
		},
		sends: ['getTask', 'resetDeadline'],
		gives: (items, sandbox) => {
			const reset = { deadline: '2030-02-01T17:00:00.000Z', deadline_set_by_hand: false };
			expect(items).toMatchObject([{ json: { title: 'Welcome call', ...reset } }]);
			expect(onlyTask(sandbox)).toMatchObject(reset);
		},
	},
	restore: {
		given: (sandbox) => ({ taskId: byId(gift(sandbox, { archived_at: '2030-01-01T00:00:00.000Z' }).id) }),
		sends: ['getTask', 'restoreTask'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([{ json: { title: 'Order welcome gift' } }]);
			expect(onlyTask(sandbox).archived_at).toBeNull();
		},
	},
	sendAndWait: {
		given: (sandbox) => {
			const handle = sandbox.handle.bind(sandbox);
			// Ben is quick, and what Tallyfy sends him to tell n8n is lost: n8n finds out when it looks.
			sandbox.loseDeliveries = true;
			sandbox.handle = async (request) => {
				const answer = await handle(request);
				for (const { id, completed_at } of sandbox.state.tasks.values())
					if (!completed_at) sandbox.as(ben).complete(id, { approved: true });
				return answer;
			};
			return { message: 'Approve the welcome gift\nIt costs 40 USD.', memberId: byId('20102') };
		},
		sends: ['createTask', 'getTask', 'getMember'],
		also: ['getGuest'],
		gives: [
			{
				status: 'approved',
				approved: true,
				completed_by: { id: 20102, name: 'Ben Okafor', email: ben },
				answers: {},
				task: { title: 'Approve the welcome gift', type: 'approval' },
			},
		],
	},
	update: {
		given: (sandbox) => {
			const { id, owners } = gift(sandbox);
			owners.guests = [dana];
			return { taskId: byId(id), updateFields: { title: 'Order two gifts' } };
		},
		sends: ['getTask', 'updateTask'],
		gives: [
			{
				title: 'Order two gifts',
				deadline: '2030-02-01T17:00:00.000Z',
				assignees: `Ben Okafor, ${dana}`,
				member_ids: [20102],
				guest_emails: [dana],
			},
		],
	},
};
