import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../api/errors';
import { readFields } from './fields';

/**
 * The answers to a form by the labels of its fields, as people read them: the texts of options that were chosen, and
 * everything else as Tallyfy keeps it. What is not answered is null.
 */
export function answersShown(form: IDataObject[], answers: IDataObject): IDataObject {
	return Object.fromEntries(readFields(form).map(({ id, label }) => [label, shown(answers[id])])) as IDataObject;
}

function shown(answer: unknown): unknown {
	if (Array.isArray(answer) && answer.every(isChoice))
		return answer.filter(({ selected }) => selected !== false).map(({ text }) => text);
	return isChoice(answer) ? answer.text : (answer ?? null);
}

const isChoice = (value: unknown): value is IDataObject => isRecord(value) && 'id' in value && 'text' in value;
