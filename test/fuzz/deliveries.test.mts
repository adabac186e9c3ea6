import * as fc from 'fast-check';
import { sleep, type IDataObject } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/index.mts';
import { withMovingClock } from '../support/clock.mts';
import { instantTrigger, type Call, type Instant } from '../support/instant.mts';
import { ben } from '../support/nodes.mts';
import { runs } from '../support/runs.mts';
import { organization } from '../support/tallyfy.mts';

/** What becomes of a delivery. */
const fates = ['well', 'lost', 'twice', 'text', 'garbage', 'eventOnly'] as const;

/** What may happen. `on` chooses among the tasks that are there. */
type Step =
	| { kind: 'launch' | 'restart' | 'copy' | 'forge' }
	| { kind: 'complete' | 'reopen' | 'comment'; on: number }
	| { kind: 'pass'; seconds: number }
	| { kind: 'deliver'; fate: (typeof fates)[number] };

const events = ['process.launched', 'task.comment_added', 'task.completed'];

const on = fc.nat({ max: 20 });

const steps: fc.Arbitrary<Step[]> = fc.array(
	fc.oneof(
		{ weight: 2, arbitrary: fc.constantFrom<Step>({ kind: 'launch' }) },
		{ weight: 2, arbitrary: fc.constantFrom<Step>({ kind: 'restart' }, { kind: 'copy' }, { kind: 'forge' }) },
		{ weight: 8, arbitrary: fc.record({ kind: fc.constantFrom('complete', 'reopen', 'comment'), on }) },
		{ weight: 3, arbitrary: fc.record({ kind: fc.constant('pass' as const), seconds: fc.nat({ max: 900 }) }) },
		{ weight: 4, arbitrary: fc.record({ kind: fc.constant('deliver' as const), fate: fc.constantFrom(...fates) }) },
	),
	{ minLength: 5, maxLength: 30 },
);

/** How many deliveries were lost, in all runs. */
let lost = 0;

/** An organization, a trigger in it, and what has happened there by our own account. */
class World {
	private readonly sandbox: Sandbox;

	private readonly instant: Instant;

	private fate: (typeof fates)[number] = 'well';

	readonly happened: string[] = [];

	/** @param ahead so many milliseconds is Tallyfy's clock ahead of that of n8n */
	constructor(private readonly ahead: number) {
		const { sandbox, credentials } = organization({ now: () => this.now() });
		this.sandbox = sandbox;
		this.instant = instantTrigger(credentials, { events });
		sandbox.deliver = async (delivery) => await this.deliver(delivery);
	}

	async begin(): Promise<void> {
		await this.instant.activate();
		await sleep(1000);
	}

	get found(): string[] {
		return this.instant.items.map(({ event, occurred_at: at, task, process }) =>
			keyOf(String(event), ((task ?? process) as IDataObject).id, Date.parse(String(at))),
		);
	}

	get failures(): Error[] {
		return this.instant.failures;
	}

	async take(step: Step): Promise<void> {
		switch (step.kind) {
			case 'pass':
				return await sleep(step.seconds * 1000);
			case 'deliver':
				this.fate = step.fate;
				return;
			case 'restart':
				return await this.instant.restart();
			case 'copy': {
				const copy = this.instant.copied('https://staging.example.com');
				await copy.activate('init');
				return await copy.deactivate();
			}
			case 'forge':
				return void (await this.instant.call(this.callWith({ event: 'task.completed', task: { id: 'f'.repeat(32) } })));
			case 'launch':
				this.note('process.launched', this.sandbox.as(ben).launch().id);
				break;
			default:
				this.act(step.kind, step.on);
		}
		await this.sandbox.settled();
		// Whoever acts twice takes a second for it.
		await sleep(1000);
	}

	/** Ten minutes after the last look, something happens and is delivered. */
	async end(): Promise<void> {
		await sleep(11 * 60_000);
		this.fate = 'well';
		await this.take({ kind: 'launch' });
	}

	private act(kind: 'complete' | 'reopen' | 'comment', on: number): void {
		const tasks = [...this.sandbox.state.tasks.values()];
		if (!tasks.length) return;
		const task = tasks[on % tasks.length];
		const isDone = task.completed_at !== null;
		const by = this.sandbox.as(ben);
		if (kind === 'complete' && !isDone) {
			by.complete(task.id, { approved: true });
			this.note('task.completed', task.id);
		} else if (kind === 'reopen' && isDone) by.reopen(task.id);
		else if (kind === 'comment') {
			by.comment(task.id, 'Hello');
			this.note('task.comment_added', task.id);
		}
	}

	private async deliver(delivery: Call): Promise<number> {
		const { event } = delivery.body as IDataObject;
		const bodies: Record<(typeof fates)[number], unknown[]> = {
			well: [delivery.body],
			lost: [],
			twice: [delivery.body, delivery.body],
			text: [JSON.stringify(delivery.body)],
			garbage: ['<event/>'],
			eventOnly: [{ event }],
		};
		const calls = bodies[this.fate].map(async (body) => await this.instant.call({ ...delivery, body }));
		if (!calls.length) lost++;
		return (await Promise.all(calls))[0] ?? 0;
	}

	private readonly callWith = (body: unknown): Call => ({ url: this.instant.url, headers: {}, body });

	private now(): number {
		return Date.now() + this.ahead;
	}

	private note(event: string, id: string): void {
		this.happened.push(keyOf(event, id, this.now()));
	}
}

const keyOf = (event: string, id: unknown, time: number) => `${event} ${String(id)} ${Math.floor(time / 1000)}`;

describe('whatever happens and becomes of the deliveries of it, and whatever the clocks show', () => {
	const usual = 6;
	// `npm test -- fuzz` takes minutes.
	const patience = 3_600_000;

	afterAll(() => expect(lost).toBeGreaterThan(usual / 2));

	it(
		'each event comes exactly once, at the latest with the first call ten minutes after a look',
		async () => {
			const ahead = fc.integer({ min: -400_000, max: 400_000 });
			const property = fc.asyncProperty(ahead, steps, async (milliseconds, taken) => {
				await withMovingClock(async () => {
					const world = new World(milliseconds);
					await world.begin();
					for (const step of taken) await world.take(step);
					await world.end();
					expect([...world.found].sort()).toEqual([...world.happened].sort());
					expect(world.failures).toEqual([]);
				});
			});
			await fc.assert(property, runs(usual));
		},
		patience,
	);
});
