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
import { nextLook, patience, type Patience } from './patience';
import { requireReachable } from './reachable';
import { ownType } from './tool';

/*
 * How n8n waits. A node that puts its execution to wait is not run any more when the time is up: n8n passes its input on,
 * and nobody would look whether the person was done meanwhile. So the waiting is done by a sub-workflow, which n8n
 * resumes, stores and hands back on its own:
 *
 *   Start → Ask → Wait → Look → (the output)
 *                   ↑      │
 *                   └──────┘ as long as somebody is not done
 *
 * Its three nodes are of the type of the node that began it, and `phase` says which of them each is.
 */
type Phase = '' | 'ask' | 'wait' | 'look';

/** What is remembered of an input item. It travels through the sub-workflow as JSON, and n8n stores it. */
interface Wait extends Partial<Patience> {
	actAs?: string;
	/** What is to be asked for. */
	values?: IDataObject;
	isInstant?: boolean;
	asked?: Pending;
	/** The output, once it is known. */
	outcome?: IDataObject;
}

/** The ID of the node that gives Tallyfy its address, which is the end of that address. */
const resumePath = 'tallyfy';

/** What Tallyfy calls while the execution waits. n8n checks the signature of the address before we are asked. */
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
 * Asks for something for every input item, and goes on when all of it is done, or at the limit of each. No worker is held
 * meanwhile, and a restart of n8n does not end it. "Continue on error" is as for other operations.
 *
 * @returns one item for each input item, in their order
 * @throws NodeApiError, NodeOperationError for the first item that does not work out
 */
export async function executeWaiting(
	context: IExecuteFunctions,
	operation: WaitOperation,
): Promise<INodeExecutionData[][]> {
	const phases = { '': begin, ask, wait, look };
	const phase = context.getNodeParameter('phase', 0, '') as Phase;
	return await phases[phase](context, operation);
}

const toItem = (wait: Wait): INodeExecutionData => ({ json: wait as IDataObject });

const waitsIn = (context: IExecuteFunctions): Wait[] => context.getInputData().map(({ json }) => json as Wait);

/** The node itself: reads its parameters, and hands over to the sub-workflow. */
async function begin(context: IExecuteFunctions, operation: WaitOperation): Promise<INodeExecutionData[][]> {
	const since = Date.now();
	const jobs = await prepareAll(context, operation, connector(context));
	const waits = jobs.map((job, index): Wait => {
		try {
			if (isThrown(job)) return { outcome: failed(context, job.thrown, index).json };
			requireWaiting();
			const { actAs, waitOptions = {} } = job.how;
			const isInstant = waitOptions.instantResume !== false;
			return { actAs, values: job.values, isInstant, ...patience(waitOptions, since) };
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

/** What stopped the sub-workflow, which n8n hands on as a copy without its class. */
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
			// n8n checks the signature of the address for this operation.
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
		// The workflow that it is part of may be closed to callers, and reports what goes wrong itself.
		settings: {
			// The first n8n 2 do not tell.
			...context.getWorkflowSettings?.(),
			callerPolicy: 'workflowsFromSameOwner',
			errorWorkflow: undefined,
		},
	};
}

/** Asks, one item after the other. */
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
		'switch off Instant Resume under Wait Options, and n8n looks itself whether the task is done. Nothing was sent to Tallyfy.',
	);
	return url;
}

/** Sends the execution to sleep; nothing is done here when it wakes up. */
async function wait(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const now = Date.now();
	const open = waitsIn(context).filter(({ outcome, asked }) => !outcome && !asked?.isDone);
	const looks = open.map(({ since = now, until, every }) => nextLook({ since, until, every }, now));
	if (looks.length) await context.putExecutionToWait(new Date(Math.min(...looks)));
	return [context.getInputData()];
}

/** Reads everything that is open, and decides: first output when nothing is open any more, second to wait again. */
async function look(context: IExecuteFunctions, operation: WaitOperation): Promise<INodeExecutionData[][]> {
	const client = await connect(context);
	const waits = waitsIn(context);
	await pool(waits.entries(), maximalWidth, async ([index, own]) => {
		const { until = Infinity, asked = {} } = own;
		// Before it looks: what is done in time but seen late is done.
		const isOver = Date.now() >= until;
		try {
			if (!own.outcome) own.outcome = await seen(operation, actingFor(client, own), asked, isOver);
		} catch (thrown) {
			// There is time to look again.
			if (isOver || !isPassing(thrown)) own.outcome = failed(context, thrown, index).json;
		}
		return true;
	});
	return waits.every(({ outcome }) => outcome)
		? [waits.map(({ outcome = {} }, item) => ({ json: outcome, pairedItem: { item } })), []]
		: [[], waits.map(({ asked, ...own }) => toItem({ ...own, asked: { ...asked, isDone: false } }))];
}

async function seen(
	operation: WaitOperation,
	api: Api,
	asked: Pending,
	isOver: boolean,
): Promise<IDataObject | undefined> {
	const progress = await operation.look(asked, api);
	if (!progress.isDone && !isOver) return undefined;
	return { ...(await progress.output()), ...(!progress.isDone && { status: 'timed_out' }) };
}

/** Tallyfy, or the way to it, is out of order for now. */
const isPassing = (thrown: unknown): boolean =>
	thrown instanceof TallyfyApiError && (thrown.status === 0 || thrown.status === 429 || thrown.status >= 500);

/**
 * Answers a call of Tallyfy. What it says is not believed: the execution is resumed only when nothing is open any more,
 * as Tallyfy itself says when it is asked. It never throws, since n8n would end the waiting.
 */
export async function resume(context: IWebhookFunctions, operation: Operation): Promise<IWebhookResponseData> {
	if (!isWait(operation)) return {};
	const waits = context.getNodeParameter('waits', []) as Wait[];
	const isOver = await isAllDone(context, operation, waits).catch(() => false);
	// Without items n8n answers the call, and goes on waiting.
	return isOver ? { workflowData: [waits.map(toItem)] } : {};
}

async function isAllDone(context: IWebhookFunctions, operation: WaitOperation, waits: Wait[]): Promise<boolean> {
	const client = await connect(context);
	// The one that the call is about comes first: as long as that is open, the others need not be read.
	const called = waits[Number((context.getQueryData() as IDataObject).item)];
	for (const own of new Set([called, ...waits].filter((one) => one && !one.outcome))) {
		const progress = await operation.look(own.asked ?? {}, actingFor(client, own));
		if (!progress.isDone) return false;
	}
	return true;
}

/** The same for a node that is a menu. */
export async function resumeMenu(context: IWebhookFunctions, menu: Menu): Promise<IWebhookResponseData> {
	const operation = attempt(() => chosenIn(menu, (name) => context.getNodeParameter(name)));
	// Without items n8n answers the call, and goes on waiting.
	return isThrown(operation) ? {} : await resume(context, operation);
}
