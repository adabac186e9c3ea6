import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { root } from '../root.mts';
import type { ContenderName } from './contenders.mts';
import { barsOf, type Found } from './figures.mts';
import type { Question as Asked } from './inProcess.mts';
import { compare, underLimit, type Arena, type Stage } from './measure.mts';
import { weighList, weighN8n, type Bare } from './memory.mts';
import { plot } from './plot.mts';
import { RealN8n } from './realN8n.mts';
import { pageOf, tableOf } from './report.mts';
import type { Opened, Question } from './sandbox.mts';
import { weigh } from './weight.mts';
import { Worker } from './worker.mts';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });

const plan: Stage[] = values.quick
	? [{ delay: 50, rounds: 1, share: 0.2 }]
	: [
			{ delay: 0, rounds: 1, share: 1 },
			{ delay: 50, rounds: 3, share: 1 },
			{ delay: 200, rounds: 1, share: 0.5 },
		];

const startedAt = Date.now();
const tell = (line: string) => console.log(`${((Date.now() - startedAt) / 1000).toFixed(0).padStart(4)} s  ${line}`);

/** What is loaded and compiled at first is at nobody's expense. */
const warmUp: Stage[] = [{ delay: 0, rounds: 1, share: 0.05 }];

async function measureAll(arena: Bare): Promise<Found> {
	const weight = weigh();
	const n8n = await RealN8n.start(arena.certificates);
	const all = { ...arena, n8n };
	const { rows, limited } = await measureTimes(all).finally(async () => await n8n.stop());
	const n8nMemory = values.quick ? [] : await weighN8n(arena, ['ours', 'http'], 100, tell);
	const heap = await weighList(arena, values.quick ? 100 : 1000);
	return { rows, limited, heap, n8nMemory, weight };
}

async function measureTimes(arena: Arena): Promise<Pick<Found, 'rows' | 'limited'>> {
	await compare(arena, warmUp, () => {}, ['pool8', 'engine', 'ours', 'http']);
	tell('Everybody is warm');
	const rows = await compare(arena, plan, tell);
	const names: ContenderName[] = values.quick ? ['ours', 'http'] : ['ours', 'http', 'safeHttp', 'knowingHttp'];
	return { rows, limited: await underLimit(arena, names, tell) };
}

/** Node reads the certificates to trust at its start, so they have to be there before everybody else. */
async function certificate(sandbox: Worker<Question>): Promise<string> {
	const opened = await sandbox.ask<Opened>({ open: { members: 0, tasks: 0, delay: 0 } });
	await sandbox.ask({ close: true });
	return opened.certificate;
}

// Zero where the system does not tell.
const load = loadavg()[0] / availableParallelism();
if (load > 0.5) tell(`The machine is busy (load ${load.toFixed(1)} a processor): these ratios will say little.`);

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const sandbox = new Worker<Question>('./sandbox.mts');
const workers: Array<Worker<object>> = [sandbox];
try {
	await RealN8n.install();
	const certificates = join(folder, 'certificate.pem');
	writeFileSync(certificates, await certificate(sandbox));
	const env = { NODE_EXTRA_CA_CERTS: certificates, N8N_LOG_LEVEL: 'silent' };
	const [pools, engine] = [0, 1].map(() => new Worker<Asked>('./inProcess.mts', { env }));
	workers.push(pools, engine);
	const found = await measureAll({ sandbox, pools, engine, certificates });
	console.table(tableOf(found, plan));
	console.table(barsOf(found));
	if (values.quick) console.log('A part of the work, once: for the document, run it without --quick.');
	else {
		writeFileSync(join(root, 'docs', 'benchmark.md'), pageOf(found, plan));
		writeFileSync(join(root, 'docs', 'benchmark.svg'), plot(found));
	}
	tell('Done');
} finally {
	await Promise.all(workers.map(async (worker) => await worker.end()));
	rmSync(folder, { recursive: true });
}
