import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import type { Client } from '../api/client';
import { CancelledError, InputError, TallyfyApiError } from '../api/errors';
import { pool } from '../api/pool';
import { maximalWidth } from '../api/sending/gate';
import { actingFor } from './actAs';
import { connector, type Connected } from './connect';
import { withDone } from './done';
import { failedItem, toNodeError } from './failure';
import { failed, isThrown, itemOf, prepareAll } from './jobs';
import { handsErrorsOn, requireWaiting } from './n8nVersion';
import type { Waiting, WaitOperation } from './operation';
import { requireReachable } from './reachable';
import { subWorkflow, toItems, waitsIn, type Phase, type Wait } from './subWorkflow';
import { requireStepOfItsOwn } from './tool';
import { grace, nextCheck, requireTimeFor, waitTimes } from './waitOptions';

/**
 * Runs an operation that waits for a person: asks for something for every input item, and ends when everything is done or
 * has reached its limit. In between no worker of n8n is occupied, and n8n may be restarted: `subWorkflow.ts` says how.
 *
 * @returns one item for each input item, in their order
 * @throws NodeApiError, NodeOperationError for the first item that cannot be asked, and in the end for the first that failed
 */
export async function executeWaiting(
	context: IExecuteFunctions,
	operation: WaitOperation,
): Promise<INodeExecutionData[][]> {
	const phases = { '': begin, ask, wait, look };
	const phase = context.getNodeParameter('phase', 0, '') as Phase;
	return await phases[phase](context, operation);
}

/** The node itself: reads the parameters, and runs the sub-workflow. */
async function begin(context: IExecuteFunctions, operation: WaitOperation): Promise<INodeExecutionData[][]> {
	try {
		requireWaiting();
		requireStepOfItsOwn(context);
	} catch (thrown) {
		return [context.getInputData().map((_, index) => failed(context, thrown, index))];
	}
	const since = Date.now();
	const connected = connector(context);
	const jobs = await prepareAll(context, operation, connected);
	const looksAtItem = await connected.looksAtItem();
	const waits = jobs.map((job, index): Wait => {
		try {
			if (isThrown(job)) return { outcome: failed(context, job.thrown, index).json };
			const { actAs, waitOptions = {} } = job.how;
			const times = waitTimes(waitOptions, since);
			// A call of Tallyfy is for no item of n8n, so a credential that looks at the item could not be read then.
			const isInstant = waitOptions.instantResume !== false && !looksAtItem;
			requireTimeFor(times, context.getWorkflowSettings?.().executionTimeout);
			return { actAs, values: job.values, isInstant, ...times };
		} catch (thrown) {
			return { outcome: failed(context, thrown, index).json };
		}
	});
	const beside = looksAtItem ? context.getInputData() : [];
	const { id = '' } = context.getWorkflow();
	const parentExecution = { executionId: context.getExecutionId(), workflowId: id, shouldResume: true };
	const items = await context
		.executeWorkflow({ code: subWorkflow(context) }, toItems(waits, beside), undefined, {
			parentExecution,
			executionMode: context.getMode(),
		})
		.then(({ data }) => data[0] ?? [])
		// Otherwise n8n would pass the input on where it is to continue, as if it were what came of it.
		.catch((thrown: Ended) => {
			const { message, description, httpCode, context: its } = thrown;
			const error = errorOf(message, description, Number(httpCode ?? 0));
			return waits.map((_, index) => failed(context, error, its?.itemIndex ?? index));
		});
	return [items];
}

/** What ended the sub-workflow, which n8n hands on without its class. */
type Ended = Partial<Record<'message' | 'description' | 'httpCode', string>> & { context?: { itemIndex?: number } };

/** The error behind a copy of it, as n8n hands it on and as an item carries it. */
const errorOf = (message = '', description = '', status?: number): Error =>
	status ? new TallyfyApiError(message, description, status) : new InputError(message, description);

/** Calls `ask` for one item after the other. The first output waits, the second is for when nothing is open. */
async function ask(context: IExecuteFunctions, operation: WaitOperation): Promise<INodeExecutionData[][]> {
	const connected = connector(context);
	const waits: Wait[] = [];
	for (const [index, { values = {}, isInstant, ...own }] of waitsIn(context.getInputData()).entries()) {
		if (own.outcome) {
			waits.push(own);
			continue;
		}
		try {
			const client = await connected(index);
			const item: Waiting = {
				...itemOf(context, index),
				until: own.until === undefined ? undefined : new Date(own.until),
				resumeUrl: () => (isInstant ? resumeUrl(context, client, index) : undefined),
			};
			const asked = operation.ask(values, await actingFor(client, own), item);
			waits.push({
				...own,
				asked: await withDone(asked, context.continueOnFail() ? undefined : left(operation, waits)),
			});
		} catch (thrown) {
			waits.push({ outcome: failed(context, thrown, index).json });
		}
	}
	const isOpen = waits.some(({ outcome, asked }) => !outcome && !asked?.isDone);
	const items = toItems(waits, context.getInputData());
	return isOpen ? [items] : [[], items];
}

/** What the items before leave in Tallyfy, when the node stops at one that cannot be asked; undefined for nothing. */
function left({ leaves }: WaitOperation, waits: Wait[]): string | undefined {
	const those = leaves ? waits.flatMap(({ asked }) => (asked ? [leaves(asked)] : [])) : [];
	return those.length ? `Nobody waits for what was created before: ${those.join(', ')}.` : undefined;
}

function resumeUrl(context: IExecuteFunctions, { host }: Client, index: number): string {
	const url = context.getSignedResumeUrl({ item: String(index) });
	requireReachable(
		url,
		host,
		'switch off Instant Resume under Wait Options, and n8n looks itself whether it is done. Nothing was sent to Tallyfy.',
	);
	return url;
}

/** Puts the execution to wait until the next check of any open item. n8n resumes it after this node. */
async function wait(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const now = Date.now();
	const open = waitsIn(context.getInputData()).filter(({ outcome }) => !outcome);
	const checks = open.map(({ since = now, until, every }) => nextCheck({ since, until, every }, now));
	await context.putExecutionToWait(new Date(Math.min(...checks)));
	return [context.getInputData()];
}

/**
 * Checks all open items. The first output ends the sub-workflow, when nothing is open any more; the second waits again.
 * An item that fails ends no other one.
 */
async function look(context: IExecuteFunctions, operation: WaitOperation): Promise<INodeExecutionData[][]> {
	const connected = connector(context);
	const before = waitsIn(context.getInputData());
	const waits = [...before];
	await pool(before.entries(), maximalWidth, async ([index, own]) => {
		if (!own.outcome) waits[index] = await lookedAt(context, operation, connected, own, index);
		return true;
	});
	if (waits.every(({ outcome }) => outcome)) return [outputs(context, waits), []];
	// What is handed on as it came is stored only once.
	const isAsBefore = waits.every((own, index) => own === before[index]);
	return [[], isAsBefore ? context.getInputData() : toItems(waits, context.getInputData())];
}

/** The item with its outcome, when it has one by now; as it is, as long as it is open. */
async function lookedAt(
	context: IExecuteFunctions,
	operation: WaitOperation,
	connected: Connected,
	own: Wait,
	index: number,
): Promise<Wait> {
	const { until = Infinity, asked = {} } = own;
	// Taken before Tallyfy is asked: what was done in time is done, even when this check is late.
	const now = Date.now();
	try {
		const progress = await operation.look(asked, await actingFor(await connected(index), own));
		if (!progress.isDone && now < until) return own;
		return { outcome: { ...(await progress.output()), ...(!progress.isDone && { status: 'timed_out' }) } };
	} catch (thrown) {
		const error = toNodeError(context.getNode(), thrown, index);
		if (thrown instanceof CancelledError) throw error;
		return isTemporary(thrown) && now < until + grace ? own : { outcome: failedItem(error, index).json };
	}
}

/** Whether Tallyfy, or something on the way to it, is out of order for now. */
const isTemporary = (thrown: unknown): boolean =>
	thrown instanceof TallyfyApiError &&
	(thrown.isAboutTheWay || thrown.status === 0 || thrown.status === 429 || thrown.status >= 500);

/**
 * The output of the sub-workflow. Where n8n would lose an error, the item that failed says so itself: n8n would pass the
 * input on as if it were what came of it.
 *
 * @throws NodeApiError, NodeOperationError for the first item that failed, where the node stops on error and n8n hands it on
 */
function outputs(context: IExecuteFunctions, waits: Wait[]): INodeExecutionData[] {
	return waits.map(({ outcome: json = {} }, item) => {
		const pairedItem = { item };
		if (!('error' in json) || context.continueOnFail()) return { json, pairedItem };
		if (handsErrorsOn) throw toNodeError(context.getNode(), errorIn(json), item);
		return { json: { status: 'failed', ...json }, pairedItem };
	});
}

function errorIn({ error, details }: IDataObject): Error {
	const { status, hint } = details as { status?: number; hint?: string };
	return errorOf(String(error), hint, status);
}
