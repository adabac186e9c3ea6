import { InputError } from '../../api/errors';
import { isRecord } from '../../api/records';
import { isoText } from './date';

/** What an expression gives, as a text; undefined for a record and for a list, which have none. A date is ISO 8601. */
export function toText(given: unknown): string | undefined {
	if (typeof given === 'string') return given;
	if (typeof given === 'boolean' || Number.isFinite(given)) return String(given);
	return isoText(given);
}

/** A value as a message shows it: its JSON, cut off after 100 characters. */
export function inShort(value: unknown): string {
	const json = JSON.stringify(value) ?? String(value);
	return json.length > 100 ? `${json.slice(0, 100)}…` : json;
}

/** @throws InputError for a text of more characters than Tallyfy takes; `name` is what the user calls it */
export function requireShort(name: string, text: string, most: number): void {
	const { length } = [...text];
	if (length > most) throw new InputError(`${name} is too long: ${length} characters, and Tallyfy takes ${most}`);
}

/** What to do about a value where one text is meant. */
export function wayOut(given: unknown): string {
	if (Array.isArray(given))
		return given.length
			? 'It is a list. Name one entry, as in {{ $json.list[0] }}.'
			: 'It is a list with nothing in it. Change the value and run again.';
	return isRecord(given)
		? 'It is a record. Name what is meant of it, as in {{ $json.record.name }}.'
		: 'Change the value and run again.';
}
