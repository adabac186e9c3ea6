import { contenders, type Contender, type ContenderName, type Place, type Result } from './contenders.mts';
import type { Opened, Question, Seen, Setting } from './sandbox.mts';
import type { Worker } from './worker.mts';
import { works, type Work, type WorkName } from './works.mts';

/** One contender, one work, one delay. */
export interface Row {
	work: WorkName;
	contender: ContenderName;
	/** Milliseconds before each answer. */
	delay: number;
	units: number;
	/** One for each round. */
	rounds: Array<Result & Seen>;
	floor: number;
}

/** What is done at a delay. */
export interface Stage {
	/** Milliseconds before each answer. */
	delay: number;
	rounds: number;
	/** Share of the work that is done. */
	share: number;
}

/** The contenders and the sandbox that they are let loose on. */
export interface Arena extends Place {
	sandbox: Worker<Question>;
	/** File with the certificate of the sandbox. */
	certificates: string;
}

/** The pool that the others are held against. */
export const reference = (work: WorkName): ContenderName => (works[work].inFlight === 1 ? 'loop' : 'pool8');

/** Who is compared in all works; who knows the limit has his place where there is one. */
export const compared: ContenderName[] = ['pool8', 'loop', 'ours', 'http', 'pool16', 'engine', 'safeHttp'];

/** A sandbox that has not seen anybody yet, for one contender. */
export async function once(
	{ sandbox, ...place }: Arena,
	contender: ContenderName,
	name: WorkName,
	units: number,
	setting: Pick<Setting, 'delay' | 'limit'>,
): Promise<Result & Seen> {
	const work: Work = works[name];
	const members = work.members(units);
	const opened = await sandbox.ask<Opened>({ open: { members, tasks: work.tasks(units), ...setting } });
	const result = await contenders[contender].run(place, name, opened, units);
	const seen = await sandbox.ask<Seen>({ close: true });
	const wrong = [
		...seen.deviations,
		...(setting.limit || result.records === units * work.records ? [] : [`${result.records} records came out`]),
	];
	if (wrong.length) throw new Error(`${contenders[contender].name}: ${work.title}: ${wrong.join('; ')}`);
	return { ...result, ...seen };
}

/** Lets the contenders take turns at every work and delay. */
export async function compare(
	arena: Arena,
	plan: Stage[],
	tell: (line: string) => void,
	names = compared,
): Promise<Row[]> {
	const rows = new Map<string, Row>();
	for (const { delay, round, work, contender, units } of turns(plan, names)) {
		const { name, floor }: Contender = contenders[contender];
		const key = `${work} ${contender} ${delay}`;
		const row = rows.get(key) ?? { work, contender, delay, units, rounds: [], floor: floor(works[work], units) };
		rows.set(key, row);
		row.rounds.push(await once(arena, contender, work, units, { delay }));
		tell(`${delay} ms, round ${round}: ${works[work].title}: ${name}`);
	}
	return [...rows.values()];
}

/** The order of a run: who is held against another comes soon after it. */
function* turns(plan: Stage[], names: ContenderName[]) {
	for (const { delay, rounds, share } of plan)
		for (let round = 1; round <= rounds; round++)
			for (const work of Object.keys(works) as WorkName[])
				for (const contender of names) {
					const { waits, part = 1, only = delay }: Contender = contenders[contender];
					const isReference = contender === reference(work);
					if (only !== delay || (waits && round > 1 && !isReference)) continue;
					const units = Math.max(1, Math.round(works[work].units * share * (isReference ? 1 : part)));
					yield { delay, round, work, contender, units };
				}
}

/** What a 429 does to each: members served, and how much longer it took than it had to. */
export interface Limited {
	contender: ContenderName;
	served: number;
	/** Milliseconds. */
	time: number;
	requests: number;
	refused: number;
}

/** The strictest of the limits that Tallyfy's documents name. */
export const limit = { reads: 12, window: 5000 };
export const limitedMembers = 60;

/** Windows that have to pass before the last member can be served, in milliseconds. */
export const leastTime = (Math.ceil(limitedMembers / limit.reads) - 1) * limit.window;

export async function underLimit(
	arena: Arena,
	names: ContenderName[],
	tell: (line: string) => void,
): Promise<Limited[]> {
	const all: Limited[] = [];
	for (const contender of names) {
		const { time, records, requests, refused } = await once(arena, contender, 'members', limitedMembers, {
			delay: 50,
			limit,
		});
		all.push({ contender, served: records / works.members.records, time, requests, refused });
		tell(`Under a limit: ${contenders[contender].name}`);
	}
	return all;
}
