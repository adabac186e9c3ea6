import type { Body } from '../../../api/call';
import { InputError } from '../../../api/errors';
import { email as address } from '../../../api/patterns';
import { isRecord, ownIn } from '../../../api/records';
import { howToDate, toDay, toUtc } from '../../../engine/values/date';
import { inShort, toText } from '../../../engine/values/text';
import { sizeOf } from '../people';
import { toldApart } from '../toldApart';
import { fieldNamed, plain } from './fieldNamed';
import { isUnanswered, type FormField, type FormOption } from './formFields';
import { peopleIn } from './people';
import { labelsOf, refused } from './refused';
import { parsed, words } from './written';

export type { FormField } from './formFields';

/** Answers as Tallyfy takes them, by the IDs of their fields. */
export type Answers = NonNullable<Body<'launchRun'>['prerun']>;

type Answer = Answers[string];

/** The answer to a field as Tallyfy takes it; undefined for one that is empty after all. */
type Encode = (field: FormField, given: unknown, timezone: string) => Answer | undefined;

/**
 * Answers to a form as Tallyfy takes them, by the ID of the field. What is left empty is left out, so it changes nothing.
 *
 * @param given by the ID, the alias or the label of the field: texts, or what an earlier node gave (lists, records, dates)
 * @param timezone of dates with a time that name none
 * @throws InputError for a field that the form does not have, and for a value that its field cannot take
 */
export function encodeAnswers(fields: FormField[], given: Record<string, unknown>, timezone = 'UTC'): Answers {
	const names = Object.keys(given);
	const answers = new Map<string, Answer>();
	for (const [name, value] of Object.entries(answered(given))) {
		const field = fieldNamed(fields, name, names);
		const { id, label, field_type: type } = field;
		if (answers.has(id))
			throw refused(`${label} is answered twice`, 'Name it once: by its label, its alias or its ID.');
		const encode = ownIn(encoders, type) ?? asGiven;
		const answer = encode(field, value, timezone);
		if (answer !== undefined) answers.set(id, answer);
	}
	return Object.fromEntries(answers);
}

/** Without the answers that are empty: to Tallyfy they are none, and an empty table is refused (NOTES §12). */
export const answered = <T>(answers: Record<string, T>): Record<string, T> =>
	Object.fromEntries(Object.entries(answers).filter(([, answer]) => !isUnanswered(answer)));

/**
 * For a form that is handed in as a whole.
 *
 * @throws InputError naming the required fields that have no answer
 */
export function requireAnswers(fields: FormField[], answers: Answers): void {
	const missing = fields.filter(({ id, required, has_default }) => required && !has_default && !(id in answers));
	if (missing.length) throw refused(`No answer is given for ${labelsOf(missing)}`, 'The form requires it.');
}

/** The longest answers that Tallyfy takes, in characters (NOTES §11). */
const longest = { text: 200, textarea: 30_000 };

/** For a cell of a table, and for a type of field that the contract does not know: only Tallyfy can tell what they take. */
const asGiven = (_: FormField, given: unknown) => given as Answer;

const encoders: Record<string, Encode> = {
	text: (field, given) => text(field, given, longest.text),
	textarea: (field, given) => text(field, given, longest.textarea),
	email: (field, given) => {
		const email = text(field, given).trim();
		if (!address.test(email)) throw unfit(field, 'an email address', given);
		return email;
	},
	date,
	radio: (field, given) => optionOf(field, given).text,
	dropdown: (field, given) => {
		const { id, text: chosen } = optionOf(field, given);
		return { id, text: chosen };
	},
	multiselect: (field, given) => {
		const chosen = choices(field, given).map((choice) => optionOf(field, choice));
		const entries = [...new Set(chosen)].map(({ id, text: label }) => ({ id, text: label, selected: true }));
		return entries.length ? entries : undefined;
	},
	table,
	file: (field, given) =>
		listOf(given)
			.flatMap(addresses)
			.map((entry) => file(field, entry)),
	assignees_form: assignees,
};

function text(field: FormField, given: unknown, max = Infinity): string {
	const value = toText(given);
	if (value === undefined) throw unfit(field, 'a text', given);
	const { length } = [...value];
	if (length > max) throw refused(`${field.label} is too long: ${length} characters, and Tallyfy takes ${max}`);
	return value;
}

/** Where a field asks for no time, it is the day that the value names; Tallyfy keeps midnight in UTC. */
function date(field: FormField, given: unknown, timezone: string): string {
	const [day, time = '00:00:00'] = (field.collect_time ? toUtc : toDay)(given, timezone)?.split(' ') ?? [];
	if (day === undefined) throw unfit(field, 'a date', given, howToDate);
	return `${day}T${time}.000Z`;
}

/**
 * The option with this ID, which the text beside it does not change; or with this text, in any case where that is clear.
 * A record may be written as JSON, as the panel has it for options of the same text.
 */
function optionOf(field: FormField, given: unknown): FormOption {
	const { label: name, options = [] } = field;
	const withId = (id: unknown) => options.find((option) => String(option.id) === String(id));
	const record = [parsed(given)].find(isRecord);
	const own = record && 'id' in record && withId(record.id);
	if (own) return own;
	const named = toText(record ? (record.text ?? record.id) : given)?.trim();
	if (named === undefined) throw unfit(field, 'one of its options', given);
	const exact = options.filter(({ text: label }) => label.trim() === named);
	const byId = withId(named);
	const inAnyCase = options.filter(({ text: label }) => plain(label) === plain(named));
	const [option, ...others] = exact.length ? exact : byId ? [byId] : inAnyCase;
	if (option && !others.length) return option;
	throw option
		? refused(
				`${JSON.stringify(named)} fits ${others.length + 1} options of ${name}`,
				`Name one by its ID: ${[option, ...others].map(({ id, text: label }) => `${id} is ${label}`).join(', ')}.`,
			)
		: refused(
				`${JSON.stringify(named)} is not one of the options of ${name}`,
				`Choose from: ${toldApart(options.map(({ id, text: label }) => ({ id, name: label }))).join(', ')}.`,
			);
}

/** A list, or a text that lists them: the options may hold commas themselves. */
function choices(field: FormField, given: unknown): unknown[] {
	const value = parsed(given);
	if (Array.isArray(value)) return value.filter((entry) => !isRecord(entry) || entry.selected !== false);
	if (typeof value !== 'string' || field.options?.some(({ text: label }) => plain(label) === plain(value)))
		return [value];
	return words(value);
}

/** One entry for each column: a list in their order, or a record by their labels. Empty tables are left out (NOTES §12). */
function table(field: FormField, given: unknown): Answer | undefined {
	const { label, columns = [] } = field;
	const value = parsed(given);
	const rejected = () =>
		refused(`${label} is a table and needs one entry for each column`, `Its columns: ${columns.join(', ')}.`);
	if (isRecord(value) && Object.keys(value).some((column) => !columns.includes(column))) throw rejected();
	const entries: unknown[] | undefined = isRecord(value)
		? columns.map((column) => ownIn(value, column) ?? '')
		: Array.isArray(value)
			? value
			: undefined;
	if (entries?.every(isUnanswered)) return undefined;
	if (entries?.length !== columns.length) throw rejected();
	return asGiven(field, entries);
}

/** A comma may be part of an address, but not before the next one. */
const addresses = (given: unknown): unknown[] =>
	typeof given === 'string' ? given.trim().split(/[,\s]+(?=https?:\/\/)/) : [given];

/** A file in Tallyfy, as the upload answers it, or the address of one elsewhere. */
function file(field: FormField, given: unknown): Record<string, unknown> {
	if (typeof given === 'string' && /^https?:\/\/\S+$/.test(given.trim())) {
		const url = given.trim();
		const [, name = url] = /^\w+:\/\/[^/]+\/(?:[^?#]*\/)?([^/?#]+)(?:[?#]|$)/.exec(url) ?? [];
		return { url, filename: name, source: 'url' };
	}
	const filename = isRecord(given) ? (given.filename ?? given.name) : undefined;
	if (isRecord(given) && filename && (given.id ?? given.url ?? given.full_url))
		return { source: given.id ? 'local' : 'url', ...given, filename };
	throw refused(
		`${field.label} takes files, and this is none: ${inShort(given)}`,
		'Give the address of a file, or a record with filename and id, url or full_url, as File: Upload gives it.',
	);
}

function assignees(field: FormField, given: unknown): Answer | undefined {
	const people = peopleIn(given);
	if (!people)
		throw refused(
			`${field.label} takes people, and this is nobody: ${inShort(given)}`,
			'Name members and guests by email, groups by name.',
		);
	const { users, guests, groups } = people;
	return sizeOf(people) ? { users: users.map(Number), guests, groups } : undefined;
}

function listOf(given: unknown): unknown[] {
	const value = parsed(given);
	return Array.isArray(value) ? value : [value];
}

function unfit({ label }: FormField, what: string, given: unknown, next?: string): InputError {
	return refused(`${label} is not ${what}: ${inShort(given)}`, next);
}
