import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import type { Api } from '../api/client';
import { simplify } from '../engine/fields';
import { field } from '../engine/operation';
import { settings } from '../engine/trigger';
import type { Delivery, Listening } from '../engine/webhook';
import { believe, idIn } from './delivered';
import { watchedEvents, type EventName } from './events';
import { eventsOf, filtersIn, templates } from './fields';
import { overlap } from './happening';
import { beginning, confirm, look, type Wanted } from './look';
import { compact, united, type Memories } from './memory';
import { addWatcher, removeWatcher, watchers } from './watcher';

const needs = field({
	displayName:
		'Needs an administrator in Act As, an n8n that Tallyfy reaches over the internet, and webhooks switched on for your organization by Tallyfy. Otherwise take the Tallyfy Trigger.',
	name: 'needsNotice',
	type: 'notice',
	default: '',
});

const verifyEvent = field({
	displayName: 'Verify Event',
	name: 'verifyEvent',
	type: 'boolean',
	default: true,
	description:
		'Whether to ask Tallyfy if it is true before the workflow starts. Tallyfy signs nothing: without this, whoever knows the address can start the workflow with anything.',
});

/** What is sent does not say reliably of which template it is. */
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

export const fields = [needs, eventsOf(watchedEvents), verifyEvent, simplify, filters] as const;

/** How the events that the user chose are listened for. */
export function listening(context: IHookFunctions | IWebhookFunctions): Listening<Memories> {
	const wanted = ({ organizationId }: Api): Wanted => {
		const { events, simplify, filters } = settings(context, fields);
		return { events, filters: filtersIn(filters), onlyMine: false, simplify, whose: [organizationId] };
	};
	const verified = (event: EventName, body: IDataObject): Delivery<Memories> => {
		const id = idIn(event, body);
		return {
			event,
			about: JSON.stringify([event, id]),
			receive: async (api, memories, isCaughtUp) => {
				const asked = { ...wanted(api), events: [event], id: isCaughtUp ? id : undefined };
				// A poll of the same workflow may have stored what it read before this node was there.
				const { [event]: recent } = beginning(asked, Date.now() - overlap);
				const isKnown = memories?.[event]?.scope === recent?.scope;
				const { items, memory } = await look(api, asked, isKnown ? memories : { [event]: recent });
				return { items, memory: compact({ ...memories, ...memory }) };
			},
		};
	};
	return {
		confirm: async (api) => await confirm(api, wanted(api)),
		subscriptions: watchers,
		subscribe: addWatcher,
		unsubscribe: removeWatcher,
		beginning: (api, time) => beginning(wanted(api), time),
		united,
		delivery: (body) => {
			const { events, simplify, verifyEvent } = settings(context, fields);
			const event = events.find((name) => name === body.event);
			if (!event) return undefined;
			return verifyEvent
				? verified(event, body)
				: {
						event,
						isBelieved: true,
						receive: async (_api, memories) => await believe(event, body, { simplify }, memories),
					};
		},
	};
}
