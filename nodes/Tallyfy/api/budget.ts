import { patience } from './rateLimit';

/** Requests in flight at first. */
export const initialWidth = 8;

/** How long a limit is believed that nothing confirms, in milliseconds. */
const memory = 120_000;

export interface Sent {
	startedAt: number;
	/** Infinity until then. */
	answeredAt: number;
}

/** How many requests of a kind Tallyfy takes in how long, as its last 429 taught. */
export class Budget {
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
