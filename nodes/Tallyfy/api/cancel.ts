import { sleep } from 'n8n-workflow';

import { CancelledError } from './errors';

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
