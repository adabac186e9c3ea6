import { InputError } from '../../api/errors';
import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { simplifyActivity } from '../activity/simplify';
import { verb } from '../activity/verb';
import { calendarDay, dayIn } from '../fields/calendarDay';
import { email } from '../fields/email';
import { process } from '../fields/pickers';

export const getActivity = operation({
	name: 'Get Activity',
	action: 'Get activity of process',
	description: 'Get what was done to a process, or to the tasks and comments within it, and by whom',
	fields: [
		process,
		{
			displayName: 'Of',
			name: 'of',
			type: 'options',
			options: [
				{ name: 'The Process', value: 'entity', description: 'What was done to the process itself' },
				{ name: 'What Is Within', value: 'origin', description: 'What was done to things that belong to the process' },
			],
			default: 'entity',
			description: 'Which activities to get',
		},
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: [
				{ name: 'As Tallyfy Sorts', value: '' },
				{ name: 'Newest First', value: '-created_at' },
				{ name: 'Oldest First', value: 'created_at' },
			],
			default: '',
			description: 'Order of the activities; it also decides which ones come first when there is a limit',
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				verb,
				{ ...calendarDay, displayName: 'From', name: 'created_after' },
				{ ...email, name: 'actor_email', required: false, description: 'Email of the member or guest who did it' },
				{
					displayName: 'Search',
					name: 'search',
					type: 'string',
					default: '',
					description: 'Words to look for, 2 to 100 characters',
					maxLength: 100,
				},
				{ ...calendarDay, displayName: 'To', name: 'created_before' },
			],
		},
	],
	list: true,
	simplify: simplifyActivity,
	request: ({ processId, of, sort, filters }) => {
		if (filters.search?.length === 1) throw new InputError('Search is too short: Tallyfy takes 2 characters or more');
		return {
			method: 'GET',
			path: path`/activity-feeds`,
			query: {
				...filters,
				created_after: dayIn('From', filters.created_after),
				created_before: dayIn('To', filters.created_before),
				[`${of}_type`]: 'run',
				[`${of}_id`]: processId,
				sort,
			},
		};
	},
});
