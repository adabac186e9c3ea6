import * as fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { Sandbox } from '../../sandbox/index.mts';
import type { Task, Template } from '../../sandbox/records.mts';
import { ana, ben } from '../support/nodes.mts';
import { runs } from '../support/runs.mts';
import { organization } from '../support/tallyfy.mts';
import { trigger, type Polled } from '../support/trigger.mts';

/** What may happen between two looks. `on` chooses among the tasks that are there. */
type Step =
	| { kind: 'launch' | 'launchOther' | 'create' | 'poll' | 'restart' | 'crash' | 'join' | 'ahead' | 'empty' }
	| { kind: 'complete' | 'reopen' | 'comment' | 'report' | 'resolve' | 'assign' | 'archive'; on: number }
	| { kind: 'away'; polls: number }
	| { kind: 'pass'; seconds: number }
	| { kind: 'cut'; after: number };

const events = [
	'member.joined',
	'process.completed',
	'process.launched',
	'task.assigned',
	'task.comment_added',
	'task.completed',
	'task.issue_raised',
	'task.issue_resolved',
	'task.reopened',
];

const always = <K extends string>(...kinds: K[]) => fc.constantFrom(...kinds.map((kind) => ({ kind })));

interface Disturbances {
	/** n8n is killed. */
	crashes?: true;
	/** Only the processes of one template are meant. */
	filter?: true;
}

const steps = ({ crashes, filter }: Disturbances): fc.Arbitrary<Step[]> =>
	fc.array(
		fc.oneof(
			{ weight: 2, arbitrary: always('launch', 'launchOther', 'create', 'join') },
			{ weight: 1, arbitrary: always('empty', ...(filter ? [] : (['ahead'] as const))) },
			{ weight: 1, arbitrary: fc.record({ kind: fc.constant('away' as const), polls: fc.nat({ max: 3 }) }) },
			{
				weight: filter ? 0 : 1,
				arbitrary: fc.record({ kind: fc.constant('archive' as const), on: fc.nat({ max: 20 }) }),
			},
			{
				weight: 8,
				arbitrary: fc.record({
					kind: fc.constantFrom(
						'complete' as const,
						'complete' as const,
						'reopen' as const,
						'comment' as const,
						'report' as const,
						'resolve' as const,
						'assign' as const,
					),
					on: fc.nat({ max: 20 }),
				}),
			},
			{ weight: 3, arbitrary: fc.record({ kind: fc.constant('pass' as const), seconds: fc.nat({ max: 900 }) }) },
			{ weight: 3, arbitrary: always('poll', ...(crashes ? (['restart', 'crash'] as const) : [])) },
			{ weight: 2, arbitrary: fc.record({ kind: fc.constant('cut' as const), after: fc.nat({ max: 16 }) }) },
		),
		{ minLength: 5, maxLength: 60 },
	);

/** How many polls were cut off, in all runs. */
let cuts = 0;

/** An organization, a trigger in it, and what has happened there by our own account. */
class World {
	private now = Date.parse('2026-07-21T09:30:00Z');

	private readonly sandbox: Sandbox;

	private readonly polled: Polled;

	private readonly acted = new Map<string, number>();

	/** Tasks that were created since the last look, and what was noted of that. */
	private readonly unheard = new Map<string, string>();

	readonly happened: string[] = [];

	readonly found: string[] = [];

	private readonly template: string;

	constructor(private readonly filter = false) {
		const { sandbox, credentials } = organization({ now: () => this.now });
		this.sandbox = sandbox;
		this.template = sandbox.state.addTemplate({ prerun: [] }).id;
		const templateId = { __rl: true, mode: 'id', value: this.template };
		this.polled = trigger(credentials, {
			events,
			assignedTo: 'anybody',
			...(filter && { filters: { templates: { template: [{ templateId }] } } }),
		});
		// Who is there has joined before.
		this.now += 60_000;
	}

	async begin(): Promise<void> {
		this.keep(await this.polled.activate());
	}

	async take(step: Step): Promise<void> {
		switch (step.kind) {
			case 'pass':
				this.now += step.seconds * 1000;
				return;
			case 'poll':
				return this.keep(await this.polled.poll());
			case 'restart':
				return this.keep(await this.polled.restart());
			case 'crash':
				this.keep(await this.polled.pollWithoutStoring());
				return this.keep(await this.polled.restart());
			case 'cut':
				return await this.cutOff(step.after);
			case 'join':
				this.note('member.joined', String(this.sandbox.addMember({ email: `m${this.now}@example.com` }).id));
				return;
			case 'launch':
				return this.launch(this.sandbox.state.templates.get(this.template));
			case 'launchOther':
				return this.launch();
			case 'ahead':
				return this.launchedAhead();
			case 'empty':
				return await this.emptied();
			case 'away':
				return await this.away(step.polls);
			case 'archive':
				return this.archive(step.on);
			case 'create':
				return this.created(this.sandbox.addTasks(ben, 1)[0].id);
			default:
				return this.act(step.kind, step.on);
		}
	}

	private async cutOff(after: number): Promise<void> {
		this.sandbox.fault({ kind: 'status', status: 500, body: { message: 'Server Error' }, method: 'GET', after });
		const items = await this.polled.poll().catch(() => undefined);
		this.sandbox.clearFaults();
		if (items) this.keep(items);
		else cuts++;
	}

	/** n8n is started while Tallyfy cannot answer, and polls in vain. */
	private async away(polls: number): Promise<void> {
		this.sandbox.fault({ kind: 'status', status: 500, body: { message: 'Server Error' }, times: 1000 });
		expect(await this.polled.start()).toEqual([]);
		for (let poll = 0; poll < polls; poll++) await expect(this.polled.poll()).rejects.toThrow('HTTP 500');
		this.sandbox.clearFaults();
	}

	/** The copy that lists are read from shows nothing, once. */
	private async emptied(): Promise<void> {
		const unheard = [...this.unheard];
		this.sandbox.fault({ kind: 'status', status: 200, body: { data: [] }, operationId: 'listTasks' });
		this.keep(await this.polled.poll());
		this.sandbox.clearFaults();
		// What the empty list did not show may still go unheard.
		for (const [id, text] of unheard) if (!this.found.includes(text)) this.unheard.set(id, text);
	}

	/** By a machine with another clock. */
	private launchedAhead(): void {
		const ahead = 3 * 60 * 60_000;
		const run = this.sandbox.state.addRun({ created_at: this.sandbox.state.timestamp(ahead) });
		this.happened.push(`process.launched ${run.id} ${Math.floor((this.now + ahead) / 1000)}`);
		for (const task of this.sandbox.state.tasksOfRun(run.id)) this.created(task.id);
	}

	private archive(on: number): void {
		const task = this.taskAt(on);
		if (!task) return;
		task.archived_at = this.sandbox.state.timestamp();
		this.forgetBeginning(task.id);
	}

	private taskAt(on: number): Task | undefined {
		const tasks = [...this.sandbox.state.tasks.values()].filter(({ archived_at }) => !archived_at);
		return tasks[on % tasks.length];
	}

	/** How a task began is not to be seen any more. */
	private forgetBeginning(id: string): void {
		const before = this.happened.indexOf(this.unheard.get(id) ?? '');
		if (before >= 0) this.happened.splice(before, 1);
		this.unheard.delete(id);
	}

	private launch(template?: Template): void {
		const run = this.sandbox.as(ben).launch({ template });
		this.note('process.launched', run.id);
		for (const task of this.sandbox.state.tasksOfRun(run.id)) this.created(task.id);
	}

	private act(kind: 'complete' | 'reopen' | 'comment' | 'report' | 'resolve' | 'assign', on: number): void {
		const { state } = this.sandbox;
		const task = this.taskAt(on);
		if (!task) return;
		// Whoever acts twice on a task takes a second for it.
		if (this.acted.get(task.id) === Math.floor(this.now / 1000)) this.now += 1000;
		this.acted.set(task.id, Math.floor(this.now / 1000));
		const isDone = task.completed_at !== null;
		const hasIssue = task.status === 'hasproblem';
		const run = task.run_id ? state.runs.get(task.run_id) : undefined;
		const wasComplete = run?.completed_at !== null;
		const by = this.sandbox.as(ben);
		if (kind === 'complete' && !isDone && !hasIssue) {
			by.complete(task.id, { approved: true });
			this.note('task.completed', task.id);
			if (run && !wasComplete && run.completed_at) this.note('process.completed', run.id);
		} else if (kind === 'reopen' && isDone) {
			by.reopen(task.id);
			this.note('task.reopened', task.id);
		} else if (kind === 'comment') {
			by.comment(task.id, 'Hello');
			this.note('task.comment_added', task.id);
		} else if (kind === 'report' && !isDone && !hasIssue) {
			by.report(task.id, 'Stuck');
			this.note('task.issue_raised', task.id);
		} else if (kind === 'resolve' && hasIssue) {
			by.resolve(task.id, 'Done');
			this.note('task.issue_resolved', task.id);
		} else if (kind === 'assign' && !task.owners.users.some(({ id }) => id === 20101)) {
			by.assign(task.id, ana);
			this.forgetBeginning(task.id);
			this.note('task.assigned', task.id);
		}
	}

	private created(id: string): void {
		const text = this.note('task.assigned', id);
		if (text) this.unheard.set(id, text);
	}

	/** Undefined for what the filter excludes. */
	private note(event: string, id: string): string | undefined {
		const { tasks, runs } = this.sandbox.state;
		const record = tasks.get(id) ?? (event.startsWith('process.') ? runs.get(id) : undefined);
		if (this.filter && record && record.checklist_id !== this.template) return undefined;
		const text = `${event} ${id} ${Math.floor(this.now / 1000)}`;
		this.happened.push(text);
		return text;
	}

	private keep(items: IDataObject[]): void {
		this.unheard.clear();
		for (const { event, occurred_at: at, task, process, member } of items) {
			const { id } = (task ?? process ?? member) as IDataObject;
			this.found.push(`${event} ${id} ${Math.floor(Date.parse(String(at)) / 1000)}`);
		}
		expect(this.polled.staticData.length).toBeLessThan(20_000);
	}
}

async function run(taken: Step[], { filter }: Disturbances = {}): Promise<World> {
	const world = new World(filter);
	await world.begin();
	for (const step of taken) await world.take(step);
	await world.take({ kind: 'poll' });
	return world;
}

describe('whatever happens, in whatever order, with polls cut off anywhere, and Tallyfy away while n8n starts', () => {
	const usual = 6;
	// `npm test -- fuzz` takes minutes.
	const patience = 3_600_000;

	afterAll(() => expect(cuts).toBeGreaterThan(usual / 2));

	it.each<[string, Disturbances]>([
		['each event comes exactly once', {}],
		['each event that the filter lets pass comes exactly once', { filter: true }],
	])(
		'%s',
		async (_, disturbances) => {
			const property = fc.asyncProperty(steps(disturbances), async (taken) => {
				const { happened, found } = await run(taken, disturbances);
				expect([...found].sort()).toEqual([...happened].sort());
			});
			await fc.assert(property, runs(usual));
		},
		patience,
	);

	it(
		'each event comes at least once where n8n crashes and is started again',
		async () => {
			const property = fc.asyncProperty(steps({ crashes: true }), async (taken) => {
				const { happened, found } = await run(taken);
				expect([...new Set(found)].sort()).toEqual([...new Set(happened)].sort());
			});
			await fc.assert(property, runs(usual));
		},
		patience,
	);
});
