import type {
	IDataObject,
	INodeExecutionData,
	IWebhookDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';

import { actingFor } from './actAs';
import { connect } from './connect';
import { attempt, isThrown } from './jobs';
import { chosenIn, isWait, type Menu, type Operation, type WaitOperation } from './operation';
import { resumePath, waitsIn, type Wait } from './subWorkflow';

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
 * Answers a call of Tallyfy while an execution waits. The content of the call is not trusted: the execution is resumed
 * only when Tallyfy, being asked, says of every item that it is done. It never throws, since n8n would end the waiting.
 *
 * @returns nothing when the execution is to wait on
 */
export async function resume(context: IWebhookFunctions, operation: Operation): Promise<IWebhookResponseData> {
	if (!isWait(operation)) return {};
	const items = context.getNodeParameter('items', []) as INodeExecutionData[];
	const isOver = await isAllDone(context, operation, waitsIn(items)).catch(() => false);
	return isOver ? { workflowData: [items] } : {};
}

/** `resume` for a node that is a menu. */
export async function resumeMenu(context: IWebhookFunctions, menu: Menu): Promise<IWebhookResponseData> {
	const operation = attempt(() => chosenIn(menu, (name) => context.getNodeParameter(name)));
	return isThrown(operation) ? {} : await resume(context, operation);
}

async function isAllDone(context: IWebhookFunctions, operation: WaitOperation, waits: Wait[]): Promise<boolean> {
	const client = await connect(context);
	const called = waits[Number((context.getQueryData() as IDataObject).item)];
	for (const own of inAnyOrder(waits, called)) {
		if (own.outcome) continue;
		const progress = await operation.look(own.asked ?? {}, await actingFor(client, own));
		if (!progress.isDone) return false;
	}
	return true;
}

/**
 * The item that the call is about comes first: as long as it is open, the others need not be read. They come in no order,
 * for a call can store nothing: in theirs, those that are done already would be read at each call until an open one is met.
 */
function inAnyOrder(waits: Wait[], called: Wait | undefined): Wait[] {
	const places = waits.map((own) => ({ own, place: own === called ? -1 : Math.random() }));
	return places.sort((a, b) => a.place - b.place).map(({ own }) => own);
}
