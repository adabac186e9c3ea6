import type { Limit } from '../../sandbox/index.mts';
import type { Answer, Question as Asked } from './inProcess.mts';
import type { Profile } from './profile.mts';
import type { Ran, RealN8n } from './realN8n.mts';
import type { Opened, Question, Seen, Setting } from './sandbox.mts';
import { EndedError, Worker } from './worker.mts';
import { works, type Work, type WorkName } from './works.mts';

export const contenders = {
	pool: 'Raw pool',
	ours: 'This package',
	http: 'HTTP Request',
	knowing: 'HTTP Request, in batches as large as the limit',
	helper: "n8n's helper alone",
	engine: "This package, in n8n's engine",
};

export type ContenderName = keyof typeof contenders;

/** Where the contenders are at home, and the sandbox that they are let loose on. */
export interface Arena {
	sandbox: Worker<Question>;
	n8n: RealN8n;
	/** A process for pools, and one for n8n's engine alone; both stay, so that everybody is as warm as n8n. */
	pools: Worker<Asked>;
	engine: Worker<Asked>;
	/** What a process needs to trust the sandbox. */
	env: NodeJS.ProcessEnv;
	/** Says what is done. */
	tell: (line: string) => void;
}

export interface Measured extends Ran, Partial<Omit<Answer, keyof Ran>>, Seen {
	/** Requests that were answered, beyond a token of the application and of each member, what is read once, and one a unit. */
	extra: number;
}

type Conditions = Pick<Setting, 'delay' | 'limit'> & Pick<Asked, 'isProfiled'>;

/** Lets one contender do a work, in a sandbox that has not seen anybody yet. */
async function once(
	{ sandbox, n8n, pools, engine, tell }: Arena,
	who: ContenderName,
	name: WorkName,
	units: number,
	{ delay, limit, isProfiled }: Conditions,
): Promise<Measured> {
	const work: Work = works[name];
	const opened = await sandbox.ask<Opened>({ open: { ...work.people(units), delay, limit } });
	const run = async (): Promise<Ran & Partial<Answer>> => {
		if (who === 'ours') return await n8n.ours(work, opened, units);
		if (who === 'http' || who === 'knowing')
			return await n8n.http(work, opened, units, who === 'knowing' ? limit : undefined);
		const question = { who, opened, work: name, units, isProfiled };
		return await (who === 'pool' ? pools : engine).ask<Answer>(question);
	};
	const ran = await run();
	const seen = await sandbox.ask<Seen>({ close: true });
	const did = `${work.title}, ${delay} ms: ${contenders[who]}: ${ran.records} in ${(ran.time / 1000).toFixed(2)} s`;
	if (!limit && ran.records !== units * work.records) throw new Error(did);
	tell(did);
	const least = 1 + work.people(units).members + (work.reads ?? 0) + units;
	return { ...ran, ...seen, extra: seen.requests - seen.refused - least };
}

/** Works that contenders do in turns. */
export interface Stage {
	/** Milliseconds before each answer. */
	delay: number;
	rounds: number;
	/** Share of the work that is done. */
	share: number;
	works: WorkName[];
	contenders: ContenderName[];
}

/** One contender, one work, one delay. */
export interface Row extends Pick<Stage, 'delay'> {
	work: WorkName;
	who: ContenderName;
	units: number;
	rounds: Measured[];
}

export async function inTurns(arena: Arena, stages: Stage[]): Promise<Row[]> {
	const rows = stages.flatMap(({ delay, share, works: names, contenders: all }) =>
		names.flatMap((work) =>
			all
				// It sends everything at once.
				.filter((who) => who !== 'http' || works[work].inFlight > 1)
				.map((who): Row => ({ work, who, delay, units: Math.ceil(works[work].units * share), rounds: [] })),
		),
	);
	for (const { delay, rounds } of stages)
		for (let round = 0; round < rounds; round++)
			for (const row of rows.filter((own) => own.delay === delay))
				row.rounds.push(await once(arena, row.who, row.work, row.units, { delay }));
	return rows;
}

/** What is done under a limit that Tallyfy's documents name. */
interface Limited {
	what: string;
	work: WorkName;
	units: number;
	limit: Omit<Limit, 'per'>;
}

/** The strictest limit for reads, the one that it is a part of, and the strictest of a minute. */
const limits: Limited[] = [
	{
		what: 'The tasks of 60 members, where 12 GETs in 5 s are allowed',
		work: 'members',
		units: 60,
		limit: { methods: ['GET'], limit: 12, window: 5000 },
	},
	{
		what: '200 processes launched, where 140 requests in 10 s are allowed',
		work: 'launches',
		units: 200,
		limit: { limit: 140, window: 10_000 },
	},
	{
		what: '150 tasks created, where 100 requests in 60 s are allowed',
		work: 'createdAtOnce',
		units: 150,
		limit: { limit: 100, window: 60_000 },
	},
];

export type UnderLimit = Limited & Record<'ours' | 'knowing' | 'http', Measured>;

/** Of the units, so many were done. */
export const doneOf = ({ work }: Limited, { records }: Ran) => records / works[work].records;

/** Milliseconds until the last window opens that is needed. */
export const leastTime = ({ units, limit }: Limited) => (Math.ceil(units / limit.limit) - 1) * limit.window;

export async function underLimits(arena: Arena): Promise<UnderLimit[]> {
	const all: UnderLimit[] = [];
	for (const limited of limits) {
		const { work, units, limit } = limited;
		const run = async (who: ContenderName) => await once(arena, who, work, units, { delay: 50, limit });
		all.push({ ...limited, ours: await run('ours'), knowing: await run('knowing'), http: await run('http') });
	}
	return all;
}

/** Where the time of a request goes in n8n's engine, when nothing is waited for. */
export async function profileOf(arena: Arena, share: number): Promise<Profile> {
	const units = works.reads.units * share;
	return (await once(arena, 'engine', 'reads', units, { delay: 0, isProfiled: true })).profile ?? {};
}

/** Lets a process of its own work, which can collect garbage on demand. */
async function apart<T>(arena: Arena, flags: string[], work: (engine: Arena) => Promise<T>): Promise<T> {
	const engine = new Worker<Asked>('inProcess.mts', arena.env, ['--expose-gc', ...flags]);
	return await work({ ...arena, engine, pools: engine }).finally(async () => await engine.end());
}

/** The tasks of so many members, in one execution. */
export async function manyMembers(arena: Arena, numbers: number[]): Promise<Array<Measured & { members: number }>> {
	return await apart(arena, [], async (own) => {
		const all: Array<Measured & { members: number }> = [];
		// What is loaded and compiled at first is at nobody's expense.
		for (const members of [200, ...numbers])
			all.push({ members, ...(await once(own, 'engine', 'members', members, { delay: 0 })) });
		return all.slice(1);
	});
}

/** What a long list needs, in bytes. */
export interface LongList {
	tasks: number;
	/** The answer as JSON.parse gives it. */
	parsed: number;
	/** The most that the heap grew by; it was allowed `heapBar` times the parsed answer. Undefined where that was not enough. */
	most?: number;
}

/** A long list may take so many times the memory of its parsed answer. */
export const heapBar = 3;

/** Lists all tasks in a process whose heap has no room for more than the bar allows. */
export async function longList(arena: Arena, pages: number): Promise<LongList> {
	const list = async (own: Arena, who: 'pool' | 'engine', units: number) => {
		const { heap } = await once(own, who, 'pages', units, { delay: 0 });
		return heap ?? { before: NaN, most: NaN, kept: NaN };
	};
	const parsed = await apart(arena, [], async (own) => (await list(own, 'pool', pages)).kept);
	const { before, kept } = await apart(arena, [], async (own) => await list(own, 'engine', 1));
	const room = Math.ceil((before + kept + heapBar * parsed) / 2 ** 20);
	const listed = await apart(
		arena,
		[`--max-old-space-size=${room}`],
		async (own) => await list(own, 'engine', pages),
	).catch((error: Error) => {
		if (error instanceof EndedError) return undefined;
		throw error;
	});
	return { tasks: pages * 100, parsed, most: listed && listed.most - listed.before };
}
