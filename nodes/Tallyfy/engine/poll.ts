import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';

import type { Api } from '../api/client';
import { InputError } from '../api/errors';
import { toNodeError } from './failure';
import { connectAs } from './trigger';

/** What a polling trigger does, of which M is what it has to remember. */
export interface Polling<M> {
	/** The latest records, for trying the trigger out in the editor. */
	sample: (api: Api) => Promise<IDataObject[]>;
	/**
	 * What is new since the last look, and what to remember once that is put out.
	 *
	 * @param memory undefined when nothing is known yet: then what is there now is not new
	 * @param isTimeUp true when what else is new should wait for the next look
	 */
	look: (api: Api, memory: M | undefined, isTimeUp: () => boolean) => Promise<{ items: IDataObject[]; memory: M }>;
}

/** Milliseconds that a poll may take where n8n does not say (n8n-workflow before 2.36). */
const defaultBudget = 4 * 60_000;

/** The polls under way, by workflow and node: n8n begins the next one all the same, and both would find the same. */
const underWay = new Set<string>();

/** n8n asks again and again with the same activation. */
const begun = new WeakSet<IPollFunctions>();

/**
 * One poll. An activation begins with what is there now; after a restart of n8n it goes on from where it was. What is
 * remembered moves on only together with the items that are put out, so an interruption repeats, and loses nothing.
 *
 * @returns null when nothing is new: n8n would start the workflow for an empty list
 * @throws NodeApiError, NodeOperationError when anything cannot be read; then nothing is put out or remembered
 */
export async function poll<M>(context: IPollFunctions, polling: Polling<M>): Promise<INodeExecutionData[][] | null> {
	const key = `${context.getWorkflow().id} ${context.getNode().id}`;
	if (underWay.has(key)) return null;
	underWay.add(key);
	try {
		const items = await itemsOf(context, polling);
		return items.length ? [items.map((json) => ({ json }))] : null;
	} finally {
		underWay.delete(key);
	}
}

async function itemsOf<M>(context: IPollFunctions, polling: Polling<M>): Promise<IDataObject[]> {
	const work = context.getMode() === 'manual' ? sampled(context, polling) : looked(context, polling);
	return await work.catch((thrown: unknown) => {
		throw toNodeError(context.getNode(), thrown);
	});
}

async function sampled<M>(context: IPollFunctions, { sample }: Polling<M>): Promise<IDataObject[]> {
	const items = await sample(await connectAs(context));
	if (items.length) return items;
	throw new InputError(
		'No such event has happened in Tallyfy yet',
		'Cause such an event in Tallyfy and try again. The workflow can be published all the same.',
	);
}

async function looked<M>(context: IPollFunctions, { look }: Polling<M>): Promise<IDataObject[]> {
	const end = Date.now() + 0.8 * (context.getPollBudgetMs?.() ?? defaultBudget);
	const stored = context.getWorkflowStaticData('node') as { memory?: M };
	const isBeginning = context.getActivationMode() === 'activate' && !begun.has(context);
	const api = await connectAs(context);
	const { items, memory } = await look(api, isBeginning ? undefined : stored.memory, () => Date.now() > end);
	begun.add(context);
	stored.memory = memory;
	return items;
}
