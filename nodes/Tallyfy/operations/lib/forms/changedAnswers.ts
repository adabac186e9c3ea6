import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../../api/records';
import type { Line } from '../../../engine/values/formats';
import { answered, encodeAnswers, type Answers } from './answers';
import { fieldNamed } from './fieldNamed';
import type { FormField } from './formFields';
import { labelsOf, refused } from './refused';

/** What is to change in a form beside the answers that are given. */
export interface FormChanges {
	/** The fields whose answers are taken away. */
	clearAnswers?: Line[];
	/** Whether the files that are there stay beside those that are given. */
	keepFiles?: boolean;
}

/** Whether anything is to change in a form. */
export const changesForm = (given: Record<string, unknown>, { clearAnswers = [] }: FormChanges): boolean =>
	clearAnswers.length > 0 || Object.keys(answered(given)).length > 0;

/**
 * All answers to a form as they shall be, for what is left out may be lost.
 *
 * @param saved as they are now
 * @param given as `encodeAnswers` takes them
 * @throws InputError as `encodeAnswers` does, and for an answer that is to be taken away too
 */
export function changedAnswers(
	fields: FormField[],
	saved: Answers,
	given: Record<string, unknown>,
	{ clearAnswers = [], keepFiles = false }: FormChanges,
	timezone: string,
): Answers {
	const answers = encodeAnswers(fields, given, timezone);
	const names = clearAnswers.map(({ text }) => text);
	const cleared = names.map((name) => fieldNamed(fields, name, names));
	const both = cleared.filter(({ id }) => id in answers);
	if (both.length) throw refused(`${labelsOf(both)} cannot be answered and cleared at the same time`);
	const files = fields.filter(({ id, field_type: type }) => keepFiles && type === 'file' && id in answers);
	return {
		...saved,
		...answers,
		...Object.fromEntries(files.map(({ id }) => [id, withFiles(saved[id], answers[id])])),
		// No source says that what is left out is cleared.
		...Object.fromEntries(cleared.map(({ id }) => [id, null])),
	};
}

/** The answer to a field for files with those that are added to it; one that is there already is not added again. */
export function withFiles(present: unknown, added: unknown): Answers[string] {
	const files = filesIn(present);
	const placeOf = ({ id, url, full_url: address = url }: IDataObject) => id ?? address;
	const there = files.map(placeOf);
	return [...files, ...filesIn(added).filter((file) => !there.includes(placeOf(file)))];
}

const filesIn = (answer: unknown): IDataObject[] => (Array.isArray(answer) ? answer.filter(isRecord) : []);

/** The answers that Tallyfy gave, to be written again beside those that change: it takes back what it gives. */
export const keptAnswers = (given: unknown): Answers => (isRecord(given) ? (answered(given) as Answers) : {});
