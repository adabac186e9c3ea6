import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { activityFiltersIn, doneBy, from, search, sort, to, verb } from '../activity/lib/activityFilters';
import { simplifyActivity } from '../activity/lib/simplifyActivity';
import { process } from '../lib/fields/pickers';

export const getActivity = operation({
	name: 'Get Activity',
	action: 'Get activity of process',
	description: 'Get what was done to a process, or to the tasks and comments within it, and by whom',
	fields: [
		process,
		{
			displayName: 'Activity Of',
			name: 'of',
			type: 'options',
			options: [
				{ name: 'The Process Itself', value: 'entity' },
				{ name: 'Its Tasks and Comments', value: 'origin' },
			],
			default: 'entity',
			description: 'What it was done to',
		},
		sort,
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [verb, doneBy, from, search, to],
		},
	],
	list: true,
	simplify: simplifyActivity,
	request: ({ processId, of, sort, filters }) => {
		const others = { ...activityFiltersIn(filters), sort };
		return call('listActivity', {
			query:
				of === 'entity'
					? { ...others, entity_type: 'run', entity_id: processId }
					: { ...others, origin_type: 'run', origin_id: processId },
		});
	},
});
