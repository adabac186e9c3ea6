import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isRecord } from '../../../api/records';
import { peopleShown } from '../people';
import { isUnanswered, readFields, type FormField } from './formFields';

/**
 * The answers to a form by the labels of its fields, as people read them: the texts of the options that were chosen, the
 * entries of a table by its columns, what files are called and where they are, and people as one text. What is not
 * answered is null.
 *
 * @param form with the answers in its fields, where Tallyfy puts them there
 * @param answers by the IDs of the fields, where it puts them beside
 */
export function answersShown(form: Array<Tallyfy<'FormField'>>, answers: unknown): Record<string, unknown> {
	const given = isRecord(answers) ? answers : {};
	return Object.fromEntries(
		readFields(form).map((field) => [field.label, readable(field, given[field.id] ?? field.answer)]),
	);
}

function readable({ field_type: type, columns = [] }: FormField, answer: unknown): unknown {
	if (isUnanswered(answer)) return null;
	if (type === 'assignees_form' && isRecord(answer)) return peopleShown(answer) || null;
	if (!Array.isArray(answer)) return isChoice(answer) ? answer.text : answer;
	const entries: unknown[] = answer;
	if (type === 'table' && entries.length === columns.length)
		return Object.fromEntries(columns.map((column, index) => [column, entries[index]]));
	if (type === 'file') return entries.map((entry) => (isRecord(entry) ? file(entry) : entry));
	return entries.every(isChoice)
		? entries.filter(({ selected }) => selected !== false).map(({ text }) => text)
		: entries;
}

const file = ({ filename, id, url, full_url: address = url }: IDataObject): IDataObject => ({
	filename,
	...(id !== undefined && { id }),
	...(address !== undefined && { url: address }),
});

const isChoice = (value: unknown): value is IDataObject => isRecord(value) && 'id' in value && 'text' in value;
