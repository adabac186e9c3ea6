import { isRecord } from '../api/records';
import { maximalWidth } from '../api/sending/gate';
import { isThrown, type Thrown } from './jobs';
import type { Operation } from './operation';
import type { Work } from './work';

/** The number of an input item, from 0, and its work. */
type Numbered = [number, Work | Thrown];

/** The order in which input items run. */
export interface Queues {
	/** What is in a queue runs one after the other. */
	queues: Numbered[][];
	/** How many queues run at the same time. */
	width: number;
}

/**
 * Reads overlap. Changes go one at a time; where the user allows several items at once, only those that name the same thing
 * wait for each other.
 */
export function queuesOf({ target = [] }: Operation, works: ReadonlyArray<Work | Thrown>): Queues {
	const alone = works.map((work, index): Numbered[] => [[index, work]]);
	const change = works.find((work): work is Work => !isThrown(work) && !work.isRead);
	if (!change) return { queues: alone, width: maximalWidth };
	const { options } = change.job.values;
	const width = isRecord(options) ? Number(options.itemsAtOnce ?? 1) : 1;
	if (width === 1 || !target.length) return { queues: alone, width };

	const queues = new Map<unknown, Numbered[]>();
	for (const [index, work] of works.entries()) {
		const named = isThrown(work) ? index : JSON.stringify(target.map((name) => work.job.values[name])).toLowerCase();
		const queue = queues.get(named) ?? [];
		queues.set(named, queue);
		queue.push([index, work]);
	}
	return { queues: [...queues.values()], width };
}
