import { sleep } from 'n8n-workflow';

import type { Answer } from '../answer/answer';
import { longestWait, retryAfter } from '../answer/rateLimit';
import { CancelledError } from '../errors';
import { Budget, initialWidth, type SentRequest } from './budget';

/** Tallyfy counts some requests by their method, so reads and writes have a limit each (NOTES §6). */
export type Kind = 'read' | 'write';

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

/** A request that waits in front of the gate. */
interface Queued {
	kind: Kind;
	enter: (request: SentRequest) => void;
}

/**
 * Decides when a request may start. All requests of this process to one organization pass the same gate, in the order in
 * which they come. It lets 8 be in flight at first, one more after each round of answers, 16 at the most, and half as many after
 * a 429. That also closes it until the time in Retry-After; from then on it keeps to the limit that the 429 has shown.
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

	/** Until then it is closed; this and the others in milliseconds since 1970. */
	private opensAt = 0;

	/** When `width` was halved. What started before and is refused as well does not halve it again. */
	private narrowedAt = 0;

	/** When `admit` runs next by itself. */
	private wakesAt = Infinity;

	private readonly budgets: Record<Kind, Budget> = { read: new Budget(), write: new Budget() };

	private queue: Queued[] = [];

	/**
	 * Calls `send` as soon as the request may start, and learns from the answer.
	 *
	 * @throws CancelledError when `signal` is aborted before the request could start
	 */
	async pass(kind: Kind, send: () => Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
		const request = await this.enter(kind, signal);
		try {
			const answer = await send();
			this.learn(kind, request, answer);
			return answer;
		} finally {
			request.answeredAt = Date.now();
			this.inFlight--;
			this.admit();
		}
	}

	private async enter(kind: Kind, signal?: AbortSignal): Promise<SentRequest> {
		if (signal?.aborted) throw new CancelledError();
		return await new Promise((resolve, reject) => {
			const queued: Queued = {
				kind,
				enter: (request) => {
					signal?.removeEventListener('abort', leave);
					resolve(request);
				},
			};
			const leave = () => {
				this.queue = this.queue.filter((other) => other !== queued);
				reject(new CancelledError());
			};
			signal?.addEventListener('abort', leave, { once: true });
			this.queue.push(queued);
			this.admit();
		});
	}

	/** Starts the requests that fit now, and runs again when the next one will. */
	private admit(): void {
		const now = Date.now();
		let soonest = Infinity;
		for (const queued of [...this.queue]) {
			if (this.inFlight >= Math.floor(this.width)) return;
			const budget = this.budgets[queued.kind];
			const wait = Math.max(this.opensAt - now, budget.wait(now));
			if (wait > 0) {
				soonest = Math.min(soonest, now + wait);
				continue;
			}
			this.queue.splice(this.queue.indexOf(queued), 1);
			this.inFlight++;
			queued.enter(budget.spend(now));
		}
		if (soonest < this.wakesAt) void this.wakeAt(soonest);
	}

	private async wakeAt(time: number): Promise<void> {
		this.wakesAt = time;
		await sleep(Math.max(0, Math.ceil(time - Date.now())));
		if (this.wakesAt === time) this.wakesAt = Infinity;
		this.admit();
	}

	private learn(kind: Kind, request: SentRequest, answer: Answer): void {
		if (answer.status !== 429) {
			if (answer.status) this.width = Math.min(maximalWidth, this.width + 1 / this.width);
			return;
		}
		const wait = retryAfter(answer) || 1000;
		// A cap of an hour or a day is about one kind of operation, so everything else may go on.
		if (wait > longestWait) return;
		this.opensAt = Math.max(this.opensAt, Date.now() + wait);
		this.budgets[kind].learn(request, wait);
		if (request.startedAt > this.narrowedAt) {
			this.width = Math.max(1, this.width / 2);
			this.narrowedAt = Date.now();
		}
	}
}
