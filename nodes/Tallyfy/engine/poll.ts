import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';

import type { Api } from '../api/client';
import { InputError } from '../api/errors';
import type { Memories, NewItems } from './memory';
import { connectAs, storedBy, withNodeErrors } from './trigger';

/** What a poll needs to know of n8n. */
export interface Polling {
	/** True when the rest should be left to the next poll. */
	isTimeUp: () => boolean;
	/** Takes what the user should know although the trigger works. */
	note: (text: string) => void;
}

/** A trigger that asks Tallyfy again and again. */
export interface PollingTrigger {
	/** Items for the latest events, for trying the trigger out in the editor. */
	sample: (api: Api, note: Polling['note']) => Promise<IDataObject[]>;
	/**
	 * Items for the events since the last poll.
	 *
	 * @param memories of the last poll; empty in the first one, for which what exists already is not new
	 */
	findNew: (api: Api, memories: Memories, polling: Polling) => Promise<NewItems>;
}

/** Milliseconds that a poll may take where n8n sets no limit (n8n-workflow before 2.36). */
const defaultBudget = 4 * 60_000;

/** Milliseconds for the poll with which n8n registers a trigger. n8n gives up after 84 seconds. */
const firstBudget = 30_000;

/** Workflow and node of each poll under way. n8n does not wait for its end, and the next poll would find the same events. */
const underWay = new Set<string>();

/** Registrations whose first poll is over: n8n polls with the same context for as long as the workflow is active. */
const begun = new WeakSet<IPollFunctions>();

/** Activations whose first poll has not worked yet: n8n takes the next attempt of the user for a change of what is active. */
const unbegun = new Set<string>();

/**
 * The last poll of each workflow and node, and what was known after it. A workflow may be registered twice in one process,
 * and each registration has only its own memory. With durable cursors n8n makes a new context for each poll and loads the
 * memory itself.
 */
const lastPolls = new Map<string, { context: IPollFunctions; memory: Memories }>();

/**
 * One poll. When the user activates the workflow, the first one emits nothing: the trigger starts from there. After a
 * restart of n8n it continues where it was, with the first poll of the schedule. The memory is stored together with the
 * items, so a poll that is cut off is repeated, and loses nothing.
 *
 * @returns null when nothing is new, since n8n would start the workflow with an empty list
 * @throws NodeApiError, NodeOperationError when anything cannot be read; then nothing is emitted or remembered
 */
export async function poll(context: IPollFunctions, trigger: PollingTrigger): Promise<INodeExecutionData[][] | null> {
	const key = keyOf(context);
	if (context.getMode() === 'manual') return await toOutput(context, sampleItems(context, trigger));
	if (isStartOfN8n(context)) {
		begun.add(context);
		lastPolls.delete(key);
		return null;
	}
	if (underWay.has(key)) return null;
	underWay.add(key);
	try {
		return await toOutput(context, newItems(context, trigger));
	} finally {
		underWay.delete(key);
	}
}

async function toOutput(
	context: IPollFunctions,
	found: Promise<IDataObject[]>,
): Promise<INodeExecutionData[][] | null> {
	const items = await withNodeErrors(context, async () => await found);
	return items.length ? [items.map((json) => ({ json }))] : null;
}

/** The name, since a node that was copied may have the same ID. */
const keyOf = (context: IPollFunctions): string => JSON.stringify([context.getWorkflow().id, context.getNode().name]);

/**
 * Whether this is the poll with which n8n, while it starts, registers what was active before. When that one fails or takes
 * long, n8n gives the workflow up for good.
 */
const isStartOfN8n = (context: IPollFunctions): boolean =>
	['init', 'leadershipChange'].includes(context.getActivationMode()) && !begun.has(context);

async function sampleItems(context: IPollFunctions, { sample }: PollingTrigger): Promise<IDataObject[]> {
	const notes: string[] = [];
	const items = await sample(await connectAs(context), (text) => notes.push(text));
	if (items.length) return items;
	throw new InputError(
		'No such event has happened in Tallyfy yet',
		['Cause such an event in Tallyfy and try again. The workflow can be published all the same.', ...notes].join(' '),
	);
}

async function newItems(context: IPollFunctions, { findNew }: PollingTrigger): Promise<IDataObject[]> {
	const isFirst = !begun.has(context);
	const key = keyOf(context);
	if (isFirst && context.getActivationMode() === 'activate') unbegun.add(key);
	const budget = 0.8 * (context.getPollBudgetMs?.() ?? defaultBudget);
	const end = Date.now() + (isFirst ? Math.min(budget, firstBudget) : budget);
	const polling: Polling = {
		isTimeUp: () => Date.now() > end,
		note: (text) => context.logger.warn(`${context.getNode().name}: ${text}`),
	};
	const { items, memories } = await findNew(await connectAs(context), knownTo(context), polling);
	begun.add(context);
	unbegun.delete(key);
	lastPolls.set(key, { context, memory: memories });
	storedBy(context).memory = memories;
	return items;
}

/** What is known before a poll; nothing when the user activates the workflow. */
function knownTo(context: IPollFunctions): Memories {
	const { memory = {} } = storedBy(context);
	const key = keyOf(context);
	if (!begun.has(context)) return unbegun.has(key) ? {} : memory;
	const last = lastPolls.get(key);
	return last && last.context !== context ? last.memory : memory;
}
