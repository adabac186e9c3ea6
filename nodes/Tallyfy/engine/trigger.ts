import type { Api } from '../api/client';
import { actingFor } from './actAs';
import { connect, type TriggerContext } from './connect';
import { actAs } from './fields';
import { toNodeError } from './failure';
import { lookedUp } from './lookUp';
import type { Memories } from './memory';
import type { Field, Values } from './operation';
import { parametersOf } from './parameters';

/** What n8n stores for a trigger. A workflow stays active over an update of this package, so the keys stay too. */
export interface Stored {
	memory?: Memories;
	/** ID of what makes Tallyfy call this n8n. */
	subscription?: string;
}

/** What n8n has stored for a trigger; n8n stores what is changed in it. */
export const storedBy = (context: TriggerContext): Stored => context.getWorkflowStaticData('node') as Stored;

/**
 * The values of a trigger's fields, checked as those of an operation.
 *
 * @throws InputError with the display name of the field, when Tallyfy could only refuse the value
 */
export function settings<const F extends readonly Field[]>(context: TriggerContext, fields: F): Values<F> {
	const values = parametersOf(context, fields, (name) => context.getNodeParameter(name, null));
	return values as Values<F>;
}

/**
 * The same, with the IDs that Tallyfy takes instead of emails and names.
 *
 * @throws InputError also for an email or a name that Tallyfy does not know
 */
export async function settingsWithIds<const F extends readonly Field[]>(
	context: TriggerContext,
	fields: F,
	api: Api,
): Promise<Values<F>> {
	return await lookedUp(fields, settings(context, fields), api);
}

/**
 * Does the work of a trigger.
 *
 * @throws NodeApiError, NodeOperationError for what the work throws
 */
export async function withNodeErrors<T>(context: TriggerContext, work: () => Promise<T>): Promise<T> {
	return await work().catch((thrown: unknown) => {
		throw toNodeError(context.getNode(), thrown);
	});
}

/**
 * Tallyfy as the member that a trigger acts as.
 *
 * @throws InputError when the credential cannot be right, and for an Act As that gives nothing or names nobody
 */
export async function connectAs(context: TriggerContext): Promise<Api> {
	return await actingFor(await connect(context), settings(context, [actAs]));
}
