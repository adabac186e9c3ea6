import { createHash } from 'node:crypto';

/** `npm test -- fuzz --seed 7 --times 50` sets them. */
const { TEST_SEED: seed = '1', TEST_TIMES: times = '1' } = process.env;

/** There is time to look at everything one by one. */
export const isDeep = Number(times) > 1;

/** For fast-check: so many runs of a property in `npm test`, each test with chances of its own. */
export function runs(usual: number): { seed: number; numRuns: number } {
	const { currentTestName = '' } = expect.getState();
	const own = createHash('sha256').update(`${seed} ${currentTestName}`).digest().readInt32LE();
	return { seed: own, numRuns: usual * Number(times) };
}
