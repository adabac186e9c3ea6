import { sleep } from 'n8n-workflow';

import type { Answer } from '../answer/answer';
import { longestWait, retryAfter } from '../answer/rateLimit';
import { Budget, initialWidth, type SentRequest } from './budget';
import { Line, type Execution } from './line';
import { Refusals } from './refusals';

/** Tallyfy counts some requests by their method, so reads and writes have a limit each (NOTES §6). */
export type Kind = 'read' | 'write';

/** A request, as far as the gate has to know it. */
export interface Passing {
	kind: Kind;
	/** What Tallyfy's caps of an hour or a day are about. */
	call: string;
	execution: Execution;
	/** Whether a file is sent or fetched; it holds one of the places for files instead. */
	isFile: boolean;
}

/** The requests of one kind: those that wait, and how many may be sent. */
interface Lane {
	line: Line<SentRequest>;
	budget: Budget;
	/** Until when its executions know that they wait, in milliseconds of `performance.now()`. */
	toldUntil: number;
}

const newLane = (): Lane => ({ line: new Line(), budget: new Budget(), toldUntil: 0 });

/** Requests in flight at the most. */
export const maximalWidth = 16;

/**
 * Milliseconds to rest after an answer that says how many requests are left before the limit: 0 while more are left than
 * can be in flight, and up to 1000 when none is.
 */
export function slowdown({ headers }: Answer): number {
	const left = Number(headers['x-ratelimit-remaining'] ?? maximalWidth);
	return left >= 0 && left < maximalWidth ? 1000 * (1 - left / maximalWidth) : 0;
}

const tellPause = ({ pauses }: Execution, ms: number) => pauses?.add(ms, 'Tallyfy asked for pauses');

/**
 * Decides when a request may start. All requests of this process to one organization pass the same gate, and the executions
 * that send them take turns. It lets 8 be in flight at first, half as many more after each round of answers, 16 at the most,
 * and half as many after a 429. That also closes it until the time in Retry-After; from then on it keeps to the limit that
 * the 429 has shown, and lets one more be in flight after each round. Its clock is that of the process, since the clock of
 * the machine may be set.
 */
export class Gate {
	private static readonly gates = new Map<string, Gate>();

	/** @param organization what shares a limit: base URL and organization ID */
	static of(organization: string): Gate {
		const gate = Gate.gates.get(organization) ?? new Gate();
		Gate.gates.set(organization, gate);
		return gate;
	}

	/** How many requests may be in flight. */
	private width = initialWidth;

	private inFlight = 0;

	/** Until then it is closed; this and the others in milliseconds of `performance.now()`. */
	private opensAt = 0;

	/** When `width` was halved. What started before and is refused as well does not halve it again. */
	private narrowedAt = -Infinity;

	/** When `admit` runs next by itself. */
	private wakesAt = Infinity;

	private readonly lanes: Record<Kind, Lane> = {
		read: newLane(),
		write: newLane(),
	};

	private readonly refusals = new Refusals();

	/**
	 * Calls `send` as soon as the request may start, and learns from the answer. Where Tallyfy has refused this kind of call
	 * for longer than anybody waits, it gives that answer, and nothing is sent.
	 *
	 * @throws CancelledError when the execution is cancelled before the request could start
	 */
	async pass({ kind, call, execution, isFile }: Passing, send: () => Promise<Answer>): Promise<Answer> {
		const refused = this.refusals.of(call);
		if (refused) return refused;
		const lane = this.lanes[kind];
		const { line, budget } = lane;
		const entering = line.wait(execution);
		tellPause(execution, lane.toldUntil - performance.now());
		this.admit();
		const request = await entering;
		if (isFile) this.leave();
		try {
			const refusedMeanwhile = this.refusals.of(call);
			if (refusedMeanwhile) {
				budget.forget(request);
				return refusedMeanwhile;
			}
			const answer = await send();
			this.learn(call, budget, request, answer);
			return answer;
		} finally {
			budget.close(request, performance.now());
			if (isFile) this.admit();
			else this.leave();
		}
	}

	private leave(): void {
		this.inFlight--;
		this.admit();
	}

	/** Starts the requests that fit now, and runs again when the next one will. */
	private admit(): void {
		const now = performance.now();
		while (this.inFlight < Math.floor(this.width)) {
			let first: Lane | undefined;
			let soonest = Infinity;
			for (const lane of [this.lanes.read, this.lanes.write]) {
				if (lane.line.turn === Infinity) continue;
				const opensAt = Math.max(this.opensAt, now + lane.budget.wait(now));
				if (opensAt > now) {
					soonest = Math.min(soonest, opensAt);
					this.tellAll(lane, opensAt, now);
				} else if (!first || lane.line.turn < first.line.turn) first = lane;
			}
			if (!first) {
				if (soonest < this.wakesAt) void this.wakeAt(soonest);
				return;
			}
			this.inFlight++;
			first.line.next(first.budget.spend(now));
		}
	}

	/** Once for each time, since there may be many executions. */
	private tellAll(lane: Lane, opensAt: number, now: number): void {
		if (opensAt === Infinity || opensAt < lane.toldUntil + 1) return;
		lane.toldUntil = opensAt;
		for (const execution of lane.line.executions) tellPause(execution, opensAt - now);
	}

	private async wakeAt(time: number): Promise<void> {
		this.wakesAt = time;
		await sleep(Math.max(0, Math.ceil(time - performance.now())));
		if (this.wakesAt === time) this.wakesAt = Infinity;
		this.admit();
	}

	private learn(call: string, budget: Budget, request: SentRequest, answer: Answer): void {
		if (answer.status !== 429) {
			const more = this.narrowedAt === -Infinity ? 1 / 2 : 1 / this.width;
			if (answer.status) this.width = Math.min(maximalWidth, this.width + more);
			return;
		}
		const wait = retryAfter(answer) || 1000;
		// A cap of an hour or a day is about one kind of call, so everything else may go on.
		if (wait > longestWait) {
			this.refusals.add(call, answer, wait);
			budget.forget(request);
			return;
		}
		const now = performance.now();
		this.opensAt = Math.max(this.opensAt, now + wait);
		budget.learn(request, wait);
		if (request.startedAt > this.narrowedAt) {
			this.width = Math.max(1, this.width / 2);
			this.narrowedAt = now;
		}
	}
}
