import type { IDataObject, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { isEmail } from '../api/connection';
import { InputError, isRecord } from '../api/errors';
import type { Field } from './operation';

/** What we need of a Field, and of an entry of a collection. */
type Checked = INodeProperties & Pick<Field, 'maxLength' | 'format'>;

/**
 * The value of a field as `request` receives it.
 *
 * @param value as n8n gives it; null for a field that is hidden, which gives undefined
 * @throws InputError with the display name of the field, when Tallyfy could only refuse the value
 */
export function checked(field: Checked, value: unknown): unknown {
	if (value === null || value === undefined) {
		// A hidden field is null as well; of the others only texts may be left empty.
		const isText = field.type === 'string' || field.type === 'resourceLocator' || field.type === 'dateTime';
		if (value === undefined || (!field.displayOptions && (field.required || !isText)))
			throw new InputError(`${field.displayName} is empty`);
		return undefined;
	}
	switch (field.type) {
		case 'string':
		case 'dateTime':
		case 'resourceLocator':
			return text(field, value);
		case 'number':
			return number(field, value);
		case 'boolean':
			return boolean(field, value);
		case 'options':
			return choice(field, value);
		case 'multiOptions':
			return (Array.isArray(value) ? value : String(value).split(',')).map((entry) => choice(field, entry));
		case 'collection':
			return collection(field, value);
		default:
			return value;
	}
}

function text(field: Checked, given: unknown): string {
	const value = String(isRecord(given) ? (given.value ?? '') : given).trim();
	if (field.required && !value) throw new InputError(`${field.displayName} is empty`);
	if (field.format === 'email' && value && !isEmail(value))
		throw new InputError(`${field.displayName} is not an email address: ${JSON.stringify(value)}`);
	const length = [...value].length;
	if (field.maxLength && length > field.maxLength)
		throw new InputError(
			`${field.displayName} is too long: ${length} characters, and Tallyfy takes ${field.maxLength}`,
		);
	return value;
}

function boolean(field: Checked, value: unknown): boolean {
	if (value === true || value === 'true') return true;
	if (value === false || value === 'false') return false;
	throw new InputError(`${field.displayName} is neither true nor false: ${JSON.stringify(value)}`);
}

function number(field: Checked, given: unknown): number {
	const value = typeof given === 'string' && !given.trim() ? NaN : Number(given);
	if (!Number.isFinite(value)) throw new InputError(`${field.displayName} is not a number: ${JSON.stringify(given)}`);
	const { minValue = -Infinity, numberPrecision = 0 } = field.typeOptions ?? {};
	if (!numberPrecision && !Number.isInteger(value)) throw new InputError(`${field.displayName} is not a whole number`);
	if (value < minValue) throw new InputError(`${field.displayName} must be at least ${minValue}`);
	return value;
}

function choice(field: Checked, value: unknown): unknown {
	const choices = (field.options ?? []) as INodePropertyOptions[];
	if (choices.some((option) => option.value === value)) return value;
	throw new InputError(
		`${JSON.stringify(value)} is not one of the choices of ${field.displayName}`,
		`Choose one of: ${choices.map((option) => option.value).join(', ')}. Nothing was sent to Tallyfy.`,
	);
}

/** Only what the user added is in the value of a collection. */
function collection(field: Checked, given: unknown): IDataObject {
	const entries = isRecord(given) ? given : {};
	return Object.fromEntries(
		((field.options ?? []) as Checked[])
			.filter(({ name }) => name in entries)
			.map((entry) => [entry.name, checked(entry, entries[entry.name])]),
	) as IDataObject;
}
