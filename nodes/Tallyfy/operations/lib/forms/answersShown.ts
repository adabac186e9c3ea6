import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../../api/records';
import { peopleShown } from '../people';
import { isUnanswered, readFields, type FormField } from './fields';

/**
 * The answers to a form by the labels of its fields, as people read them: the texts of the options that were chosen, the
 * entries of a table by its columns, what files are called and where they are, and people as one text. What is not
 * answered is null.
 *
 * @param form with the answers in its fields, where Tallyfy puts them there
 * @param answers by the IDs of the fields, where it puts them beside
 */
export function answersShown(form: IDataObject[], answers: unknown): IDataObject {
	const given = isRecord(answers) ? answers : {};
	const entries = readFields(form).map((field) => [field.label, shown(field, given[field.id] ?? field.answer)]);
	return Object.fromEntries(entries) as IDataObject;
}

function shown({ field_type: type, columns = [] }: FormField, answer: unknown): unknown {
	if (isUnanswered(answer)) return null;
	if (type === 'assignees_form' && isRecord(answer)) return peopleShown(answer) || null;
	if (!Array.isArray(answer)) return isChoice(answer) ? answer.text : answer;
	if (type === 'table' && answer.length === columns.length)
		return Object.fromEntries(columns.map((column, index) => [column, answer[index] as unknown]));
	if (type === 'file') return answer.map((entry: unknown) => (isRecord(entry) ? file(entry) : entry));
	return answer.every(isChoice)
		? answer.filter(({ selected }) => selected !== false).map(({ text }) => text)
		: (answer as unknown[]);
}

const file = ({ filename, id, url, full_url: address = url }: IDataObject): IDataObject => ({
	filename,
	...(id !== undefined && { id }),
	...(address !== undefined && { url: address }),
});

const isChoice = (value: unknown): value is IDataObject => isRecord(value) && 'id' in value && 'text' in value;
