import type { IExecuteFunctions } from 'n8n-workflow';

/** A run has as many items as its input, and the panel room for a few notes. */
const most = 10;

const shown = new WeakMap<IExecuteFunctions, Set<string>>();

/**
 * Says something about a run that worked, in the output panel of the node: the same text once, however many items it is
 * about, and at most ten texts. Does nothing for undefined, and in a version or a place of n8n that has no notes.
 */
export function addNote(context: IExecuteFunctions, text: string | undefined): void {
	if (text === undefined) return;
	const texts = shown.get(context) ?? new Set();
	shown.set(context, texts);
	if (texts.has(text) || texts.size > most) return;
	texts.add(text);
	const message = texts.size > most ? 'There is more of this kind, which is not shown.' : text;
	context.addExecutionHints?.({ message, location: 'outputPane' });
}
