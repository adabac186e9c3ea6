import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { InputError } from '../api/errors';
import { isRecord } from '../api/records';
import type { TriggerContext } from './connect';
import type { Field } from './operation';
import { shownValues } from './values/shown';

/**
 * The values of a node's fields, by the names of the fields; undefined for one that is hidden.
 *
 * @param read asks n8n for a parameter, of an input item where there are items
 * @throws InputError with the display name of a field whose value Tallyfy could only refuse
 */
export function parametersOf(
	context: IExecuteFunctions | TriggerContext,
	fields: readonly Field[],
	read: (name: string) => unknown,
): IDataObject {
	const own = fields.filter(({ type }) => type !== 'notice');
	const values = shownValues(own, ({ name }) => read(name), context.getTimezone(), read);
	// n8n copies the whole node for whoever asks for it.
	if (values.actAs === '') requireNoExpression(context.getNode().parameters.actAs);
	return values;
}

/**
 * Refuses an expression in an Act As that is empty: it was to name a member, so the node must not act as the Default Member.
 *
 * @param parameter Act As of the node, before its expression was evaluated
 */
function requireNoExpression(parameter: unknown): void {
	const text = isRecord(parameter) ? parameter.value : parameter;
	if (typeof text === 'string' && text.startsWith('='))
		throw new InputError('Act As is empty: its expression gives no value for this item');
}
