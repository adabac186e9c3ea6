import * as fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { Sandbox } from '../../sandbox/index.mts';
import { ana, ben } from '../support/nodes.mts';
import { runs } from '../support/runs.mts';
import { organization } from '../support/tallyfy.mts';
import { trigger, type Polled } from '../support/trigger.mts';

/** What may happen between two looks. `on` chooses among the tasks that are there. */
type Step =
	| { kind: 'launch' | 'create' | 'poll' | 'restart' | 'crash' | 'join' }
	| { kind: 'complete' | 'reopen' | 'comment' | 'report' | 'resolve' | 'assign'; on: number }
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

const steps = (withCrashes: boolean): fc.Arbitrary<Step[]> =>
	fc.array(
		fc.oneof(
			{ weight: 2, arbitrary: always('launch', 'create', 'join') },
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
			{ weight: 3, arbitrary: always('poll', ...(withCrashes ? (['restart', 'crash'] as const) : [])) },
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

	constructor() {
		const { sandbox, credentials } = organization({ now: () => this.now });
		this.sandbox = sandbox;
		this.polled = trigger(credentials, { events, assignedTo: 'anybody' });
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
				return this.note('member.joined', String(this.sandbox.addMember({ email: `m${this.now}@example.com` }).id));
			case 'launch':
				return this.launch();
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

	private launch(): void {
		const run = this.sandbox.as(ben).launch();
		this.note('process.launched', run.id);
		for (const task of this.sandbox.state.tasksOfRun(run.id)) this.created(task.id);
	}

	private act(kind: 'complete' | 'reopen' | 'comment' | 'report' | 'resolve' | 'assign', on: number): void {
		const { state } = this.sandbox;
		const tasks = [...state.tasks.values()];
		if (!tasks.length) return;
		const task = tasks[on % tasks.length];
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
			// How it began is not to be seen any more.
			const before = this.happened.indexOf(this.unheard.get(task.id) ?? '');
			if (before >= 0) this.happened.splice(before, 1);
			this.unheard.delete(task.id);
			this.note('task.assigned', task.id);
		}
	}

	private created(id: string): void {
		this.note('task.assigned', id);
		this.unheard.set(id, this.happened[this.happened.length - 1]);
	}

	private note(event: string, id: string): void {
		this.happened.push(`${event} ${id} ${Math.floor(this.now / 1000)}`);
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

async function run(taken: Step[]): Promise<World> {
	const world = new World();
	await world.begin();
	for (const step of taken) await world.take(step);
	await world.take({ kind: 'poll' });
	return world;
}

describe('whatever happens, in whatever order, with polls cut off anywhere', () => {
	const usual = 6;
	// `npm test -- fuzz` takes minutes.
	const patience = 3_600_000;

	afterAll(() => expect(cuts).toBeGreaterThan(usual / 2));

	it(
		'each event comes exactly once',
		async () => {
			const property = fc.asyncProperty(steps(false), async (taken) => {
				const { happened, found } = await run(taken);
				expect([...found].sort()).toEqual([...happened].sort());
			});
			await fc.assert(property, runs(usual));
		},
		patience,
	);

	it(
		'each event comes at least once where n8n crashes and is started again',
		async () => {
			const property = fc.asyncProperty(steps(true), async (taken) => {
				const { happened, found } = await run(taken);
				expect([...new Set(found)].sort()).toEqual([...new Set(happened)].sort());
			});
			await fc.assert(property, runs(usual));
		},
		patience,
	);
});
