import type { IDataObject, INodePropertyOptions } from 'n8n-workflow';

import { InputError } from '../api/errors';
import { email, id } from '../api/patterns';
import { isRecord } from '../api/records';
import { fromJson, toBoolean, toNumber } from './convert';
import { howToDate, toUtc } from './dates';
import type { Field, Group } from './operation';
import { inShort } from './text';

const number = /^\d+$/;
const member = new RegExp(`${number.source}|${email.source}`);

const formats = {
	email: { pattern: email, words: 'an email address' },
	id: { pattern: id, words: 'a Tallyfy ID (32 hexadecimal characters)' },
	number: { pattern: number, words: 'a number' },
	member: { pattern: member, words: 'the ID or the email of a member' },
	emails: { pattern: email, words: 'a list of email addresses, separated by commas' },
	ids: { pattern: id, words: 'a list of Tallyfy IDs (32 hexadecimal characters), separated by commas' },
	members: { pattern: member, words: 'a list of IDs or emails of members, separated by commas' },
	names: { pattern: /./s, words: 'a list of names or IDs, separated by commas' },
};

const isList = (format: keyof typeof formats) => format.endsWith('s');

/**
 * The value of a field as an operation receives it; undefined for a field that is hidden.
 *
 * @param value as n8n gives it; null for a field that is hidden
 * @param timezone of the workflow, for dates that name none
 * @param isShown false for a field that does not apply here
 * @throws InputError with the display name of the field, when Tallyfy could only refuse the value
 */
export function checked(field: Field, value: unknown, timezone: string, isShown = true): unknown {
	if (value === undefined)
		throw new InputError(`${field.displayName} is empty: its expression gives no value for this item`);
	if (value === null) return isShown ? nothing(field) : undefined;
	switch (field.type) {
		case 'string':
		case 'color':
		case 'resourceLocator':
			return text(field, value);
		case 'dateTime':
			return date(field, value, timezone);
		case 'number':
			return numberOf(field, value);
		case 'boolean':
			return toBoolean(field.displayName, value);
		case 'options':
			return choice(field, value);
		case 'multiOptions':
			return chosen(value).map((entry) => choice(field, entry));
		case 'collection':
			return (field.purpose === 'filters' ? filters : added)((field.options ?? []) as Field[], value, timezone);
		case 'fixedCollection':
			return groups(field, value, timezone);
		case 'resourceMapper':
			return isRecord(value) && isRecord(value.value) ? value.value : {};
		case 'json':
			return json(field, value);
		default:
			return value;
	}
}

/** What null means in a field that is shown: the same as nothing written or added. */
function nothing(field: Field): unknown {
	requireMayBeEmpty(field);
	switch (field.type) {
		case 'string':
		case 'color':
		case 'dateTime':
		case 'resourceLocator':
			return '';
		case 'json':
			return undefined;
		default:
			return checked(field, {}, 'UTC');
	}
}

/** @throws InputError for a field that must have a value: what is chosen always does, what is written may have none */
function requireMayBeEmpty({ displayName, type, required, clears }: Field): void {
	const isChosen = ['options', 'multiOptions', 'boolean', 'number'].includes(type);
	if (required || isChosen) throw new InputError(`${displayName} is empty`);
	if (clears)
		throw new InputError(
			`${displayName} has no value: its expression gives null for this item`,
			'To clear what is stored, give an empty text. Nothing was sent to Tallyfy.',
		);
}

function text(field: Field, given: unknown): string {
	const value = written(field, field.type === 'resourceLocator' ? located(field, given) : given).trim();
	if (field.required && !value) throw new InputError(`${field.displayName} is empty`);
	if (field.format) {
		const { pattern } = formats[field.format];
		const entries = isList(field.format) ? value.split(',').map((entry) => entry.trim()) : [value];
		const wrong = entries.find((entry) => entry && !pattern.test(entry));
		if (wrong !== undefined) throw unfit(field, wrong);
	}
	const length = [...value].length;
	if (field.maxLength && length > field.maxLength)
		throw new InputError(
			`${field.displayName} is too long: ${length} characters, and Tallyfy takes ${field.maxLength}`,
		);
	return value;
}

/** Refuses a list where the field takes one text, and a record everywhere, which would be written as `[object Object]`. */
function written(field: Field, given: unknown): string {
	const takesList = field.format !== undefined && isList(field.format);
	const entries: unknown[] = takesList && Array.isArray(given) ? given : [given];
	const wrong = entries.find((entry) => typeof entry === 'object' && entry !== null);
	if (wrong !== undefined) throw unfit(field, wrong, `${wayOut(wrong)} Nothing was sent to Tallyfy.`);
	return entries.map((entry) => String(entry ?? '')).join(',');
}

const unfit = ({ displayName, format }: Field, given: unknown, next?: string) =>
	new InputError(`${displayName} is not ${format ? formats[format].words : 'a text'}: ${inShort(given)}`, next);

function wayOut(given: object): string {
	if (Array.isArray(given)) return 'It is a list. Name one entry, as in {{ $json.list[0] }}.';
	return toUtc(given, 'UTC') !== undefined
		? "It is a date. Write it as a text, as in {{ $now.format('yyyy-MM-dd') }}."
		: 'It is a record. Name what is meant of it, as in {{ $json.record.name }}.';
}

/** The ID in an address that was pasted. n8n takes it out itself, but not inside a collection. */
function located({ modes = [] }: Field, given: unknown): unknown {
	if (!isRecord(given) || !('mode' in given && 'value' in given)) return given;
	const { mode, value } = given;
	const { extractValue } = modes.find(({ name }) => name === mode) ?? {};
	const [, id] = (extractValue && typeof value === 'string' && new RegExp(extractValue.regex).exec(value)) || [];
	return id ?? value ?? '';
}

/** A date as Tallyfy takes it, `YYYY-MM-DD HH:MM:SS` in UTC (NOTES §8); empty when the field is left empty. */
function date(field: Field, given: unknown, timezone: string): string {
	if (given === '' && !field.required) return '';
	const value = toUtc(given, timezone);
	if (value !== undefined) return value;
	throw new InputError(
		`${field.displayName} is not a date: ${inShort(given)}`,
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

/** Several choices: a list, or a text with commas. */
function chosen(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	return typeof value === 'object' ? [value] : String(value).split(',');
}

function choice(field: Field, value: unknown): unknown {
	const choices = (field.options ?? []) as INodePropertyOptions[];
	if (choices.some((option) => option.value === value)) return value;
	throw new InputError(
		`${inShort(value)} is not one of the choices of ${field.displayName}`,
		`Choose one of: ${choices.map((option) => option.value).join(', ')}. Nothing was sent to Tallyfy.`,
	);
}

function json(field: Field, given: unknown): unknown {
	if (typeof given !== 'string') return given;
	if (!given.trim()) return undefined;
	return fromJson(field.displayName, given);
}

/** The checked values of a collection, which holds only the fields that the user added. */
function added(fields: readonly Field[], given: unknown, timezone: string): IDataObject {
	const entries = isRecord(given) ? given : {};
	return Object.fromEntries(
		fields
			.filter(({ name }) => name in entries)
			.map((entry) => [entry.name, checkedEntry(entry, entries[entry.name], timezone)]),
	) as IDataObject;
}

/** An entry that was added and is null is left out: in an update what is stored stays. */
function checkedEntry(entry: Field, value: unknown, timezone: string): unknown {
	if (value !== null) return checked(entry, value, timezone);
	requireMayBeEmpty(entry);
	return undefined;
}

/** A filter that is there and says nothing would select everything, and who added it meant to select less. */
function filters(fields: readonly Field[], given: unknown, timezone: string): IDataObject {
	const entries = added(
		fields.map((own) => ({ ...own, required: false })),
		given,
		timezone,
	);
	const empty = fields.find(({ name }) => name in entries && isEmpty(entries[name]));
	if (!empty) return entries;
	throw new InputError(
		`${empty.displayName} is empty`,
		'Give it a value, or remove it from Filters. Nothing was sent to Tallyfy.',
	);
}

/** True for a text of spaces and commas too, and for a list or a record whose values are all empty. */
function isEmpty(value: unknown): boolean {
	if (typeof value === 'string') return /^[\s,]*$/.test(value);
	return value === undefined || (typeof value === 'object' && Object.values(value ?? {}).every(isEmpty));
}

/** The checked values of a fixed collection: for each of its groups, the rows that the user added. */
function groups(field: Field, given: unknown, timezone: string): IDataObject {
	const entries = isRecord(given) ? given : {};
	return Object.fromEntries(
		((field.options ?? []) as Group[]).map(({ name, values }) => {
			const rows = entries[name] ?? [];
			return [name, (Array.isArray(rows) ? rows : [rows]).map((row) => added(values, row, timezone))];
		}),
	) as IDataObject;
}

/**
 * Refuses an expression in Act As that gives nothing: it was to name a member, so the node must not act as the Default Member.
 *
 * @param member the value of Act As
 * @param parameter Act As of the node, before its expression was evaluated
 * @throws InputError when there is an expression and no member
 */
export function requireMember(member: unknown, parameter: unknown): void {
	const text = isRecord(parameter) ? parameter.value : parameter;
	if (!member && typeof text === 'string' && text.startsWith('='))
		throw new InputError('Act As is empty: its expression gives no value for this item');
}
