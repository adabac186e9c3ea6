import type { ContenderName } from './contenders.mts';
import { leastTime, limitedMembers, reference, type Limited, type Row } from './measure.mts';
import { heapBar, type Heap } from './memory.mts';
import type { Weight } from './weight.mts';
import { works, type Work, type WorkName } from './works.mts';

/** All that one run of the benchmark has found. */
export interface Found {
	rows: Row[];
	limited: Limited[];
	heap: Heap;
	n8nMemory: Array<{ contender: ContenderName; memory?: number }>;
	weight: Weight;
}

export interface Bar {
	what: string;
	bar: string;
	measured: string;
	held: boolean;
}

export const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

export const timeOf = ({ rounds }: Row) => median(rounds.map(({ time }) => time));

/** Milliseconds in which no request was with Tallyfy. */
export const aroundOf = ({ rounds }: Row) => median(rounds.map(({ time, busy }) => Math.max(0, time - busy)));

export const cpuOf = ({ rounds }: Row) => median(rounds.map(({ cpu = NaN, requests }) => cpu / requests));

/** How far the rounds are apart, as a share of the median; undefined for a single one. */
export function spreadOf(row: Row): number | undefined {
	const times = row.rounds.map(({ time }) => time);
	return times.length > 1 ? (Math.max(...times) - Math.min(...times)) / timeOf(row) : undefined;
}

export function find(rows: Row[], work: WorkName, contender: ContenderName, delay: number): Row | undefined {
	return rows.find((row) => row.work === work && row.contender === contender && row.delay === delay);
}

/** Time for a unit of work, held against the raw pool's in the same run. */
export function ratioOf(rows: Row[], row: Row): number {
	const pool = find(rows, row.work, reference(row.work), row.delay);
	return pool ? timeOf(row) / row.units / (timeOf(pool) / pool.units) : NaN;
}

/** What the package has to hold. */
export function barsOf({ rows, limited, heap, weight }: Found): Bar[] {
	const ours = rows.filter(({ contender }) => contender === 'ours');
	const speed = ours
		.filter(({ delay }) => delay === 50)
		.map((row): Bar => {
			const { title, inFlight }: Work = works[row.work];
			const ratio = ratioOf(rows, row);
			return {
				what: `${title}, 50 ms an answer: time, as a multiple of a raw pool with ${inFlight} in flight`,
				bar: 'at most 1.25',
				measured: ratio.toFixed(2),
				held: ratio <= 1.25,
			};
		});
	const extra = Math.max(...ours.flatMap(({ rounds, floor }) => rounds.map(({ requests }) => requests - floor)));
	const requests: Bar = {
		what: 'Requests beyond one application token, one exchange a member and one a page, read or write',
		bar: '0',
		measured: String(extra),
		held: extra === 0,
	};
	const limit = limited.filter(({ contender }) => contender === 'ours').flatMap(barsOfLimit);
	const memory: Bar = {
		what: `${heap.tasks.toLocaleString('en')} tasks listed: memory, as a multiple of the parsed answer's`,
		bar: `at most ${heapBar}`,
		measured: heap.most === undefined ? `more than ${heapBar}` : (heap.most / heap.parsed).toFixed(2),
		held: heap.most !== undefined && heap.most <= heapBar * heap.parsed,
	};
	return [...speed, requests, ...limit, memory, ...barsOfWeight(weight)];
}

function barsOfLimit({ served, time, requests, refused }: Limited): Bar[] {
	const ratio = time / leastTime;
	const wasted = refused / requests;
	return [
		{
			what: 'Members served under 12 GETs in 5 s',
			bar: `${limitedMembers} of ${limitedMembers}`,
			measured: `${served} of ${limitedMembers}`,
			held: served === limitedMembers,
		},
		{
			what: 'Time for that, as a multiple of what the limit makes of it',
			bar: 'at most 1.15',
			measured: ratio.toFixed(2),
			held: ratio <= 1.15,
		},
		{
			what: 'Requests that were refused',
			bar: 'under 10 %',
			measured: `${(100 * wasted).toFixed(1)} %`,
			held: wasted < 0.1,
		},
	];
}

function barsOfWeight({ description, load }: Weight): Bar[] {
	return [
		{
			what: 'Description of the full node, which the editor is sent',
			bar: 'at most 1.5 MB',
			measured: `${description.toFixed(2)} MB`,
			held: description <= 1.5,
		},
		{
			what: 'Loading all nodes and credentials at the start of n8n',
			bar: 'at most 150 ms',
			measured: `${load.toFixed(0)} ms`,
			held: load <= 150,
		},
	];
}
