import {
	heapBar,
	doneOf,
	leastTime,
	type ContenderName,
	type LongList,
	type Measured,
	type Row,
	type UnderLimit,
} from './measure.mts';
import type { Profile } from './profile.mts';
import type { Weight } from './weight.mts';
import { works, type WorkName } from './works.mts';

/** All that one run of the benchmark has found. */
export interface Found {
	rows: Row[];
	limited: UnderLimit[];
	profile: Profile;
	members: Array<Measured & { members: number }>;
	longList: LongList;
	weight: Weight;
	/** Of the machine before it began, a processor; zero where the system does not tell. */
	load: number;
}

/** What the package has to hold. */
export interface Bar {
	what: string;
	measured: string;
	bar: string;
	held: boolean;
}

/** The works that change nothing. */
export const readings: WorkName[] = ['members', 'pages', 'reads'];

export const count = (number: number) => number.toLocaleString('en');

export const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

export const find = (rows: Row[], work: WorkName, who: ContenderName, delay: number) =>
	rows.find((row) => row.work === work && row.who === who && row.delay === delay);

/** Milliseconds. */
export const timeOf = ({ rounds }: Row) => median(rounds.map(({ time }) => time));

/** Milliseconds of processor time for a request. */
export const cpuOf = ({ rounds }: Row) => median(rounds.map(({ cpu = NaN, requests }) => cpu / requests));

/** What one contender takes, as a multiple of what another takes for the same. */
export const ratios = (rows: Row[], who: ContenderName, other: ContenderName, taken: (row: Row) => number) =>
	rows.flatMap((row) => {
		const beside = row.who === who && find(rows, row.work, other, row.delay);
		return beside ? [{ row, ratio: taken(row) / taken(beside) }] : [];
	});

const atMost = (what: string, measured: number, most: number, unit = '', digits = 2): Bar => ({
	what,
	measured: measured.toFixed(digits) + unit,
	bar: `at most ${most}${unit}`,
	held: measured <= most,
});

export function barsOf({ rows, limited, members, longList, weight }: Found): Bar[] {
	const beside = ratios(rows, 'ours', 'pool', timeOf).map(({ row: { work, delay }, ratio }) =>
		atMost(
			`${works[work].title}, ${delay} ms an answer: time, as a multiple of the raw pool's`,
			ratio,
			delay < 200 && readings.includes(work) ? 1.4 : 1.25,
		),
	);
	const besideHttp = ratios(rows, 'ours', 'http', timeOf)
		.filter(({ row }) => !readings.includes(row.work))
		.map(({ row: { work }, ratio }) =>
			atMost(`${works[work].title}: time, as a multiple of HTTP Request's, which sends all of them at once`, ratio, 1),
		);
	const besideHelper = (isMeant: (work: WorkName) => boolean) =>
		Math.max(
			...ratios(rows, 'ours', 'helper', timeOf)
				.filter(({ row }) => isMeant(row.work))
				.map(({ ratio }) => ratio),
		);
	const processor = ratios(rows, 'engine', 'helper', cpuOf).map(({ ratio }) => ratio);
	const all = [
		...rows.filter(({ who }) => who === 'ours').flatMap(({ rounds }) => rounds),
		...limited.map(({ ours }) => ours),
	];
	const [few, many] = [members[0], members[members.length - 1]];
	const perMember = ({ cpu = NaN, members: count }: (typeof members)[number]) => cpu / count;
	return [
		...beside,
		...besideHttp,
		atMost(
			"The slowest of these reads: time, as a multiple of what n8n's helper alone takes",
			besideHelper((work) => readings.includes(work)),
			1.25,
		),
		atMost(
			"The slowest of these changes: time, as a multiple of what n8n's helper alone takes",
			besideHelper((work) => !readings.includes(work)),
			1.5,
		),
		...limited.flatMap(barsOfLimit),
		{
			what: 'Requests beyond a token of the application and of each member, one a page, read or write, and one for the form of a template',
			measured: String(Math.max(...all.map(({ extra }) => extra))),
			bar: '0',
			held: all.every(({ extra }) => extra === 0),
		},
		atMost(
			"Processor time for a request in n8n's engine, as a multiple of n8n's own helper",
			Math.max(...processor),
			2.5,
		),
		atMost(
			`${count(many.members)} members in one execution: processor time for each, as a multiple of that with ${count(few.members)}`,
			perMember(many) / perMember(few),
			1.25,
		),
		{
			what: `${count(longList.tasks)} tasks listed: memory, as a multiple of the parsed answer's`,
			measured: longList.most === undefined ? `more than ${heapBar}` : (longList.most / longList.parsed).toFixed(2),
			bar: `at most ${heapBar}`,
			held: longList.most !== undefined && longList.most <= heapBar * longList.parsed,
		},
		atMost('Description of the full node, which the editor is sent', weight.description, 1.5, ' MB'),
		atMost(
			"Loading all nodes and credentials at the start of n8n: time, as a multiple of n8n-workflow's alone",
			weight.load,
			0.5,
		),
	];
}

function barsOfLimit(limited: UnderLimit): Bar[] {
	const { what, units, ours, knowing } = limited;
	const done = doneOf(limited, ours);
	return [
		{ what: `${what}: done`, measured: `${done} of ${units}`, bar: `${units} of ${units}`, held: done === units },
		limited.work === 'members'
			? atMost(`${what}: time, as a multiple of the least`, ours.time / leastTime(limited), 1.15)
			: atMost(
					`${what}: time, as a multiple of HTTP Request's in batches of ${limited.limit.limit}`,
					ours.time / knowing.time,
					1.05,
				),
		atMost(`${what}: requests that were refused`, (100 * ours.refused) / ours.requests, 10, ' %', 1),
	];
}
