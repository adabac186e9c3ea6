import { sleep } from 'n8n-workflow';

import { CancelledError } from '../errors';

/**
 * Waits `ms` milliseconds, whatever becomes of the clock of the machine; half a second at a time, since older versions of n8n have no sleep that can be interrupted.
 *
 * @throws CancelledError as soon as `signal` is aborted
 */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
	for (const end = performance.now() + ms; ;) {
		if (signal?.aborted) throw new CancelledError();
		const left = end - performance.now();
		if (left <= 0) return;
		await sleep(Math.min(Math.ceil(left), 500));
	}
}

/**
 * Gives what `promise` gives, unless the execution is cancelled before.
 *
 * @throws CancelledError as soon as `signal` is aborted
 */
export async function orCancelled<T>(promise: Promise<T>, signal?: AbortSignal): Promise<T> {
	if (!signal) return await promise;
	if (signal.aborted) throw new CancelledError();
	let cancel = () => {};
	const cancelled = new Promise<never>((_, reject) => {
		cancel = () => reject(new CancelledError());
		signal.addEventListener('abort', cancel, { once: true });
	});
	return await Promise.race([promise, cancelled]).finally(() => signal.removeEventListener('abort', cancel));
}
