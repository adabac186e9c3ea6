import { InputError } from '../../api/errors';
import { isRecord } from '../../api/records';
import type { Choice, Field } from '../operation';
import { inShort, toText } from './text';

const choicesOf = ({ options = [] }: Field) => options as readonly Choice[];

/** The choice with this value, label or other name, in any case. A boolean counts as the text that says it. */
function chosen(field: Field, given: unknown): Choice | undefined {
	const choices = choicesOf(field);
	const wanted = toText(given)?.trim().toLowerCase();
	const isWanted = (name: unknown) => String(name).toLowerCase() === wanted;
	return (
		choices.find(({ value }) => value === given) ??
		choices.find(({ value }) => isWanted(value)) ??
		choices.find(({ name, also = [] }) => isWanted(name) || also.some(isWanted))
	);
}

/**
 * The value of a choice.
 *
 * @throws InputError with the name of the field and the choices that there are, as the panel names them
 */
export function choiceOf(field: Field, given: unknown): Choice['value'] {
	const choice = chosen(field, given);
	if (choice) return choice.value;
	const names = choicesOf(field).map(({ name }) => name);
	const isEmpty = given === null || (typeof given === 'string' && !given.trim());
	throw new InputError(
		isEmpty ? `${field.displayName} is empty` : `${inShort(given)} is not one of the choices of ${field.displayName}`,
		// Some names have a comma in them.
		`Choose one of: ${names.join('; ')}. Nothing was sent to Tallyfy.`,
	);
}

/**
 * The values of several choices: of a list of them, of records that carry them, or of a text that separates them by commas.
 *
 * @throws InputError with the name of the field and the choices that there are
 */
export function choicesIn(field: Field, given: unknown): Array<Choice['value']> {
	const isWhole = typeof given !== 'string' || chosen(field, given) !== undefined;
	const entries: unknown[] = Array.isArray(given)
		? given
		: isWhole
			? [given]
			: given.split(',').map((entry) => entry.trim());
	const filled = entries.filter((entry) => entry !== null && (typeof entry !== 'string' || entry.trim()));
	return [...new Set(filled.map((entry) => choiceOf(field, carriedBy(field, entry))))];
}

/** Of a record, what is one of the choices. */
function carriedBy(field: Field, entry: unknown): unknown {
	if (!isRecord(entry)) return entry;
	return ['value', 'id', 'name', 'text', 'title'].map((key) => entry[key]).find((one) => chosen(field, one)) ?? entry;
}
