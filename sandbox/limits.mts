import { Refusal } from './answers.mts';
import type { Call } from './call.mts';
import type { CallName } from './contract.mts';
import type { Token } from './tokens.mts';

/** So many requests in a rolling window. Without methods or operationIds it counts all. */
export interface Limit {
	per: 'token' | 'organization';
	limit: number;
	/** Milliseconds. */
	window: number;
	methods?: string[];
	operationIds?: CallName[];
	/** Text of the 429; without it the body of a burst limit. */
	message?: string;
}

export const requestsPerMinute: Limit = { per: 'token', limit: 600, window: 60_000 };

export const invitationsPerDay: Limit = {
	per: 'organization',
	operationIds: ['inviteMember'],
	limit: 10,
	window: 86_400_000,
	message: "You've reached the daily limit for invitations (10 per day per organization). Please try again later.",
};

type Counted = Pick<Call<CallName>, 'method' | 'operation'>;

export class RateLimiter {
	/** Times of the accepted requests, oldest first. */
	private readonly accepted = new Map<Limit, Map<string, number[]>>();

	constructor(private readonly now: () => number) {}

	/**
	 * Counts a request against every limit that covers it.
	 * @returns how many more are free, by the tightest limit; undefined without a limit
	 * @throws Refusal 429, and then nothing is counted
	 */
	take(limits: readonly Limit[], call: Counted, token: Token, retryAfter: 'seconds' | 'date'): number | undefined {
		const covering = limits
			.filter((limit) => covers(limit, call))
			.map((limit) => ({ limit, times: this.recent(limit, token) }));
		for (const { limit, times } of covering) {
			if (times.length >= limit.limit) {
				throw exceeded(limit, times[0] + limit.window, this.now(), retryAfter);
			}
		}
		for (const { times } of covering) times.push(this.now());
		const free = covering.map(({ limit, times }) => limit.limit - times.length);
		return free.length ? Math.min(...free) : undefined;
	}

	private recent(limit: Limit, { text }: Token): number[] {
		const counters = this.accepted.get(limit) ?? new Map<string, number[]>();
		this.accepted.set(limit, counters);
		const key = limit.per === 'token' ? text : '';
		const times = counters.get(key) ?? [];
		counters.set(key, times);
		while (times.length && times[0] <= this.now() - limit.window) times.shift();
		return times;
	}
}

function covers({ methods, operationIds }: Limit, { method, operation }: Counted): boolean {
	if (methods && !methods.includes(method)) return false;
	return !operationIds || operationIds.includes(operation.operationId);
}

function exceeded(limit: Limit, free: number, now: number, form: 'seconds' | 'date'): Refusal {
	const seconds = Math.ceil((free - now) / 1000);
	const date = new Date(Math.ceil(free / 1000) * 1000).toUTCString();
	const headers = {
		'Retry-After': form === 'date' ? date : String(seconds),
		'X-RateLimit-Remaining': '0',
	};
	return limit.message
		? new Refusal(429, 'error-429-hourly-cap', { message: limit.message }, headers)
		: new Refusal(429, 'error-429-burst', {}, headers);
}
