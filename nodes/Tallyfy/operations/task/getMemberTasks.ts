import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { includingTags } from '../lib/fields/include';
import { member } from '../lib/fields/pickers';
import { withPeople } from './lib/peopleOfTask';
import { listOptions, search, sort } from './lib/taskFields';
import { simplifyTask } from './lib/simplifyTask';
import { status, statusIn, tagName } from './lib/taskFilters';

export const getMemberTasks = operation({
	name: "Get Member's Tasks",
	action: 'Get tasks of member',
	description: 'Get the tasks assigned to one member: one-off tasks and tasks of processes',
	fields: [
		member,
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
	simplify: simplifyTask,
	request: ({ memberId, sort, filters, options }) =>
		call('listUserTasks', {
			user_id: memberId,
			query: {
				...filters,
				status: statusIn(filters.status) ?? 'all',
				with: includingTags(options.with, filters.tag),
				sort,
			},
		}),
	gives: async (tasks, { options }, api) => await withPeople(tasks, options, api),
});
