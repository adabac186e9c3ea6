import type { IDataObject } from 'n8n-workflow';

import type { Field } from '../operation';
import { valueFor } from './valueFor';

/** What a field that decides over others holds. */
type Decided = (name: string) => unknown;

/**
 * The values of fields that stand together, by their names. A field is shown or hidden as n8n would do it for these values,
 * also where an expression gives them; a hidden one is not read, and is undefined.
 *
 * @param read gives what n8n has for a field
 * @param elsewhere what a field holds that is none of these, and decides over them
 * @throws InputError with the display name of a field whose value Tallyfy could only refuse
 */
export function shownValues(
	fields: readonly Field[],
	read: (field: Field) => unknown,
	timezone: string,
	elsewhere: Decided = () => undefined,
): IDataObject {
	const values = new Map<Field, unknown>();
	const valueOf = (own: Field): unknown => {
		if (!values.has(own)) values.set(own, isShown(own, decided) ? valueFor(own, read(own), timezone) : undefined);
		return values.get(own);
	};
	const decided: Decided = (name) => {
		const decider = fields.find((own) => own.name === name);
		return decider ? valueOf(decider) : elsewhere(name);
	};
	return Object.fromEntries(fields.map((own) => [own.name, valueOf(own)])) as IDataObject;
}

/** Every field under `show` has one of the values that stand there, and none under `hide` has. */
function isShown({ displayOptions: { show = {}, hide = {} } = {} }: Field, decided: Decided): boolean {
	const holds = ([name, those]: [string, readonly unknown[] | undefined]) => {
		const value = decided(name);
		return (Array.isArray(value) ? value : [value]).some((one) => those?.includes(one));
	};
	return Object.entries(show).every(holds) && !Object.entries(hide).some(holds);
}
