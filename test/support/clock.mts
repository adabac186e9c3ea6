import { openContract } from '../../sandbox/contract.mts';

/** Milliseconds that pass while the requests under way make some turns of the event loop. */
const step = 25;
const turns = 100;

/**
 * A clock that runs on as fast as the requests under way allow: a minute of backing off is over in a second, and all
 * happens in its right order.
 *
 * @param isBusy where it is known whether requests are under way: when none are, the clock jumps to what comes next
 */
export async function withMovingClock<T>(work: () => Promise<T>, isBusy = () => true): Promise<T> {
	await openContract();
	jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask'] });
	try {
		let done = false;
		const result = work().finally(() => (done = true));
		result.catch(() => {});
		while (!done) {
			for (let turn = 0; turn < turns && !done; turn++) await new Promise((resolve) => setImmediate(resolve));
			if (isBusy()) jest.advanceTimersByTime(step);
			else jest.advanceTimersToNextTimer();
		}
		return await result;
	} finally {
		jest.useRealTimers();
	}
}
