import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { root } from '../root.mts';
import { barsOf, readings, type Found } from './bars.mts';
import type { Question as Asked } from './inProcess.mts';
import { inTurns, longList, manyMembers, profileOf, underLimits, type Arena, type Stage } from './measure.mts';
import { pageOf } from './page.mts';
import { RealN8n } from './realN8n.mts';
import type { Opened, Question } from './sandbox.mts';
import { weigh } from './weight.mts';
import { Worker } from './worker.mts';
import { works, type WorkName } from './works.mts';

const { quick } = parseArgs({ options: { quick: { type: 'boolean', default: false } } }).values;

const load = loadavg()[0] / availableParallelism();
const all = Object.keys(works) as WorkName[];
const [rounds, share] = quick ? [1, 0.2] : [3, 1];
/** What processors have to do is best seen where nobody waits. */
const undelayed: Stage = {
	delay: 0,
	rounds,
	share,
	works: [...readings, 'created'],
	contenders: ['pool', 'helper', 'engine'],
};
const plan: Stage[] = [
	{ delay: 50, rounds, share, works: all, contenders: ['pool', 'helper', 'ours', 'http'] },
	{ delay: 200, rounds, share, works: readings, contenders: ['pool', 'helper', 'ours'] },
	undelayed,
];

/** What is loaded and compiled at first is at nobody's expense. */
const warmUp: Stage = {
	...undelayed,
	rounds: 1,
	share: 0.05,
	works: all,
	contenders: ['pool', 'helper', 'engine', 'ours', 'http'],
};

async function measureAll(arena: Arena): Promise<Found> {
	await inTurns(arena, [warmUp]);
	return {
		rows: await inTurns(arena, plan),
		limited: await underLimits(arena),
		profile: await profileOf(arena, share),
		members: await manyMembers(arena, quick ? [100, 200, 400] : [2500, 5000, 10_000]),
		longList: await longList(arena, quick ? 200 : 1000),
		weight: weigh(),
		load,
	};
}

const startedAt = Date.now();
const tell = (line: string) => console.log(`${((Date.now() - startedAt) / 1000).toFixed(0).padStart(4)} s  ${line}`);

if (load > 0.5) tell(`The machine is busy (load ${load.toFixed(1)} a processor): these ratios will say little.`);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const sandbox = new Worker<Question>('sandbox.mts');
const ends: Array<() => Promise<void>> = [async () => await sandbox.end()];
try {
	// Node reads the certificates to trust at its start, so they have to be there before everybody else.
	const certificates = join(folder, 'certificate.pem');
	const opened = await sandbox.ask<Opened>({ open: { members: 0, tasks: 0, delay: 0 } });
	await sandbox.ask({ close: true });
	writeFileSync(certificates, opened.certificate);
	const env = { NODE_EXTRA_CA_CERTS: certificates, N8N_LOG_LEVEL: 'silent' };
	const [pools, engine] = [0, 1].map(() => new Worker<Asked>('inProcess.mts', env));
	ends.push(...[pools, engine].map((worker) => async () => await worker.end()));
	const n8n = await RealN8n.start(certificates);
	ends.push(async () => await n8n.stop());
	const found = await measureAll({ sandbox, n8n, pools, engine, env, tell });
	console.table(barsOf(found));
	if (quick) console.log(pageOf(found, plan), '\nA part of the work, once: for the document, run it without --quick.');
	else writeFileSync(join(root, 'docs', 'benchmark.md'), pageOf(found, plan));
	tell('Done');
} finally {
	await Promise.all(ends.map(async (end) => await end()));
	rmSync(folder, { recursive: true });
}
