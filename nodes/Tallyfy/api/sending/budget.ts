import { longestWait } from '../answer/rateLimit';
import { Queue } from './queue';

/** Requests in flight at first. */
export const initialWidth = 8;

/** Milliseconds for which a learned limit is believed when no other 429 confirms it. */
const limitLifetime = 120_000;

/** A request that was let through; times in milliseconds of `performance.now()`. */
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

	/** The window may be up to a second longer than what was measured. */
	private longestWindow = longestWait;

	/** The requests without an answer. */
	private readonly open = new Set<SentRequest>();

	/** The requests of the last window, in the order of their answers. */
	private answered = new Queue<SentRequest>();

	/** Those that have left the window, and would count if it were the longest. */
	private left = new Queue<SentRequest>();

	/** How many more requests are sent before the limit is raised. */
	private untilRaise = 0;

	private refusedAt = 0;

	/** Milliseconds until the next request fits: 0 when one fits now, Infinity when an answer has to come first. */
	wait(now: number): number {
		if (now - this.refusedAt > limitLifetime) this.limit = Infinity;
		// Tallyfy counts a request at some time between its start and its answer. The answer is the safe side.
		const leavesAt = (index: number) => (this.answered.at(index)?.answeredAt ?? Infinity) + this.window;
		for (const request of takeUntil(this.answered, now - this.window)) this.left.push(request);
		takeUntil(this.left, now - this.longestWindow);
		const tooMany = this.size - this.limit;
		return tooMany < 0 ? 0 : leavesAt(tooMany) - now;
	}

	/** @returns the request; who sends it says to `close` when the answer came */
	spend(now: number): SentRequest {
		const request = { startedAt: now, answeredAt: Infinity };
		this.open.add(request);
		if (--this.untilRaise === 0) this.allow(this.limit + Math.max(1, Math.floor(this.limit / 8)));
		return request;
	}

	/** It does not count: it was refused, or not sent. */
	forget(request: SentRequest): void {
		this.open.delete(request);
	}

	/** Its answer came, or will not come. */
	close(request: SentRequest, now: number): void {
		if (!this.open.delete(request)) return;
		request.answeredAt = now;
		this.answered.push(request);
	}

	/** Tallyfy refused a request, and takes the next one after `wait` milliseconds. */
	learn(refused: SentRequest, wait: number): void {
		this.forget(refused);
		// Most of what Tallyfy counts has just left the window, so it is longer.
		if (this.left.size > this.size) this.lengthen();
		// So few requests are no limit: others must have used it up.
		if (this.size < initialWidth) return;
		this.refusedAt = refused.startedAt;
		if (this.limit === Infinity) {
			const opensAt = refused.startedAt + wait;
			const from = busiestSince([...this.answered, ...this.open], opensAt);
			this.answered = new Queue([...this.answered].filter(({ startedAt }) => startedAt >= from));
			this.window = wholeSeconds(opensAt - from);
			this.longestWindow = this.window + 1000;
			this.left = new Queue();
		}
		this.allow(Math.min(this.limit, this.size));
	}

	private lengthen(): void {
		this.window = this.longestWindow;
		this.answered = new Queue([...this.left, ...this.answered]);
		this.left = new Queue();
	}

	private get size(): number {
		return this.open.size + this.answered.size;
	}

	/** After two windows without a refusal, a slightly higher limit is tried. */
	private allow(limit: number): void {
		this.limit = limit;
		this.untilRaise = limit * 2;
	}
}

/** Takes out what was answered by then. */
function takeUntil(requests: Queue<SentRequest>, time: number): SentRequest[] {
	const taken: SentRequest[] = [];
	for (let first = requests.at(0); first && first.answeredAt <= time; first = requests.at(0)) {
		taken.push(first);
		requests.shift();
	}
	return taken;
}

/** The start from which most requests a second were sent. What was sent before it says little about the limit. */
function busiestSince(sent: SentRequest[], opensAt: number): number {
	const starts = sent.map(({ startedAt }) => startedAt).sort((one, other) => one - other);
	let busiest = { rate: 0, startedAt: opensAt };
	for (const [index, startedAt] of starts.entries()) {
		const rate = (starts.length - index) / Math.max(1, opensAt - startedAt);
		if (rate > busiest.rate) busiest = { rate, startedAt };
	}
	return busiest.startedAt;
}

/** Tallyfy's windows are whole seconds long. A measured one is up to a second too long, since Retry-After is rounded up. */
const wholeSeconds = (ms: number) => Math.max(1, Math.floor(ms / 1000)) * 1000;
