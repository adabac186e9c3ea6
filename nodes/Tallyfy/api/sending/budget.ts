import { longestWait } from '../answer/rateLimit';

/** Requests in flight at first. */
export const initialWidth = 8;

/** Milliseconds for which a learned limit is believed when no other 429 confirms it. */
const limitLifetime = 120_000;

/** A request that was let through; times in milliseconds since 1970. */
export interface SentRequest {
	startedAt: number;
	/** Infinity while there is no answer. */
	answeredAt: number;
}

/** How many requests of one kind Tallyfy takes in how long. The first 429 teaches it; until then there is no limit. */
export class Budget {
	/** How many requests Tallyfy takes in `window`. */
	private limit = Infinity;

	/** In milliseconds. */
	private window = longestWait;

	/** The requests of the last window, in the order of their starts. */
	private sent: SentRequest[] = [];

	/** How many more requests are sent before the limit is raised. */
	private untilRaise = 0;

	private refusedAt = 0;

	/** Milliseconds until the next request fits: 0 when one fits now, Infinity when an answer has to come first. */
	wait(now: number): number {
		if (now - this.refusedAt > limitLifetime) this.limit = Infinity;
		this.dropUntil(({ answeredAt }) => answeredAt > now - this.window);
		if (this.sent.length < this.limit) return 0;
		// Tallyfy counts a request at some time between its start and its answer. The answer is the safe side.
		const answers = this.sent.map(({ answeredAt }) => answeredAt).sort((a, b) => a - b);
		return Math.max(0, (answers.at(-this.limit) ?? now) + this.window - now);
	}

	/** @returns the request; who sends it writes down in it when the answer came */
	spend(now: number): SentRequest {
		const request = { startedAt: now, answeredAt: Infinity };
		this.sent.push(request);
		if (--this.untilRaise === 0) this.allow(this.limit + Math.max(1, Math.floor(this.limit / 8)));
		return request;
	}

	/** Tallyfy refused a request, and takes the next one after `wait` milliseconds. */
	learn(refused: SentRequest, wait: number): void {
		this.sent = this.sent.filter((request) => request !== refused);
		// So few requests are no limit: others must have used it up.
		if (this.sent.length < initialWidth) return;
		const { startedAt } = refused;
		this.refusedAt = startedAt;
		if (this.limit === Infinity) {
			const from = this.busiestSince(startedAt + wait);
			this.dropUntil((request) => request.startedAt >= from);
			this.window = wholeSeconds(startedAt + wait - from);
		}
		this.allow(Math.min(this.limit, this.sent.length));
	}

	/** The start from which most requests a second were sent. What was sent before it says little about the limit. */
	private busiestSince(opensAt: number): number {
		let busiest = { rate: 0, startedAt: opensAt };
		for (const [index, { startedAt }] of this.sent.entries()) {
			const rate = (this.sent.length - index) / Math.max(1, opensAt - startedAt);
			if (rate > busiest.rate) busiest = { rate, startedAt };
		}
		return busiest.startedAt;
	}

	/** After two windows without a refusal, a slightly higher limit is tried. */
	private allow(limit: number): void {
		this.limit = limit;
		this.untilRaise = limit * 2;
	}

	/** Forgets the requests before the first one that is to be kept. */
	private dropUntil(isKept: (request: SentRequest) => boolean): void {
		const first = this.sent.findIndex(isKept);
		this.sent.splice(0, first < 0 ? this.sent.length : first);
	}
}

/** Tallyfy's windows are whole seconds long. A measured one is up to a second too long, since Retry-After is rounded up. */
const wholeSeconds = (ms: number) => Math.max(1, Math.floor(ms / 1000)) * 1000;
