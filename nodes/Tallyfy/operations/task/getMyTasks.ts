import { call } from '../../api/call';
import { operation, type ShownAs } from '../../engine/operation';
import { includingTags } from '../lib/fields/include';
import { withPeople, type Task } from './lib/peopleOfTask';
import { listOptions, search, sort } from './lib/taskFields';
import { simplifyTask } from './lib/simplifyTask';
import { status, statusIn, tagName } from './lib/taskFilters';

export const getMyTasks = operation({
	name: 'Get My Tasks',
	action: 'Get my tasks',
	description: 'Get the active tasks of the member in Act As, or those in the status under Filters',
	fields: [
		sort,
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [search, { ...status, description: 'When not added, only active tasks come' }, tagName],
		},
		listOptions,
	],
	list: true,
	request: ({ sort, filters, options }) =>
		call('listMyTasks', {
			query: {
				...filters,
				// What Tallyfy gives without a status; said, so that it is so for sure.
				status: statusIn(filters.status) ?? 'active',
				with: includingTags(options.with, filters.tag),
				sort,
			},
		}),
	gives: async (tasks, { options }, api) => {
		const found = await withPeople(tasks, options, api);
		// Of a long list, copies would take longer than all that comes after.
		return found.map((task) => Object.assign(task, { member: api.member || undefined }));
	},
	simplify: (task: Task & { member?: string }, shown: ShownAs) => ({
		member: task.member,
		...simplifyTask(task, shown),
	}),
});
