import { fingerprint } from '../api/fingerprint';
import { overlap, type Happening } from './happening';

/** What is kept of one event between two polls. It is stored by n8n, as JSON. */
export interface Remembered {
	/** What was looked for, as a fingerprint: for another one nothing is known yet. */
	scope: string;
	/** All up to this place is known, and all beyond it that is in `seen`. */
	known: string;
	/** Places, one after another. */
	seen: string;
	/** The sort by which Tallyfy was seen to give the newest first. */
	sort?: string;
}

/** By event. */
export type Memories = Record<string, Remembered | undefined>;

/** The second and six signs of a fingerprint: enough to tell 2000 happenings apart, and they sort by time. */
const secondLength = 7;
const placeLength = secondLength + 6;

/** So many places are kept for all events together, so that n8n stores less than 20 KB. */
const maximalPlaces = 1350;

const beginning = '';

function secondOf(time: number): string {
	return Math.max(0, Math.floor(time / 1000))
		.toString(36)
		.padStart(secondLength, '0');
}

/** Where something is in the order of time. */
export function placeOf({ key, time }: Happening): string {
	return secondOf(time) + Buffer.from(fingerprint(key), 'hex').toString('base64url').slice(0, 6);
}

/** Milliseconds since 1970 of a place. */
export const timeAt = (place: string): number => parseInt(place.slice(0, secondLength), 36) * 1000;

const split = (places: string): string[] =>
	Array.from({ length: places.length / placeLength }, (_, index) =>
		places.slice(index * placeLength, (index + 1) * placeLength),
	);

/** What is known of one event while it is looked at. */
export class Memory {
	private readonly seen: Set<string>;

	constructor(private readonly remembered: Remembered) {
		this.seen = new Set(split(remembered.seen));
	}

	get sort(): string | undefined {
		return this.remembered.sort;
	}

	/** What happened before this time is known, in milliseconds since 1970. */
	get since(): number {
		return this.remembered.known === beginning ? 0 : timeAt(this.remembered.known);
	}

	isNew(happening: Happening): boolean {
		const place = placeOf(happening);
		return place > this.remembered.known && !this.seen.has(place);
	}

	/**
	 * What is to be remembered after a look.
	 *
	 * @param found all that was found
	 * @param isState found is all that is in a state now: what left it is forgotten, so that it can come into it again
	 * @param waiting what was found and not put out yet: it stays new
	 */
	after(found: Happening[], isState: boolean, waiting: Happening[], sort = this.sort): Remembered {
		const later = new Set(waiting.map(placeOf));
		const places = found.map(placeOf).filter((place) => !later.has(place));
		const known = isState ? this.remembered.known : this.knownAfter(found, waiting);
		const seen = new Set(isState ? places : [...this.seen, ...places]);
		return {
			...this.remembered,
			known,
			seen: [...seen]
				.filter((place) => place > known)
				.sort()
				.join(''),
			sort,
		};
	}

	/** Some time before the newest, and before all that waits. */
	private knownAfter(found: Happening[], waiting: Happening[]): string {
		const newest = found.reduce((latest, { time }) => Math.max(latest, time), 0);
		const first = waiting.reduce((earliest, { time }) => Math.min(earliest, time), Infinity);
		const known = secondOf(Math.min(newest - overlap, first - 1000));
		return known > this.remembered.known ? known : this.remembered.known;
	}
}

/** Nothing is known yet. */
export const nothing = (scope: string): Remembered => ({ scope, known: beginning, seen: '' });

/** All before a time is known, in milliseconds since 1970. */
export const knownUntil = (scope: string, time: number): Remembered => ({ scope, known: secondOf(time), seen: '' });

/** What either of two knows, of the same scope; of different scopes it is the first that counts. */
export function united(one: Memories, other: Memories): Memories {
	const added = Object.entries(other).map(([event, theirs]) => {
		const own = one[event];
		if (!own || own.scope !== theirs?.scope) return [event, own ?? theirs];
		const known = own.known > theirs.known ? own.known : theirs.known;
		const seen = new Set([...split(own.seen), ...split(theirs.seen)]);
		return [
			event,
			{
				...theirs,
				known,
				seen: [...seen]
					.filter((place) => place > known)
					.sort()
					.join(''),
			},
		];
	});
	return { ...one, ...Object.fromEntries(added) };
}

/**
 * The same, with so few places that n8n can store them: the oldest are left out of those events that have the most, and
 * what is older is taken for known.
 */
export function compact(memories: Memories): Memories {
	const sizes = Object.values(memories).map((one) => (one?.seen.length ?? 0) / placeLength);
	const share = shareOf(sizes, maximalPlaces);
	return Object.fromEntries(
		Object.entries(memories).map(([event, one]) => {
			const places = split(one?.seen ?? '');
			if (!one || places.length <= share) return [event, one];
			const kept = places.slice(places.length - share);
			return [event, { ...one, known: places[places.length - share - 1], seen: kept.join('') }];
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
