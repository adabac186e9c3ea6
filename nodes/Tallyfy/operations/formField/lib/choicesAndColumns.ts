import type { Tallyfy } from '../../../api/call';
import { InputError } from '../../../api/errors';
import type { Line } from '../../../engine/values/list';
import { embedded } from '../../lib/embedded';
import { known } from '../../lib/known';

type Option = Tallyfy<'FieldOption'>;
type Column = Tallyfy<'FieldColumn'>;

/** The types whose answers are chosen from options. */
const choiceTypes = ['dropdown', 'multiselect', 'radio'];

/**
 * The options with these texts.
 *
 * @param present of the field, as it was read
 */
export const optionsNamed = (lines: Line[], present: Option[]): Option[] =>
	named(
		lines,
		present,
		({ text }) => text,
		(id, text) => ({ id, text }),
	);

/** The columns with these labels. */
export const columnsNamed = (lines: Line[], present: Column[]): Column[] =>
	named(
		lines,
		present,
		({ label }) => label,
		(id, label) => ({ id, label }),
	);

/**
 * What is there already stays as it is, IDs included: answers and rules refer to it. Of two with the same text a line means
 * the one with its number, or the first one that no line before it means.
 */
function named<P extends { id?: number | null }>(
	lines: Line[],
	present: P[],
	nameOf: (part: P) => string | null | undefined,
	create: (id: number, name: string) => P,
): P[] {
	let last = Math.max(0, ...present.map(({ id }) => Number(id) || 0));
	const left = new Set(present);
	const take = ({ id, text }: Line): P => {
		const those = [...left].filter((part) => String(nameOf(part)).trim() === text);
		const part = those.find((own) => own.id === id) ?? those[0] ?? create(++last, text);
		left.delete(part);
		return part;
	};
	return lines.map(take);
}

/**
 * What a new field of a type is made of: the options of a choice, the columns of a table.
 *
 * @throws InputError when there are too few
 */
export function partsOf({ fieldType = 'text', choices = [], columns = [] }: Given) {
	if (choiceTypes.includes(fieldType)) {
		const least = fieldType === 'radio' ? 2 : 1;
		if (choices.length < least)
			throw new InputError(`Options has fewer than ${least === 1 ? 'one line' : 'two lines'}`);
		return { options: choices.map(({ text }, index) => ({ id: index + 1, text })) };
	}
	if (fieldType !== 'table') return {};
	if (!columns.length) throw new InputError('Columns is empty');
	return { columns: columns.map(({ text: label }, index) => ({ id: index + 1, label })) };
}

interface Given {
	fieldType?: string;
	choices?: Line[];
	columns?: Line[];
}

/** @throws InputError for a field of another type, and where Tallyfy does not show its options */
export function optionsOf(field: Tallyfy<'FormField'>): Option[] {
	if (choiceTypes.includes(String(field.field_type))) return shown('options', field, field.options);
	throw new InputError(
		`${field.label} has no options: it is a field of type ${field.field_type}`,
		'Choose a dropdown, multi-select or radio field. Nothing was changed.',
	);
}

/** @throws InputError for a field of another type, and where Tallyfy does not show its columns */
export function columnsOf(field: Tallyfy<'FormField'>): Column[] {
	if (field.field_type === 'table') return shown('columns', field, field.columns);
	throw new InputError(
		`${field.label} has no columns: it is a field of type ${field.field_type}`,
		'Choose a table, or leave Columns out. Nothing was changed.',
	);
}

/** A list that is missing is not known, and null is none (contract: FormField). */
function shown<P extends object>(what: string, { label }: Tallyfy<'FormField'>, list: P[] | null | undefined): P[] {
	return embedded(known(`${what} of ${label}`, list));
}
