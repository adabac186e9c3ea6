import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

import { openContract } from '../../sandbox/contract.mts';

/** Milliseconds that pass while the requests under way make some turns of the event loop. */
const step = 25;
const turns = 100;

/** Node tells of every request here. */
const starts = 'http.client.request.start';

/**
 * A clock that moves on slowly while requests are under way, and else jumps to what comes next: a minute of backing off
 * is over at once, and all happens in its right order.
 */
export async function withMovingClock<T>(work: () => Promise<T>): Promise<T> {
	await openContract();
	let underWay = 0;
	let wasBusy = true;
	const onStart = (message: unknown) => {
		underWay++;
		wasBusy = true;
		(message as { request: ClientRequest }).request.once('close', () => underWay--);
	};
	subscribe(starts, onStart);
	jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask'] });
	try {
		let done = false;
		const result = work().finally(() => (done = true));
		result.catch(() => {});
		while (!done) {
			for (let turn = 0; turn < turns && !done; turn++) await new Promise((resolve) => setImmediate(resolve));
			// After a request, whoever waited for it has some turns to go on.
			if (wasBusy) jest.advanceTimersByTime(step);
			else jest.advanceTimersToNextTimer();
			wasBusy = underWay > 0;
		}
		return await result;
	} finally {
		unsubscribe(starts, onStart);
		jest.useRealTimers();
	}
}
