import type { IDataObject, ResourceMapperField } from 'n8n-workflow';

import { InputError } from '../../api/errors';
import { isRecord } from '../../api/records';
import type { Field } from '../operation';
import { choiceOf, choicesIn } from './choice';
import { fromJson, toBoolean, toNumber } from './convert';
import { howToDate, isoText, toDay, toUtc } from './date';
import { entryOf } from './entry';
import { addedIn, recordIn, rowsOf } from './group';
import { linesOf, namesOf, textsOf } from './list';
import { inShort, requireShort } from './text';

/**
 * The value of a field as an operation receives it, from anything that n8n can hand over.
 *
 * | Field | What an operation receives |
 * |---|---|
 * | text, picker | a text without space around it; `any`: what was given |
 * | a list, by its format | a list of texts, or of lines |
 * | date | `YYYY-MM-DD HH:MM:SS` in UTC; `day`: `YYYY-MM-DD`; empty when it is left empty |
 * | choice, choices | the value of one of its choices, a list of them; with a format also what is none of them |
 * | collection | the values of the fields that were added; null is left out |
 * | fixed collection | for each group a list of rows |
 * | resource mapper, JSON | a record; what the JSON says, `record`: of an object only |
 *
 * @param timezone of the workflow, for dates that name none
 * @throws InputError with the display name of the field, when Tallyfy could only refuse the value
 */
export function valueFor(field: Field, given: unknown, timezone: string): unknown {
	if (given === undefined)
		throw new InputError(`${field.displayName} is empty: its expression gives no value for this item`);
	if (given === null) return nothing(field);
	switch (field.type) {
		case 'string':
		case 'color':
		case 'resourceLocator':
			return textual(field, given, timezone);
		case 'dateTime':
			return dated(field, given, (date) => toUtc(date, timezone, field.day));
		case 'number':
			return numberOf(field, given);
		case 'boolean':
			return toBoolean(field.displayName, given);
		case 'options':
			return choiceOf(field, given);
		case 'multiOptions':
			return field.format ? textual(field, given, timezone) : filled(field, choicesIn(field, given));
		case 'collection':
			return addedIn(field, given, timezone);
		case 'fixedCollection':
			return rowsOf(field, given, timezone);
		case 'resourceMapper':
			return mapped(field, given);
		case 'json':
			return json(field, given);
		default:
			return given;
	}
}

/** What null means: the same as nothing written or added. What is chosen always has a value, what is written may have none. */
function nothing(field: Field): unknown {
	const { displayName, type, required, clears } = field;
	if (type === 'options') return choiceOf(field, null);
	const isChosen = ['multiOptions', 'boolean', 'number'].includes(type);
	if (required || isChosen) throw new InputError(`${displayName} is empty`);
	if (clears)
		throw new InputError(
			`${displayName} has no value: its expression gives null for this item`,
			'To clear what is stored, give an empty text. Nothing was sent to Tallyfy.',
		);
	const isText = ['string', 'color', 'dateTime', 'resourceLocator', 'json'].includes(type);
	return valueFor(field, isText ? '' : {}, 'UTC');
}

/** @throws InputError for a field that must have a value, and has none */
function filled<V extends string | unknown[]>({ displayName, required }: Field, value: V): V {
	if (required && !value.length) throw new InputError(`${displayName} is empty`);
	return value;
}

function textual(field: Field, given: unknown, timezone: string): unknown {
	const { displayName, maxLength, format, lookUp } = field;
	switch (format) {
		case 'any':
		case 'record':
			return given;
		case 'day':
			return dated(field, given, (date) => toDay(date, timezone));
		case 'lines':
			return filled(field, linesOf({ ...field, format }, given));
		case 'emails':
		case 'ids':
		case 'members':
			return filled(field, textsOf({ ...field, format }, given));
		case 'names':
			return filled(
				field,
				lookUp ? namesOf({ ...field, format }, lookUp, given) : textsOf({ ...field, format }, given),
			);
	}
	const text = filled(field, entryOf({ ...field, format }, given));
	if (maxLength) requireShort(displayName, text, maxLength);
	return text;
}

function dated(field: Field, given: unknown, read: (date: unknown) => string | undefined): string {
	if (typeof given === 'string' && !given.trim()) return filled(field, '');
	const date = read(given);
	if (date !== undefined) return date;
	throw new InputError(
		`${field.displayName} is not ${field.format === 'day' ? 'a day like 2030-01-31' : 'a date'}: ${inShort(given)}`,
		`${howToDate} Nothing was sent to Tallyfy.`,
	);
}

function numberOf(field: Field, given: unknown): number {
	const value = toNumber(field.displayName, given);
	const { minValue = -Infinity, maxValue = Infinity, numberPrecision = 0 } = field.typeOptions ?? {};
	if (!numberPrecision && !Number.isInteger(value)) throw new InputError(`${field.displayName} is not a whole number`);
	if (value < minValue) throw new InputError(`${field.displayName} must be at least ${minValue}`);
	if (value > maxValue) throw new InputError(`${field.displayName} must be at most ${maxValue}`);
	return value;
}

/** What was filled in, by the names of what the mapper shows; or the same as an expression gives it. */
function mapped(field: Field, given: unknown): IDataObject {
	const mapper = recordIn(field, given);
	if (!('mappingMode' in mapper)) return complete(field, mapper);
	const shown = (Array.isArray(mapper.schema) ? mapper.schema : []) as ResourceMapperField[];
	return complete(field, recordIn(field, mapper.value ?? {}), shown);
}

/** @throws InputError where an expression was to give one of the values, and gave nothing */
function complete(field: Field, values: IDataObject, shown: ResourceMapperField[] = []): IDataObject {
	const empty = Object.keys(values).find((id) => values[id] === undefined);
	if (empty === undefined) return values;
	const { displayName = empty } = shown.find(({ id }) => id === empty) ?? {};
	throw new InputError(`${displayName} in ${field.displayName} is empty: its expression gives no value for this item`);
}

function json(field: Field, given: unknown): unknown {
	const { displayName, format } = field;
	const text = isoText(given) ?? given;
	const value = typeof text !== 'string' ? text : text.trim() ? fromJson(displayName, text) : undefined;
	if (format !== 'record') return value;
	if (value === undefined || value === null) return {};
	if (isRecord(value)) return complete(field, value);
	throw new InputError(
		`${displayName} is not an object: ${inShort(value)}`,
		'Write it like { "Label": "value" }. Nothing was sent to Tallyfy.',
	);
}
