import { once } from 'node:events';

import { ours, rawPool, type Contender } from './contenders.mts';
import type { Answer, Closed, Opened, Question, Work } from './questions.mts';

const rounds = 7;
const work: Work = { members: 200, tasks: 3, delay: 50 };

const contenders: Record<string, Contender> = {
	'undici pool, 8 in flight': rawPool(8),
	'undici pool, 16 in flight': rawPool(16),
	'List My Tasks in n8n, 8 to 16 in flight': ours,
};

interface Measured {
	times: number[];
	requests: number;
	credentialReads?: number;
}

async function ask<A extends Answer>(question: Question): Promise<A> {
	process.send?.(question);
	const [answer] = (await once(process, 'message')) as [A];
	return answer;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Lets the contenders take turns, each with a sandbox that has not seen anybody yet. */
async function compare(): Promise<Record<string, Measured>> {
	const measured: Record<string, Measured> = {};
	for (let round = 0; round <= rounds; round++) {
		for (const [name, contender] of Object.entries(contenders)) {
			const opened = await ask<Opened>({ open: work });
			const startedAt = performance.now();
			const { tasks, credentialReads } = await contender(opened);
			const time = performance.now() - startedAt;
			const { requests, deviations } = await ask<Closed>({ close: true });
			if (deviations.length || tasks !== work.members * work.tasks)
				throw new Error(`${name} got ${tasks} tasks; ${deviations.join('; ')}`);
			// The first round warms up.
			const times = round ? [...measured[name].times, time] : [];
			measured[name] = { times, requests, credentialReads };
		}
	}
	return measured;
}

async function main(): Promise<void> {
	const measured = await compare();
	const limit = median(Object.values(measured)[0].times);
	const seconds = (time: number) => (time / 1000).toFixed(2);
	const rows = Object.entries(measured).map(([contender, { times, ...facts }]) => ({
		contender,
		'median, s': seconds(median(times)),
		'fastest, s': seconds(Math.min(...times)),
		ratio: (median(times) / limit).toFixed(2),
		...facts,
	}));
	console.log(
		`${work.members} members: an exchange and a list for each. TLS, ${work.delay} ms an answer, ${rounds} rounds in turns.`,
	);
	console.table(rows);
	process.exit();
}

void main();
