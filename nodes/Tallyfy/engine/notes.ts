import type { IExecuteFunctions } from 'n8n-workflow';

/** What one of several items has to say. */
interface Said {
	item: number;
	says: string;
}

/** What several items may have to say, which is then told in one note. */
export interface NoteKind {
	/** The note of one item. */
	one: (says: string) => string;
	/** The note of several, in their order. */
	several: (notes: readonly [Said, ...Said[]]) => string;
	/** What to do about it, or why it is so. It stands behind either. */
	rest: string;
}

/** What one item has to say. */
export interface ItemNote {
	kind: NoteKind;
	says?: string;
}

/** A run has as many items as its input, and the panel room for a few notes. */
const most = 10;

/** The notes of a run. */
class Notes {
	readonly shown = new Set<string>();

	readonly gathered = new Map<NoteKind, Map<number, string>>();
}

const notes = new WeakMap<IExecuteFunctions, Notes>();

function notesOf(context: IExecuteFunctions): Notes {
	const own = notes.get(context) ?? new Notes();
	notes.set(context, own);
	return own;
}

/**
 * Says something about a run that worked, in the output panel of the node: the same text once, however many items it is
 * about, and at most ten texts. Does nothing for undefined, and in a version or a place of n8n that has no notes.
 */
export function addNote(context: IExecuteFunctions, text: string | undefined): void {
	if (text === undefined) return;
	const { shown } = notesOf(context);
	if (shown.has(text) || shown.size > most) return;
	shown.add(text);
	const message = shown.size > most ? 'There is more of this kind, which is not shown.' : text;
	context.addExecutionHints?.({ message, location: 'outputPane' });
}

/** The same about an item: a text at once, and what other items may have to say too when `addGathered` is called. */
export function addItemNote(context: IExecuteFunctions, item: number, note: string | ItemNote | undefined): void {
	if (typeof note !== 'object') return addNote(context, note);
	const { gathered } = notesOf(context);
	const { kind, says = '' } = note;
	gathered.set(kind, (gathered.get(kind) ?? new Map<number, string>()).set(item, says));
}

/** Says what the items had to say, in one note for each kind. */
export function addGathered(context: IExecuteFunctions): void {
	for (const [{ one, several, rest }, byItem] of notesOf(context).gathered) {
		// Items that overlap are not done in their order.
		const [first, ...others] = [...byItem].sort(([a], [b]) => a - b).map(([item, says]) => ({ item, says }));
		if (!first) continue;
		const whose = context.getInputData().length > 1 ? `${itemIndex(first.item)}: ` : '';
		const text = others.length ? several([first, ...others]) : whose + one(first.says);
		addNote(context, `${text} ${rest}`);
	}
}

/** An item as n8n names it, which counts from 0. */
export const itemIndex = (item: number): string => `Item Index ${item}`;
