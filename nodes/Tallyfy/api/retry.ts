import type { Answer } from './answer';
import { pause } from './cancel';
import { isPassing } from './network';
import { patience, retryAfter } from './rateLimit';

const attempts = 5;

/** Statuses that say that the request did not get through, or may not have. */
const transient = new Set([502, 503, 504]);

/**
 * Sends until there is an answer worth having. 429 means that nothing was done, so it is repeated for every method after
 * the time in Retry-After; a broken connection and 502, 503, 504 only when `repeatable`, since a write may have been
 * carried out. Five attempts, and at most 60 seconds of waiting: a longer Retry-After is returned at once.
 *
 * @throws CancelledError as soon as `signal` is aborted
 */
export async function retry(send: () => Promise<Answer>, repeatable: boolean, signal?: AbortSignal): Promise<Answer> {
	let waited = 0;
	for (let attempt = 1; ; attempt++) {
		const answer = await send();
		const again = answer.status === 429 || (repeatable && (transient.has(answer.status) || isPassing(answer)));
		if (!again || attempt === attempts) return answer;
		const wait = retryAfter(answer) || doubling(attempt);
		waited += wait;
		if (waited > patience) return answer;
		await pause(wait, signal);
	}
}

/** Half a second, one, two, four, with a fifth of jitter either way. */
function doubling(attempt: number): number {
	return 500 * 2 ** (attempt - 1) * (0.8 + 0.4 * Math.random());
}
