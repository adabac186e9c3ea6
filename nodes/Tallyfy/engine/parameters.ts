import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { checked } from './check';
import type { TriggerContext } from './connect';
import type { Field } from './operation';

/** How n8n gives the value of a parameter; null for one that is hidden. */
type Read = (name: string, options?: { extractValue: true }) => unknown;

/**
 * The checked values of a node's fields, by the names of the fields.
 *
 * @param read asks n8n for a parameter, of an input item where there are items
 * @throws InputError with the display name of a field whose value Tallyfy could only refuse
 */
export function checkedParameters(
	context: IExecuteFunctions | TriggerContext,
	fields: readonly Field[],
	read: Read,
): IDataObject {
	const { parameters } = context.getNode();
	const entries = fields
		.filter(({ type }) => type !== 'notice')
		.map((field) => {
			// n8n leaves out what is hidden.
			const isShown = field.name in parameters;
			return [field.name, checked(field, valueOf(field, read), context.getTimezone(), isShown)];
		});
	return Object.fromEntries(entries) as IDataObject;
}

/** Asked to extract a value where there is none, n8n throws. */
function valueOf({ name, type }: Field, read: Read): unknown {
	const value = read(name);
	if (value === null || value === undefined || type !== 'resourceLocator') return value;
	return read(name, { extractValue: true });
}
