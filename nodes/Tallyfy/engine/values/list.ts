import { InputError } from '../../api/errors';
import { isRecord } from '../../api/records';
import type { LookUp } from '../operation';
import { entryOf, type Asking } from './entry';
import type { Line } from './formats';

/** The entries of a list, or of a text; a single one counts as well. What is null or empty is left out. */
function entriesOf({ displayName }: Asking, given: unknown, separator: string): unknown[] {
	const single: unknown[] = typeof given === 'string' ? given.split(separator) : [given];
	const entries: unknown[] = Array.isArray(given) ? given : single;
	if (entries.includes(undefined))
		throw new InputError(`${displayName} has an entry that is empty: its expression gives no value for this item`);
	return entries.filter((entry) => entry !== null && (typeof entry !== 'string' || entry.trim()));
}

/**
 * The texts in a list of texts, or of records that carry them, or in a text that separates them by commas.
 *
 * @throws InputError with the name of the field, for an entry that is none
 */
export const textsOf = (own: Asking, given: unknown): string[] =>
	entriesOf(own, given, ',').map((entry) => entryOf(own, entry));

/**
 * The same for texts that are looked up. A text with commas stays whole, since what is looked up may hold commas itself,
 * unless Tallyfy takes its parts as they are.
 */
export function namesOf(own: Asking, { taken }: LookUp, given: unknown): string[] {
	const texts = textsOf(own, given);
	const isWhole = typeof given === 'string' && texts.length > 1 && !texts.every((text) => taken.test(text));
	return isWhole ? [entryOf(own, given)] : texts;
}

/**
 * The lines of a text, each once, or the texts in a list. Records keep their number.
 *
 * @throws InputError with the name of the field, for an entry that is none
 */
export function linesOf(own: Asking, given: unknown): Line[] {
	const lines = entriesOf(own, given, '\n').map((entry): Line => {
		const text = entryOf(own, entry);
		return isRecord(entry) && typeof entry.id === 'number' ? { id: entry.id, text } : { text };
	});
	return lines.filter(
		(line, index) => lines.findIndex(({ id, text }) => id === line.id && text === line.text) === index,
	);
}
