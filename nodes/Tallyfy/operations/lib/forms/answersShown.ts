import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isRecord } from '../../../api/records';
import { peopleListed } from '../people';
import { isUnanswered, readFields, type FormField } from './formFields';

/**
 * The answers to a form by the labels of its fields, as people read them: the texts of the options that were chosen, the
 * entries of a table by its columns, what files are called and where they are, and people in one list. What is not
 * answered is null; an archived field is there only where it was answered.
 *
 * @param form with the answers in its fields, where Tallyfy puts them there
 * @param answers by the IDs of the fields, where it puts them beside
 * @param options with `answersAsText`, which makes one text of each answer
 */
export function answersShown(
	form: Array<Tallyfy<'FormField'>>,
	answers: unknown,
	{ answersAsText }: IDataObject = {},
): Record<string, unknown> {
	const given = isRecord(answers) ? answers : {};
	const shown = readFields(form).map((field) => ({
		...field,
		answer: readable(field, given[field.id] ?? field.answer),
	}));
	return Object.fromEntries(
		shown
			.filter(({ archived, answer }) => !archived || answer !== null)
			.map(({ label, field_type: type, answer }) => [label, answersAsText ? asText(answer, type) : answer]),
	);
}

/** A readable answer as one cell of a sheet takes it; what is one value already, or none, as it is. */
function asText(answer: unknown, type: FormField['field_type']): unknown {
	if (Array.isArray(answer)) return answer.map((entry) => asText(entry, type)).join(', ');
	if (!isRecord(answer)) return answer;
	const cells = Object.entries(answer).map(([column, cell]) => `${column}: ${String(cell ?? '')}`);
	if (type === 'table') return cells.join(', ');
	const { filename, name = filename, email, id, url } = answer;
	return [email ?? name ?? id, url].filter(Boolean).join(' ') || cells.join(', ');
}

/** The answer in a field, as people read it. */
export const answerShown = (field: Tallyfy<'FormField'>): unknown =>
	readFields([field]).map((own) => readable(own, own.answer))[0];

function readable({ field_type: type, columns = [] }: FormField, given: unknown): unknown {
	const answer = unwrapped(given);
	if (isUnanswered(answer)) return null;
	if (type === 'assignees_form' && isRecord(answer)) return peopleListed(answer);
	if (!Array.isArray(answer)) return isChoice(answer) ? answer.text : answer;
	const entries: unknown[] = answer;
	// Two columns with one label would be one key of a record.
	if (type === 'table' && [entries.length, new Set(columns).size].every((count) => count === columns.length))
		return Object.fromEntries(columns.map((column, index) => [column, entries[index]]));
	if (type === 'file') return entries.map((entry) => (isRecord(entry) ? file(entry) : entry));
	if (!entries.every(isChoice)) return entries;
	const chosen = entries.filter(({ selected }) => selected !== false);
	return chosen.length ? chosen.map(({ text }) => text) : null;
}

/** Tallyfy keeps the wrapper that some clients put around an answer, as around an email (NOTES §12). */
const unwrapped = (answer: unknown): unknown =>
	isRecord(answer) && Object.keys(answer).join() === 'value' ? answer.value : answer;

const file = ({ filename, id, url, full_url: address = url }: IDataObject): IDataObject => ({
	filename,
	...(id !== undefined && { id }),
	...(address !== undefined && { url: address }),
});

const isChoice = (value: unknown): value is IDataObject => isRecord(value) && 'id' in value && 'text' in value;
