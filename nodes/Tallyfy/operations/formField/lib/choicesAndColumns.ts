import type { IDataObject } from 'n8n-workflow';

import { InputError } from '../../../api/errors';
import { embedded } from '../../lib/embedded';

/** The types whose answers are chosen from options. */
export const choiceTypes = ['dropdown', 'multiselect', 'radio'];

/** The lines of a text, each once. */
export function linesOf(text: string | undefined): string[] {
	return [...new Set(text?.split('\n').map((line) => line.trim()))].filter((line) => line);
}

/**
 * The options or columns with these texts. Those that are there already stay as they are, IDs included: answers and
 * rules refer to them.
 *
 * @param key of the text: `text` of options, `label` of columns
 */
export function parts(texts: string[], key: 'text' | 'label', present: IDataObject[] = []): IDataObject[] {
	let last = Math.max(0, ...present.map(({ id }) => Number(id) || 0));
	return texts.map((text) => present.find((part) => String(part[key]).trim() === text) ?? { id: ++last, [key]: text });
}

/**
 * What a new field of a type is made of: the options of a choice, the columns of a table.
 *
 * @throws InputError when there are too few
 */
export function partsOf(field: { fieldType?: string; choices?: string; columns?: string }): IDataObject {
	const { fieldType = 'text' } = field;
	if (choiceTypes.includes(fieldType)) {
		const options = linesOf(field.choices);
		const least = fieldType === 'radio' ? 2 : 1;
		if (options.length < least)
			throw new InputError(`Options has fewer than ${least === 1 ? 'one line' : 'two lines'}`);
		return { options: parts(options, 'text') };
	}
	if (fieldType !== 'table') return {};
	const columns = linesOf(field.columns);
	if (!columns.length) throw new InputError('Columns is empty');
	return { columns: parts(columns, 'label') };
}

/** @throws InputError for a field of another type */
export function optionsOf({ label, field_type: type, options }: IDataObject): IDataObject[] {
	if (choiceTypes.includes(String(type))) return embedded(options);
	throw new InputError(
		`${label} has no options: it is a field of type ${type}`,
		'Choose a dropdown, multi-select or radio field. Nothing was changed.',
	);
}
