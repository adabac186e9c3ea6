import type {
	IDataObject,
	IHookFunctions,
	IWebhookDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';

import type { Api } from '../api/client';
import { InputError, TallyfyApiError } from '../api/errors';
import { isRecord } from '../api/records';
import type { TriggerContext } from './connect';
import { merged, type Memories, type NewItems } from './memory';
import { requireReachable } from './reachable';
import { connectAs, storedBy, withNodeErrors } from './trigger';

/** What makes Tallyfy call this n8n. */
export interface Subscription {
	id: string;
	/** The address that Tallyfy calls. */
	url: string;
	/** When it was made, by Tallyfy's clock, in milliseconds since 1970; NaN where Tallyfy does not say. */
	since: number;
}

/** A call of Tallyfy about an event of a type that the trigger listens for. */
export interface Delivery {
	/** The name of the type of event. */
	event: string;
	/**
	 * What is read from Tallyfy for this delivery; undefined where nothing is read. One reading serves all deliveries that
	 * wait for the same.
	 */
	readingKey?: string;
	/** True when the content of the delivery is emitted without asking Tallyfy; then it has to name the organization. */
	isUnverified?: boolean;
	/**
	 * Items for the new events that the delivery leads to.
	 *
	 * @param memories of all deliveries before
	 * @param isCaughtUp false when earlier events of the type may have been missed, and should be found too
	 */
	findNew: (api: Api, memories: Memories, isCaughtUp: boolean) => Promise<NewItems>;
}

/** A trigger that Tallyfy calls. */
export interface WebhookTrigger {
	/** @throws InputError for settings with which Tallyfy would never call */
	confirm: (api: Api) => Promise<void>;
	/** All subscriptions of the organization, those of others too. */
	subscriptions: (api: Api) => Promise<Subscription[]>;
	subscribe: (api: Api, url: string) => Promise<Subscription>;
	/** Does nothing when the subscription is gone already. */
	unsubscribe: (api: Api, id: string) => Promise<void>;
	/** Memories with which only what happens from a time on is new, in milliseconds since 1970. */
	memoriesUpTo: (api: Api, time: number) => Memories;
	/** The call with this body as a delivery; undefined when the trigger does not listen for its event. */
	delivery: (body: IDataObject) => Delivery | undefined;
}

/**
 * The address that Tallyfy calls. Nobody can guess it: n8n makes a random webhook ID for the node and puts it in front of
 * the path. The panel does not show it, since n8n itself gives it to Tallyfy.
 */
export const webhooks: IWebhookDescription[] = [
	{
		name: 'default',
		httpMethod: 'POST',
		responseMode: 'onReceived',
		responseData: 'noData',
		path: 'webhook',
		ndvHideUrl: true,
	},
];

const hour = 60 * 60_000;

/**
 * The memories after the last delivery, by workflow and node. What n8n has stored may be older: it loads the stored data
 * of a delivery before it has stored those of the delivery before, and a polling trigger of the same workflow stores
 * again what it loaded long ago. Processes share only what n8n stores, so two deliveries of one event that come to two
 * processes at the same time are both emitted.
 */
const recentMemories = new Map<string, Memories>();

/**
 * Workflow, node and type of event, where no event was missed since the first delivery to this process. A type is not in
 * here while it is read, nor after a reading that failed.
 */
const caughtUp = new Set<string>();

/** The last delivery of each workflow and node. Deliveries are handled one after the other, each with the memories of the one before. */
const lastTurns = new Map<string, Promise<void>>();

/** What deliveries will read that wait for their turn. */
const pendingReadings = new Set<string>();

/** Workflow and node. Listening for a test event is apart from the active workflow. */
const keyOf = (context: TriggerContext): string =>
	JSON.stringify([context.getWorkflow().id, context.getNode().id, context.getMode() === 'manual']);

/** Whether a user activates the workflow; false when n8n starts, and continues what was active before. */
const isActivation = (context: IHookFunctions): boolean =>
	!['init', 'leadershipChange'].includes(context.getActivationMode());

const urlOf = (context: IHookFunctions): string => String(context.getNodeWebhookUrl('default'));

/**
 * Whether Tallyfy calls this node already. Subscriptions of the node with an earlier address of this n8n are removed.
 *
 * @throws NodeApiError, NodeOperationError for what can never work, so that users learn it when they activate the workflow
 */
export async function isSubscribed(context: IHookFunctions, trigger: WebhookTrigger): Promise<boolean> {
	return await withApi(context, async (api) => {
		requireSecret(context);
		requireReachable(urlOf(context), api.host, 'use Tallyfy Trigger, which asks Tallyfy itself.');
		if (isActivation(context)) await trigger.confirm(api);
		const own = await ownSubscriptions(context, trigger, api);
		const kept = own.find(({ url }) => url === urlOf(context));
		for (const subscription of own) if (subscription !== kept) await trigger.unsubscribe(api, subscription.id);
		// An activation starts from now, however old the subscription is.
		if (kept) start(context, trigger, api, isActivation(context) ? { ...kept, since: NaN } : kept);
		return kept !== undefined;
	});
}

/**
 * Makes Tallyfy call this node.
 *
 * @throws NodeApiError, NodeOperationError when Tallyfy refuses that
 */
export async function subscribe(context: IHookFunctions, trigger: WebhookTrigger): Promise<boolean> {
	return await withApi(context, async (api) => {
		start(context, trigger, api, await trigger.subscribe(api, urlOf(context)));
		return true;
	});
}

/**
 * Makes Tallyfy stop calling this node. A subscription that cannot be removed stays stored, and the next activation
 * finds it.
 *
 * @throws NodeApiError, NodeOperationError when it cannot be removed
 */
export async function unsubscribe(context: IHookFunctions, trigger: WebhookTrigger): Promise<boolean> {
	return await withApi(context, async (api) => {
		for (const { id } of await ownSubscriptions(context, trigger, api)) await trigger.unsubscribe(api, id);
		const stored = storedBy(context);
		delete stored.subscription;
		delete stored.memory;
		return true;
	});
}

/**
 * Answers a call of Tallyfy at once, and then handles it. A call that leads to no new event does not start the workflow.
 *
 * @throws NodeApiError, NodeOperationError when Tallyfy cannot be asked; n8n shows it as a failed execution
 */
export async function receive(context: IWebhookFunctions, trigger: WebhookTrigger): Promise<IWebhookResponseData> {
	const answer = (status: number) => void context.getResponseObject().status(status).end();
	const items = await withNodeErrors(context, async () => {
		const body: unknown = context.getBodyData();
		const delivery = isRecord(body) ? trigger.delivery(body) : undefined;
		const api = delivery && (await connectAs(context));
		if (api && !isFromOrganization(context, api.organizationId, delivery.isUnverified)) {
			answer(403);
			return [];
		}
		answer(200);
		return api ? await newItems(context, delivery, api).catch(sayNothingIsLost) : [];
	});
	return { noWebhookResponse: true, ...(items.length && { workflowData: [items.map((json) => ({ json }))] }) };
}

/** No document shows this header for calls to watchers, and a verified delivery does not need it. */
function isFromOrganization(context: IWebhookFunctions, organizationId: string, isUnverified = false): boolean {
	const named = context.getHeaderData()['x-tallyfy-orgid'];
	return named === undefined ? !isUnverified : String(named).toLowerCase() === organizationId.toLowerCase();
}

async function newItems(
	context: IWebhookFunctions,
	{ event, readingKey, findNew }: Delivery,
	api: Api,
): Promise<IDataObject[]> {
	const key = keyOf(context);
	const reading = readingKey && key + readingKey;
	if (reading && pendingReadings.has(reading)) return [];
	if (reading) pendingReadings.add(reading);
	return await inTurn(key, async () => {
		if (reading) pendingReadings.delete(reading);
		const stored = storedBy(context);
		const before = merged(stored.memory ?? {}, recentMemories.get(key) ?? {});
		const { items, memories } = await findNew(api, before, caughtUp.delete(key + event));
		caughtUp.add(key + event);
		recentMemories.set(key, memories);
		if (items.length) stored.memory = memories;
		return items;
	});
}

/** Waits until the deliveries before are handled, whether they worked out or not. */
async function inTurn(key: string, handle: () => Promise<IDataObject[]>): Promise<IDataObject[]> {
	const turn = (lastTurns.get(key) ?? Promise.resolve()).then(handle);
	const ended = turn.then(
		() => undefined,
		() => undefined,
	);
	lastTurns.set(key, ended);
	try {
		return await turn;
	} finally {
		if (lastTurns.get(key) === ended) lastTurns.delete(key);
	}
}

/** A workflow that never was in the editor may lack the webhook ID. n8n then makes the address of names, which can be guessed. */
function requireSecret(context: IHookFunctions): void {
	if (context.getNode().webhookId) return;
	throw new InputError(
		'The address that Tallyfy is to call could be guessed: this node has no webhook ID',
		'Remove the node from the workflow in the editor of n8n, add it again and save: n8n then makes the ID.',
	);
}

function sayNothingIsLost(thrown: unknown): never {
	if (!(thrown instanceof TallyfyApiError)) throw thrown;
	const { message, description, status, code } = thrown;
	const next = `${description} Nothing is lost: what happened is looked for again when Tallyfy calls with the next event of its kind.`;
	throw new TallyfyApiError(message, next, status, code);
}

/** The subscriptions of this node: those with its address, and the stored one, which may have an earlier address. */
async function ownSubscriptions(
	context: IHookFunctions,
	{ subscriptions }: WebhookTrigger,
	api: Api,
): Promise<Subscription[]> {
	const stored = storedBy(context).subscription;
	// The whole address counts: after its host, that of a copy of this workflow in another n8n is the same.
	return (await subscriptions(api)).filter(({ id, url }) => url === urlOf(context) || id === stored);
}

/** Stores the subscription; and the time from which events are new, unless n8n continues what was active before. */
function start(context: IHookFunctions, { memoriesUpTo }: WebhookTrigger, api: Api, { id, since }: Subscription): void {
	const stored = storedBy(context);
	stored.subscription = id;
	if (stored.memory && !isActivation(context)) return;
	const now = Date.now();
	// A date that Tallyfy gives without a time zone is hours off.
	stored.memory = memoriesUpTo(api, Math.abs(since - now) < hour ? since : now);
	recentMemories.delete(keyOf(context));
}

async function withApi(context: TriggerContext, work: (api: Api) => Promise<boolean>): Promise<boolean> {
	return await withNodeErrors(context, async () => await work(await connectAs(context)));
}
