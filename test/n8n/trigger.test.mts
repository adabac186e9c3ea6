import type { IDataObject } from 'n8n-workflow';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Sandbox } from '../../sandbox/index.mts';
import { root } from '../../tools/root.mts';
import { actAs, ana, ben } from '../support/nodes.mts';
import { isDeep } from '../support/runs.mts';
import { credentialsOf, ignoring, organization, people, requestsOf } from '../support/tallyfy.mts';
import { trigger } from '../support/trigger.mts';

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** The names of Tallyfy's audit feed and watchers, and ours where it has none. */
const every = [
	'member.joined',
	'process.completed',
	'process.has_issue',
	'process.launched',
	'task.assigned',
	'task.comment_added',
	'task.completed',
	'task.due_soon',
	'task.issue_raised',
	'task.issue_resolved',
	'task.overdue',
	'task.reopened',
];

/** An organization whose clock goes on when the test says so. */
function organizationInTime() {
	const clock = { now: Date.parse('2026-07-21T09:29:00Z') };
	const { sandbox, credentials } = organization({ now: () => clock.now });
	const pass = (milliseconds: number) => (clock.now += milliseconds);
	// Who is there has joined before.
	pass(minute);
	return { sandbox, credentials, pass, clock };
}

const eventsOf = (items: IDataObject[]) => items.map(({ event }) => event);

const titlesOf = (items: IDataObject[]) => items.map(({ task }) => (task as IDataObject).title);

const later = { deadline: '2027-01-01T00:00:00.000Z' };

/** One task of Ben's, due some day. */
const taskOfBen = (sandbox: Sandbox, fields: object = {}) => sandbox.addTasks(ben, [{ ...later, ...fields }])[0];

/** What the documents say. */
function costs(): Array<[event: string, requests: number]> {
	const page = readFileSync(join(root, 'docs/triggers.md'), 'utf8');
	return [...page.matchAll(/^\| [^|]+ \| `([^`]+)` +\| [^|]+ \| (\d+) /gm)].map(([, event, requests]) => [
		event,
		Number(requests),
	]);
}

describe('Tallyfy Trigger', () => {
	describe('each event', () => {
		afterEach(() => jest.restoreAllMocks());

		it.each<[string, (sandbox: Sandbox, pass: (ms: number) => void) => void, object]>([
			['process.launched', (sandbox) => sandbox.as(ben).launch({ name: 'Alpha' }), { process: { name: 'Alpha' } }],
			[
				'process.completed',
				(sandbox) => {
					const { id } = sandbox.as(ben).launch({ name: 'Alpha' });
					for (const task of sandbox.state.tasksOfRun(id)) sandbox.as(ben).complete(task.id, { approved: true });
				},
				{ process: { name: 'Alpha', status: 'complete' } },
			],
			[
				'task.assigned',
				(sandbox) => sandbox.as(ben).assign(taskOfBen(sandbox, { title: 'Call' }).id, ana),
				{ task: { title: 'Call', assignees: 'Ana Petrova' } },
			],
			[
				'task.completed',
				(sandbox) => sandbox.as(ben).complete(taskOfBen(sandbox, { title: 'Call' }).id),
				{ task: { title: 'Call', status: 'completed' }, occurred_at: '2026-07-21T09:31:00.000Z' },
			],
			[
				'task.reopened',
				(sandbox, pass) => {
					const { id } = taskOfBen(sandbox, { title: 'Call' });
					sandbox.as(ben).complete(id);
					pass(second);
					sandbox.as(ana).reopen(id);
				},
				{ task: { title: 'Call', status: 'in-progress' }, occurred_at: '2026-07-21T09:31:01.000Z' },
			],
			[
				'task.overdue',
				(sandbox) => taskOfBen(sandbox, { title: 'Call', deadline: '2026-07-20T10:00:00.000Z' }),
				{ task: { title: 'Call' }, occurred_at: '2026-07-20T10:00:00.000Z' },
			],
			[
				'task.due_soon',
				(sandbox) => taskOfBen(sandbox, { title: 'Call', deadline: '2026-07-21T12:00:00.000Z' }),
				{ task: { title: 'Call' } },
			],
			[
				'task.comment_added',
				(sandbox) => sandbox.as(ben).comment(taskOfBen(sandbox, { title: 'Call' }).id, 'Nobody answers'),
				{ comment: { text: 'Nobody answers', author: 'Ben Okafor', author_email: ben }, task: { title: 'Call' } },
			],
			[
				'task.issue_raised',
				(sandbox) => sandbox.as(ben).report(taskOfBen(sandbox, { title: 'Call' }).id, 'Nobody answers'),
				{ issue: { text: 'Nobody answers' }, task: { title: 'Call', status: 'hasproblem' } },
			],
			[
				'task.issue_resolved',
				(sandbox, pass) => {
					const { id } = taskOfBen(sandbox, { title: 'Call' });
					sandbox.as(ben).report(id, 'Nobody answers');
					pass(second);
					sandbox.as(ana).resolve(id, 'They did');
				},
				{ issue: { text: 'They did', author: 'Ana Petrova' }, task: { title: 'Call' } },
			],
			[
				'process.has_issue',
				(sandbox) => sandbox.state.addRun({ name: 'Alpha', status: 'issue' }),
				{ process: { name: 'Alpha', status: 'issue' } },
			],
			[
				'member.joined',
				(sandbox) => sandbox.addMember({ email: 'emil.torres@example.com' }),
				{ member: { email: 'emil.torres@example.com' } },
			],
		])('%s starts the workflow once', async (event, happens, expected) => {
			const { sandbox, credentials, pass, clock } = organizationInTime();
			// What is due soon is due soon for n8n as well.
			jest.spyOn(Date, 'now').mockImplementation(() => clock.now);
			const polled = trigger(credentials, { events: [event], assignedTo: 'anybody' });
			expect(await polled.activate()).toEqual([]);
			pass(minute);
			happens(sandbox, pass);
			const items = (await polled.poll()).filter(({ event: own }) => own === event);
			expect(items.at(-1)).toMatchObject({ event, event_id: expect.stringMatching(/^[a-f0-9]{32}$/), ...expected });
			pass(minute);
			expect(await polled.poll()).toEqual([]);
			expect(await polled.restart()).toEqual([]);
		});

		it('comes in the order in which it happened, whatever it is', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: every, assignedTo: 'anybody' });
			await polled.activate();
			const { id } = taskOfBen(sandbox);
			for (const act of [
				() => sandbox.as(ben).comment(id, 'Hello'),
				() => sandbox.as(ben).complete(id),
				() => sandbox.as(ben).reopen(id),
				() => sandbox.as(ben).assign(id, ana),
				() => sandbox.as(ana).complete(id),
			]) {
				pass(second);
				act();
			}
			expect(eventsOf(await polled.poll())).toEqual([
				'task.comment_added',
				'task.completed',
				'task.reopened',
				'task.assigned',
				'task.completed',
			]);
		});

		it('comes in the usual order where all happened in one second, of which the audit feed shows no part', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched', 'task.completed', 'task.reopened'] });
			await polled.activate();
			pass(second + 400);
			const { id } = sandbox.as(ben).launch({ name: 'Onboarding' });
			const [task] = sandbox.state.tasksOfRun(id);
			sandbox.as(ben).complete(task.id);
			sandbox.as(ben).reopen(task.id);
			expect(eventsOf(await polled.poll())).toEqual(['process.launched', 'task.completed', 'task.reopened']);
		});

		it('gives whole records with Output: Raw', async () => {
			const { sandbox, credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.completed'], output: 'raw' });
			await polled.activate();
			sandbox.as(ben).complete(taskOfBen(sandbox).id);
			const [{ task }] = await polled.poll();
			expect(task).toMatchObject({ owners: { users: [{ id: 20102 }] }, completer_id: 20102 });
		});
	});

	describe('nothing is lost, and nothing comes twice', () => {
		it('begins with what is there when it is activated', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const { id } = taskOfBen(sandbox);
			sandbox.as(ben).complete(id);
			sandbox.as(ben).launch();
			pass(minute);
			const polled = trigger(credentials, { events: every, assignedTo: 'anybody' });
			expect(await polled.activate()).toEqual([]);
			expect(await polled.poll()).toEqual([]);
			pass(minute);
			sandbox.as(ben).reopen(id);
			expect(eventsOf(await polled.poll())).toEqual(['task.reopened']);
		});

		it('begins anew when it is activated again, and not with what piled up', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched', 'task.overdue'] });
			await polled.activate();
			sandbox.as(ben).launch();
			pass(day);
			expect(await polled.activate()).toEqual([]);
			expect(await polled.poll()).toEqual([]);
		});

		it('begins with the attempt to activate it that works, and not with what piled up before', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'] });
			await polled.activate();
			pass(day);
			sandbox.as(ben).launch({ name: 'While it was unpublished' });
			pass(minute);
			sandbox.fault({ kind: 'status', status: 500, times: 100 });
			await expect(polled.activate()).rejects.toThrow('HTTP 500');
			sandbox.clearFaults();
			// n8n has the version of the failed attempt already, so this is a change for it.
			expect(await polled.update()).toEqual([]);
			pass(minute);
			const { id } = sandbox.as(ben).launch();
			expect(await polled.poll()).toMatchObject([{ process: { id } }]);
		});

		it('goes on after a restart with what happened meanwhile', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched', 'task.reopened'] });
			await polled.activate();
			sandbox.as(ben).launch({ name: 'Alpha' });
			await polled.poll();
			pass(day);
			sandbox.as(ben).launch({ name: 'Beta' });
			expect(await polled.restart()).toMatchObject([{ process: { name: 'Beta' } }]);
		});

		it.each(['init', 'leadershipChange'] as const)(
			'asks nothing while n8n starts (%s), even when Tallyfy is away, and goes on by its schedule',
			async (activation) => {
				const { sandbox, credentials, pass } = organizationInTime();
				const polled = trigger(credentials, { events: ['process.launched'] });
				await polled.activate();
				pass(day);
				const { id } = sandbox.as(ben).launch();
				sandbox.fault({ kind: 'status', status: 500, times: 100 });
				const before = sandbox.requests.length;
				expect(await polled.start(activation)).toEqual([]);
				expect(sandbox.requests.length).toBe(before);
				await expect(polled.poll()).rejects.toThrow('HTTP 500');
				sandbox.clearFaults();
				expect(await polled.poll()).toMatchObject([{ process: { id } }]);
			},
		);

		it('gives a burst of 1000 whole and in order, and those that come in the same second as its last', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.completed'] });
			await polled.activate();
			const titles = Array.from({ length: 1000 }, (_, index) => `Task ${index}`);
			sandbox
				.addTasks(
					ben,
					titles.map((title) => ({ title, ...later })),
				)
				.forEach(({ id }, index) => {
					if (index % 3 === 0) pass(second);
					sandbox.as(ben).complete(id);
				});
			const items = await polled.poll();
			expect(new Set(titlesOf(items))).toEqual(new Set(titles));
			expect(items).toHaveLength(1000);
			const times = items.map(({ occurred_at: at }) => String(at));
			expect(times).toEqual([...times].sort());
			expect(polled.staticData.length).toBeLessThan(20_000);

			const [late] = sandbox.addTasks(ben, [{ title: 'Late', ...later }]);
			sandbox.as(ben).complete(late.id);
			expect(titlesOf(await polled.poll())).toEqual(['Late']);
			expect(await polled.restart()).toEqual([]);
		});

		it('keeps its memory small with all events and two thousand overdue tasks, and repeats none of them', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const deadlineOf = (index: number) => new Date(Date.parse('2026-07-01T00:00:00Z') + index * minute).toISOString();
			sandbox.addTasks(
				ben,
				Array.from({ length: 2000 }, (_, index) => ({ deadline: deadlineOf(index) })),
			);
			pass(minute);
			const polled = trigger(credentials, { events: every, assignedTo: 'anybody' });
			expect(await polled.activate()).toEqual([]);
			pass(minute);
			taskOfBen(sandbox, { title: 'New', deadline: '2026-07-21T09:00:00.000Z' });
			expect(await polled.poll()).toMatchObject([
				{ event: 'task.overdue', task: { title: 'New' } },
				{ event: 'task.assigned', task: { title: 'New' } },
			]);
			expect(await polled.restart()).toEqual([]);
			expect(polled.staticData.length).toBeLessThan(20_000);
		});

		it('tells records with equal times apart, over several polls', async () => {
			const { sandbox, credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'] });
			await polled.activate();
			const found: IDataObject[] = [];
			for (const name of ['Alpha', 'Beta', 'Gamma']) {
				sandbox.as(ben).launch({ name });
				found.push(...(await polled.poll()));
			}
			expect(found).toMatchObject(['Alpha', 'Beta', 'Gamma'].map((name) => ({ process: { name } })));
		});

		it('finds a record that comes late, with an earlier time than those that are known', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'] });
			await polled.activate();
			pass(5 * minute);
			sandbox.as(ben).launch({ name: 'Alpha' });
			await polled.poll();
			sandbox.state.addRun({ name: 'Late', created_at: '2026-07-21T09:31:00.000Z' });
			expect(await polled.poll()).toMatchObject([{ process: { name: 'Late' } }]);
			expect(await polled.poll()).toEqual([]);
		});

		it('finds the first event after an empty first poll', async () => {
			const { sandbox, credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.completed', 'process.completed'] });
			await polled.activate();
			expect(await polled.poll()).toEqual([]);
			sandbox.as(ben).complete(taskOfBen(sandbox).id);
			expect(eventsOf(await polled.poll())).toEqual(['task.completed']);
		});

		it('starts again for a task that is completed again, even when both came between two polls', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.completed'] });
			await polled.activate();
			const { id } = taskOfBen(sandbox);
			sandbox.as(ben).complete(id);
			expect(await polled.poll()).toHaveLength(1);
			pass(minute);
			sandbox.as(ben).reopen(id);
			expect(await polled.poll()).toEqual([]);
			sandbox.as(ben).complete(id);
			pass(second);
			sandbox.as(ben).reopen(id);
			pass(second);
			sandbox.as(ben).complete(id);
			const items = await polled.poll();
			expect(items.map(({ occurred_at: at }) => at)).toEqual(['2026-07-21T09:31:00.000Z', '2026-07-21T09:31:02.000Z']);
			expect(await polled.poll()).toEqual([]);
		});

		it('starts for both completions when the audit feed has only the first one yet', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.completed'] });
			await polled.activate();
			const { id } = taskOfBen(sandbox);
			sandbox.as(ben).complete(id);
			pass(2 * minute);
			sandbox.as(ben).reopen(id);
			sandbox.as(ben).complete(id);
			const late = sandbox.state.activities.pop();
			const completions = [{ occurred_at: '2026-07-21T09:30:00.000Z' }, { occurred_at: '2026-07-21T09:32:00.000Z' }];
			expect(await polled.poll()).toMatchObject(completions);
			if (late) sandbox.state.activities.push(late);
			expect(await polled.poll()).toEqual([]);
		});

		it('starts once for a task that is completed while it looks, though the audit feed has it a little later', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.completed'] });
			await polled.activate();
			const { id } = taskOfBen(sandbox);
			const handle = sandbox.handle.bind(sandbox);
			sandbox.handle = async (request) => {
				const answer = await handle(request);
				const isOpen = sandbox.state.tasks.get(id)?.completed_at === null;
				if (isOpen && /\/(tasks|activity-feeds)\?/.test(request.url)) {
					sandbox.as(ben).complete(id);
					const [entry] = sandbox.state.activities.slice(-1);
					Object.assign(entry, { created_at: sandbox.state.timestamp(second) });
				}
				return answer;
			};
			expect(await polled.poll()).toHaveLength(1);
			pass(minute);
			expect(await polled.poll()).toEqual([]);
		});

		it('starts once for a task that is created without anybody and assigned then', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.assigned'], assignedTo: 'anybody' });
			await polled.activate();
			const owners = { users: [], guests: [], groups: [] };
			const [first, second] = [
				taskOfBen(sandbox, { title: 'First', owners }),
				taskOfBen(sandbox, { title: 'Second', owners }),
			];
			pass(minute);
			sandbox.as(ana).assign(first.id, ben);
			expect(titlesOf(await polled.poll())).toEqual(['First']);
			pass(minute);
			sandbox.as(ana).assign(second.id, ben);
			expect(titlesOf(await polled.poll())).toEqual(['Second']);
			expect(await polled.poll()).toEqual([]);
		});

		it('finds what is completed in a list that Tallyfy does not sort', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			sandbox.ignoresSort = true;
			const old = sandbox.addTasks(ben, 250);
			for (const { id } of old.slice(0, 249)) {
				pass(second);
				sandbox.as(ben).complete(id);
			}
			pass(minute);
			const polled = trigger(credentials, { events: ['task.completed'] });
			await polled.activate();
			pass(day);
			sandbox.as(ben).complete(old[249].id);
			sandbox.as(ben).reopen(old[100].id);
			pass(second);
			sandbox.as(ben).complete(old[100].id);
			expect((await polled.poll()).map(({ task }) => (task as IDataObject).id)).toEqual([old[249].id, old[100].id]);
			expect(await polled.poll()).toEqual([]);
		});

		it('does not begin a poll while the last one is under way', async () => {
			const { sandbox, credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'] });
			await polled.activate();
			sandbox.as(ben).launch();
			const [first, second] = await Promise.all([polled.poll(), polled.poll()]);
			expect([first.length, second.length]).toEqual([1, 0]);
		});

		it('looks anew when its filters change, and not when its other events do', async () => {
			const { sandbox, credentials } = organizationInTime();
			const { id: template } = sandbox.state.addTemplate({ prerun: [] });
			const polled = trigger(credentials, { events: ['process.launched'] });
			await polled.activate();
			sandbox.as(ben).launch({ template: sandbox.state.templates.get(template) });
			polled.change({ events: ['process.launched', 'task.completed'] });
			expect(eventsOf(await polled.update())).toEqual(['process.launched']);
			sandbox.as(ben).launch({ template: sandbox.state.templates.get(template) });
			polled.change({
				filters: { templates: { template: [{ templateId: { __rl: true, mode: 'id', value: template } }] } },
			});
			expect(await polled.update()).toEqual([]);
		});
	});

	describe('what Tallyfy gives although it was not asked for', () => {
		const far = { deadline: '2126-01-01T00:00:00.000Z' };

		it.each<[event: string, ignored: string, other: (sandbox: Sandbox) => unknown]>([
			['task.overdue', 'status', (sandbox) => taskOfBen(sandbox, far)],
			['task.due_soon', 'status', (sandbox) => taskOfBen(sandbox, far)],
			['task.completed', 'status', (sandbox) => taskOfBen(sandbox, far)],
			['task.assigned', 'status', (sandbox) => sandbox.as(ana).complete(sandbox.addTasks(ana, [far])[0].id)],
			['process.has_issue', 'status', (sandbox) => sandbox.state.addRun()],
			['process.completed', 'status', (sandbox) => sandbox.state.addRun()],
			['task.comment_added', 'verb', (sandbox) => sandbox.as(ben).complete(taskOfBen(sandbox).id)],
			['task.reopened', 'verb', (sandbox) => sandbox.as(ben).complete(taskOfBen(sandbox).id)],
		])('starts nothing on %s where it ignores %s', async (event, ignored, other) => {
			const { sandbox, credentials } = organization();
			ignoring(sandbox, ignored);
			const polled = trigger(credentials, { events: [event] });
			await polled.activate();
			other(sandbox);
			expect(await polled.poll()).toEqual([]);
		});
	});

	describe('a list of several pages', () => {
		/** Members who joined at these times, in milliseconds from yesterday on; their IDs are in this order. */
		const join = (sandbox: Sandbox, times: number[]) =>
			times.forEach((time, index) =>
				sandbox.addMember({
					email: `m${time}.${index}@example.com`,
					activated_at: sandbox.state.timestamp(time - day),
				}),
			);

		const steps = (step: number, length = 240) => Array.from({ length }, (_, index) => index * step);

		const ignoreSort = (sandbox: Sandbox) => {
			sandbox.ignoresSort = true;
		};

		/** Tallyfy takes other sorts for those that it is asked for. */
		const takeSorts = (sorts: Record<string, string>) => (sandbox: Sandbox) => {
			const handle = sandbox.handle.bind(sandbox);
			sandbox.handle = async (request) => {
				const url = new URL(request.url, 'https://go.tallyfy.com');
				const sort = url.searchParams.get('sort') ?? '';
				if (sort in sorts) url.searchParams.set('sort', sorts[sort]);
				return await handle({ ...request, url: url.pathname + url.search });
			};
		};

		const sortById = takeSorts({ '-activated_at': '-id', activated_at: 'id' });

		const sortTheOtherWay = takeSorts({ '-activated_at': 'activated_at', activated_at: '-activated_at' });

		it.each<[string, (sandbox: Sandbox) => void, number[]]>([
			['does not sort it', ignoreSort, steps(minute)],
			['does not sort it, and its first page is in order by chance', ignoreSort, steps(-minute)],
			['does not sort it, and all its records have the same date', ignoreSort, steps(0)],
			['sorts it by ID, and its last page is in order by chance', sortById, [-day, -2 * day, ...steps(minute)]],
			['sorts it the other way', sortTheOtherWay, steps(minute)],
		])('misses nobody when Tallyfy %s', async (_, prepare, times) => {
			const { sandbox, credentials, pass } = organizationInTime();
			prepare(sandbox);
			join(sandbox, times.slice(0, 120));
			// They are on no page at an end of the list.
			const invited = ['first@example.com', 'second@example.com'].map((email) =>
				sandbox.addMember({ email, status: 'invited', activated_at: null }),
			);
			join(sandbox, times.slice(120));
			pass(day);
			const polled = trigger(credentials, { events: ['member.joined'] });
			expect(await polled.activate()).toEqual([]);
			for (const member of invited) {
				pass(day);
				Object.assign(member, { status: 'active', activated_at: sandbox.state.timestamp() });
				expect(await polled.poll()).toMatchObject([{ member: { email: member.email } }]);
			}
			expect(await polled.poll()).toEqual([]);
		});

		it('misses no process when it is not sorted by the only sort that there is', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			ignoreSort(sandbox);
			for (const time of steps(minute, 150)) sandbox.state.addRun({ created_at: sandbox.state.timestamp(time - day) });
			const polled = trigger(credentials, { events: ['process.launched'] });
			expect(await polled.activate()).toEqual([]);
			pass(day);
			const { id } = sandbox.as(ben).launch();
			expect(await polled.poll()).toMatchObject([{ process: { id } }]);
		});

		it('gives nobody who was there before when Tallyfy sorts it by ID, and its first page is in order by chance', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			sortById(sandbox);
			pass(day);
			join(sandbox, steps(second, 120));
			join(sandbox, [-day, ...steps(second, 30).map((time) => time + 120 * second)]);
			const polled = trigger(credentials, { events: ['member.joined'] });
			expect(await polled.activate()).toEqual([]);
			expect(await polled.poll()).toEqual([]);
		});

		it.each([
			['as it is asked to', () => undefined],
			['the other way', sortTheOtherWay],
		])('is read no further than necessary when Tallyfy sorts it %s', async (_, prepare) => {
			const { sandbox, credentials } = organizationInTime();
			prepare(sandbox);
			// The oldest of them joined within the time that is read twice.
			join(sandbox, [...steps(second, 120), ...steps(minute, 120).map((time) => time + 120 * second)]);
			const polled = trigger(credentials, { events: ['member.joined'] });
			await polled.activate();
			// Both ends of the list, which show that Tallyfy sorts it.
			expect(requestsOf(sandbox)).toMatchObject({ listMembers: 2 });
			await polled.poll();
			expect(requestsOf(sandbox)).toMatchObject({ listMembers: 3 });
		});

		it('is read no further, and gives an event once, when two verbs of the audit feed have the same events', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const { id } = taskOfBen(sandbox);
			const reopen = () => {
				pass(minute);
				sandbox.as(ben).complete(id);
				sandbox.as(ben).reopen(id);
				const { id: _, ...entry } = sandbox.state.activities[sandbox.state.activities.length - 1];
				sandbox.state.addActivity({ ...entry, verb: ['re-opened'] });
			};
			for (let times = 0; times < 150; times++) reopen();
			pass(minute);
			const polled = trigger(credentials, { events: ['task.reopened'] });
			await polled.activate();
			reopen();
			expect(await polled.poll()).toMatchObject([{ event: 'task.reopened', task: { id } }]);
			const before = sandbox.count('listActivity');
			expect(await polled.poll()).toEqual([]);
			expect(sandbox.count('listActivity') - before).toBe(2);
		});
	});

	describe('a poll that is cut off', () => {
		const happen = (sandbox: Sandbox, pass: (ms: number) => void) => {
			const { id } = taskOfBen(sandbox);
			const run = sandbox.as(ben).launch();
			for (const task of sandbox.state.tasksOfRun(run.id)) Object.assign(task, later);
			taskOfBen(sandbox, { deadline: '2026-07-01T00:00:00.000Z' });
			for (const act of [
				() => sandbox.as(ben).comment(id, 'Hello'),
				() => sandbox.as(ben).report(id, 'Stuck'),
				() => sandbox.as(ben).resolve(id, 'Done'),
				() => sandbox.as(ben).complete(id),
				() => sandbox.as(ben).reopen(id),
				() => sandbox.as(ben).assign(sandbox.state.tasksOfRun(run.id)[0].id, ana),
				() => sandbox.addMember({ email: 'emil.torres@example.com' }),
			]) {
				pass(second);
				act();
			}
		};

		it('repeats nothing and skips nothing, at whichever of its requests', async () => {
			const begin = async () => {
				const world = organizationInTime();
				const polled = trigger(world.credentials, { events: every, assignedTo: 'anybody' });
				await polled.activate();
				world.pass(minute);
				happen(world.sandbox, world.pass);
				return { ...world, polled };
			};
			const { sandbox, polled: whole } = await begin();
			const before = sandbox.requests.length;
			const expected = eventsOf(await whole.poll()).sort();
			const requests = sandbox.requests.length - before;
			expect(expected.length).toBeGreaterThan(8);
			expect(requests).toBeGreaterThan(12);

			// The others in a longer run, where there is time for each of them.
			for (let after = 0; after < requests; after += isDeep ? 1 : 5) {
				const { sandbox: faulty, polled } = await begin();
				faulty.fault({ kind: 'status', status: 500, body: { message: 'Server Error' }, method: 'GET', after });
				await expect(polled.poll()).rejects.toThrow('HTTP 500');
				expect(eventsOf(after % 2 ? await polled.poll() : await polled.restart()).sort()).toEqual(expected);
				expect(await polled.poll()).toEqual([]);
			}
		});

		it('puts out what it has when its time is up, and the rest next time', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.comment_added'] });
			await polled.activate();
			const texts = Array.from({ length: 30 }, (_, index) => `Comment ${index}`);
			for (const [index, text] of texts.entries()) {
				pass(second);
				sandbox.as(ben).comment(taskOfBen(sandbox, { title: `Task ${index}` }).id, text);
			}
			polled.budget = 0;
			const found: IDataObject[] = [];
			let polls = 0;
			for (; found.length < texts.length && polls < texts.length; polls++) found.push(...(await polled.poll()));
			expect(polls).toBeGreaterThan(1);
			expect(found.map(({ comment }) => (comment as IDataObject).text)).toEqual(texts);
			expect(await polled.poll()).toEqual([]);
		});
	});

	describe('what it is limited to', () => {
		const byId = (value: string) => ({ __rl: true, mode: 'id', value });

		it('is looked at for every event', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const [mine, other] = [0, 1].map(() => sandbox.state.addTemplate({ prerun: [] }));
			const polled = trigger(credentials, {
				events: ['process.launched', 'task.comment_added', 'task.completed', 'task.reopened', 'process.completed'],
				filters: { templates: { template: [{ templateId: byId(mine.id) }] } },
			});
			await polled.activate();
			for (const template of [mine, other]) {
				const run = sandbox.as(ben).launch({ template, name: template.id });
				const [task] = sandbox.state.tasksOfRun(run.id);
				pass(second);
				sandbox.as(ben).comment(task.id, template.id);
				pass(second);
				sandbox.as(ben).complete(task.id);
				pass(second);
				sandbox.as(ben).reopen(task.id);
			}
			const items = await polled.poll();
			expect(eventsOf(items)).toEqual(['process.launched', 'task.comment_added', 'task.completed', 'task.reopened']);
			for (const { task, process } of items) {
				expect((task ?? process) as IDataObject).toMatchObject({ template_id: mine.id });
			}
		});

		it('may be several templates, a member, a group, a tag or a folder', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const group = sandbox.state.addGroup({ name: 'Sales' });
			const tag = sandbox.state.addTag({ title: 'Urgent' });
			const tagged = { tags: { data: [tag] } };
			const owners = { users: [], guests: [], groups: [group.id] };
			const events = ['task.completed', 'task.comment_added'];
			const cases = [
				{ filters: { memberId: byId('20101') }, task: () => sandbox.addTasks(ana, [later])[0] },
				{ filters: { memberId: { ...byId(ana), mode: 'email' } }, task: () => sandbox.addTasks(ana, [later])[0] },
				{ filters: { groupId: byId(group.id) }, task: () => taskOfBen(sandbox, { owners }) },
				{ filters: { tagId: byId(tag.id) }, task: () => taskOfBen(sandbox, tagged) },
			];
			for (const { filters, task } of cases) {
				pass(minute);
				const polled = trigger(credentials, { events, filters });
				await polled.activate();
				const { id } = task();
				for (const own of [id, taskOfBen(sandbox).id]) {
					sandbox.as(ben).comment(own, 'Hello');
					sandbox.as(ben).complete(own);
				}
				expect((await polled.poll()).map(({ task: own }) => (own as IDataObject).id)).toEqual([id, id]);
			}
			const folder = sandbox.state.addFolder({ name: 'Europe', folder_type: 'run' });
			const polled = trigger(credentials, {
				events: ['process.launched', 'process.completed'],
				filters: { folderId: byId(folder.id) },
			});
			await polled.activate();
			const { id } = sandbox.as(ben).launch();
			sandbox.state.folderObjects.set(1, { id: 1, folder_id: folder.id, subject_id: id, subject_type: 'Run' });
			for (const run of [id, sandbox.as(ben).launch().id])
				for (const task of sandbox.state.tasksOfRun(run)) sandbox.as(ben).complete(task.id, { approved: true });
			expect(await polled.poll()).toMatchObject([
				{ event: 'process.launched', process: { id } },
				{ event: 'process.completed', process: { id } },
			]);
		});

		it('is My Tasks of Act As where only those assigned to the member are meant', async () => {
			const { sandbox, credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.assigned'], assignedTo: 'me', actAs: actAs(ben) });
			await polled.activate();
			const { id } = taskOfBen(sandbox, { title: 'Mine' });
			const [other] = sandbox.addTasks(ana, [{ title: 'Then mine', ...later }]);
			expect(titlesOf(await polled.poll())).toEqual(['Mine']);
			sandbox.as(ana).assign(other.id, ben);
			expect(titlesOf(await polled.poll())).toEqual(['Then mine']);
			sandbox.as(ana).assign(id, ana);
			expect(await polled.poll()).toEqual([]);
			// Absent once may be by chance.
			expect(await polled.poll()).toEqual([]);
			sandbox.as(ana).assign(id, ben);
			expect(titlesOf(await polled.poll())).toEqual(['Mine']);
			expect(sandbox.count('listTasks')).toBe(0);
		});

		it.each([
			['template', { templates: { template: [{ templateId: byId('0'.repeat(32)) }] } }],
			['member', { memberId: byId('999') }],
			['group', { groupId: byId('0'.repeat(32)) }],
			['tag', { tagId: byId('0'.repeat(32)) }],
			['folder', { folderId: byId('0'.repeat(32)) }],
		])('is refused at the activation when there is no such %s', async (what, filters) => {
			const { credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'], filters });
			await expect(polled.activate()).rejects.toThrow(`Tallyfy has no ${what} with the ID`);
		});

		it.each([
			['Folder', { folderId: byId('={{ "" }}') }],
			['Templates', { templates: {} }],
		])('is refused when its %s says nothing: everything would start the workflow', async (what, filters) => {
			const { sandbox, credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'], filters });
			await expect(polled.activate()).rejects.toThrow(`${what} is empty`);
			expect(sandbox.count('listRuns')).toBe(0);
		});

		it('is refused at the activation where Tallyfy cannot tell', async () => {
			const { sandbox, credentials } = organizationInTime();
			const folder = sandbox.state.addFolder({ name: 'Europe', folder_type: 'run' });
			const filters = { folderId: byId(folder.id) };
			const polled = trigger(credentials, { events: ['process.launched', 'task.reopened'], filters });
			await expect(polled.activate()).rejects.toMatchObject({
				message: 'Task Reopened cannot be limited to a folder',
				description: expect.stringContaining('Task Reopened under Trigger On.'),
			});
		});

		it('is a member who is there', async () => {
			const { credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'], actAs: actAs('nobody@example.com') });
			await expect(polled.activate()).rejects.toThrow('Nobody in Tallyfy has the email nobody@example.com');
		});
	});

	describe('what happens on a real host', () => {
		const filters = { memberId: { __rl: true, mode: 'id', value: '20101' } };

		/** Ben's tasks, which a filter for Ana excludes. */
		const foreign = (sandbox: Sandbox, count: number) =>
			sandbox.addTasks(
				ben,
				Array.from({ length: count }, () => later),
			);

		it.each([
			['ahead', -day],
			['behind', day],
		])("begins by Tallyfy's clock where that of n8n is %s", async (_, difference) => {
			const { sandbox, credentials, pass, clock } = organizationInTime();
			clock.now = Date.now() + difference;
			sandbox.as(ben).launch({ name: 'Before' });
			pass(minute);
			const polled = trigger(credentials, { events: ['process.launched'] });
			await polled.activate();
			pass(second);
			sandbox.as(ben).launch({ name: 'After' });
			expect(await polled.poll()).toMatchObject([{ process: { name: 'After' } }]);
		});

		it('reads no task that a filter excludes, and gives those that it does not', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.completed'], filters });
			await polled.activate();
			pass(second);
			const [own, undone] = sandbox.addTasks(ana, [later, later]);
			for (const { id } of [own, ...foreign(sandbox, 150), undone]) sandbox.as(ben).complete(id);
			pass(second);
			sandbox.as(ana).reopen(undone.id);
			expect((await polled.poll()).map(({ task }) => (task as IDataObject).id).sort()).toEqual(
				[own.id, undone.id].sort(),
			);
			// The one that was completed and opened again is in no list of completed tasks.
			expect(requestsOf(sandbox)).toMatchObject({ getTask: 1 });
		});

		it('finds a sample behind a hundred and fifty events that a filter excludes', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const [own] = sandbox.addTasks(ana, [later]);
			for (const { id } of [own, ...foreign(sandbox, 150)]) {
				pass(second);
				sandbox.as(ben).comment(id, 'Hello');
				sandbox.as(ben).complete(id);
			}
			const polled = trigger(credentials, { events: ['task.completed', 'task.comment_added'], filters });
			expect(await polled.sample()).toMatchObject([{ task: { id: own.id } }, { task: { id: own.id } }]);
			expect(requestsOf(sandbox)).toMatchObject({ getTask: 1 });
		});

		it('reads no task for days of comments that a filter excludes, after a restart', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.comment_added'], filters });
			await polled.activate();
			for (const { id } of foreign(sandbox, 200)) {
				pass(day / 40);
				sandbox.as(ben).comment(id, 'Hello');
			}
			expect(await polled.restart()).toEqual([]);
			expect(sandbox.count('getTask')).toBe(0);
		});

		it('says at the activation that a list cannot be read whole in every poll, and what to do', async () => {
			const { sandbox, credentials } = organizationInTime();
			sandbox.ignoresSort = true;
			for (let number = 0; number <= 5000; number++)
				sandbox.addMember({ email: `m${number}@example.com`, activated_at: sandbox.state.timestamp(number - day) });
			const polled = trigger(credentials, { events: ['member.joined'] });
			await expect(polled.activate()).rejects.toMatchObject({
				message: expect.stringContaining('too long to be read whole in every poll'),
				description: expect.stringContaining('Filters'),
			});
			expect(sandbox.count('listMembers')).toBeLessThan(5);
		});

		it('gives what is too much for one poll bit by bit, in order and whole', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			sandbox.limits = [];
			sandbox.pageSizeCap = 4;
			const polled = trigger(credentials, { events: ['member.joined', 'task.completed'] });
			await polled.activate();
			const titles = Array.from({ length: 104 }, (_, number) => `Task ${number}`);
			const tasks = sandbox.addTasks(
				ben,
				titles.map((title) => ({ title, ...later })),
			);
			for (const { id } of tasks) {
				pass(minute);
				sandbox.as(ben).complete(id);
				// The audit feed has it a little later.
				Object.assign(sandbox.state.activities.at(-1) ?? {}, { created_at: sandbox.state.timestamp(second) });
			}
			pass(minute);
			// In a list that is short, and read to its end by the first poll.
			sandbox.addMember({ email: 'last@example.com' });
			const found: IDataObject[] = [];
			let polls = 0;
			for (let items = await polled.restart(); items.length; items = await polled.poll(), polls++) {
				found.push(...items);
				expect(items.length).toBeLessThanOrEqual(60);
				// The first poll has read it, but not all of its time. Then only the feed has it.
				if (!polls) sandbox.as(ben).reopen(tasks[found.length].id);
			}
			expect(titlesOf(found.slice(0, -1))).toEqual(titles);
			expect(found.at(-1)).toMatchObject({ member: { email: 'last@example.com' } });
			expect(polls).toBe(2);
		});

		it('misses nobody when somebody leaves the list between two of its pages', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			sandbox.limits = [];
			sandbox.pageSizeCap = 4;
			for (const days of [1, 2, 3, 4])
				sandbox.addMember({ email: `m${days}@example.org`, activated_at: sandbox.state.timestamp(-days * day) });
			const polled = trigger(credentials, { events: ['member.joined'] });
			await polled.activate();
			const joined = Array.from({ length: 9 }, (_, number) => {
				pass(20 * minute);
				return sandbox.addMember({ email: `m${number}@example.com` }).email;
			});
			const handle = sandbox.handle.bind(sandbox);
			sandbox.handle = async (request) => {
				const answer = await handle(request);
				if (/\/users\?.*\bpage=1\b/.test(request.url)) {
					sandbox.state.members.delete(sandbox.member(joined[8]).id);
					sandbox.handle = handle;
				}
				return answer;
			};
			const found = new Set((await polled.poll()).map(({ member }) => (member as IDataObject).email));
			expect(joined.slice(0, 8).filter((email) => !found.has(email))).toEqual([]);
		});

		it('gets on when all of that is of one moment', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			sandbox.limits = [];
			sandbox.pageSizeCap = 2;
			for (const days of [1, 2])
				sandbox.addMember({ email: `m${days}@example.org`, activated_at: sandbox.state.timestamp(-days * day) });
			const polled = trigger(credentials, { events: ['member.joined'] });
			await polled.activate();
			pass(minute);
			for (let number = 0; number < 40; number++) sandbox.addMember({ email: `m${number}@example.com` });
			expect(await polled.poll()).toHaveLength(40);
			expect(await polled.poll()).toEqual([]);
		});

		it.each([
			[
				'one answer is empty',
				(sandbox: Sandbox) =>
					sandbox.fault({ kind: 'status', status: 200, body: { data: [] }, operationId: 'listTasks' }),
			],
			[
				'a page is missed while the list changes',
				(sandbox: Sandbox) =>
					sandbox.fault({
						kind: 'status',
						status: 200,
						body: { data: [] },
						operationId: 'listTasks',
						after: 1,
						times: 3,
					}),
			],
		])('starts nothing again for what is overdue when %s', async (_, trouble) => {
			const { sandbox, credentials } = organizationInTime();
			sandbox.addTasks(
				ben,
				Array.from({ length: 150 }, () => ({ deadline: '2026-07-20T10:00:00.000Z' })),
			);
			const polled = trigger(credentials, { events: ['task.overdue'] });
			await polled.activate();
			trouble(sandbox);
			expect(await polled.poll()).toEqual([]);
			sandbox.clearFaults();
			expect(await polled.poll()).toEqual([]);
		});

		it('goes on where it was when another member is acted as', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'] });
			await polled.activate();
			pass(3 * day);
			const { id } = sandbox.as(ben).launch();
			polled.change({ actAs: actAs(ben) });
			expect(await polled.update()).toMatchObject([{ process: { id } }]);
		});

		it('gives what was launched and completed, and archived or deleted before anybody looked', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const events = ['process.launched', 'process.completed', 'task.completed', 'task.comment_added'];
			const polled = trigger(credentials, { events });
			await polled.activate();
			pass(second);
			const run = sandbox.as(ben).launch();
			const tasks = sandbox.state.tasksOfRun(run.id);
			sandbox.as(ben).comment(tasks[0].id, 'Hello');
			for (const task of tasks) sandbox.as(ben).complete(task.id, { approved: true });
			for (const record of [run, ...tasks]) record.archived_at = sandbox.state.timestamp();
			const [one] = foreign(sandbox, 1);
			sandbox.as(ben).complete(one.id);
			sandbox.state.tasks.delete(one.id);
			const items = await polled.poll();
			expect(items).toEqual(
				expect.arrayContaining([
					expect.objectContaining({ event: 'process.launched', process: expect.objectContaining({ id: run.id }) }),
					expect.objectContaining({ event: 'process.completed', process: expect.objectContaining({ id: run.id }) }),
					...[...tasks, one].map(({ id }) =>
						expect.objectContaining({ event: 'task.completed', task: expect.objectContaining({ id }) }),
					),
					expect.objectContaining({ activity: `Task completed: ${one.title}` }),
					expect.objectContaining({ comment: expect.objectContaining({ author: 'Ben Okafor', author_id: 20102 }) }),
				]),
			);
			expect(items).toHaveLength(tasks.length + 4);
			expect(await polled.poll()).toEqual([]);
		});

		it.each([403, 422])('is not stopped by a task that Tallyfy does not give to the member: %i', async (status) => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.comment_added'] });
			await polled.activate();
			pass(second);
			const [closed, open] = ['Closed', 'Open'].map((title) => taskOfBen(sandbox, { title }));
			for (const { id } of [closed, open]) sandbox.as(ben).comment(id, 'Hello');
			sandbox.fault({ operationId: 'getTask', kind: 'status', status, body: { error: true, message: 'No.' } });
			const items = await polled.poll();
			expect(items).toHaveLength(2);
			expect(items).toEqual(
				expect.arrayContaining([
					expect.objectContaining({
						activity: expect.any(String),
						task: expect.objectContaining({ id: expect.any(String) }),
					}),
					expect.objectContaining({ task: expect.objectContaining({ title: expect.any(String) }) }),
				]),
			);
			expect(await polled.poll()).toEqual([]);
		});

		it.each([
			[undefined, 'Ask @Ben Okafor and @[20999].', 1],
			[403, 'Ask @[20102] and @[20999].', 1],
		])('names in a comment who wrote it and whom it mentions: %s', async (status, text, reads) => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.comment_added'] });
			await polled.activate();
			const { id } = taskOfBen(sandbox, { title: 'Call' });
			pass(second);
			sandbox.as(ana).comment(id, 'Hello');
			expect(await polled.poll()).toMatchObject([{ comment: { author: 'Ana Petrova', author_email: ana } }]);
			expect(sandbox.count('listMembers')).toBe(0);

			// A guest with the number of a member.
			const dana = { id: 20101, email: 'dana@example.com', first_name: 'Dana', last_name: 'Reyes' };
			const guest = sandbox.state.addGuest(dana);
			pass(minute);
			if (status) sandbox.fault({ operationId: 'listMembers', kind: 'status', status, body: { message: 'No.' } });
			sandbox.as(guest.email).comment(id, 'Ask @[20102] and @[20999].');
			const author = { author: 'Dana Reyes', author_id: 20101, author_email: guest.email };
			expect(await polled.poll()).toMatchObject([{ comment: { ...author, text } }]);
			expect(sandbox.count('listMembers')).toBe(reads);

			// What is said as the bot is not said by whoever sent it.
			pass(minute);
			Object.assign(sandbox.as(ana).comment(id, 'Done'), { author_id: 20105 });
			expect(await polled.poll()).toMatchObject([{ comment: { author: 20105, author_id: 20105 } }]);
		});

		it('gives no old comment for a new one that is not shown any more', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.comment_added'] });
			const { id } = taskOfBen(sandbox, { title: 'Call' });
			sandbox.as(ben).comment(id, 'Of last month');
			pass(30 * day);
			await polled.activate();
			pass(minute);
			sandbox.as(ana).comment(id, 'Deleted at once');
			const { threads } = sandbox.state;
			const [last] = [...threads.all()].reverse();
			threads.delete(last.id);
			expect(await polled.poll()).toMatchObject([{ comment: { author: 'Ana Petrova', author_id: 20101 } }]);
		});

		it('loses nothing when a record is dated hours ahead', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'] });
			await polled.activate();
			sandbox.state.addRun({ created_at: sandbox.state.timestamp(3 * 60 * minute) });
			expect(await polled.poll()).toHaveLength(1);
			pass(minute);
			const { id } = sandbox.as(ben).launch();
			expect(await polled.poll()).toMatchObject([{ process: { id } }]);
			expect(await polled.poll()).toEqual([]);
		});

		it('comes once when n8n has registered the workflow twice', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'] });
			await polled.activate();
			await polled.poll();
			const again = await polled.registerAgain();
			pass(minute);
			sandbox.as(ben).launch();
			expect([...(await polled.poll()), ...(await again.poll())]).toHaveLength(1);
			pass(minute);
			sandbox.as(ben).launch();
			expect([...(await again.poll()), ...(await polled.poll())]).toHaveLength(1);
		});

		it('comes from both of two nodes that are copies, with one ID', async () => {
			const { sandbox, credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'] });
			const both = [polled, polled.copy()];
			for (const one of both) await one.activate();
			sandbox.as(ben).launch();
			expect(await Promise.all(both.map(async (one) => (await one.poll()).length))).toEqual([1, 1]);
		});

		it('works with an archived template, and says so', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const template = sandbox.state.addTemplate({ prerun: [], title: 'Old' });
			const run = sandbox.as(ben).launch({ template });
			template.archived_at = sandbox.state.timestamp();
			const only = { templates: { template: [{ templateId: { __rl: true, mode: 'id', value: template.id } }] } };
			const polled = trigger(credentials, { events: ['task.completed'], filters: only });
			await polled.activate();
			expect(polled.log).toEqual([expect.stringContaining('The template "Old" under Filters is archived')]);
			await expect(polled.sample()).rejects.toMatchObject({ description: expect.stringContaining('"Old"') });
			pass(minute);
			sandbox.as(ben).complete(sandbox.state.tasksOfRun(run.id)[0].id);
			expect(await polled.poll()).toHaveLength(1);
		});

		it('gives a sample while a poll runs', async () => {
			const { sandbox, credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['process.launched'] });
			await polled.activate();
			sandbox.as(ben).launch();
			const [items, sample] = await Promise.all([polled.poll(), polled.sample()]);
			expect([items.length, sample.length]).toEqual([1, 1]);
		});

		it.each([
			[401, {}, { cause: 'credential-invalid' }],
			[403, {}, { cause: 'configuration-invalid' }],
			[429, { 'Retry-After': '300' }, { cause: 'rate-limited', retryAfterMs: 300_000 }],
			[500, {}, { cause: 'temporarily-unavailable' }],
		])('tells n8n what a %i is about, so that it polls again when it should', async (status, headers, failure) => {
			const { sandbox, credentials } = organizationInTime();
			const polled = trigger(credentials, { events: ['task.comment_added'] });
			await polled.activate();
			const body = { message: 'No' };
			sandbox.fault({ kind: 'status', status, headers, body, operationId: 'listActivity', times: 9 });
			await expect(polled.poll()).rejects.toMatchObject({ failure });
		});

		it('tells n8n that it is the filter', async () => {
			const { credentials } = organizationInTime();
			const unknown = { memberId: { __rl: true, mode: 'id', value: '999' } };
			const polled = trigger(credentials, { events: ['task.comment_added'], filters: unknown });
			await expect(polled.activate()).rejects.toMatchObject({ failure: { cause: 'configuration-invalid' } });
		});
	});

	it('shows real recent records in the editor, and remembers nothing of that', async () => {
		const { sandbox, credentials, pass } = organizationInTime();
		const polled = trigger(credentials, { events: ['process.launched', 'task.completed'] });
		await expect(polled.sample()).rejects.toThrow('No such event has happened in Tallyfy yet');
		for (const name of ['Alpha', 'Beta']) {
			pass(second);
			const { id } = sandbox.as(ben).launch({ name });
			sandbox.as(ben).complete(sandbox.state.tasksOfRun(id)[0].id);
		}
		pass(minute);
		await polled.activate();
		const items = await polled.sample();
		expect(items).toMatchObject([
			{ event: 'process.launched', process: { name: 'Beta' } },
			{ event: 'process.launched', process: { name: 'Alpha' } },
			{ event: 'task.completed', task: { process: 'Beta' } },
			{ event: 'task.completed', task: { process: 'Alpha' } },
		]);
		expect(await polled.poll()).toEqual([]);
	});

	it.each(costs())('costs a quiet poll of %s so many requests: %i', async (event, cost) => {
		const { sandbox, credentials } = organizationInTime();
		const polled = trigger(credentials, { events: [event], assignedTo: 'anybody' });
		await polled.activate();
		const before = sandbox.requests.length;
		await polled.poll();
		expect(sandbox.requests.length - before).toBe(cost);
	});

	it('has its costs in the documents for every event', () => {
		expect(costs().map(([event]) => event)).toEqual(expect.arrayContaining(every));
	});

	it('reads a long sorted list no further than it has to, once it has seen that Tallyfy sorts it', async () => {
		const { sandbox, credentials, pass } = organizationInTime();
		for (const email of people(sandbox, 5, 100))
			for (const { id } of sandbox.state.tasksOf(sandbox.member(email).id)) {
				pass(minute);
				sandbox.as(email).complete(id);
			}
		const polled = trigger(credentials, { events: ['task.completed'] });
		await polled.activate();
		// The first page, and the first from the other end, which shows that Tallyfy sorts.
		expect(requestsOf(sandbox)).toMatchObject({ listTasks: 2 });
		await polled.poll();
		expect(requestsOf(sandbox)).toMatchObject({ listTasks: 3 });
	});

	it.each(['task.completed', 'task.assigned'])(
		'does not ask the audit feed for the sort of the list, for %s',
		async (event) => {
			const { sandbox, credentials, pass } = organizationInTime();
			for (let tasks = 0; tasks < 150; tasks++) {
				pass(minute);
				sandbox.as(ben).complete(taskOfBen(sandbox).id);
			}
			const polled = trigger(credentials, { events: [event], assignedTo: 'anybody' });
			await polled.activate();
			await polled.poll();
			const sorts = sandbox.requests
				.filter(({ operationId }) => operationId === 'listActivity')
				.map(({ url }) => new URL(url, 'https://go.tallyfy.com').searchParams.get('sort'));
			expect(sorts.length).toBeGreaterThan(1);
			for (const sort of sorts) expect(sort).toMatch(/^-?created_at$/);
		},
	);

	it('stores no token and no secret', async () => {
		const { sandbox } = organizationInTime();
		const credentials = credentialsOf(sandbox);
		const polled = trigger(credentials, { events: every, assignedTo: 'anybody' });
		await polled.activate();
		sandbox.as(ben).launch();
		const text = JSON.stringify(await polled.poll()) + polled.staticData;
		for (const secret of [sandbox.clientSecret, ...sandbox.issuedTokens]) expect(text).not.toContain(secret);
		expect(sandbox.issuedTokens.length).toBeGreaterThan(0);
	});
});
