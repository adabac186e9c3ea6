import type { IDataObject } from 'n8n-workflow';

import { fingerprint } from '../api/fingerprint';

/** What tells an event from all others of its type. */
export interface EventIdentity {
	/** The same each time the event is found. */
	key: string;
	/** Its place in the order of time, in milliseconds since 1970. */
	time: number;
}

/**
 * What a trigger remembers of one type of event, from one poll to the next. n8n stores it as JSON, also for workflows
 * that were activated with an older version of this package. A position is text that sorts by the time of an event.
 */
export interface StoredMemory {
	/** Fingerprint of what the trigger is set to find. With other settings, nothing is known yet. */
	scope: string;
	/** The cursor: every event up to this position is known. */
	known: string;
	/** Events beyond the cursor that were seen: their positions in ascending order, without a separator. */
	seen: string;
	/** Of a state: what was seen in it, but was absent in the last poll. */
	absent?: string;
	/** How Tallyfy orders the lists that were read, by the name of the call. */
	orders?: Record<string, string | null | undefined>;
}

/** By the name of the type of event. */
export type Memories = Record<string, StoredMemory | undefined>;

/** Items to emit, and what to remember once they are emitted. */
export interface NewItems {
	items: IDataObject[];
	memories: Memories;
}

/** How far the cursor stays behind the newest event, for records that come late or from slow clocks: milliseconds. */
export const overlap = 10 * 60_000;

/** A position is the second in base 36 and six characters of a hash, enough to tell 2000 events apart. */
const secondLength = 7;
const positionLength = secondLength + 6;

/** The most positions that are kept for all types together: n8n then stores less than 20 KB. */
const maximalPositions = 1350;

const unset = '';

function secondOf(time: number): string {
	return Math.max(0, Math.floor(time / 1000))
		.toString(36)
		.padStart(secondLength, '0');
}

function positionOf({ key, time }: EventIdentity): string {
	return secondOf(time) + Buffer.from(fingerprint(key), 'hex').toString('base64url').slice(0, 6);
}

/** Milliseconds since 1970. */
const timeAt = (position: string): number => parseInt(position.slice(0, secondLength), 36) * 1000;

const split = (positions: string): string[] =>
	Array.from({ length: positions.length / positionLength }, (_, index) =>
		positions.slice(index * positionLength, (index + 1) * positionLength),
	);

/** Positions up to the cursor need not be listed. */
const joinedBeyond = (cursor: string, positions: Iterable<string>): string =>
	[...new Set(positions)]
		.filter((position) => position > cursor)
		.sort()
		.join('');

/** A record may be dated so many milliseconds after now: the clocks of Tallyfy's machines differ, and answers take a while. */
const slack = 60_000;

/** What is known of one type of event, during a poll. */
export class Memory {
	private readonly seen: Set<string>;

	private readonly absent: Set<string>;

	constructor(private readonly stored: StoredMemory) {
		this.seen = new Set(split(stored.seen));
		this.absent = new Set(split(stored.absent ?? ''));
	}

	/** Events before this time are known, in milliseconds since 1970. */
	get since(): number {
		return this.stored.known === unset ? 0 : timeAt(this.stored.known);
	}

	/** Whether an event was neither emitted nor there when the trigger started. */
	isNew(event: EventIdentity): boolean {
		const position = positionOf(event);
		return position > this.stored.known && !this.seen.has(position) && !this.absent.has(position);
	}

	/**
	 * What to store once the events of a poll are emitted.
	 *
	 * @param found all events that the poll found
	 * @param isState whether these are all that are in a state now: one that was missing in two polls has left the state, and
	 * is forgotten, so that it is new when it enters the state again. Once may be by chance: a list changes while it is read
	 * @param postponed those of them that are emitted by a later poll, and so stay new
	 * @param isPartial whether other events of the time may not have been found: they are new still, so the cursor stays
	 * @param now the time at Tallyfy, in milliseconds since 1970: a record that is dated later does not move the cursor
	 */
	after(
		found: EventIdentity[],
		isState: boolean,
		postponed: EventIdentity[],
		isPartial = false,
		now = Infinity,
	): StoredMemory {
		const later = new Set(postponed.map(positionOf));
		const positions = found.map(positionOf).filter((position) => !later.has(position));
		const { known } = this.stored;
		if (isState) {
			const present = new Set(positions);
			const absent = [...this.seen].filter((position) => !present.has(position));
			return { ...this.stored, seen: joinedBeyond(known, present), absent: joinedBeyond(known, absent) };
		}
		const cursor = isPartial ? known : this.cursorAfter(found, postponed, now);
		return { ...this.stored, known: cursor, seen: joinedBeyond(cursor, [...this.seen, ...positions]) };
	}

	/** Some time before the newest event, and before all that are postponed. It never goes back. */
	private cursorAfter(found: EventIdentity[], postponed: EventIdentity[], now: number): string {
		const times = found.map(({ time }) => time).filter((time) => time <= now + slack);
		const newest = times.reduce((latest, time) => Math.max(latest, time), 0);
		const first = postponed.reduce((earliest, { time }) => Math.min(earliest, time), Infinity);
		const cursor = secondOf(Math.min(newest - overlap, first - 1000));
		return cursor > this.stored.known ? cursor : this.stored.known;
	}
}

/** A memory of nothing: every event is new. */
export const emptyMemory = (scope: string): StoredMemory => ({ scope, known: unset, seen: '' });

/** A memory of every event before a time, in milliseconds since 1970. */
export const memoryUpTo = (scope: string, time: number): StoredMemory => ({ scope, known: secondOf(time), seen: '' });

/** What at least one of two memories knows. Where the settings were not the same, the first one counts. */
export function merged(one: Memories, other: Memories): Memories {
	const entries = Object.entries(other).map(([name, theirs]) => {
		const own = one[name];
		if (!own || own.scope !== theirs?.scope) return [name, own ?? theirs];
		const known = own.known > theirs.known ? own.known : theirs.known;
		const seen = joinedBeyond(known, [...split(own.seen), ...split(theirs.seen)]);
		return [name, { ...theirs, known, seen }];
	});
	return { ...one, ...Object.fromEntries(entries) };
}

/** Memories that n8n can store: the types with the most positions lose their oldest, and the cursor moves up to there. */
export function compact(memories: Memories): Memories {
	const positionsOf = (memory?: StoredMemory) => split((memory?.seen ?? '') + (memory?.absent ?? ''));
	const sizes = Object.values(memories).map((memory) => positionsOf(memory).length);
	const share = shareOf(sizes, maximalPositions);
	return Object.fromEntries(
		Object.entries(memories).map(([name, memory]) => {
			const positions = positionsOf(memory).sort();
			if (!memory || positions.length <= share) return [name, memory];
			const known = positions[positions.length - share - 1] ?? memory.known;
			const rest = (text: string) => joinedBeyond(known, split(text));
			return [
				name,
				{ ...memory, known, seen: rest(memory.seen), ...(memory.absent && { absent: rest(memory.absent) }) },
			];
		}),
	);
}

/** How many each may have, so that all together have `maximum` at most. */
function shareOf(sizes: number[], maximum: number): number {
	const ascending = [...sizes].sort((a, b) => a - b);
	let rest = maximum;
	for (const [index, size] of ascending.entries()) {
		const share = Math.floor(rest / (ascending.length - index));
		if (size > share) return share;
		rest -= size;
	}
	return Infinity;
}
