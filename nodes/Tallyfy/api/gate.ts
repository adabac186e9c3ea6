import { sleep } from 'n8n-workflow';

import type { Answer } from './answer';
import { Budget, initialWidth, type Sent } from './budget';
import { CancelledError } from './errors';
import { patience, retryAfter } from './rateLimit';

/** Limits for reads and for writes are learned apart: Tallyfy counts some requests by method (NOTES §6). */
export type Kind = 'read' | 'write';

/** Requests in flight at the most. */
export const maximalWidth = 16;

/**
 * Milliseconds to rest after an answer that says how few requests are left before the limit: none while more are left
 * than can be in flight, up to a second when there are none.
 */
export function slowdown({ headers }: Answer): number {
	const left = Number(headers['x-ratelimit-remaining'] ?? maximalWidth);
	return left >= 0 && left < maximalWidth ? 1000 * (1 - left / maximalWidth) : 0;
}

interface Waiting {
	kind: Kind;
	enter: (request: Sent) => void;
}

/**
 * The one gate of an organization in this process. Requests pass in order of arrival, some at a time: more while all
 * goes well, half as many after a 429. A 429 closes the gate for everybody until the time that Tallyfy names; after
 * that, as many requests pass in such a time as it took before.
 */
export class Gate {
	private static readonly gates = new Map<string, Gate>();

	/** @param organization what shares a limit: base URL and organization ID */
	static of(organization: string): Gate {
		const gate = Gate.gates.get(organization) ?? new Gate();
		Gate.gates.set(organization, gate);
		return gate;
	}

	private width = initialWidth;

	private inFlight = 0;

	private opensAt = 0;

	private narrowedAt = 0;

	private wakesAt = Infinity;

	private readonly budgets: Record<Kind, Budget> = { read: new Budget(), write: new Budget() };

	private queue: Waiting[] = [];

	/**
	 * Sends as soon as the gate lets it, and learns from the answer.
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

	private async enter(kind: Kind, signal?: AbortSignal): Promise<Sent> {
		if (signal?.aborted) throw new CancelledError();
		return await new Promise((resolve, reject) => {
			const waiting: Waiting = {
				kind,
				enter: (request) => {
					signal?.removeEventListener('abort', leave);
					resolve(request);
				},
			};
			const leave = () => {
				this.queue = this.queue.filter((other) => other !== waiting);
				reject(new CancelledError());
			};
			signal?.addEventListener('abort', leave, { once: true });
			this.queue.push(waiting);
			this.admit();
		});
	}

	/** Lets in whoever fits now, and comes back when the next one will. */
	private admit(): void {
		const now = Date.now();
		let soonest = Infinity;
		for (const waiting of [...this.queue]) {
			if (this.inFlight >= Math.floor(this.width)) return;
			const wait = Math.max(this.opensAt - now, this.budgets[waiting.kind].wait(now));
			if (wait > 0) {
				soonest = Math.min(soonest, now + wait);
				continue;
			}
			this.queue.splice(this.queue.indexOf(waiting), 1);
			this.inFlight++;
			waiting.enter(this.budgets[waiting.kind].spend(now));
		}
		if (soonest < this.wakesAt) void this.wakeAt(soonest);
	}

	private async wakeAt(time: number): Promise<void> {
		this.wakesAt = time;
		await sleep(Math.max(0, Math.ceil(time - Date.now())));
		if (this.wakesAt === time) this.wakesAt = Infinity;
		this.admit();
	}

	private learn(kind: Kind, request: Sent, answer: Answer): void {
		if (answer.status !== 429) {
			if (answer.status) this.width = Math.min(maximalWidth, this.width + 1 / this.width);
			return;
		}
		const wait = retryAfter(answer) || 1000;
		// Caps of an hour or a day are about one kind of operation: everything else goes on.
		if (wait > patience) return;
		this.opensAt = Math.max(this.opensAt, Date.now() + wait);
		this.budgets[kind].learn(request, wait);
		if (request.startedAt > this.narrowedAt) {
			this.width = Math.max(1, this.width / 2);
			this.narrowedAt = Date.now();
		}
	}
}
