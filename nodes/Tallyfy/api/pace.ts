import { sleep } from 'n8n-workflow';

import { CancelledError, patience, retryAfter, type Answer } from './errors';

/** Limits for reads and for writes are learned apart: Tallyfy counts some requests by method (NOTES §6). */
export type Kind = 'read' | 'write';

/** Requests in flight at first, and at the most. */
const initialWidth = 8;
export const maximalWidth = 16;

/** How long a limit is believed that nothing confirms, in milliseconds. */
const memory = 120_000;

/**
 * Waits `ms` milliseconds, in slices, since older versions of n8n have no sleep that can be interrupted.
 *
 * @throws CancelledError as soon as `signal` is aborted
 */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
	for (const end = Date.now() + ms; ;) {
		if (signal?.aborted) throw new CancelledError();
		const left = end - Date.now();
		if (left <= 0) return;
		await sleep(Math.min(Math.ceil(left), 500));
	}
}

/**
 * Milliseconds to rest after an answer that says how few requests are left before the limit: none while more are left
 * than can be in flight, up to a second when there are none.
 */
export function slowdown({ headers }: Answer): number {
	const left = Number(headers['x-ratelimit-remaining'] ?? maximalWidth);
	return left >= 0 && left < maximalWidth ? 1000 * (1 - left / maximalWidth) : 0;
}

/**
 * Gives what `promise` gives, unless the execution is canceled before.
 *
 * @throws CancelledError as soon as `signal` is aborted
 */
export async function orCancelled<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
	if (!signal) return await promise;
	if (signal.aborted) throw new CancelledError();
	let leave = () => {};
	const cancelled = new Promise<never>((_, reject) => {
		leave = () => reject(new CancelledError());
		signal.addEventListener('abort', leave, { once: true });
	});
	return await Promise.race([promise, cancelled]).finally(() => signal.removeEventListener('abort', leave));
}

interface Sent {
	startedAt: number;
	/** Infinity until then. */
	answeredAt: number;
}

/** How many requests of a kind Tallyfy takes in how long, as its last 429 taught. */
class Budget {
	private limit = Infinity;

	/** Milliseconds in which `limit` requests are taken. */
	private window = patience;

	/** The requests of the last window, in the order of their starts. */
	private sent: Sent[] = [];

	private untilRaise = 0;

	private refusedAt = 0;

	/** Milliseconds until the next request fits; 0 when one fits now, Infinity when that takes an answer. */
	wait(now: number): number {
		if (now - this.refusedAt > memory) this.limit = Infinity;
		this.forget(({ answeredAt }) => answeredAt > now - this.window);
		if (this.sent.length < this.limit) return 0;
		// Tallyfy counts a request between its start and its answer, so the answer is on the safe side.
		const answers = this.sent.map(({ answeredAt }) => answeredAt).sort((a, b) => a - b);
		return Math.max(0, answers[answers.length - this.limit] + this.window - now);
	}

	/** @returns the request, whose answer is to be noted down in it */
	spend(now: number): Sent {
		const request = { startedAt: now, answeredAt: Infinity };
		this.sent.push(request);
		if (--this.untilRaise === 0) this.allow(this.limit + Math.max(1, Math.floor(this.limit / 8)));
		return request;
	}

	/** The request was refused, and the next is welcome after `wait` milliseconds. */
	learn(refused: Sent, wait: number): void {
		this.sent = this.sent.filter((request) => request !== refused);
		// So few say nothing about a limit: others must have used it up.
		if (this.sent.length < initialWidth) return;
		const { startedAt } = refused;
		this.refusedAt = startedAt;
		if (this.limit === Infinity) {
			const from = this.busiest(startedAt + wait);
			this.forget((request) => request.startedAt >= from);
			this.window = wholeSeconds(startedAt + wait - from);
		}
		this.allow(Math.min(this.limit, this.sent.length));
	}

	/** Start of the busiest stretch that ends with the refusal: what came before it says little about the limit. */
	private busiest(opensAt: number): number {
		const rates = this.sent.map(
			({ startedAt }, index) => (this.sent.length - index) / Math.max(1, opensAt - startedAt),
		);
		return this.sent[rates.indexOf(Math.max(...rates))].startedAt;
	}

	/** After two windows without a refusal the limit is tried a little higher. */
	private allow(limit: number): void {
		this.limit = limit;
		this.untilRaise = limit * 2;
	}

	/** Drops the requests before the first one that is to be kept. */
	private forget(isKept: (request: Sent) => boolean): void {
		const first = this.sent.findIndex(isKept);
		this.sent.splice(0, first < 0 ? this.sent.length : first);
	}
}

/** Of a window, in milliseconds, that came out up to a second too long: Retry-After is rounded up, and windows are not. */
const wholeSeconds = (ms: number) => Math.max(1, Math.floor(ms / 1000)) * 1000;

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
