import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import type { Api } from '../api/client';
import { InputError } from '../api/errors';
import type { Looks } from '../engine/deliveries';
import { triggerOutput } from '../engine/fields';
import { field } from '../engine/operation';
import { settings } from '../engine/trigger';
import type { WebhookTrigger } from '../engine/webhook';
import { idIn, toldBy, unverified } from './deliveryBody';
import { instantEventNames, type EventName } from './eventTypes';
import { confirm, findNew, memoriesUpTo, type Wanted } from './find';
import { compact, overlap, type Memories } from '../engine/memory';
import { templates, toFilters, triggerOn } from './triggerFields';
import { addWatcher, listWatchers, removeWatcher } from './watcher';

const needs = field({
	displayName:
		'Needs an administrator in Act As, an n8n that Tallyfy reaches over the internet, and webhooks switched on for your organization by Tallyfy. Otherwise take the Tallyfy Trigger: n8n lists its events under Tallyfy, as “On task completed”.',
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
	return {
		confirm: async (api) => await confirm(api, wanted(api)),
		subscriptions: listWatchers,
		subscribe: addWatcher,
		unsubscribe: removeWatcher,
		memoriesUpTo: (api, time) => memoriesUpTo(wanted(api), time),
		delivery: (body, text) => {
			const { events, output, verifyEvent } = settings(context, fields);
			const told = toldBy(body, text);
			const event = events.find((name) => name === told?.event);
			if (told && !event) return undefined;
			if (verifyEvent) return { event, id: event && told && idIn(event, told) };
			return {
				event,
				believe: async (api, memories) => {
					const simplify = output === 'simplified';
					if (event && told) return await unverified(event, told, { api, simplify }, memories);
					throw new InputError(
						'Tallyfy called, and it cannot be read what for',
						'The call holds no event. Switch Ask Tallyfy First on: Tallyfy is then asked what happened.',
					);
				},
			};
		},
		looks: (api) => looks(api, wanted(api)),
	};
}

function looks(api: Api, wanted: Wanted): Looks {
	const find = async (memories: Memories, of: Partial<Wanted>) => {
		const own = { ...wanted, ...of };
		// A polling trigger of the same workflow may have stored what it read before this node was activated.
		const recent = memoriesUpTo(own, api.now() - overlap);
		const isKnown = (event: EventName) => memories[event]?.scope === recent[event]?.scope;
		const known = Object.fromEntries(own.events.map((event) => [event, (isKnown(event) ? memories : recent)[event]]));
		const { items, memories: after, isInconclusive } = await findNew(api, own, known);
		return { items, memories: compact({ ...memories, ...after }), isInconclusive };
	};
	return {
		events: wanted.events,
		findNew: async (memories, events) =>
			await find(memories, { events: wanted.events.filter((event) => events.includes(event)) }),
		findIn: async (memories, name, id) => {
			const found = await find(memories, { events: wanted.events.filter((event) => event === name), id });
			const isForgotten = Object.keys(memories).some(
				(event) => found.memories[event]?.known !== memories[event]?.known,
			);
			return found.isInconclusive || isForgotten ? undefined : found;
		},
	};
}
