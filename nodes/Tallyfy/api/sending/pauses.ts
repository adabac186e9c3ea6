/** Why something waits before it is sent. */
type Reason = 'Tallyfy asked for pauses' | 'Tallyfy could not answer at times';

/** Shorter pauses than these are not worth a word: in milliseconds, and as a part of the run. */
const least = { time: 2000, part: 0.1 };

/**
 * What pauses cost a run: the time in which something waited because of Tallyfy, and nothing was under way. While one request
 * waits and another is under way, no time is lost. The clock is that of the process, since the clock of the machine may be
 * set.
 */
export class Pauses {
	private readonly startedAt = performance.now();

	/** Until then the time is counted; this and the next in milliseconds of `performance.now()`. */
	private countedAt = this.startedAt;

	/** Until then something waits. */
	private endsAt = 0;

	private underWay = 0;

	/** Milliseconds. */
	private lost = 0;

	private readonly reasons = new Set<Reason>();

	/** Something waits for so many milliseconds from now. Infinity is until another request is answered, which is no pause. */
	add(ms: number, reason: Reason): void {
		if (ms <= 0 || ms === Infinity) return;
		this.count();
		this.endsAt = Math.max(this.endsAt, this.countedAt + ms);
		this.reasons.add(reason);
	}

	/** What `send` gives, which is under way until then. */
	async during<T>(send: () => Promise<T>): Promise<T> {
		this.count();
		this.underWay++;
		try {
			return await send();
		} finally {
			this.count();
			this.underWay--;
		}
	}

	/** What to say about a run that ends now; undefined where they took less than two seconds, or than a tenth of it. */
	note(): string | undefined {
		this.count();
		const run = this.countedAt - this.startedAt;
		if (this.lost < Math.max(least.time, least.part * run)) return undefined;
		const [lost, all] = [this.lost, run].map((ms) => Math.round(ms / 1000));
		return `${[...this.reasons].join(', and ')}: ${lost} of ${all} s were waiting.`;
	}

	private count(): void {
		const now = performance.now();
		if (!this.underWay) this.lost += Math.max(0, Math.min(now, this.endsAt) - this.countedAt);
		this.countedAt = now;
	}
}
