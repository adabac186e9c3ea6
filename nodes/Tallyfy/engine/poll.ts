import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';

import type { Api } from '../api/client';
import { InputError } from '../api/errors';
import type { Memories, NewItems } from './memory';
import { connectAs, storedBy, withNodeErrors } from './trigger';

/** A trigger that asks Tallyfy again and again. */
export interface PollingTrigger {
	/** Items for the latest events, for trying the trigger out in the editor. */
	sample: (api: Api) => Promise<IDataObject[]>;
	/**
	 * Items for the events since the last poll.
	 *
	 * @param memories of the last poll; empty in the first one, for which what exists already is not new
	 * @param isTimeUp true when the rest should be left to the next poll
	 */
	findNew: (api: Api, memories: Memories, isTimeUp: () => boolean) => Promise<NewItems>;
}

/** Milliseconds that a poll may take where n8n sets no limit (n8n-workflow before 2.36). */
const defaultBudget = 4 * 60_000;

/** Workflow and node of each poll under way. n8n does not wait for its end, and the next poll would find the same events. */
const underWay = new Set<string>();

/** Registrations whose first poll is over: n8n polls with the same context for as long as the workflow is active. */
const begun = new WeakSet<IPollFunctions>();

/**
 * One poll. When the user activates the workflow, the first one emits nothing: the trigger starts from there. After a
 * restart of n8n it continues where it was, with the first poll of the schedule. The memory is stored together with the
 * items, so a poll that is cut off is repeated, and loses nothing.
 *
 * @returns null when nothing is new, since n8n would start the workflow with an empty list
 * @throws NodeApiError, NodeOperationError when anything cannot be read; then nothing is emitted or remembered
 */
export async function poll(context: IPollFunctions, trigger: PollingTrigger): Promise<INodeExecutionData[][] | null> {
	if (context.getMode() === 'manual')
		return toOutput(await withNodeErrors(context, async () => await sampleItems(context, trigger)));
	if (isStartOfN8n(context)) return null;
	const key = keyOf(context);
	if (underWay.has(key)) return null;
	underWay.add(key);
	try {
		return toOutput(await withNodeErrors(context, async () => await newItems(context, trigger)));
	} finally {
		underWay.delete(key);
	}
}

const toOutput = (items: IDataObject[]) => (items.length ? [items.map((json) => ({ json }))] : null);

/** The name, since a node that was copied may have the same ID. */
const keyOf = (context: IPollFunctions): string => JSON.stringify([context.getWorkflow().id, context.getNode().name]);

/**
 * Whether this is the poll with which n8n, while it starts, activates what was active before. When that one fails or takes
 * long, n8n gives the workflow up for good.
 */
function isStartOfN8n(context: IPollFunctions): boolean {
	const isStart = ['init', 'leadershipChange'].includes(context.getActivationMode()) && !begun.has(context);
	if (isStart) begun.add(context);
	return isStart;
}

async function sampleItems(context: IPollFunctions, { sample }: PollingTrigger): Promise<IDataObject[]> {
	const items = await sample(await connectAs(context));
	if (items.length) return items;
	throw new InputError(
		'No such event has happened in Tallyfy yet',
		'Cause such an event in Tallyfy and try again. The workflow can be published all the same.',
	);
}

async function newItems(context: IPollFunctions, { findNew }: PollingTrigger): Promise<IDataObject[]> {
	const end = Date.now() + 0.8 * (context.getPollBudgetMs?.() ?? defaultBudget);
	const stored = storedBy(context);
	const isFirst = context.getActivationMode() === 'activate' && !begun.has(context);
	const api = await connectAs(context);
	const { items, memories } = await findNew(api, (!isFirst && stored.memory) || {}, () => Date.now() > end);
	begun.add(context);
	stored.memory = memories;
	return items;
}
