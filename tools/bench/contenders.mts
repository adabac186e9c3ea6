import type { Answer, Question } from './inProcess.mts';
import type { Batches, Ran, RealN8n } from './realN8n.mts';
import type { Opened } from './sandbox.mts';
import type { Worker } from './worker.mts';
import { works, type Work, type WorkName } from './works.mts';

/** Where the contenders are at home. */
export interface Place {
	n8n: RealN8n;
	/** A process for pools, and one for n8n's engine alone; both stay, so that everybody is as warm as n8n. */
	pools: Worker<Question>;
	engine: Worker<Question>;
}

export interface Result extends Ran {
	/** Milliseconds of processor time, where the process does nothing else. */
	cpu?: number;
	credentialReads?: number;
}

/** Somebody who does a work. */
export interface Contender {
	name: string;
	/** What it is, for those who read the figures. */
	is: string;
	run: (place: Place, work: WorkName, opened: Opened, units: number) => Promise<Result>;
	/** Requests that it cannot do without. */
	floor: (work: Work, units: number) => number;
	/** It hardly does anything but wait, so one round will do. */
	waits?: true;
	/** The part of the work that it does; it does one thing after the other, so this says how long all of it takes. */
	part?: number;
	/** The only delay (milliseconds) at which it is worth the time that it takes; else all of them. */
	only?: number;
}

/** The application's token, one of each member, and the calls. */
const withTokens = (work: Work, units: number) => 1 + work.members(units) + units;

const pool = (inFlight: number, is: string): Contender => ({
	name: `Raw pool, ${inFlight} in flight`,
	is,
	run: async ({ pools }, work, opened, units) => await pools.ask<Answer>({ opened, work, units, inFlight }),
	floor: withTokens,
});

const http = (name: string, is: string, batches?: Batches): Contender => ({
	name: `HTTP Request, ${name}`,
	is: `n8n's own node with the personal token of one who may see everybody's tasks, ${is}`,
	run: async ({ n8n }, work, opened, units) => await n8n.http(works[work], opened, units, batches),
	floor: (_, units) => units,
	// Its pauses rule, and those are the same at any delay.
	...(batches && { only: 50, waits: true }),
});

export const contenders = {
	pool8: pool(
		8,
		'undici with connections that stay open and nothing around them; it knows beforehand how many pages there are',
	),
	pool16: pool(16, 'the same with as many as the package has at the most'),
	ours: {
		name: 'This package',
		is: 'in a real n8n; 8 requests in flight at first, up to 16 when all goes well; writes one at a time and in order',
		run: async ({ n8n }, work, opened, units) => await n8n.ours(works[work], opened, units),
		floor: withTokens,
	},
	engine: {
		// What processors have to do is best seen where nobody waits.
		only: 0,
		name: "This package, in n8n's engine alone",
		is: 'the node in the execution engine and with the request helpers of n8n, without its server and database',
		run: async ({ engine }, work, opened, units) => await engine.ask<Answer>({ opened, work, units }),
		floor: withTokens,
	},
	http: http('as it comes', 'all items at once, pages one after the other'),
	safeHttp: http('10 a second', 'batches of 10 items a second, pages 100 ms apart', { size: 10, interval: 1000 }),
	knowingHttp: http('12 in 5 s', 'batches of 12 items every 5 seconds: for somebody who knows the limit', {
		size: 12,
		interval: 5000,
	}),
	/** What a connector does that loops over its items, at its best: with a connection that stays open. */
	loop: {
		...pool(1, 'a loop over the items, as in other connectors; at its best, with a connection that stays open'),
		name: 'One after the other',
		waits: true,
		part: 0.2,
	},
} satisfies Record<string, Contender>;

export type ContenderName = keyof typeof contenders;
