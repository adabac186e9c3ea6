import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { TallyfyPersonalTokenApi } from '../../credentials/TallyfyPersonalTokenApi.credentials.ts';
import type { Sandbox, SandboxOptions } from '../../sandbox/index.mts';
import { Credentials } from '../../tools/engine/engine.mts';
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
		it('gives the same as the polling trigger for every event, once', async () => {
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
		});

		it('starts nothing for a repeated or replayed delivery', async () => {
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
		});

		it('starts once when several deliveries for the same come at once', async () => {
			const { sandbox, instant } = await active();
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
		});

		it('starts for each of several that happen at once', async () => {
			const { sandbox, instant } = await active({ events: ['task.completed'] });
			sandbox.watcherBody = watcherBody;
			const tasks = sandbox.addTasks(ben, 12);
			for (const { id } of tasks) sandbox.as(ben).complete(id);
			await sandbox.settled();
			expect(instant.items.map(({ task }) => (task as IDataObject).id).sort()).toEqual(
				tasks.map(({ id }) => id).sort(),
			);
		});

		it('starts again for a task that is completed again, and for one that was reopened before it was asked for', async () => {
			const { sandbox, instant, pass } = await active({ events: ['task.completed'] });
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
		});
	});

	it('asks for no more than the task when Tallyfy names it', async () => {
		const { sandbox, instant } = await active({ events: ['task.completed'] });
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

	it('looks at all when the ID is not that of a task', async () => {
		const { sandbox, instant } = await active();
		const [first, next] = sandbox.addTasks(ben, 2);
		sandbox.as(ben).complete(first.id);
		await sandbox.settled();
		sandbox.loseDeliveries = true;
		sandbox.as(ben).complete(next.id);
		await sandbox.settled();
		await instant.call(forged(instant, sandbox, { event: 'task.completed', id: 'f'.repeat(32) }));
		expect(instant.items).toMatchObject([{ task: { id: first.id } }, { task: { id: next.id } }]);
	});

	it('looks once for all that wait when Tallyfy names nothing', async () => {
		const { sandbox, instant } = await active({ events: ['task.completed'] });
		sandbox.watcherBody = 'eventOnly';
		const before = sandbox.count('listTasks');
		for (const { id } of sandbox.addTasks(ben, 12)) sandbox.as(ben).complete(id);
		await sandbox.settled();
		expect(instant.items).toHaveLength(12);
		expect(sandbox.count('listTasks') - before).toBeLessThanOrEqual(2);
	});

	it('remembers what it put out when a poll of the same workflow stores what it read before', async () => {
		const { sandbox, instant } = await active({ events: ['task.completed'] });
		const before = instant.stored;
		sandbox.as(ben).complete(taskOf(sandbox, ben).id);
		await sandbox.settled();
		instant.stored = before;
		await instant.call(forged(instant, sandbox, sandbox.deliveries[0].body));
		expect(instant.items).toHaveLength(1);
	});

	it('goes on with what happens when a poll of the same workflow stored what it read before this node was there', async () => {
		const { sandbox, instant } = await active({ events: ['task.completed'] });
		instant.stored = '{}';
		const { id } = taskOf(sandbox, ben);
		sandbox.as(ben).complete(id);
		await sandbox.settled();
		expect(instant.items).toMatchObject([{ task: { id } }]);
	});

	it('tells a first assignee who came later only once', async () => {
		const { sandbox, instant, pass } = await active({ events: ['task.assigned'] });
		sandbox.as(ana).assign(taskOf(sandbox, ben).id, ana);
		await sandbox.settled();
		const before = instant.items.length;
		const task = taskOf(sandbox, ben, { owners: { users: [], guests: [], groups: [] } });
		pass(minute);
		sandbox.as(ana).assign(task.id, ben);
		await sandbox.settled();
		expect(instant.items.slice(before)).toMatchObject([{ task: { id: task.id } }]);
	});

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
			const { sandbox, instant } = await active();
			const { id } = taskOf(sandbox, ben);
			expect(await instant.call(forged(instant, sandbox, bodyOf(sandbox, id)))).toBe(200);
			expect(instant).toMatchObject({ executions: [], failures: [] });
		});

		it('of a task that was completed before the activation starts nothing', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const { id } = taskOf(sandbox, ben);
			sandbox.as(ben).complete(id);
			pass(2 * second);
			const instant = instantTrigger(credentials, { events: every });
			await instant.activate();
			await instant.call(forged(instant, sandbox, { event: 'task.completed', task: { id } }));
			await instant.call(forged(instant, sandbox, { event: 'task.completed' }));
			expect(instant.executions).toEqual([]);
		});

		it('that names no organization is believed once Tallyfy says so', async () => {
			const { sandbox, instant } = await active();
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
		const { sandbox, instant, pass } = await active({ events: ['task.completed'] });
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
		const { sandbox, instant, pass } = await active({ events: ['task.completed'] });
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

	it('starts only for the templates that are chosen', async () => {
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
	});

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

		it('moves with the address of n8n', async () => {
			const { sandbox, instant } = await active();
			instant.publicUrl = 'https://automation.example.com';
			await instant.restart();
			expect(urlsOf(sandbox)).toEqual([instant.url]);
			sandbox.as(ben).complete(taskOf(sandbox, ben).id);
			await sandbox.settled();
			expect(eventsOf(instant.items)).toEqual(['task.completed']);
			instant.publicUrl = 'https://n8n.example.com';
			await instant.deactivate();
			expect(urlsOf(sandbox)).toEqual([]);
		});

		it('is found again when n8n was killed before it stored anything', async () => {
			const { sandbox, credentials } = organizationInTime();
			const instant = instantTrigger(credentials, { events: every }).listenTo(sandbox);
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

		it('is taken over when it could not be removed, and begins with now', async () => {
			const { sandbox, credentials, pass } = organizationInTime();
			const instant = instantTrigger(credentials, { events: every });
			pass(-10 * minute);
			await instant.activate();
			sandbox.fault({ operationId: 'removeWatcher', kind: 'status', status: 400 });
			await expect(instant.deactivate()).rejects.toMatchObject({ message: 'Tallyfy does not allow this' });
			pass(5 * minute);
			const { id } = taskOf(sandbox, ben);
			sandbox.loseDeliveries = true;
			sandbox.as(ben).complete(id);
			await instant.activate();
			expect(sandbox.count('addWatcher')).toBe(1);
			await instant.call(forged(instant, sandbox, { event: 'task.completed', task: { id } }));
			expect(instant.executions).toEqual([]);
		});

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

		it('begins with now when it is activated again', async () => {
			const { sandbox, instant, pass } = await active();
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
		});
	});

	it('listens for a test event beside the active workflow, and leaves nothing behind', async () => {
		const { sandbox, instant } = await active({ events: ['task.completed'] });
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
		const instant = instantTrigger(credentials, { events: every, authentication: 'personalToken' }).listenTo(sandbox);
		await instant.activate();
		sandbox.as(ben).complete(taskOf(sandbox, ben).id);
		await sandbox.settled();
		expect(eventsOf(instant.items)).toEqual(['task.completed']);
	});

	it('stores little, and neither token nor secret, after thousands of events', async () => {
		const { sandbox, instant } = await active();
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
		for (const secret of [...sandbox.issuedTokens, sandbox.clientSecret]) expect(instant.stored).not.toContain(secret);
	});
});
