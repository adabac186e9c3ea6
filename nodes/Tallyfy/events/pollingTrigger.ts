import type { IPollFunctions } from 'n8n-workflow';

import type { Api } from '../api/client';
import { triggerOutput } from '../engine/fields';
import type { PollingTrigger } from '../engine/poll';
import { settingsWithIds } from '../engine/trigger';
import { eventNames } from './eventTypes';
import { findLatest, findNew, type Wanted } from './find';
import { assignedTo, filters, toFilters, triggerOn } from './triggerFields';

export const fields = [triggerOn(eventNames), assignedTo, triggerOutput, filters] as const;

/** Tallyfy Trigger, as a node is set. */
export function pollingTrigger(context: IPollFunctions): PollingTrigger {
	const credentials = Object.values(context.getNode().credentials ?? {}).map(({ id }) => String(id));
	const wanted = async (api: Api): Promise<Wanted> => {
		const values = await settingsWithIds(context, fields, api);
		return {
			events: values.events,
			filters: toFilters(values.filters),
			onlyMine: values.assignedTo === 'me',
			simplify: values.output === 'simplified',
			account: [api.organizationId],
			viewer: [...credentials, api.member],
		};
	};
	return {
		sample: async (api, note) => await findLatest(api, await wanted(api), note),
		findNew: async (api, memories, polling) => await findNew(api, await wanted(api), memories, polling),
	};
}
