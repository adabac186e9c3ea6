import type { Answer } from '../answer/answer';
import { isPassing } from '../answer/network';
import { longestWait, retryAfter } from '../answer/rateLimit';
import { pause } from './cancel';
import type { Execution } from './line';

/** For what is no 429. */
const attempts = 5;

/** Statuses with which a server, or a proxy before it, says that it is out of order for now. */
const transient = new Set([502, 503, 504]);

/**
 * Sends again while that may help and does no harm. A 429 means that nothing was done, so it is repeated for every
 * request, after the time in Retry-After. A broken connection and 502, 503, 504 are repeated only when `repeatable`, since
 * a write may have been carried out; after five attempts they are believed. It waits 60 seconds in all at the most; an answer
 * that asks for more is returned at once.
 *
 * @returns the last answer
 * @throws CancelledError as soon as the execution is cancelled
 */
export async function retry(
	send: () => Promise<Answer>,
	repeatable: boolean,
	{ signal, pauses }: Execution = {},
): Promise<Answer> {
	let waited = 0;
	for (let attempt = 1; ; attempt++) {
		const answer = await send();
		const isLimited = answer.status === 429;
		const again =
			isLimited || (repeatable && attempt < attempts && (transient.has(answer.status) || isPassing(answer)));
		if (!again) return answer;
		const wait = Math.max(retryAfter(answer) ?? 0, backoff(attempt));
		waited += wait;
		if (waited > longestWait) return answer;
		pauses?.add(wait, isLimited ? 'Tallyfy asked for pauses' : 'Tallyfy could not answer at times');
		await pause(wait, signal);
	}
}

/**
 * Milliseconds after an attempt: half a second, one, two, four, and from then on eight. Up to a fifth more or less, so that
 * executions that were refused together do not come back together.
 */
const backoff = (attempt: number): number =>
	Math.round(500 * 2 ** Math.min(attempt - 1, 4) * (0.8 + 0.4 * Math.random()));
