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
import { toNodeError } from './failure';
import { requireReachable } from './reachable';
import { connectAs } from './trigger';

/** What makes Tallyfy call this n8n. */
export interface Subscription {
	id: string;
	/** Where it calls. */
	url: string;
	/** When it began by Tallyfy's clock, in milliseconds since 1970; NaN where Tallyfy does not say. */
	since: number;
}

/** A call that is about something wanted, of which M is what the trigger has to remember. */
export interface Delivery<M> {
	event: string;
	/** What has to be read for it; one reading serves all that wait for the same. undefined where nothing is read. */
	about?: string;
	/** True when what it says is put out as it is; then it has to name the organization. */
	isBelieved?: boolean;
	/**
	 * What is new by it, and what to remember once that is put out.
	 *
	 * @param isCaughtUp false when others of its event may have been missed before
	 */
	receive: (api: Api, memory: M | undefined, isCaughtUp: boolean) => Promise<{ items: IDataObject[]; memory: M }>;
}

/** What a webhook trigger does. */
export interface Listening<M> {
	/** @throws InputError for what Tallyfy can never tell */
	confirm: (api: Api) => Promise<void>;
	subscriptions: (api: Api) => Promise<Subscription[]>;
	subscribe: (api: Api, url: string) => Promise<Subscription>;
	/** Does nothing when it is gone already. */
	unsubscribe: (api: Api, id: string) => Promise<void>;
	/** What to remember when nothing before a time, in milliseconds since 1970, is new. */
	beginning: (api: Api, time: number) => M;
	/** What either of two memories knows. */
	united: (one: M, other: M) => M;
	/** undefined for a call that is about nothing wanted. */
	delivery: (body: IDataObject) => Delivery<M> | undefined;
}

/**
 * n8n puts the webhook ID of the node before the path, a UUID that it makes itself: that is what nobody can guess. The
 * address is hidden in the panel: n8n gives it to Tallyfy, and there is nothing to copy.
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

/** What n8n stores of a trigger. */
interface Stored<M> {
	/** ID of the subscription. */
	subscription?: string;
	memory?: M;
}

/**
 * n8n reads what is stored before it stores what the call before came to, and a poll of the same workflow puts what it
 * read long ago in the place of it. So the memory is kept here too, by workflow and node. Between two processes only the
 * database is shared: two calls for the same thing that come to both at once are both believed.
 */
const memories = new Map<string, unknown>();

/** The events of which nothing was missed since this process was started, by workflow and node. */
const caughtUp = new Set<string>();

/** Deliveries to a node are looked at one after the other, so that none finds what another is about to put out. */
const turns = new Map<string, Promise<void>>();

/** What is to be read in a turn that has not come yet. */
const waiting = new Set<string>();

const storedBy = <M>(context: TriggerContext) => context.getWorkflowStaticData('node') as Stored<M>;

/** Listening for a test event has a memory of its own. */
const keyOf = (context: TriggerContext): string =>
	JSON.stringify([context.getWorkflow().id, context.getNode().id, context.getMode() === 'manual']);

/** False when n8n goes on with what was active when it was stopped. */
const isActivation = (context: IHookFunctions): boolean =>
	!['init', 'leadershipChange'].includes(context.getActivationMode());

const urlOf = (context: IHookFunctions): string => String(context.getNodeWebhookUrl('default'));

/**
 * Whether Tallyfy calls this node already. What is left from another address of this n8n is removed.
 *
 * @throws NodeApiError, NodeOperationError for what can never work, so that it is known at the activation
 */
export async function isSubscribed<M>(context: IHookFunctions, listening: Listening<M>): Promise<boolean> {
	return await withApi(context, async (api) => {
		requireSecret(context);
		requireReachable(urlOf(context), api.host, 'use Tallyfy Trigger, which asks Tallyfy itself.');
		if (isActivation(context)) await listening.confirm(api);
		const own = await ownSubscriptions(context, listening, api);
		const kept = own.find(({ url }) => url === urlOf(context));
		for (const one of own) if (one !== kept) await listening.unsubscribe(api, one.id);
		// However old it is: what came before this activation is not new.
		if (kept) begin(context, listening, api, isActivation(context) ? { ...kept, since: NaN } : kept);
		return kept !== undefined;
	});
}

/** Has Tallyfy call this node from now on. Throws as `isSubscribed` does. */
export async function subscribe<M>(context: IHookFunctions, listening: Listening<M>): Promise<boolean> {
	return await withApi(context, async (api) => {
		begin(context, listening, api, await listening.subscribe(api, urlOf(context)));
		return true;
	});
}

/** Has Tallyfy call this node no more. What cannot be removed is remembered, and removed with the next activation. */
export async function unsubscribe<M>(context: IHookFunctions, listening: Listening<M>): Promise<boolean> {
	return await withApi(context, async (api) => {
		for (const { id } of await ownSubscriptions(context, listening, api)) await listening.unsubscribe(api, id);
		const stored = storedBy<M>(context);
		delete stored.subscription;
		delete stored.memory;
		return true;
	});
}

/**
 * Takes a call: answers it at once, and then looks at it. Where it is about nothing new, nothing starts.
 *
 * @throws NodeApiError, NodeOperationError when that cannot be found out; n8n makes a failed execution of it
 */
export async function receive<M>(context: IWebhookFunctions, listening: Listening<M>): Promise<IWebhookResponseData> {
	const answer = (status: number) => void context.getResponseObject().status(status).end();
	const items = await told(context, async () => {
		const body: unknown = context.getBodyData();
		const delivery = isRecord(body) ? listening.delivery(body) : undefined;
		const api = delivery && (await connectAs(context));
		if (api && !isFrom(context, api.organizationId, delivery.isBelieved)) {
			answer(403);
			return [];
		}
		answer(200);
		return api ? await newBy(context, listening, delivery, api).catch(toLookAgain) : [];
	});
	return { noWebhookResponse: true, ...(items.length && { workflowData: [items.map((json) => ({ json }))] }) };
}

/** For events of an organization no document shows the header; what is read back needs none. */
function isFrom(context: IWebhookFunctions, organizationId: string, isBelieved = false): boolean {
	const named = context.getHeaderData()['x-tallyfy-orgid'];
	return named === undefined ? !isBelieved : String(named).toLowerCase() === organizationId.toLowerCase();
}

async function newBy<M>(
	context: IWebhookFunctions,
	{ united }: Listening<M>,
	{ event, about, receive: look }: Delivery<M>,
	api: Api,
): Promise<IDataObject[]> {
	const key = keyOf(context);
	const asked = about && key + about;
	if (asked && waiting.has(asked)) return [];
	if (asked) waiting.add(asked);
	return await inTurn(key, async () => {
		if (asked) waiting.delete(asked);
		const stored = storedBy<M>(context);
		const recent = memories.get(key) as M | undefined;
		const known = stored.memory && recent ? united(stored.memory, recent) : (stored.memory ?? recent);
		const { items, memory } = await look(api, known, caughtUp.delete(key + event));
		caughtUp.add(key + event);
		memories.set(key, memory);
		if (items.length) stored.memory = memory;
		return items;
	});
}

async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
	const own = (turns.get(key) ?? Promise.resolve()).then(work);
	const ended = own.then(
		() => undefined,
		() => undefined,
	);
	turns.set(key, ended);
	try {
		return await own;
	} finally {
		if (turns.get(key) === ended) turns.delete(key);
	}
}

/** A workflow that no editor has saved may be without the ID, and n8n makes an address of its names instead. */
function requireSecret(context: IHookFunctions): void {
	if (context.getNode().webhookId) return;
	throw new InputError(
		'The address that Tallyfy is to call could be guessed: this node has no webhook ID',
		'Remove the node from the workflow in the editor of n8n, add it again and save: n8n then makes the ID.',
	);
}

function toLookAgain(thrown: unknown): never {
	if (!(thrown instanceof TallyfyApiError)) throw thrown;
	const { message, description, status, code } = thrown;
	const next = `${description} Nothing is lost: what happened is looked for again when Tallyfy calls with the next event of its kind.`;
	throw new TallyfyApiError(message, next, status, code);
}

/** All at the address of this node, and the one that was made at the address that it had before. */
async function ownSubscriptions<M>(
	context: IHookFunctions,
	{ subscriptions }: Listening<M>,
	api: Api,
): Promise<Subscription[]> {
	const { subscription } = storedBy<M>(context);
	// The rest of the address alone does not tell: a copy of the workflow in another n8n has the same.
	return (await subscriptions(api)).filter(({ id, url }) => url === urlOf(context) || id === subscription);
}

function begin<M>(context: IHookFunctions, { beginning }: Listening<M>, api: Api, { id, since }: Subscription): void {
	const stored = storedBy<M>(context);
	stored.subscription = id;
	if (stored.memory && !isActivation(context)) return;
	const now = Date.now();
	// A date without its time zone is hours off.
	stored.memory = beginning(api, Math.abs(since - now) < hour ? since : now);
	memories.delete(keyOf(context));
}

async function withApi<T>(context: TriggerContext, work: (api: Api) => Promise<T>): Promise<T> {
	return await told(context, async () => await work(await connectAs(context)));
}

async function told<T>(context: TriggerContext, work: () => Promise<T>): Promise<T> {
	return await work().catch((thrown: unknown) => {
		throw toNodeError(context.getNode(), thrown);
	});
}
