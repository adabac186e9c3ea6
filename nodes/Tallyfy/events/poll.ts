import type { IPollFunctions } from 'n8n-workflow';

import type { Api } from '../api/client';
import { simplify } from '../engine/fields';
import type { Polling } from '../engine/poll';
import { settingsFor } from '../engine/trigger';
import { eventNames } from './events';
import { assignedTo, eventsOf, filters, filtersIn } from './fields';
import { latest, look, type Wanted } from './look';
import type { Memories } from './memory';

export const fields = [eventsOf(eventNames), assignedTo, simplify, filters] as const;

/** How the events that the user chose are looked for. */
export function polling(context: IPollFunctions): Polling<Memories> {
	const credentials = Object.values(context.getNode().credentials ?? {}).map(({ id }) => String(id));
	const wanted = async (api: Api): Promise<Wanted> => {
		const values = await settingsFor(context, fields, api);
		return {
			events: values.events,
			filters: filtersIn(values.filters),
			onlyMine: values.assignedTo === 'me',
			simplify: values.simplify,
			whose: [...credentials, api.organizationId, api.member],
		};
	};
	return {
		sample: async (api) => await latest(api, await wanted(api)),
		look: async (api, memories, isTimeUp) => await look(api, await wanted(api), memories, isTimeUp),
	};
}
