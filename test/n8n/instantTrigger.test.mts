import { sleep, type IDataObject, type INodeParameters } from 'n8n-workflow';
import { randomBytes } from 'node:crypto';

import { TallyfyPersonalTokenApi } from '../../credentials/TallyfyPersonalTokenApi.credentials.ts';
import type { Sandbox, SandboxOptions } from '../../sandbox/index.mts';
import { Credentials } from '../../tools/engine/engine.mts';
import { withMovingClock } from '../support/clock.mts';
import { instantTrigger, type Call } from '../support/instant.mts';
import { actAs, ana, ben } from '../support/nodes.mts';
import { organization, requestsOf } from '../support/tallyfy.mts';
import { trigger } from '../support/trigger.mts';

const second = 1000;
const minute = 60 * second;

/** What Tallyfy tells its watchers (NOTES §10). */
const every = [
	'process.completed',
	'process.launched',
	'task.assigned',
	'task.comment_added',
	'task.completed',
	'task.issue_raised',
	'task.issue_resolved',
];

/** An organization that is ahead of this machine, by as much as the test says. */
function organizationInTime(options: SandboxOptions = {}) {
	const clock = { ahead: 0 };
	const { sandbox, credentials } = organization({ now: () => Date.now() + clock.ahead, ...options });
	const pass = (milliseconds: number) => (clock.ahead += milliseconds);
	return { sandbox, credentials, pass };
}

const completions = { events: ['task.completed'] };

/** A test in which waiting takes no time. */
const atOnce = (work: () => Promise<void>) => async () => await withMovingClock(work);

/** An active trigger that hears what happens there. */
async function active(parameters: INodeParameters = {}) {
	const { sandbox, credentials, pass } = organizationInTime();
	const instant = instantTrigger(credentials, { events: every, ...parameters }).listenTo(sandbox);
	await instant.activate();
	pass(second);
	return { sandbox, credentials, instant, pass };
}

const taskOf = (sandbox: Sandbox, email: string, fields: object = {}) => sandbox.addTasks(email, [fields])[0];

const urlsOf = (sandbox: Sandbox) => sandbox.state.watchers.all().map(({ webhook }) => webhook);

const idsOf = (items: IDataObject[]) => items.map(({ task }) => (task as IDataObject).id);

const bytes = (told: object) => Buffer.from(JSON.stringify(told));

const eventsOf = (items: IDataObject[]) => items.map(({ event }) => event);

/** A delivery as somebody makes it who knows the address and the organization. */
const forged = (
	instant: { url: string },
	sandbox: Sandbox,
	body: unknown,
	organizationId = sandbox.organizationId,
): Call => ({
	url: instant.url,
	headers: { 'X-Tallyfy-orgID': organizationId },
	body,
});

/** The events of that: there is an assignee from the launch on, and another one later. */
const happened = [...every, 'task.assigned'].sort();

/** Everything that watchers hear of, one act after the other. */
async function happen(sandbox: Sandbox, after: () => Promise<unknown>): Promise<void> {
	const template = sandbox.state.addTemplate({
		prerun: [],
		steps: [{ title: 'Welcome call', assignees: [sandbox.member(ana).id] }],
	});
	const run = sandbox.as(ben).launch({ template, name: 'Harborline' });
	const [task] = sandbox.state.tasksOfRun(run.id);
	const acts = [
		() => undefined,
		() => sandbox.as(ana).assign(task.id, ben),
		() => sandbox.as(ana).comment(task.id, 'Please call today.'),
		() => sandbox.as(ben).report(task.id, 'No answer.'),
		() => sandbox.as(ben).resolve(task.id, 'Called back.'),
		() => sandbox.as(ben).complete(task.id),
	];
	for (const act of acts) {
		act();
		await after();
	}
}

describe('Tallyfy Instant Trigger', () => {
	describe.each(['full', 'eventOnly'] as const)('when Tallyfy sends %s bodies', (watcherBody) => {
		it(
			'gives the same as the polling trigger for every event, once',
			atOnce(async () => {
				const { sandbox, credentials, instant, pass } = await active();
				sandbox.watcherBody = watcherBody;
				const polled = trigger(credentials, { events: every, assignedTo: 'anybody' });
				expect(await polled.activate()).toEqual([]);
				const polledItems: IDataObject[] = [];
				await happen(sandbox, async () => {
					await sandbox.settled();
					polledItems.push(...(await polled.poll()));
					pass(second);
				});
				expect(eventsOf(instant.items).sort()).toEqual(happened);
				const byId = (items: IDataObject[]) => [...items].sort((a, b) => (`${a.event_id}` < `${b.event_id}` ? -1 : 1));
				expect(byId(instant.items)).toEqual(byId(polledItems));
				expect(instant.failures).toEqual([]);
			}),
		);

		it(
			'starts nothing for a repeated or replayed delivery',
			atOnce(async () => {
				const { sandbox, instant, pass } = await active();
				sandbox.watcherBody = watcherBody;
				await happen(sandbox, async () => {
					await sandbox.settled();
					pass(second);
				});
				const { length } = instant.executions;
				pass(5 * minute);
				for (const { body } of [...sandbox.deliveries])
					expect(await instant.call(forged(instant, sandbox, body))).toBe(200);
				await instant.restart();
				for (const { body } of [...sandbox.deliveries]) await instant.call(forged(instant, sandbox, body));
				expect(instant.executions).toHaveLength(length);
			}),
		);

		it(
			'starts once when several deliveries for the same come at once',
			atOnce(async () => {
				const { sandbox, instant } = await active(completions);
				sandbox.watcherBody = watcherBody;
				const { id } = taskOf(sandbox, ben);
				sandbox.deliver = async (delivery) => {
					await Promise.all([
						instant.call(delivery),
						instant.call(delivery),
						instant.call(delivery),
						instant.call(delivery),
					]);
				};
				sandbox.as(ben).complete(id);
				await sandbox.settled();
				expect(instant.items).toMatchObject([{ event: 'task.completed', task: { id } }]);
			}),
		);

		it(
			'starts for each of several that happen at once',
			atOnce(async () => {
				const { sandbox, instant } = await active(completions);
				sandbox.watcherBody = watcherBody;
				const tasks = sandbox.addTasks(ben, 12);
				for (const { id } of tasks) sandbox.as(ben).complete(id);
				await sandbox.settled();
				expect(instant.items.map(({ task }) => (task as IDataObject).id).sort()).toEqual(
					tasks.map(({ id }) => id).sort(),
				);
			}),
		);

		it(
			'starts again for a task that is completed again, and for one that was reopened before it was asked for',
			atOnce(async () => {
				const { sandbox, instant, pass } = await active(completions);
				sandbox.watcherBody = watcherBody;
				const { id } = taskOf(sandbox, ben);
				sandbox.as(ben).complete(id);
				await sandbox.settled();
				pass(minute);
				sandbox.as(ben).reopen(id);
				pass(minute);
				sandbox.as(ben).complete(id);
				pass(minute);
				sandbox.as(ben).reopen(id);
				await sandbox.settled();
				expect(instant.items).toHaveLength(2);
				expect(new Set(instant.items.map(({ event_id }) => event_id)).size).toBe(2);
			}),
		);
	});

	it('asks for no more than the task when Tallyfy names it', async () => {
		const { sandbox, instant } = await active(completions);
		const [first, second] = sandbox.addTasks(ben, 2);
		sandbox.as(ben).complete(first.id);
		await sandbox.settled();
		const before = requestsOf(sandbox);
		sandbox.as(ben).complete(second.id);
		await sandbox.settled();
		const after = requestsOf(sandbox);
		const sent = Object.entries(after).filter(([operation, count]) => count !== (before[operation] ?? 0));
		expect(sent).toEqual([['getTask', 1]]);
		expect(instant.items).toMatchObject([{ task: { id: first.id } }, { task: { id: second.id } }]);
	});

	it('asks for nothing when the event was not chosen', async () => {
		const { sandbox, instant } = await active({ events: ['process.completed'] });
		const before = sandbox.requests.length;
		sandbox.as(ben).complete(taskOf(sandbox, ben).id);
		await sandbox.settled();
		expect(sandbox.requests).toHaveLength(before);
		expect(sandbox.deliveries).toMatchObject([{ status: 200 }]);
		expect(instant.executions).toEqual([]);
	});

	it(
		'looks at all when the ID is not that of a task',
		atOnce(async () => {
			const { sandbox, instant } = await active(completions);
			const [first, next] = sandbox.addTasks(ben, 2);
			sandbox.as(ben).complete(first.id);
			await sandbox.settled();
			sandbox.loseDeliveries = true;
			sandbox.as(ben).complete(next.id);
			await sandbox.settled();
			await instant.call(forged(instant, sandbox, { event: 'task.completed', id: 'f'.repeat(32) }));
			expect(instant.items).toMatchObject([{ task: { id: first.id } }, { task: { id: next.id } }]);
		}),
	);

	it(
		'looks once for all that wait when Tallyfy names nothing',
		atOnce(async () => {
			const { sandbox, instant } = await active(completions);
			sandbox.watcherBody = 'eventOnly';
			const before = sandbox.count('listTasks');
			for (const { id } of sandbox.addTasks(ben, 12)) sandbox.as(ben).complete(id);
			await sandbox.settled();
			expect(instant.items).toHaveLength(12);
			// Then those that came meanwhile have a look, and when it shows nothing, another one.
			expect(sandbox.count('listTasks') - before).toBeLessThanOrEqual(3);
		}),
	);

	it('remembers what it put out when a poll of the same workflow stores what it read before', async () => {
		const { sandbox, instant } = await active(completions);
		const before = instant.stored;
		sandbox.as(ben).complete(taskOf(sandbox, ben).id);
		await sandbox.settled();
		instant.stored = before;
		await instant.call(forged(instant, sandbox, sandbox.deliveries[0].body));
		expect(instant.items).toHaveLength(1);
	});

	it('begins with its activation, also when Tallyfy calls before n8n has stored that', async () => {
		const { sandbox, credentials, pass } = organizationInTime();
		sandbox.as(ben).complete(taskOf(sandbox, ben).id);
		pass(minute);
		const instant = instantTrigger(credentials, completions).listenTo(sandbox);
		await instant.activate('activate', true);
		pass(second);
		const { id } = taskOf(sandbox, ben);
		sandbox.as(ben).complete(id);
		await sandbox.settled();
		expect(idsOf(instant.items)).toEqual([id]);
	});

	it('goes on with what happens when a poll of the same workflow stored what it read before this node was there', async () => {
		const { sandbox, instant } = await active(completions);
		instant.stored = '{}';
		const { id } = taskOf(sandbox, ben);
		sandbox.as(ben).complete(id);
		await sandbox.settled();
		expect(instant.items).toMatchObject([{ task: { id } }]);
	});

	it(
		'tells a first assignee who came later only once',
		atOnce(async () => {
			const { sandbox, instant, pass } = await active({ events: ['task.assigned'] });
			sandbox.as(ana).assign(taskOf(sandbox, ben).id, ana);
			await sandbox.settled();
			const before = instant.items.length;
			const task = taskOf(sandbox, ben, { owners: { users: [], guests: [], groups: [] } });
			pass(minute);
			sandbox.as(ana).assign(task.id, ben);
			await sandbox.settled();
			expect(instant.items.slice(before)).toMatchObject([{ task: { id: task.id } }]);
		}),
	);

	describe('a forged delivery', () => {
		it.each<[string, (sandbox: Sandbox, id: string) => unknown]>([
			['of an unknown task', () => ({ event: 'task.completed', task: { id: '0'.repeat(32) } })],
			[
				'of a task that is not completed',
				(_, id) => ({ event: 'task.completed', task: { id, completed_at: '2026-01-01' } }),
			],
			['that climbs to another path', () => ({ event: 'task.completed', task: { id: '../users' } })],
			['of an event that does not exist', (_, id) => ({ event: 'task.renamed', task: { id } })],
			['without an event', (_, id) => ({ task: { id } })],
			['that is a list', () => [{ event: 'task.completed' }]],
			['that is a text', () => 'task.completed'],
			['that is empty', () => undefined],
		])('%s starts nothing, and makes no failed execution', async (_, bodyOf) => {
			await withMovingClock(async () => {
				const { sandbox, instant } = await active(completions);
				const { id } = taskOf(sandbox, ben);
				expect(await instant.call(forged(instant, sandbox, bodyOf(sandbox, id)))).toBe(200);
				expect(instant).toMatchObject({ executions: [], failures: [] });
			});
		});

		it(
			'of a task that was completed before the activation starts nothing',
			atOnce(async () => {
				const { sandbox, credentials, pass } = organizationInTime();
				const { id } = taskOf(sandbox, ben);
				sandbox.as(ben).complete(id);
				pass(2 * second);
				const instant = instantTrigger(credentials, { ...completions });
				await instant.activate();
				await instant.call(forged(instant, sandbox, { event: 'task.completed', task: { id } }));
				await instant.call(forged(instant, sandbox, { event: 'task.completed' }));
				expect(instant.executions).toEqual([]);
			}),
		);

		it('that names no organization is believed once Tallyfy says so', async () => {
			const { sandbox, instant } = await active(completions);
			const { id } = taskOf(sandbox, ben);
			sandbox.loseDeliveries = true;
			sandbox.as(ben).complete(id);
			const body = { event: 'task.completed', task: { id } };
			expect(await instant.call({ url: instant.url, headers: {}, body })).toBe(200);
			expect(eventsOf(instant.items)).toEqual(['task.completed']);
		});

		it('of another organization is refused before anything is asked for', async () => {
			const { sandbox, instant } = await active();
			const { id } = taskOf(sandbox, ben);
			sandbox.loseDeliveries = true;
			sandbox.as(ben).complete(id);
			const before = sandbox.requests.length;
			const body = { event: 'task.completed', task: { id } };
			expect(await instant.call(forged(instant, sandbox, body, '0'.repeat(32)))).toBe(403);
			expect(sandbox.requests).toHaveLength(before);
			expect(instant).toMatchObject({ executions: [], failures: [] });
		});
	});

	it('is a failed execution when Tallyfy cannot be asked, so that the delivery is not lost without a word', async () => {
		const { sandbox, instant, pass } = await active(completions);
		const { id } = taskOf(sandbox, ben);
		for (const operationId of ['getTask', 'listTasks', 'listActivity'] as const)
			sandbox.fault({ operationId, kind: 'status', status: 400, times: 1 });
		sandbox.as(ben).complete(id);
		await sandbox.settled();
		expect(instant.executions).toEqual([]);
		expect(instant.failures).toMatchObject([
			{ message: 'Tallyfy does not allow this', description: expect.stringContaining('Nothing is lost') },
		]);
		expect(sandbox.deliveries).toMatchObject([{ status: 200 }]);
		sandbox.clearFaults();
		pass(second);
		const next = taskOf(sandbox, ben);
		sandbox.as(ben).complete(next.id);
		await sandbox.settled();
		expect(instant.items).toMatchObject([{ task: { id } }, { task: { id: next.id } }]);
	});

	it('makes up for what was not delivered while n8n was stopped, with the next delivery', async () => {
		const { sandbox, instant, pass } = await active(completions);
		const tasks = sandbox.addTasks(ben, 3);
		const complete = async (index: number) => {
			sandbox.as(ben).complete(tasks[index].id);
			await sandbox.settled();
			pass(30 * minute);
		};
		await complete(0);
		sandbox.loseDeliveries = true;
		await complete(1);
		sandbox.loseDeliveries = false;
		await instant.restart();
		await complete(2);
		expect(instant.items.map(({ task }) => (task as IDataObject).id)).toEqual(tasks.map(({ id }) => id));
	});

	it(
		'starts only for the templates that are chosen',
		atOnce(async () => {
			const { sandbox, credentials } = organizationInTime();
			const [wanted, other] = ['Wanted', 'Other'].map((title) => sandbox.state.addTemplate({ title, prerun: [] }));
			const filters = { templates: { template: [{ templateId: { __rl: true, mode: 'id', value: wanted.id } }] } };
			const instant = instantTrigger(credentials, { events: every, filters }).listenTo(sandbox);
			await instant.activate();
			for (const template of [other, wanted]) {
				const run = sandbox.as(ben).launch({ template });
				const [task] = sandbox.state.tasksOfRun(run.id);
				sandbox.as(ben).comment(task.id, 'Hello');
				sandbox.as(ben).complete(task.id);
			}
			await sandbox.settled();
			const ids = instant.items.map(({ task, process }) => ((task ?? process) as IDataObject).template_id);
			expect(new Set(eventsOf(instant.items))).toEqual(
				new Set(['process.launched', 'task.assigned', 'task.comment_added', 'task.completed']),
			);
			expect(new Set(ids)).toEqual(new Set([wanted.id]));
		}),
	);

	describe('with Ask Tallyfy First off', () => {
		it('believes what is delivered, asks for nothing, and gives the shape of the same event', async () => {
			const { sandbox, instant, pass } = await active({ verifyEvent: false });
			const before = sandbox.requests.length;
			await happen(sandbox, async () => {
				await sandbox.settled();
				pass(second);
			});
			expect(sandbox.requests).toHaveLength(before);
			expect(eventsOf(instant.items).sort()).toEqual(happened);
			for (const item of instant.items)
				expect(item).toMatchObject({
					event_id: expect.stringMatching(/^[0-9a-f]{32}$/),
					occurred_at: expect.stringMatching(/^\d{4}-/),
					[`${item.event}`.split('.')[0]]: { id: expect.stringMatching(/^[0-9a-f]{32}$/) },
				});
		});

		it('starts once for what is repeated, where it says when it happened', async () => {
			const { sandbox, instant } = await active({ verifyEvent: false });
			sandbox.as(ben).complete(taskOf(sandbox, ben).id);
			await sandbox.settled();
			await instant.call(forged(instant, sandbox, sandbox.deliveries[0].body));
			expect(instant.items).toHaveLength(1);
			sandbox.watcherBody = 'eventOnly';
			for (const { id } of sandbox.addTasks(ben, 2)) sandbox.as(ben).complete(id);
			await sandbox.settled();
			expect(instant.items).toHaveLength(3);
		});

		it.each(['text', '', [], {}, { event: 7 }, undefined])('says that it cannot read %j', async (body) => {
			const { sandbox, instant } = await active({ ...completions, verifyEvent: false });
			expect(await instant.call(forged(instant, sandbox, body))).toBe(200);
			expect(instant.failures).toMatchObject([{ message: 'Tallyfy called, and it cannot be read what for' }]);
		});

		it.each([
			['to the minute', '21/07/2026 09:30 AM UTC', '2026-07-21T09:30:00.000Z'],
			['in New York', '21/07/2026 05:30 AM EDT', '2026-07-21T09:30:00.000Z'],
			['in a zone without a name', '21/07/2026 12:30 PM +03', '2026-07-21T09:30:00.000Z'],
			['that may be in Chicago or in Shanghai', '21/07/2026 04:30 AM CST', undefined],
			['in no known way', 'July 21', undefined],
		])('emits what has a date %s', async (_, completed_at, occurred_at) => {
			const { sandbox, credentials } = organization({ now: () => Date.parse('2026-07-21T09:30:20Z') });
			const instant = instantTrigger(credentials, { ...completions, verifyEvent: false });
			await instant.activate();
			const ids = ['a', 'b', 'c'].map((letter) => letter.repeat(32));
			for (const id of ids)
				await instant.call(forged(instant, sandbox, { event: 'task.completed', task: { id, completed_at } }));
			expect(idsOf(instant.items)).toEqual(ids);
			for (const item of instant.items)
				expect(item).toMatchObject({ occurred_at: occurred_at ?? expect.stringMatching(/Z$/) });
		});

		it('emits a delivery that Tallyfy tries again after later ones', async () => {
			const { sandbox, instant, pass } = await active({ ...completions, verifyEvent: false });
			const [first, ...others] = sandbox.addTasks(ben, 3);
			sandbox.loseDeliveries = true;
			sandbox.as(ben).complete(first.id);
			const [{ body }] = sandbox.deliveries;
			sandbox.loseDeliveries = false;
			for (const { id } of others) {
				pass(15 * minute);
				sandbox.as(ben).complete(id);
				await sandbox.settled();
			}
			for (let time = 0; time < 2; time++) await instant.call(forged(instant, sandbox, body));
			expect(idsOf(instant.items)).toEqual([...others, first].map(({ id }) => id));
		});

		it('that names no organization is refused', async () => {
			const { sandbox, instant } = await active({ verifyEvent: false });
			const body = { event: 'task.completed', task: { id: '0'.repeat(32) } };
			expect(await instant.call({ url: instant.url, headers: {}, body })).toBe(403);
			expect(instant.executions).toEqual([]);
			expect(sandbox.deviations).toEqual([]);
		});

		it('still refuses another organization', async () => {
			const { sandbox, instant } = await active({ verifyEvent: false });
			const body = { event: 'task.completed', task: { id: '0'.repeat(32) } };
			expect(await instant.call(forged(instant, sandbox, body, '0'.repeat(32)))).toBe(403);
			expect(instant.executions).toEqual([]);
		});
	});

	it(
		'makes up for a delivery that was lost while n8n was running, with the first one ten minutes after it looked',
		atOnce(async () => {
			const { sandbox, instant } = await active(completions);
			const tasks = sandbox.addTasks(ben, 5);
			const complete = async (index: number) => {
				sandbox.loseDeliveries = index === 1;
				sandbox.as(ben).complete(tasks[index].id);
				await sandbox.settled();
			};
			await complete(0);
			for (const index of [1, 2, 3]) {
				await sleep(3 * minute);
				await complete(index);
			}
			expect(idsOf(instant.items)).toEqual([0, 2, 3].map((index) => tasks[index].id));
			await sleep(2 * minute);
			await complete(4);
			expect(idsOf(instant.items)).toEqual([0, 2, 3, 1, 4].map((index) => tasks[index].id));
		}),
	);

	it('looks at all again before it has to forget what nobody looked at', async () => {
		const { sandbox, instant, pass } = await active(completions);
		const tasks = sandbox.addTasks(ben, 3);
		const complete = async (index: number) => {
			sandbox.loseDeliveries = index === 1;
			sandbox.as(ben).complete(tasks[index].id);
			await sandbox.settled();
			pass(minute);
		};
		await complete(0);
		await complete(1);
		instant.remember('task.completed', 1350, Date.now() + 3 * minute);
		await complete(2);
		expect(idsOf(instant.items)).toEqual([0, 1, 2].map((index) => tasks[index].id));
	});

	it(
		'finds with a call of any kind what was lost of another kind',
		atOnce(async () => {
			const { sandbox, instant } = await active({ events: ['task.completed', 'task.comment_added'] });
			const [first, next] = sandbox.addTasks(ben, 2);
			sandbox.as(ben).comment(first.id, 'Hello');
			await sandbox.settled();
			sandbox.loseDeliveries = true;
			sandbox.as(ben).complete(first.id);
			sandbox.loseDeliveries = false;
			await sleep(10 * minute);
			sandbox.as(ben).comment(next.id, 'Hello');
			await sandbox.settled();
			expect(eventsOf(instant.items)).toEqual(['task.comment_added', 'task.completed', 'task.comment_added']);
		}),
	);

	it(
		'asks a second time when Tallyfy does not know yet what it has called for',
		atOnce(async () => {
			const { sandbox, instant } = await active(completions);
			const { id } = taskOf(sandbox, ben);
			const call = instant.call(forged(instant, sandbox, { event: 'task.completed' }));
			await sleep(5 * second);
			sandbox.loseDeliveries = true;
			sandbox.as(ben).complete(id);
			await call;
			expect(idsOf(instant.items)).toEqual([id]);
		}),
	);

	it.each([
		['with IDs of nothing', () => ({ task: { id: randomBytes(16).toString('hex') } })],
		['without an ID', () => ({})],
	])('has at most ten looks for a hundred forged calls %s, and then one a minute', async (_, more) => {
		await withMovingClock(async () => {
			const { sandbox, instant } = await active(completions);
			const flood = async () => {
				const before = sandbox.requests.length;
				const calls = Array.from({ length: 100 }, async (_each, index) => {
					await sleep((index * minute) / 100);
					await instant.call(forged(instant, sandbox, { event: 'task.completed', ...more() }));
				});
				await sleep(minute);
				const { length } = sandbox.requests;
				return { asked: length - before, calls };
			};
			// A look at completed tasks is two requests: the list and the audit feed.
			const first = await flood();
			expect(first.asked).toBeLessThanOrEqual(2 * 10);
			const second = await flood();
			expect(second.asked).toBeLessThanOrEqual(2 * 2);
			const { id } = taskOf(sandbox, ben);
			instant.listenTo(sandbox);
			sandbox.as(ben).complete(id);
			await Promise.all([sandbox.settled(), ...first.calls, ...second.calls]);
			expect(idsOf(instant.items)).toEqual([id]);
		});
	});

	it(
		'finds what happens after a burst of calls for tasks that show nothing, within two minutes',
		atOnce(async () => {
			const { sandbox, instant } = await active(completions);
			// The first look is at everything.
			await instant.call(forged(instant, sandbox, {}));
			await sleep(minute);
			const open = sandbox.addTasks(ben, 30);
			const startedAt = Date.now();
			const calls = open.map(
				async ({ id }) => await instant.call(forged(instant, sandbox, { event: 'task.completed', task: { id } })),
			);
			await sleep(5 * second);
			const { id } = taskOf(sandbox, ben);
			sandbox.as(ben).complete(id);
			// Whichever call has the next look, finds it.
			await Promise.all([sandbox.settled(), ...calls]);
			expect(idsOf(instant.items)).toEqual([id]);
			expect(Date.now() - startedAt).toBeLessThanOrEqual(2 * minute);
		}),
	);

	it('keeps nodes apart that have the same ID, since they were copied', async () => {
		const { sandbox, credentials, pass } = organizationInTime();
		const nodes = ['Trigger', 'Trigger1'].map((name) => {
			const instant = instantTrigger(credentials, completions);
			return Object.assign(instant, { name, workflowId: 'copied', webhookId: `${name}-5f0c-4c36-9a5e-2f1d3a4b5c6d` });
		});
		for (const instant of nodes) await instant.activate();
		pass(second);
		sandbox.deliver = async (delivery) => {
			for (const instant of nodes) await instant.call(delivery);
		};
		const { id } = taskOf(sandbox, ben);
		sandbox.as(ben).complete(id);
		await sandbox.settled();
		for (const { items } of nodes) expect(idsOf(items)).toEqual([id]);
	});

	it('begins with now by the clock of Tallyfy when that of n8n is five minutes ahead', async () => {
		const { sandbox, credentials, pass } = organizationInTime();
		pass(-5 * minute);
		const instant = instantTrigger(credentials, completions).listenTo(sandbox);
		await instant.activate();
		sandbox.fault({ operationId: 'removeWatcher', kind: 'status', status: 400 });
		await expect(instant.deactivate()).rejects.toThrow();
		pass(second);
		await instant.activate();
		expect(sandbox.count('addWatcher')).toBe(1);
		const tasks = sandbox.addTasks(ben, 3);
		for (const { id } of tasks) {
			sandbox.as(ben).complete(id);
			await sandbox.settled();
			pass(second);
		}
		expect(idsOf(instant.items)).toEqual(tasks.map(({ id }) => id));
	});

	/** What n8n makes of a delivery, by how its body comes. */
	const ways: Array<[string, (told: IDataObject) => Pick<Call, 'body' | 'rawBody'>]> = [
		['as text', (told) => ({ body: JSON.stringify(told) })],
		['as bytes of a type that n8n does not read', (told) => ({ body: undefined, rawBody: bytes(told) })],
		['as JSON that is said to be a form', (told) => ({ body: { [JSON.stringify(told)]: '' }, rawBody: bytes(told) })],
		['in the field of a form', (told) => ({ body: { payload: JSON.stringify(told) } })],
		['in a form of several parts', (told) => ({ body: { data: { payload: JSON.stringify(told) }, files: {} } })],
		['in an envelope', (told) => ({ body: { data: told } })],
		['beside its event', ({ event, ...more }) => ({ body: { event, data: more } })],
	];

	describe.each([true, false])('with Ask Tallyfy First %s', (verifyEvent) => {
		it.each(ways)('reads a delivery that comes %s', async (_, bodyOf) => {
			const { sandbox, instant } = await active({ ...completions, verifyEvent });
			const tasks = sandbox.addTasks(ben, 2);
			sandbox.loseDeliveries = true;
			for (const { id } of tasks) {
				sandbox.as(ben).complete(id);
				const told = sandbox.deliveries[sandbox.deliveries.length - 1].body as IDataObject;
				await instant.call({ ...forged(instant, sandbox, undefined), ...bodyOf(told) });
			}
			expect(idsOf(instant.items)).toEqual(tasks.map(({ id }) => id));
			expect(instant.failures).toEqual([]);
		});
	});

	it('looks what happened when it cannot read a call', async () => {
		const { sandbox, instant } = await active(completions);
		const { id } = taskOf(sandbox, ben);
		sandbox.loseDeliveries = true;
		sandbox.as(ben).complete(id);
		expect(await instant.call(forged(instant, sandbox, '<task/>'))).toBe(200);
		expect(idsOf(instant.items)).toEqual([id]);
	});

	describe('its watcher', () => {
		it('is there from the activation to the deactivation, and once, however often n8n starts', async () => {
			const { sandbox, instant } = await active();
			expect(sandbox.state.watchers.all()).toMatchObject([
				{ object_type: 'organization', object_id: sandbox.organizationId, webhook: instant.url },
			]);
			await instant.restart();
			await instant.activate('update');
			expect(urlsOf(sandbox)).toEqual([instant.url]);
			expect(sandbox.count('addWatcher')).toBe(1);
			await instant.deactivate();
			expect(urlsOf(sandbox)).toEqual([]);
			await instant.deactivate();
			expect(instant.stored).not.toContain('subscription');
		});

		it('leaves those of others alone', async () => {
			const { sandbox, instant } = await active();
			const { webhook: _, ...watcher } = sandbox.state.watchers.all()[0];
			const copy = instant.url.replace('n8n.example.com', 'staging.example.com');
			for (const webhook of ['https://other.example.com/hook', copy])
				sandbox.state.watchers.add({ ...watcher, id: undefined, webhook });
			await instant.restart();
			await instant.deactivate();
			expect(urlsOf(sandbox)).toEqual(['https://other.example.com/hook', copy]);
		});

		it('is made for the new address of n8n, and the old one of the same host is removed', async () => {
			const { sandbox, instant } = await active(completions);
			instant.webhookId = '4d3c2b1a-5f0c-4c36-9a5e-2f1d3a4b5c6d';
			await instant.activate('update');
			expect(urlsOf(sandbox)).toEqual([instant.url]);
			sandbox.as(ben).complete(taskOf(sandbox, ben).id);
			await sandbox.settled();
			expect(eventsOf(instant.items)).toEqual(['task.completed']);
		});

		it.each(['init', 'leadershipChange', 'activate', 'update'] as const)(
			'of the n8n that a database was copied from stays when the copy starts: %s',
			async (mode) => {
				const { sandbox, instant } = await active(completions);
				const copy = instant.copied('https://staging.example.com');
				await copy.activate(mode);
				expect(urlsOf(sandbox)).toEqual([instant.url, copy.url]);
				await copy.deactivate();
				expect(urlsOf(sandbox)).toEqual([instant.url]);
				sandbox.as(ben).complete(taskOf(sandbox, ben).id);
				await sandbox.settled();
				expect(eventsOf(instant.items)).toEqual(['task.completed']);
			},
		);

		it('of another host stays when a copied workflow is unpublished that never ran there, and is named in the log', async () => {
			const { sandbox, instant } = await active(completions);
			const copy = instant.copied('https://staging.example.com');
			await copy.deactivate();
			expect(urlsOf(sandbox)).toEqual([instant.url]);
			const [{ id }] = sandbox.state.watchers.all();
			expect(copy.warnings).toEqual([expect.stringMatching(`n8n.example.com.* remove the watcher ${id} `)]);
		});

		it('is found again when n8n was killed before it stored anything', async () => {
			const { sandbox, credentials } = organizationInTime();
			const instant = instantTrigger(credentials, { ...completions }).listenTo(sandbox);
			await instant.activate('activate', true);
			expect(instant.stored).toBe('{}');
			const { id } = taskOf(sandbox, ben);
			await instant.restart();
			expect(urlsOf(sandbox)).toEqual([instant.url]);
			sandbox.as(ben).complete(id);
			await sandbox.settled();
			expect(instant.items).toMatchObject([{ task: { id } }]);
		});

		it('may be gone already', async () => {
			const { sandbox, instant } = await active();
			sandbox.fault({ operationId: 'removeWatcher', kind: 'status', status: 404 });
			await instant.deactivate();
			expect(instant.stored).not.toContain('subscription');
		});

		it(
			'is taken over when it could not be removed, and begins with now',
			atOnce(async () => {
				const { sandbox, credentials, pass } = organizationInTime();
				const instant = instantTrigger(credentials, { ...completions });
				pass(-10 * minute);
				await instant.activate();
				sandbox.fault({ operationId: 'removeWatcher', kind: 'status', status: 400 });
				await expect(instant.deactivate()).rejects.toMatchObject({ message: 'Tallyfy does not allow this' });
				pass(5 * minute);
				const { id } = taskOf(sandbox, ben);
				sandbox.loseDeliveries = true;
				sandbox.as(ben).complete(id);
				pass(2 * second);
				await instant.activate();
				expect(sandbox.count('addWatcher')).toBe(1);
				await instant.call(forged(instant, sandbox, { event: 'task.completed', task: { id } }));
				expect(instant.executions).toEqual([]);
			}),
		);

		it('is not there twice, even when it was added twice', async () => {
			const { sandbox, instant } = await active();
			const [watcher] = sandbox.state.watchers.all();
			sandbox.state.watchers.add({ ...watcher, id: undefined });
			await instant.restart();
			expect(urlsOf(sandbox)).toEqual([instant.url]);
		});

		it('is found under each name that Tallyfy may give its address', async () => {
			const { sandbox, instant } = await active();
			for (const name of ['webhook_url', 'url']) {
				const [{ webhook, ...watcher }] = sandbox.state.watchers.all();
				sandbox.state.watchers.delete(watcher.id);
				sandbox.state.watchers.add({ ...watcher, [name]: webhook ?? instant.url } as never);
				await instant.restart();
				expect(sandbox.state.watchers.all()).toHaveLength(1);
				expect(sandbox.count('addWatcher')).toBe(1);
			}
			await instant.deactivate();
			expect(sandbox.state.watchers.all()).toEqual([]);
		});

		it(
			'begins with now when it is activated again',
			atOnce(async () => {
				const { sandbox, instant, pass } = await active(completions);
				const { id } = taskOf(sandbox, ben);
				sandbox.as(ben).complete(id);
				await sandbox.settled();
				await instant.deactivate();
				const { id: missed } = taskOf(sandbox, ben);
				sandbox.as(ben).complete(missed);
				pass(minute);
				await instant.activate();
				for (const task of [id, missed])
					await instant.call(forged(instant, sandbox, { event: 'task.completed', task: { id: task } }));
				expect(instant.items).toHaveLength(1);
			}),
		);
	});

	it('listens for a test event beside the active workflow, and leaves nothing behind', async () => {
		const { sandbox, instant } = await active(completions);
		await instant.listen();
		expect(urlsOf(sandbox)).toEqual([instant.url, instant.testUrl]);
		sandbox.as(ben).complete(taskOf(sandbox, ben).id);
		await sandbox.settled();
		expect(instant.items).toHaveLength(2);
		expect(instant.items[0]).toEqual(instant.items[1]);
		await instant.stopListening();
		expect(urlsOf(sandbox)).toEqual([instant.url]);
	});

	describe('an activation that nothing would come of', () => {
		it.each([
			['http://localhost:5678'],
			['https://localhost'],
			['https://192.168.1.20'],
			['https://10.0.0.4'],
			['https://172.20.0.2'],
			['https://n8n'],
			['https://n8n.local'],
			['https://[fd00::1]'],
			['http://n8n.example.com'],
		])('is refused at %s', async (publicUrl) => {
			const { sandbox, credentials } = organization();
			const instant = instantTrigger(credentials, { events: every });
			instant.publicUrl = publicUrl;
			await expect(instant.activate()).rejects.toMatchObject({
				message: `Tallyfy cannot call this n8n: its address is ${publicUrl}`,
				description: expect.stringContaining('WEBHOOK_URL'),
			});
			expect(sandbox.requests).toEqual([]);
		});

		it('is refused when the address could be guessed', async () => {
			const { credentials } = organization();
			const instant = instantTrigger(credentials, { events: every });
			instant.webhookId = undefined;
			await expect(instant.activate()).rejects.toMatchObject({ message: expect.stringContaining('could be guessed') });
		});

		it('is refused for a member who is no administrator', async () => {
			const { sandbox, credentials } = organization();
			const instant = instantTrigger(credentials, { events: every, actAs: actAs(ben) });
			await expect(instant.activate()).rejects.toMatchObject({
				message: 'Only an administrator can have Tallyfy call n8n',
				description: expect.stringMatching(/Act As.*Tallyfy says: /),
				httpCode: '403',
			});
			expect(urlsOf(sandbox)).toEqual([]);
		});

		it.each([404, 422])('is refused where the organization has no watchers: %d', async (status) => {
			const { sandbox, credentials } = organization();
			sandbox.fault({ operationId: status === 404 ? 'listWatchers' : 'addWatcher', kind: 'status', status, times: 1 });
			const instant = instantTrigger(credentials, { events: every });
			await expect(instant.activate()).rejects.toMatchObject({
				message: 'Tallyfy cannot call n8n in this organization yet',
				description: expect.stringContaining('Tallyfy Trigger'),
			});
		});

		it('is refused for a template that is not there', async () => {
			const { sandbox, credentials } = organization();
			const id = '0'.repeat(32);
			const filters = { templates: { template: [{ templateId: { __rl: true, mode: 'id', value: id } }] } };
			const instant = instantTrigger(credentials, { events: every, filters });
			await expect(instant.activate()).rejects.toMatchObject({ message: `Tallyfy has no template with the ID ${id}` });
			expect(urlsOf(sandbox)).toEqual([]);
		});
	});

	it('works with the personal token of an administrator', async () => {
		const { sandbox } = organization();
		const row = { accessToken: sandbox.personalToken(ana), organizationId: sandbox.organizationId };
		const credentials = new Credentials(row, new TallyfyPersonalTokenApi());
		const instant = instantTrigger(credentials, { ...completions, authentication: 'personalToken' }).listenTo(sandbox);
		await instant.activate();
		sandbox.as(ben).complete(taskOf(sandbox, ben).id);
		await sandbox.settled();
		expect(eventsOf(instant.items)).toEqual(['task.completed']);
	});

	it(
		'stores little, and neither token nor secret, after thousands of events',
		atOnce(async () => {
			const { sandbox, instant } = await active(completions);
			sandbox.limits = [];
			const tasks = sandbox.addTasks(ben, 2000);
			sandbox.watcherBody = 'eventOnly';
			sandbox.loseDeliveries = true;
			for (const { id } of tasks) sandbox.as(ben).complete(id);
			await sandbox.settled();
			await instant.call(forged(instant, sandbox, { event: 'task.completed' }));
			expect(instant.items).toHaveLength(2000);
			expect(instant.stored.length).toBeLessThan(20_000);
			await instant.restart();
			await instant.call(forged(instant, sandbox, { event: 'task.completed' }));
			await instant.call(forged(instant, sandbox, { event: 'task.completed', task: { id: tasks[0].id } }));
			expect(instant.items).toHaveLength(2000);
			for (const secret of [...sandbox.issuedTokens, sandbox.clientSecret])
				expect(instant.stored).not.toContain(secret);
		}),
	);
});
