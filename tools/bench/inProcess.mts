import { pool } from './pool.mts';
import { profiled, type Profile } from './profile.mts';
import type { Opened } from './sandbox.mts';
import { answerWith } from './worker.mts';
import { works, type WorkName } from './works.mts';

export interface Question {
	who: 'pool' | 'helper' | 'engine';
	opened: Opened;
	work: WorkName;
	units: number;
	/** With a profile, which takes time of its own. */
	isProfiled?: boolean;
}

export interface Answer {
	/** Milliseconds. */
	time: number;
	/** How many came out. */
	records: number;
	/** Milliseconds of processor time of this process. */
	cpu: number;
	/** Bytes in the heap, where garbage can be collected on demand: before, at the most, and of that what came out. */
	heap: { before: number; most: number; kept: number };
	profile?: Profile;
}

const used = () => process.memoryUsage().heapUsed;

answerWith(async ({ who, opened, work, units, isProfiled }: Question): Promise<Answer> => {
	// Loading n8n takes longer than most of the runs, and a pool has no need of it.
	const run = who === 'pool' ? pool : (await import('./engine.mts'))[who];
	const perform = async () => await run(works[work], opened, units);
	globalThis.gc?.();
	const before = used();
	let most = before;
	const look = () => (most = Math.max(most, used()));
	const timer = setInterval(look, 20);
	const cpuBefore = process.cpuUsage();
	const startedAt = performance.now();
	const { result, profile } = isProfiled ? await profiled(perform) : { result: await perform(), profile: undefined };
	const time = performance.now() - startedAt;
	const { user, system } = process.cpuUsage(cpuBefore);
	look();
	clearInterval(timer);
	globalThis.gc?.();
	const kept = used() - before;
	return { time, records: result.flat().length, cpu: (user + system) / 1000, heap: { before, most, kept }, profile };
});
