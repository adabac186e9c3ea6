import { InputError } from '../../api/errors';
import { id } from '../../api/patterns';
import { isRecord } from '../../api/records';
import type { Field } from '../operation';
import { formatOf, type TextFormat } from './formats';
import { inShort, toText, wayOut } from './text';

/** Who asks: its name on the screen, and what it takes. */
export interface Asking extends Pick<Field, 'displayName' | 'modes'> {
	format?: TextFormat;
}

/**
 * One text, or the text that a record carries. An ID is in lower case, as Tallyfy writes it.
 *
 * @throws InputError with the name of the field and what was given, for anything else
 */
export function entryOf({ displayName, modes, format }: Asking, given: unknown): string {
	const { pattern, words, next } = formatOf(format);
	const value = carriedBy(located(given, modes), format);
	const text = toText(value)?.trim();
	if (text === undefined || (text && !pattern.test(text)))
		throw new InputError(
			`${displayName} is not ${words}: ${inShort(text ?? value)}`,
			`${next?.(text) ?? wayOut(value)} Nothing was sent to Tallyfy.`,
		);
	return format && id.test(text) ? text.toLowerCase() : text;
}

/** What stands in a picker: of a list of one its entry, of an address that was pasted the ID in it. */
function located(given: unknown, modes: Field['modes']): unknown {
	if (!isRecord(given) || !('mode' in given && 'value' in given)) return modes ? onlyEntry(given) : given;
	const value = onlyEntry(given.value);
	const { extractValue } = modes?.find(({ name }) => name === given.mode) ?? {};
	const [, found] = (extractValue && typeof value === 'string' && new RegExp(extractValue.regex).exec(value)) || [];
	return found ?? value ?? '';
}

const onlyEntry = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

/** What is meant of a record: the first of its keys that holds what the format wants. */
function carriedBy(given: unknown, format: Asking['format']): unknown {
	const { pattern, keys, except = [] } = formatOf(format);
	if (!isRecord(given) || toText(given) !== undefined || except.some((key) => key in given)) return given;
	const key = keys.find((own) => Object.hasOwn(given, own) && pattern.test(toText(given[own]) ?? ''));
	return key === undefined ? given : given[key];
}
