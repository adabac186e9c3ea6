import type { IDataObject } from 'n8n-workflow';

import { InputError } from '../../api/errors';
import { isRecord } from '../../api/records';
import type { Field, Group } from '../operation';
import { shownValues } from './shown';
import { inShort, toText } from './text';

/**
 * A record, which a date is not.
 *
 * @throws InputError with the name of the field, for anything else
 */
export function recordIn({ displayName }: Field, given: unknown): IDataObject {
	if (isRecord(given) && toText(given) === undefined) return given;
	throw new InputError(
		`${displayName} does not hold fields: ${inShort(given)}`,
		'Add its fields one by one, and give each a value. Nothing was sent to Tallyfy.',
	);
}

/** The values of a collection, which holds only the fields that the user added. What was added and is null is left out. */
export function addedIn(field: Field, given: unknown, timezone: string): IDataObject {
	const entries = recordIn(field, given);
	const isFilter = field.purpose === 'filters';
	const fields = (field.options ?? []) as readonly Field[];
	const added = fields.filter(({ name }) => Object.hasOwn(entries, name));
	const values = shownValues(
		// An empty filter has a message of its own.
		added.filter(({ name }) => entries[name] !== null).map((own) => (isFilter ? { ...own, required: false } : own)),
		({ name }) => entries[name],
		timezone,
		defaultIn(fields),
	);
	const empty = isFilter ? added.find(({ name }) => isEmpty(values[name])) : undefined;
	if (!empty) return values;
	// A filter that is there and says nothing would select everything, and who added it meant to select less.
	throw new InputError(
		`${empty.displayName} is empty`,
		`Give it a value, or remove it from ${field.displayName}. Nothing was sent to Tallyfy.`,
	);
}

/** What a field holds that was not added. */
const defaultIn =
	(fields: readonly Field[]) =>
	(name: string): unknown =>
		fields.find((own) => own.name === name)?.default;

/** True for a text of spaces and commas too, and for a list or a record whose values are all empty. */
function isEmpty(value: unknown): boolean {
	if (typeof value === 'string') return /^[\s,]*$/.test(value);
	return value === undefined || (typeof value === 'object' && Object.values(value ?? {}).every(isEmpty));
}

/** The values of a fixed collection: for each of its groups, the rows that the user added. */
export function rowsOf(field: Field, given: unknown, timezone: string): IDataObject {
	const entries = recordIn(field, given);
	const groups = (field.options ?? []) as readonly Group[];
	const rowsIn = ({ name, values }: Group) => {
		const rows: unknown = entries[name] ?? [];
		return (Array.isArray(rows) ? rows : [rows]).map((row: unknown) => {
			const its = recordIn(field, row);
			const present = values.filter((own) => Object.hasOwn(its, own.name));
			return shownValues(present, ({ name }) => its[name], timezone, defaultIn(values));
		});
	};
	return Object.fromEntries(groups.map((group) => [group.name, rowsIn(group)]));
}
