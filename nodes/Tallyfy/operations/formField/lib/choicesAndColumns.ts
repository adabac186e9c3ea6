import type { Tallyfy } from '../../../api/call';
import { InputError } from '../../../api/errors';
import type { Line } from '../../../engine/values/formats';
import { embedded } from '../../lib/embedded';
import { known } from '../../lib/known';

type FormField = Tallyfy<'FormField'>;
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
const columnsNamed = (lines: Line[], present: Column[]): Column[] =>
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

/** What the user gave of a field. */
interface Given {
	fieldType?: string;
	choices?: Line[];
	columns?: Line[];
}

/**
 * What a new field of a type is made of: the options of a choice, the columns of a table.
 *
 * @throws InputError when there are too few
 */
export function partsOf({ fieldType = 'text', choices = [], columns = [] }: Given) {
	if (choiceTypes.includes(fieldType)) {
		requireEnough(fieldType, choices);
		return { options: choices.map(({ text }, index) => ({ id: index + 1, text })) };
	}
	if (fieldType !== 'table') return {};
	requireEnough(fieldType, columns);
	return { columns: columns.map(({ text: label }, index) => ({ id: index + 1, label })) };
}

/**
 * The same for a field as it was read, whose type may change: what it has and is given keeps its ID. Nothing where neither
 * its type nor its parts change.
 *
 * @throws InputError when there are too few, and for parts that a field of its type does not have
 */
export function changedParts({ fieldType, choices = [], columns = [] }: Given, present: FormField) {
	const type = fieldType ?? String(present.field_type);
	const wanted = { label: present.label, field_type: type };
	if (choices.length && !isChoice(wanted)) throw withoutOptions(wanted);
	if (columns.length && !isTable(wanted)) throw withoutColumns(wanted);
	if (type === present.field_type && !choices.length && !columns.length) return {};
	const options = isChoice(present) ? optionsOf(present) : [];
	const titles = isTable(present) ? shown('columns', present, present.columns) : [];
	const parts = {
		options: choices.length ? optionsNamed(choices, options) : isChoice(wanted) ? options : [],
		columns: columns.length ? columnsNamed(columns, titles) : isTable(wanted) ? titles : [],
	};
	requireEnough(type, isTable(wanted) ? parts.columns : parts.options);
	return parts;
}

/** @throws InputError where a field of a type needs more options or columns than these */
export function requireEnough(type: string, parts: unknown[]): void {
	const least = { dropdown: 1, multiselect: 1, radio: 2, table: 1 }[type] ?? 0;
	if (parts.length >= least) return;
	const what = type === 'table' ? 'Columns' : 'Options';
	throw new InputError(
		type === 'table' ? 'Columns is empty' : `Options has fewer than ${least === 1 ? 'one line' : 'two lines'}`,
		`A field of this type needs them: give ${what}. Nothing was changed for this item.`,
	);
}

const isChoice = ({ field_type: type }: FormField) => choiceTypes.includes(String(type));

const isTable = ({ field_type: type }: FormField) => type === 'table';

/** @throws InputError for a field of another type, and where Tallyfy does not show its options */
export function optionsOf(field: FormField): Option[] {
	if (isChoice(field)) return shown('options', field, field.options);
	throw withoutOptions(field);
}

const withoutOptions = ({ label, field_type: type }: FormField) =>
	new InputError(
		`${label} has no options: it is a field of type ${type}`,
		'Choose a dropdown, multi-select or radio field. Nothing was changed for this item.',
	);

const withoutColumns = ({ label, field_type: type }: FormField) =>
	new InputError(
		`${label} has no columns: it is a field of type ${type}`,
		'Choose a table, or leave Columns out. Nothing was changed for this item.',
	);

/** A list that is missing is not known, and null is none (contract: FormField). */
function shown<P extends object>(what: string, { label }: FormField, list: P[] | null | undefined): P[] {
	return embedded(known(`${what} of ${label}`, list));
}
