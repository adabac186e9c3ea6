import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import type { Api } from '../api/client';
import { triggerOutput } from '../engine/fields';
import { field } from '../engine/operation';
import { settings } from '../engine/trigger';
import type { Delivery, WebhookTrigger } from '../engine/webhook';
import { idIn, unverified } from './deliveryBody';
import { instantEventNames, type EventName } from './eventTypes';
import { confirm, findNew, memoriesUpTo, type Wanted } from './find';
import { compact, overlap } from '../engine/memory';
import { templates, toFilters, triggerOn } from './triggerFields';
import { addWatcher, listWatchers, removeWatcher } from './watcher';

const needs = field({
	displayName:
		'Needs an administrator in Act As, an n8n that Tallyfy reaches over the internet, and webhooks switched on for your organization by Tallyfy. Otherwise take the Tallyfy Trigger.',
	name: 'needsNotice',
	type: 'notice',
	default: '',
});

const verifyEvent = field({
	displayName: 'Ask Tallyfy First',
	name: 'verifyEvent',
	type: 'boolean',
	default: true,
	description:
		'Whether to ask Tallyfy if it really happened before the workflow starts. Tallyfy signs nothing: without this, whoever knows the address can start the workflow with anything.',
});

/** A delivery does not reliably say of which template it is, so only a verified one can be filtered. */
const filters = field({
	displayName: 'Filters',
	name: 'filters',
	purpose: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: [templates],
	displayOptions: { show: { verifyEvent: [true] } },
});

export const fields = [needs, triggerOn(instantEventNames), verifyEvent, triggerOutput, filters] as const;

/** Tallyfy Instant Trigger, as a node is set. */
export function instantTrigger(context: IHookFunctions | IWebhookFunctions): WebhookTrigger {
	const wanted = ({ organizationId }: Api): Wanted => {
		const { events, output, filters } = settings(context, fields);
		const simplify = output === 'simplified';
		return { events, filters: toFilters(filters), onlyMine: false, simplify, account: [organizationId] };
	};
	const verified = (event: EventName, body: IDataObject): Delivery => {
		const id = idIn(event, body);
		return {
			event,
			readingKey: JSON.stringify([event, id]),
			findNew: async (api, memories, isCaughtUp) => {
				const own = { ...wanted(api), events: [event], id: isCaughtUp ? id : undefined };
				// A polling trigger of the same workflow may have stored what it read before this node was activated.
				const { [event]: recent } = memoriesUpTo(own, Date.now() - overlap);
				const isKnown = memories?.[event]?.scope === recent?.scope;
				const found = await findNew(api, own, isKnown ? memories : { [event]: recent });
				return { items: found.items, memories: compact({ ...memories, ...found.memories }) };
			},
		};
	};
	return {
		confirm: async (api) => await confirm(api, wanted(api)),
		subscriptions: listWatchers,
		subscribe: addWatcher,
		unsubscribe: removeWatcher,
		memoriesUpTo: (api, time) => memoriesUpTo(wanted(api), time),
		delivery: (body) => {
			const { events, output, verifyEvent } = settings(context, fields);
			const event = events.find((name) => name === body.event);
			if (!event) return undefined;
			return verifyEvent
				? verified(event, body)
				: {
						event,
						isUnverified: true,
						findNew: async (_api, memories) => await unverified(event, body, { simplify: output === 'simplified' }, memories),
					};
		},
	};
}
