import { availableParallelism } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { versions } from '../n8n/install.mts';
import { root } from '../root.mts';
import { contenders, type ContenderName } from './contenders.mts';
import { aroundOf, barsOf, cpuOf, find, ratioOf, spreadOf, timeOf, type Found } from './figures.mts';
import { leastTime, limit, limitedMembers, reference, type Row, type Stage } from './measure.mts';
import { heapBar } from './memory.mts';
import { works, type WorkName } from './works.mts';

const order: ContenderName[] = ['pool8', 'pool16', 'ours', 'http', 'safeHttp', 'loop'];
const workNames = Object.keys(works) as WorkName[];
const delaysOf = (plan: Stage[]) => plan.map(({ delay }) => delay);

const seconds = (ms: number) => `${(ms / 1000).toFixed(ms < 9950 ? 2 : 1)} s`;
const megabytes = (bytes?: number) => (bytes === undefined ? '' : `${(bytes / 1e6).toFixed(0)} MB`);
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

/** For the terminal: what has been compared, in one table; the spread is that of the rounds, where it is largest. */
export function tableOf(found: Found, plan: Stage[]): object[] {
	return workNames.flatMap((work) =>
		order.flatMap((contender) => {
			const rows = delaysOf(plan).flatMap((delay) => find(found.rows, work, contender, delay) ?? []);
			if (!rows.length) return [];
			const ratios = rows.map((row) => [`${row.delay} ms`, ratioOf(found.rows, row).toFixed(2)]);
			const { rounds, floor } = rows[0];
			const spreads = rows.flatMap((row) => spreadOf(row) ?? []);
			return {
				work: works[work].title,
				contender: contenders[contender].name,
				...Object.fromEntries(ratios),
				spread: spreads.length ? percent(Math.max(...spreads)) : '',
				requests: rounds[0].requests,
				floor,
				refused: rounds[0].refused,
			};
		}),
	);
}

/** docs/benchmark.md */
export function pageOf(found: Found, plan: Stage[]): string {
	const bars = barsOf(found);
	return `# Benchmark

Written by \`npm run bench\`; all figures are of one run. They are **ratios** where they can be: seconds differ from machine to machine, ratios in one run hardly.

## What the package has to hold

${table(
	['', 'Bar', 'Measured', 'Held'],
	bars.map(({ what, bar, measured, held }) => [what, bar, measured, held ? 'yes' : '**no**']),
)}

## Side by side

Everybody does the same work in the same run, in turns, against the [sandbox](../sandbox), which is a process of its own, over TLS on loopback, with 0, 50 or 200 ms before each answer. The first figure is the **time for a unit of the work as a multiple of the raw pool's**, the second the time that it took.

![The times at 50 ms an answer, as multiples of the raw pool's](benchmark.svg)

${order.map((name) => `- **${contenders[name].name}**: ${contenders[name].is}.`).join('\n')}

The HTTP Request node needs no exchanges of tokens, since it acts as one person for all. Who does one thing after the other does ${percent(contenders.loop.part)} of the work; the ratio allows for that. Batches of 10 a second take their time at any delay, so they are run at one.

${workNames.map((work) => comparison(found.rows, work, plan)).join('\n\n')}

## Under a limit

Twelve GETs in five seconds for the organization, the strictest limit that Tallyfy's documents name; the tasks of ${limitedMembers} members are asked for. The limit makes ${seconds(leastTime)} of that: ${Math.ceil(limitedMembers / limit.reads)} windows, and the last member is served when the last one opens. An item that is refused does not stop the others.

${table(
	['', 'Members served', 'Time, as a multiple of the least', 'Requests', 'Of these refused (429)'],
	found.limited.map(({ contender, served, time, requests, refused }) => [
		contenders[contender].name,
		`${served} of ${limitedMembers}`,
		served === limitedMembers ? (time / leastTime).toFixed(2) : `gave up after ${seconds(time)}`,
		String(requests),
		`${refused} (${percent(refused / requests)})`,
	]),
)}

## Memory

${memory(found)}

## Processor time

Milliseconds for a request where nothing is waited for (0 ms), of the process that makes it. n8n's request helpers open a new connection for each request, with a TLS handshake; they are what carries the host's proxy, certificates and limits, so the package uses nothing else. The pool keeps its connections.

${table(
	['', 'Raw pool, 8 in flight', "This package, in n8n's engine", 'Credential read'],
	workNames.flatMap((work) => {
		const [pool, engine] = [find(found.rows, work, 'pool8', 0), find(found.rows, work, 'engine', 0)];
		if (!pool || !engine) return [];
		const reads = engine.rounds[0].credentialReads ?? 0;
		return [
			[works[work].title, cpuOf(pool).toFixed(1), cpuOf(engine).toFixed(1), reads === 1 ? 'once' : `${reads} times`],
		];
	}),
)}

## What this does not show

- **Tallyfy.** The sandbox answers after a fixed time and never tires. How fast Tallyfy is, what it does when many ask at once, and which of the limits in its documents it keeps, nobody has measured for this.
- **Distance.** On loopback a connection costs processor time only. Over a network each new connection costs two more journeys, and n8n opens one for each request, ours and the HTTP Request node's alike. The raw pool would be further ahead there, and so would a loop that keeps its connection.
- **The processor of the sandbox.** At 0 ms its own work is most of the time, and it is shared by all: the ratios there say more about a busy machine than about any API.
- **The rest of n8n.** The time is the node's. n8n then stores the execution, which takes longer the more comes out, whichever node it was.
- **That all at once is allowed.** Except under the limit, the sandbox refuses nobody here. The HTTP Request node as it comes sends a thousand requests at the same moment; the limits that Tallyfy documents do not let them through.

## This run

${run(found, plan)}
`;
}

function comparison(rows: Row[], work: WorkName, plan: Stage[]): string {
	const delays = delaysOf(plan);
	const lines = order.flatMap((contender) => {
		const own = delays.map((delay) => find(rows, work, contender, delay));
		const [some] = own.filter((row) => row !== undefined);
		if (!some) return [];
		const name = contenders[contender].name + (contender === reference(work) ? ' (the measure)' : '');
		const cells = own.map((row) => (row ? `**${ratioOf(rows, row).toFixed(2)}** (${seconds(timeOf(row))})` : ''));
		const least = some.rounds[0].requests === some.floor ? 'the least' : `least: ${some.floor}`;
		const at50 = find(rows, work, contender, 50);
		return [[name, ...cells, `${some.rounds[0].requests} (${least})`, at50 ? `${aroundOf(at50).toFixed(0)} ms` : '']];
	});
	const head = ['', ...delays.map((delay) => `${delay} ms`), 'Requests', 'No request under way, at 50 ms'];
	return `### ${works[work].title}\n\n${table(head, lines)}`;
}

function memory({ heap, n8nMemory }: Found): string {
	const outcome =
		heap.most === undefined
			? `It did not fit.`
			: `It fits: the heap grew by ${megabytes(heap.most)} at the most, what was no longer needed included, which is ${(heap.most / heap.parsed).toFixed(2)} times as much.`;
	return `${heap.tasks.toLocaleString('en')} tasks of one member, listed in n8n's engine with Return All. Parsed and kept, the answer takes ${megabytes(heap.parsed)}; the process is given room for ${heapBar} times that and no more. ${outcome}

What a real n8n took for 10,000 tasks above what it had before, at its peak, each in one that had done nothing else:

${table(
	['', 'Peak'],
	n8nMemory.map(({ contender, memory: bytes }) => [contenders[contender].name, megabytes(bytes)]),
)}`;
}

function run({ rows }: Found, plan: Stage[]): string {
	const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
	const undici = JSON.parse(readFileSync(join(root, 'node_modules/undici/package.json'), 'utf8')) as {
		version: string;
	};
	const spreads = rows.filter(({ delay }) => delay === 50).flatMap((row) => spreadOf(row) ?? []);
	const noise = spreads.length
		? `At 50 ms the rounds of one contender are up to ${percent(Math.max(...spreads))} apart`
		: 'There was one round';
	const turns = plan.map(
		({ delay, rounds, share }) => `${rounds} at ${delay} ms${share === 1 ? '' : ` with ${percent(share)} of the work`}`,
	);
	return [
		`- This package ${version}, n8n ${versions.n8n} on Node ${versions.node}, all else on Node ${process.versions.node}; undici ${undici.version}; ${availableParallelism()} processors.`,
		`- Rounds in turns: ${turns.join(', ')}; one for those who wait. Figures are medians.`,
		`- ${noise}: a ratio says nothing about differences that are smaller.`,
	].join('\n');
}

function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, index) => (index ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
