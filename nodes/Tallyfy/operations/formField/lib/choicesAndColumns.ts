import type { Tallyfy } from '../../../api/call';
import { InputError } from '../../../api/errors';
import { embedded } from '../../lib/embedded';

type Option = Tallyfy<'FieldOption'>;
type Column = Tallyfy<'FieldColumn'>;

/** The types whose answers are chosen from options. */
const choiceTypes = ['dropdown', 'multiselect', 'radio'];

/** The lines of a text, each once. */
export function linesOf(text: string | undefined): string[] {
	return [...new Set(text?.split('\n').map((line) => line.trim()))].filter((line) => line);
}

/** The options with these texts. */
export const optionsNamed = (texts: string[], present: Option[]): Option[] =>
	named(
		texts,
		present,
		({ text }) => text,
		(id, text) => ({ id, text }),
	);

/** The columns with these labels. */
export const columnsNamed = (labels: string[], present: Column[]): Column[] =>
	named(
		labels,
		present,
		({ label }) => label,
		(id, label) => ({ id, label }),
	);

/** What is there already stays as it is, IDs included: answers and rules refer to it. */
function named<P extends { id?: number | null }>(
	names: string[],
	present: P[],
	nameOf: (part: P) => string | null | undefined,
	create: (id: number, name: string) => P,
): P[] {
	let last = Math.max(0, ...present.map(({ id }) => Number(id) || 0));
	return names.map((name) => present.find((part) => String(nameOf(part)).trim() === name) ?? create(++last, name));
}

/**
 * What a new field of a type is made of: the options of a choice, the columns of a table.
 *
 * @throws InputError when there are too few
 */
export function partsOf(field: { fieldType?: string; choices?: string; columns?: string }) {
	const { fieldType = 'text' } = field;
	if (choiceTypes.includes(fieldType)) {
		const options = linesOf(field.choices);
		const least = fieldType === 'radio' ? 2 : 1;
		if (options.length < least)
			throw new InputError(`Options has fewer than ${least === 1 ? 'one line' : 'two lines'}`);
		return { options: options.map((text, index) => ({ id: index + 1, text })) };
	}
	if (fieldType !== 'table') return {};
	const columns = linesOf(field.columns);
	if (!columns.length) throw new InputError('Columns is empty');
	return { columns: columns.map((label, index) => ({ id: index + 1, label })) };
}

/** @throws InputError for a field of another type */
export function optionsOf({ label, field_type: type, options }: Tallyfy<'FormField'>): Option[] {
	if (choiceTypes.includes(String(type))) return embedded(options);
	throw new InputError(
		`${label} has no options: it is a field of type ${type}`,
		'Choose a dropdown, multi-select or radio field. Nothing was changed.',
	);
}
