import type {
	IDataObject,
	IHookFunctions,
	IWebhookDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';

import { parseUrl } from '../api/address';
import type { Api } from '../api/client';
import { InputError, TallyfyApiError } from '../api/errors';
import type { TriggerContext } from './connect';
import { Deliveries, type Looks } from './deliveries';
import type { Memories, NewItems } from './memory';
import { requireReachable } from './reachable';
import { connectAs, storedBy, withNodeErrors } from './trigger';

/** What makes Tallyfy call this n8n. */
export interface Subscription {
	id: string;
	/** The address that Tallyfy calls. */
	url: string;
}

/** A call of Tallyfy about an event of a type that the trigger listens for. */
export interface Delivery {
	/** The name of the type of event; undefined where the call does not say it. */
	event?: string;
	/** ID of what the event happened to, where that shows the event. */
	id?: string;
	/** Gives items for what the delivery says, where Tallyfy is not to be asked; then it has to name the organization. */
	believe?: (api: Api, memories: Memories) => Promise<NewItems>;
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
	/**
	 * A call as a delivery; undefined when the trigger does not listen for its event.
	 *
	 * @param body what n8n has made of it
	 * @param text as it came; empty where n8n has not kept it
	 */
	delivery: (body: unknown, text: string) => Delivery | undefined;
	looks: (api: Api) => Looks;
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

/** By workflow and node. */
const received = new Map<string, Deliveries>();

/**
 * Workflow and node: its name, since a node that was copied may have the same ID. Listening for a test event is apart from
 * the active workflow.
 */
const keyOf = (context: TriggerContext): string =>
	JSON.stringify([context.getWorkflow().id, context.getNode().name, context.getMode() === 'manual']);

function deliveriesTo(context: TriggerContext): Deliveries {
	const key = keyOf(context);
	const known = received.get(key) ?? new Deliveries();
	received.set(key, known);
	return known;
}

/** Whether a user activates the workflow; false when n8n starts, and continues what was active before. */
const isActivation = (context: IHookFunctions): boolean =>
	!['init', 'leadershipChange'].includes(context.getActivationMode());

const urlOf = (context: IHookFunctions): string => String(context.getNodeWebhookUrl('default'));

/**
 * Whether Tallyfy calls this node already. Subscriptions of the node with an earlier address of this n8n are removed, unless
 * they call another host.
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
		if (kept) {
			begin(context, trigger, api);
			storedBy(context).subscription = kept.id;
		}
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
		// What happens while Tallyfy subscribes is new.
		begin(context, trigger, api);
		storedBy(context).subscription = (await trigger.subscribe(api, urlOf(context))).id;
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
		const { body, rawBody } = context.getRequestObject();
		const delivery = trigger.delivery(body, rawBody?.toString() ?? '');
		const api = delivery && (await connectAs(context));
		if (api && !isFromOrganization(context, api.organizationId, delivery.believe !== undefined)) {
			answer(403);
			return [];
		}
		answer(200);
		return api ? await newItems(context, trigger, delivery, api) : [];
	});
	return { noWebhookResponse: true, ...(items.length && { workflowData: [items.map((json) => ({ json }))] }) };
}

/** No document shows this header for calls to watchers, and a verified delivery does not need it. */
function isFromOrganization(context: IWebhookFunctions, organizationId: string, isUnverified: boolean): boolean {
	const named = context.getHeaderData()['x-tallyfy-orgid'];
	return named === undefined ? !isUnverified : String(named).toLowerCase() === organizationId.toLowerCase();
}

async function newItems(
	context: IWebhookFunctions,
	trigger: WebhookTrigger,
	{ event, id, believe }: Delivery,
	api: Api,
): Promise<IDataObject[]> {
	const deliveries = deliveriesTo(context);
	const stored = storedBy(context);
	if (believe) return await deliveries.believe(stored, async (memories) => await believe(api, memories));
	return await deliveries.verify(stored, trigger.looks(api), event, id).catch(sayNothingIsLost);
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
	throw thrown.withNext(
		`${thrown.description} Nothing is lost: what happened is looked for again when Tallyfy calls the next time.`,
	);
}

/**
 * The subscriptions of this node: those with its address, and the stored one, which may have an earlier address. One that
 * calls another host is left alone, and named in the log: where a database was copied, it is that of the n8n that it was
 * copied from, and after its host the address of a copy is the same.
 */
async function ownSubscriptions(
	context: IHookFunctions,
	{ subscriptions }: WebhookTrigger,
	api: Api,
): Promise<Subscription[]> {
	const own = urlOf(context);
	const stored = storedBy(context).subscription;
	const meant = (await subscriptions(api)).filter(({ id, url }) => url === own || id === stored);
	const elsewhere = meant.filter(({ url }) => parseUrl(url)?.host !== parseUrl(own)?.host);
	for (const { id, url } of elsewhere)
		context.logger.warn(
			`Tallyfy calls ${parseUrl(url)?.host ?? 'another address'} for a workflow that n8n has here too.` +
				` If this n8n was moved from there, remove the watcher ${id} with the operation API Call: DELETE remove-watcher/${id}`,
		);
	return meant.filter((subscription) => !elsewhere.includes(subscription));
}

/**
 * What happens from now on is new, unless n8n continues what was active before; what waits for a look is not emitted any
 * more. Tallyfy may call before n8n has stored this, so this process knows it too.
 */
function begin(context: IHookFunctions, { memoriesUpTo }: WebhookTrigger, api: Api): void {
	if (!isActivation(context)) return;
	const memories = memoriesUpTo(api, api.now());
	storedBy(context).memory = memories;
	const key = keyOf(context);
	received.get(key)?.close();
	received.set(key, new Deliveries(memories));
}

async function withApi(context: TriggerContext, work: (api: Api) => Promise<boolean>): Promise<boolean> {
	return await withNodeErrors(context, async () => await work(await connectAs(context)));
}
