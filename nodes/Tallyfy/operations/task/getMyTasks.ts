import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { listOptions, search, sort, status, tagName } from './lib/taskFields';
import { simplifyTask } from './lib/simplifyTask';
import { ofStatus, statusIn } from './lib/taskFilters';

export const getMyTasks = operation({
	name: 'Get My Tasks',
	action: 'Get my tasks',
	description: 'Get the tasks assigned to the member in Act As: one-off tasks and tasks of processes',
	fields: [
		sort,
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [search, status, tagName],
		},
		listOptions,
	],
	list: true,
	only: ({ filters }) => ofStatus(filters.status),
	simplify: simplifyTask,
	request: ({ sort, filters, options }) =>
		call('listMyTasks', { query: { ...filters, status: statusIn(filters.status), ...options, sort } }),
});
