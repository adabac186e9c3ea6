import type {
	IDataObject,
	IExecuteFunctions,
	INode,
	INodeExecutionData,
	IWebhookDescription,
	IWebhookFunctions,
	IWebhookResponseData,
	IWorkflowBase,
} from 'n8n-workflow';

import type { Api, Client } from '../api/client';
import { InputError, TallyfyApiError } from '../api/errors';
import { pool } from '../api/pool';
import { maximalWidth } from '../api/sending/gate';
import { connect, connector } from './connect';
import { toNodeError } from './failure';
import { actingFor, attempt, failed, isThrown, itemOf, prepareAll } from './jobs';
import { requireWaiting } from './n8nVersion';
import {
	chosenIn,
	isWait,
	type Menu,
	type Operation,
	type Pending,
	type Waiting,
	type WaitOperation,
} from './operation';
import { requireReachable } from './reachable';
import { ownType } from './tool';
import { nextCheck, waitTimes, type WaitTimes } from './waitOptions';

/*
 * How n8n waits. When the time of a waiting execution has come, n8n does not run the waiting node again: it passes the
 * input of the node on. Nobody would check whether the person is done. So a sub-workflow does the waiting, which n8n
 * stores and resumes by itself, and whose output n8n hands to the node that started it:
 *
 *   Start → Ask → Wait → Look → (the output)
 *                   ↑      │
 *                   └──────┘ as long as anything is open
 *
 * Its three nodes are of the same type as the node that started it, and each has a `phase` of its own. Executions wait
 * for months, so they outlive updates of this package: the names of phases and the keys of `Wait` stay.
 */
type Phase = '' | 'ask' | 'wait' | 'look';

/** What an input item waits for, as JSON. The nodes of the sub-workflow pass it on, and n8n stores it. */
interface Wait extends Partial<WaitTimes> {
	actAs?: string;
	/** The values of the operation's fields. */
	values?: IDataObject;
	/** Whether Tallyfy is to call. */
	isInstant?: boolean;
	/** What `ask` returned. */
	asked?: Pending;
	/** The output of the item, once it is known. */
	outcome?: IDataObject;
}

/** The end of the address that Tallyfy calls, and the ID of the node that gives Tallyfy that address. */
const resumePath = 'tallyfy';

/** The address that Tallyfy calls while the execution waits. n8n checks its signature before it runs `resume`. */
export const resumeWebhooks: IWebhookDescription[] = [
	{
		name: 'default',
		httpMethod: 'POST',
		responseMode: 'onReceived',
		responseData: 'noData',
		path: resumePath,
		restartWebhook: true,
		isFullPath: true,
	},
];

/**
 * Runs an operation that waits for a person: asks for something for every input item, and ends when everything is done or
 * has reached its limit. In between no worker of n8n is occupied, and n8n may be restarted. "Continue on error" is as for
 * other operations.
 *
 * @returns one item for each input item, in their order
 * @throws NodeApiError, NodeOperationError for the first item that does not work out
 */
export async function executeWaiting(
	context: IExecuteFunctions,
	operation: WaitOperation,
): Promise<INodeExecutionData[][]> {
	const phases = { '': begin, ask, wait, look: check };
	const phase = context.getNodeParameter('phase', 0, '') as Phase;
	return await phases[phase](context, operation);
}

const toItem = (wait: Wait): INodeExecutionData => ({ json: wait as IDataObject });

const waitsIn = (context: IExecuteFunctions): Wait[] => context.getInputData().map(({ json }) => json as Wait);

/** The node itself: reads the parameters, and runs the sub-workflow. */
async function begin(context: IExecuteFunctions, operation: WaitOperation): Promise<INodeExecutionData[][]> {
	const since = Date.now();
	const jobs = await prepareAll(context, operation, connector(context));
	const waits = jobs.map((job, index): Wait => {
		try {
			if (isThrown(job)) return { outcome: failed(context, job.thrown, index).json };
			requireWaiting();
			const { actAs, waitOptions = {} } = job.how;
			const isInstant = waitOptions.instantResume !== false;
			return { actAs, values: job.values, isInstant, ...waitTimes(waitOptions, since) };
		} catch (thrown) {
			return { outcome: failed(context, thrown, index).json };
		}
	});
	const { id = '' } = context.getWorkflow();
	const parentExecution = { executionId: context.getExecutionId(), workflowId: id, shouldResume: true };
	const { data } = await context
		.executeWorkflow({ code: subWorkflow(context) }, waits.map(toItem), undefined, {
			parentExecution,
			executionMode: context.getMode(),
		})
		.catch((thrown: unknown) => {
			throw toNodeError(context.getNode(), asThrown(thrown));
		});
	return [data[0] ?? []];
}

/** The error that ended the sub-workflow. n8n hands on a copy, which has lost its class. */
function asThrown(thrown: unknown): Error {
	const { message, description, httpCode } = thrown as Record<string, string | undefined>;
	return httpCode
		? new TallyfyApiError(message ?? '', description ?? '', Number(httpCode))
		: new InputError(message ?? '', description ?? '');
}

function subWorkflow(context: IExecuteFunctions): IWorkflowBase {
	const { type, typeVersion, credentials, parameters, name } = context.getNode();
	const { authentication, resource } = parameters;
	const node = (phase: Phase, own: Partial<INode> & Pick<INode, 'id' | 'name' | 'position'>): INode => ({
		type: ownType(type),
		typeVersion,
		credentials,
		parameters: {
			authentication,
			resource,
			// n8n checks the signature only of an address of this operation.
			operation: 'sendAndWait',
			phase,
			waits: '={{ $input.all().map((item) => item.json) }}',
		},
		...(context.continueOnFail() && { onError: 'continueRegularOutput' }),
		...own,
	});
	const to = (next: string) => [{ node: next, type: 'main' as const, index: 0 }];
	const { id = '', name: workflow } = context.getWorkflow();
	const now = new Date();
	return {
		id,
		name: `${workflow}: ${name}`,
		active: false,
		isArchived: false,
		createdAt: now,
		updatedAt: now,
		activeVersionId: null,
		nodes: [
			{
				id: 'start',
				name: 'Start',
				type: 'n8n-nodes-base.executeWorkflowTrigger',
				typeVersion: 1.1,
				position: [0, 0],
				parameters: { inputSource: 'passthrough' },
			},
			node('ask', { id: resumePath, name: 'Ask', position: [220, 0] }),
			node('wait', { id: 'wait', name: 'Wait', position: [440, 0] }),
			node('look', { id: 'look', name: 'Look', position: [660, 0] }),
		],
		connections: {
			Start: { main: [to('Ask')] },
			Ask: { main: [to('Wait')] },
			Wait: { main: [to('Look')] },
			Look: { main: [[], to('Wait')] },
		},
		settings: {
			// The first versions of n8n 2 do not have it.
			...context.getWorkflowSettings?.(),
			// Otherwise a workflow that no other may call could not call this part of itself.
			callerPolicy: 'workflowsFromSameOwner',
			// The workflow itself fails too, and then runs its error workflow.
			errorWorkflow: undefined,
		},
	};
}

/** Calls `ask` for one item after the other. */
async function ask(context: IExecuteFunctions, operation: WaitOperation): Promise<INodeExecutionData[][]> {
	const client = await connect(context);
	const waits: Wait[] = [];
	for (const [index, before] of waitsIn(context).entries()) {
		const { values, isInstant, ...own } = before;
		if (own.outcome) {
			waits.push(own);
			continue;
		}
		try {
			const item: Waiting = {
				...itemOf(context, index),
				until: own.until === undefined ? undefined : new Date(own.until),
				resumeUrl: () => (isInstant ? resumeUrl(context, client, index) : undefined),
			};
			const asked = await operation.ask(values ?? {}, actingFor(client, own), item);
			waits.push({ ...own, asked });
		} catch (thrown) {
			waits.push({ outcome: failed(context, thrown, index).json });
		}
	}
	return [waits.map(toItem)];
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
	const open = waitsIn(context).filter(({ outcome, asked }) => !outcome && !asked?.isDone);
	const checks = open.map(({ since = now, until, every }) => nextCheck({ since, until, every }, now));
	if (checks.length) await context.putExecutionToWait(new Date(Math.min(...checks)));
	return [context.getInputData()];
}

/** Checks all open items. The first output ends the sub-workflow, when nothing is open any more; the second waits again. */
async function check(context: IExecuteFunctions, operation: WaitOperation): Promise<INodeExecutionData[][]> {
	const client = await connect(context);
	const waits = waitsIn(context);
	await pool(waits.entries(), maximalWidth, async ([index, own]) => {
		const { until = Infinity, asked = {} } = own;
		// Taken before Tallyfy is asked: what was done in time is done, even when this check is late.
		const isOver = Date.now() >= until;
		try {
			if (!own.outcome) own.outcome = await outcomeOf(operation, actingFor(client, own), asked, isOver);
		} catch (thrown) {
			// Before the limit there is time for another check.
			if (isOver || !isTemporary(thrown)) own.outcome = failed(context, thrown, index).json;
		}
		return true;
	});
	return waits.every(({ outcome }) => outcome)
		? [waits.map(({ outcome = {} }, item) => ({ json: outcome, pairedItem: { item } })), []]
		: [[], waits.map(({ asked, ...own }) => toItem({ ...own, asked: { ...asked, isDone: false } }))];
}

/** The output of an item; undefined as long as it is open. */
async function outcomeOf(
	operation: WaitOperation,
	api: Api,
	pending: Pending,
	isOver: boolean,
): Promise<IDataObject | undefined> {
	const progress = await operation.look(pending, api);
	if (!progress.isDone && !isOver) return undefined;
	return { ...(await progress.output()), ...(!progress.isDone && { status: 'timed_out' }) };
}

/** Whether Tallyfy, or the network on the way to it, is out of order for now. */
const isTemporary = (thrown: unknown): boolean =>
	thrown instanceof TallyfyApiError && (thrown.status === 0 || thrown.status === 429 || thrown.status >= 500);

/**
 * Answers a call of Tallyfy while an execution waits. The content of the call is not trusted: the execution is resumed
 * only when Tallyfy, being asked, says of every item that it is done. It never throws, since n8n would end the waiting.
 *
 * @returns nothing when the execution is to wait on
 */
export async function resume(context: IWebhookFunctions, operation: Operation): Promise<IWebhookResponseData> {
	if (!isWait(operation)) return {};
	const waits = context.getNodeParameter('waits', []) as Wait[];
	const isOver = await isAllDone(context, operation, waits).catch(() => false);
	return isOver ? { workflowData: [waits.map(toItem)] } : {};
}

async function isAllDone(context: IWebhookFunctions, operation: WaitOperation, waits: Wait[]): Promise<boolean> {
	const client = await connect(context);
	// The item that the call is about comes first: as long as it is open, the others need not be read.
	const called = waits[Number((context.getQueryData() as IDataObject).item)];
	const open = waits.filter(({ outcome }) => !outcome);
	for (const own of open.sort((a, b) => Number(b === called) - Number(a === called))) {
		const progress = await operation.look(own.asked ?? {}, actingFor(client, own));
		if (!progress.isDone) return false;
	}
	return true;
}

/** `resume` for a node that is a menu. */
export async function resumeMenu(context: IWebhookFunctions, menu: Menu): Promise<IWebhookResponseData> {
	const operation = attempt(() => chosenIn(menu, (name) => context.getNodeParameter(name)));
	return isThrown(operation) ? {} : await resume(context, operation);
}
