import { CancelledError } from '../errors';
import type { Pauses } from './pauses';
import { Queue } from './queue';

/** An execution, as the api knows it: the object that it sends with. */
export interface Execution {
	/** Aborted when it is cancelled. */
	readonly signal?: AbortSignal;
	/** Hears of all pauses, where somebody wants to know what they cost. */
	readonly pauses?: Pauses;
}

/** Those of one execution who wait in a line. */
interface Party<T> {
	waiting: Queue<{ enter: (given: T) => void; leave: (thrown: Error) => void }>;
	/** Its turn: the lowest is next. */
	turn: number;
	/** When it has left the line. */
	gone: () => void;
}

/** Waits are fair: executions take turns, so that a few requests do not wait behind the thousands of another execution. */
export class Line<T = void> {
	/** Counted over all lines, so that who chooses between two lines can be fair too. */
	private static turns = 0;

	private readonly parties = new Map<Execution, Party<T>>();

	/** By their turns. */
	private readonly order = new Queue<Party<T>>();

	/** The turn of the next one; Infinity when nobody waits. */
	get turn(): number {
		// Those of a cancelled execution have left.
		while (this.order.at(0)?.waiting.size === 0) this.order.shift();
		return this.order.at(0)?.turn ?? Infinity;
	}

	/** Those who wait. */
	get executions(): Iterable<Execution> {
		return this.parties.keys();
	}

	/**
	 * @returns what `next` hands over when its turn has come
	 * @throws CancelledError as soon as the execution is cancelled
	 */
	wait(execution: Execution): Promise<T> {
		if (execution.signal?.aborted) throw new CancelledError();
		const party = this.parties.get(execution) ?? this.begin(execution);
		return new Promise((enter, leave) => party.waiting.push({ enter, leave }));
	}

	/** Lets the next one go on. */
	next(given: T): void {
		if (this.turn === Infinity) return;
		const party = this.order.shift() as Party<T>;
		const first = party.waiting.shift();
		if (party.waiting.size) this.append(party);
		else party.gone();
		first?.enter(given);
	}

	private append(party: Party<T>): void {
		party.turn = Line.turns++;
		this.order.push(party);
	}

	/** One listener for all of an execution, since adding one looks at all that are there. */
	private begin(execution: Execution): Party<T> {
		const cancel = () => {
			party.gone();
			for (let one = party.waiting.shift(); one; one = party.waiting.shift()) one.leave(new CancelledError());
		};
		const gone = () => {
			this.parties.delete(execution);
			execution.signal?.removeEventListener('abort', cancel);
		};
		const party: Party<T> = { waiting: new Queue(), turn: 0, gone };
		this.append(party);
		this.parties.set(execution, party);
		execution.signal?.addEventListener('abort', cancel, { once: true });
		return party;
	}
}
