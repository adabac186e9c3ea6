import { callAll } from './pool.mts';
import type { Opened } from './sandbox.mts';
import { answerWith } from './worker.mts';
import { works, type Work, type WorkName } from './works.mts';

export interface Question {
	opened: Opened;
	work: WorkName;
	units: number;
	/** Requests in flight of a pool; without it, our node in n8n's engine. */
	inFlight?: number;
}

export interface Answer {
	/** Milliseconds. */
	time: number;
	records: number;
	/** Milliseconds of processor time of this process. */
	cpu: number;
	credentialReads?: number;
}

type Done = Pick<Answer, 'records' | 'credentialReads'>;

async function inPool(work: Work, opened: Opened, units: number, inFlight: number): Promise<Done> {
	const results = await callAll(opened, work.calls(opened, units), inFlight);
	return { records: results.flat().length };
}

answerWith(async ({ work: name, opened, units, inFlight }: Question): Promise<Answer> => {
	const work: Work = works[name];
	// Loading n8n takes longer than most of the runs, and a pool has no need of it.
	const inEngine = inFlight ? undefined : (await import('./engine.mts')).inEngine;
	const cpuBefore = process.cpuUsage();
	const startedAt = performance.now();
	const done: Done = await (inEngine?.(work, opened, units) ?? inPool(work, opened, units, inFlight ?? 1));
	const time = performance.now() - startedAt;
	const { user, system } = process.cpuUsage(cpuBefore);
	return { ...done, time, cpu: (user + system) / 1000 };
});
