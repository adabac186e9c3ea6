import type { Api } from '../api/client';
import { checked, requireMember } from './check';
import { connect, type TriggerContext } from './connect';
import { actAs } from './fields';
import { lookedUp } from './lookUp';
import type { Field, Values } from './operation';

/**
 * The values of a trigger's fields, checked as those of an operation.
 *
 * @throws InputError with the display name of the field, when Tallyfy could only refuse the value
 */
export function settings<const F extends readonly Field[]>(context: TriggerContext, fields: F): Values<F> {
	const { parameters } = context.getNode();
	const entries = fields.map((field) => {
		const value = read(context, field);
		return [field.name, checked(field, value, context.getTimezone(), field.name in parameters)];
	});
	return Object.fromEntries(entries) as Values<F>;
}

/** The same, with what Tallyfy takes in the place of emails and names. */
export async function settingsFor<const F extends readonly Field[]>(
	context: TriggerContext,
	fields: F,
	api: Api,
): Promise<Values<F>> {
	return await lookedUp(fields, settings(context, fields), async ({ find }, text) => await find(text, api));
}

/** Hidden fields have no value: n8n has nothing to extract a value from. */
function read(context: TriggerContext, { name, type }: Field): unknown {
	const value = context.getNodeParameter(name, null);
	if (value === null || value === undefined || type !== 'resourceLocator') return value;
	return context.getNodeParameter(name, null, { extractValue: true });
}

/**
 * Tallyfy as the member that a trigger acts as.
 *
 * @throws InputError when the credential cannot be right, and for an Act As that gives nothing
 */
export async function connectAs(context: TriggerContext): Promise<Api> {
	const { actAs: member } = settings(context, [actAs]);
	requireMember(member, context.getNode().parameters.actAs);
	const client = await connect(context);
	return member ? client.as(member) : client;
}
