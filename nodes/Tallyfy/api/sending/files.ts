import { Line, type Execution } from './line';

/** Files under way at the same time. Each may have 100 MB (NOTES §12), and n8n may keep them in memory. */
const most = 2;

/** Files have places of their own, since one takes minutes, for which triggers and waits would stand still. */
export class Files {
	private underWay = 0;

	private readonly line = new Line();

	/**
	 * Calls `work` as soon as it may start, and holds a place until it has ended.
	 *
	 * @throws CancelledError when the execution is cancelled before
	 */
	async hold<T>(execution: Execution, work: () => Promise<T>): Promise<T> {
		if (this.underWay < most) this.underWay++;
		else await this.line.wait(execution);
		try {
			return await work();
		} finally {
			// The place goes to the next one.
			if (this.line.turn < Infinity) this.line.next();
			else this.underWay--;
		}
	}
}

/** Shared by all executions of this process. */
export const files = new Files();
