import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { guestCode } from '../lib/fields/guestCode';
import { sort } from './lib/taskFields';
import { simplifyTask } from './lib/simplifyTask';
import { status, statusIn } from './lib/taskFilters';

export const getGuestTasks = operation({
	name: "Get Guest's Tasks",
	action: 'Get tasks of guest',
	description: 'Get the tasks assigned to one guest: one-off tasks and tasks of processes',
	fields: [
		guestCode,
		sort,
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [status],
		},
	],
	list: true,
	simplify: simplifyTask,
	request: ({ guestCode, sort, filters }) =>
		call('listGuestTasks', { guest_code: guestCode, query: { status: statusIn(filters.status) ?? 'all', sort } }),
});
