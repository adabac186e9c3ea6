import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

import { versions } from '../n8n/install.mts';
import { root } from '../root.mts';
import { barsOf, count, cpuOf, find, median, ratios, readings, timeOf, type Found } from './bars.mts';
import { contenders, doneOf, heapBar, leastTime, type ContenderName, type Row, type Stage } from './measure.mts';
import { works, type WorkName } from './works.mts';

const workNames = Object.keys(works) as WorkName[];

const seconds = (ms: number) => `${(ms / 1000).toFixed(ms < 9950 ? 2 : 1)} s`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

/** docs/benchmark.md */
export function pageOf(found: Found, plan: Stage[]): string {
	const { rows, limited, longList } = found;
	const reads = find(rows, 'reads', 'engine', 0);
	const ofEngine = reads ? cpuOf(reads) : NaN;
	const columns = plan.flatMap(({ delay, contenders: all }) => (delay ? all.map((who) => ({ delay, who })) : []));
	return `# Benchmark

Written by \`npm run bench\`; all figures are of one run. Most of them are ratios: seconds differ from machine to machine, ratios in one run hardly.

${table(
	['', 'Measured', 'Bar', 'Held'],
	barsOf(found).map(({ what, measured, bar, held }) => [what, measured, bar, held ? 'yes' : '**no**']),
)}

${ofHelper(rows)}

## What that means

All do the same work in the same run, in turns, against the [sandbox](../sandbox), a process of its own, over TLS on loopback, with 50 or 200 ms before each answer.

- **This package** is installed in a real n8n. It has 8 requests in flight at first and up to 16 when all goes well. Changes go one after the other; _Items at Once_ lets up to 16 items overlap.
- **The raw pool** is undici with connections that stay open and nothing around them. It has as many requests in flight as the package has at the most, from the first moment on, and knows beforehand how many pages there are. It is the line to beat: nobody can be faster without more requests in flight.
- **n8n's helper alone** is what every node of n8n sends with, since it carries the host's proxy, certificates and limits. A node that does nothing else calls it as the raw pool calls undici, with as many requests in flight: what a node in n8n can reach at best.
- **HTTP Request** is n8n's own node with the personal token of one who may see everybody's tasks, so it exchanges no tokens. It sends all items at once, or in batches with a pause between them, and gets pages one after the other.

${table(
	['Time', ...columns.map(({ delay, who }) => `${contenders[who]}, ${delay} ms`)],
	workNames.map((work) => [
		works[work].title,
		...columns.map(({ delay, who }) => secondsOf(find(rows, work, who, delay))),
	]),
)}

Under a limit, a request that is refused has to be sent again, and later. The HTTP Request node does not do that: what it is refused is lost, unless somebody knows the limit and sets its batches accordingly. Of the limits that Tallyfy's documents name, these are the strictest for reads, the one that it is a part of, and the strictest of a minute. The last window that is needed opens after the least time.

${table(
	['', '', 'Done', 'Time, as a multiple of the least', 'Requests', 'Of these refused (429)'],
	limited.flatMap((own) =>
		(['ours', 'knowing', 'http'] as const).map((who) => {
			const { time, requests, refused } = own[who];
			const done = doneOf(own, own[who]);
			return [
				own.what,
				contenders[who],
				`${done} of ${own.units}`,
				done === own.units ? (time / leastTime(own)).toFixed(2) : `gave up after ${seconds(time)}`,
				String(requests),
				`${refused} (${percent(refused / requests)})`,
			];
		}),
	),
)}

## Where the time of a request goes

Milliseconds of processor time for a request where nothing is waited for, of the process that makes it. n8n's helper opens a new connection for each request, with a TLS handshake; the pool keeps its connections.

${table(
	['', contenders.pool, contenders.helper, contenders.engine],
	workNames.flatMap((work) => {
		const own = (['pool', 'helper', 'engine'] as const).flatMap((who) => find(rows, work, who, 0) ?? []);
		return own.length ? [[works[work].title, ...own.map((row) => cpuOf(row).toFixed(1))]] : [];
	}),
)}

A profile of the last column, for single tasks. What Node does is counted for who has called it, or as connections where nobody has.

${table(
	['', 'Share', 'Milliseconds'],
	Object.entries(found.profile)
		.sort(([, a], [, b]) => b - a)
		.map(([owner, share]) => [owner, percent(share), (share * ofEngine).toFixed(1)]),
)}

The helpers and the connections are how n8n sends: with an agent, a connection and a TLS handshake for each request. The engine evaluates the expressions of each item, and copies what goes in and what comes out. A node can change none of that. With 16 requests in flight and 50 ms an answer, there are 3 ms for a request; what takes more of the one thread that n8n has is time beyond the raw pool's.

## Many members, and a long list

The tasks of so many members, listed in one execution in n8n's engine, without a delay. Each member costs an exchange and a list. The time grows faster than the processor time, which is that of n8n: for each list, the sandbox looks through the tasks of everybody.

${table(
	['Members', 'Time', 'Processor time for a member', 'Memory at the most'],
	found.members.map(({ members, time, cpu = NaN, heap }) => [
		count(members),
		seconds(time),
		`${(cpu / members).toFixed(1)} ms`,
		heap ? megabytes(heap.most - heap.before) : '',
	]),
)}

${count(longList.tasks)} tasks of one member, listed in n8n's engine with Return All: parsed and kept, the answer takes ${megabytes(longList.parsed)}; the process is given room for ${heapBar} times that and no more. ${
		longList.most === undefined
			? 'It did not fit.'
			: `The heap grew by ${megabytes(longList.most)} at the most, what was no longer needed included.`
	}

How long 1,000,000 tasks take under Tallyfy's limits is calculated in [Scaling](scaling.md#1000000-tasks-a-day).

## What this does not show

- **Tallyfy.** The sandbox answers after a fixed time and never tires. How fast Tallyfy is, what it does when many ask at once, and which of the limits in its documents it keeps, nobody has measured for this.
- **Distance.** On loopback a connection costs processor time only. Over a network each new connection costs two more journeys, and n8n opens one for each request, ours and the HTTP Request node's alike. The raw pool would be further ahead there.
- **A processor for each.** The sandbox shares the machine with whoever is measured. Where n8n has more to do for a request than the raw pool, a slow or busy machine widens the distance.
- **The rest of n8n.** The time is the node's. n8n then stores the execution, which takes longer the more comes out, whichever node it was.
- **That all at once is allowed.** Except under the limits, the sandbox refuses nobody here. HTTP Request sends a thousand requests at the same moment; the limits that Tallyfy documents do not let them through.

## This run

${thisRun(found, plan)}
`;
}

/** How far n8n's helper is from the pool, and we from it. */
function ofHelper(rows: Row[]): string {
	const between = (who: ContenderName, other: ContenderName, isMeant: (row: Row) => boolean) => {
		const all = ratios(rows, who, other, timeOf).filter(({ row }) => row.delay === 50 && isMeant(row));
		const each = all.map(({ ratio }) => ratio);
		return [Math.min(...each), Math.max(...each)].map((ratio) => ratio.toFixed(2)).join(' to ');
	};
	const overlaps = ({ work }: Row) => works[work].inFlight > 1;
	const isRead = ({ work }: Row) => readings.includes(work);
	const isChange = (row: Row) => overlaps(row) && !isRead(row);
	return `Nothing in n8n reaches the raw pool: at 50 ms, the request helper that n8n gives to all nodes takes ${between('helper', 'pool', overlaps)} times as long by itself, with as many requests in flight. For the same reads this package takes ${between('ours', 'helper', isRead)} times as long as the helper, and for the same changes ${between('ours', 'helper', isChange)} times: it reads and checks all items before it sends the first change, so that a wrong one stops them all.`;
}

const secondsOf = (row?: Row) => (row ? seconds(timeOf(row)) : '');

function thisRun({ rows, load }: Found, plan: Stage[]): string {
	const versionIn = (folder: string) =>
		(JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as { version: string }).version;
	const spread = ({ rounds }: Row) => {
		const times = rounds.map(({ time }) => time);
		return (Math.max(...times) - Math.min(...times)) / median(times);
	};
	const spreads = rows.filter(({ delay, who }) => delay && who !== 'http').map(spread);
	const turns = plan.map(
		({ delay, rounds, share }) => `${rounds} at ${delay} ms${share === 1 ? '' : ` with ${percent(share)} of the work`}`,
	);
	return [
		`- This package ${versionIn('.')}, n8n ${versions.n8n} on Node ${versions.node}, all else on Node ${process.versions.node}; undici ${versionIn('node_modules/undici')}; ${availableParallelism()} processors, with a load of ${load.toFixed(1)} each before it began.`,
		`- Rounds in turns: ${turns.join(', ')}. Figures are medians.`,
		`- The rounds of the package or of the pool are up to ${percent(Math.max(...spreads))} apart: a ratio says nothing about differences that are smaller.`,
	].join('\n');
}

function table(head: string[], rows: string[][]): string {
	const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map((_, index) => (index ? '--:' : '---'))), ...rows.map(line)].join('\n');
}
