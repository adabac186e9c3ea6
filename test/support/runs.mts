import { createHash } from 'node:crypto';

/** `FUZZ_SEED` repeats a run, and `FUZZ_TIMES` makes it so many times as long: `npm test -- fuzz` sets both. */
const { FUZZ_SEED: seed = String(Math.random()), FUZZ_TIMES: times = '1' } = process.env;

/** For fast-check: so many runs of a property in `npm test`, each test with chances of its own. */
export function runs(usual: number): { seed: number; numRuns: number } {
	const { currentTestName = '' } = expect.getState();
	const own = createHash('sha256').update(`${seed} ${currentTestName}`).digest().readInt32LE();
	return { seed: own, numRuns: usual * Number(times) };
}
