/** Real time; the clock of a test moves by itself. */
const RealDate = Date;

export const seed = Number(process.env.TEST_SEED ?? 1);

/** True until this share of all minutes is over. */
export function untilOver(share: number): () => boolean {
	const end = RealDate.now() + share * Number(process.env.TEST_MINUTES ?? 1) * 60_000;
	return () => RealDate.now() < end;
}

/** The same numbers for the same seed. */
export class Chance {
	constructor(private state: number) {}

	/** From 0 up to 1. */
	next(): number {
		// Mulberry32, in the public domain.
		this.state = (this.state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	of<T>(choices: readonly T[]): T {
		return choices[Math.floor(this.next() * choices.length)];
	}

	shuffled<T>(choices: readonly T[]): T[] {
		return choices
			.map((choice) => ({ choice, at: this.next() }))
			.sort((a, b) => a.at - b.at)
			.map(({ choice }) => choice);
	}
}

/** Straight to the terminal: jest would put the place of the call below each line. */
export function printCounts(title: string, rows: Array<[what: string, count: number]>): void {
	const width = Math.max(...rows.map(([what]) => what.length));
	const lines = rows.map(([what, count]) => `  ${what.padEnd(width)}  ${String(count).padStart(9)}`);
	process.stdout.write(`\nCounts: ${title}\n${lines.join('\n')}\n`);
}
