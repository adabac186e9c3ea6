import { InputError } from '../../api/errors';
import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { calendarDay, dayIn } from '../fields/calendarDay';
import { simplifyActivity } from './simplify';
import { verb } from './verb';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many activities',
	description: 'Get what was done in the organization: an administrator sees everything, others what they may see',
	fields: [
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
				{ ...calendarDay, displayName: 'After', name: 'created_after' },
				{ ...calendarDay, displayName: 'Before', name: 'created_before' },
				{
					displayName: 'By Email',
					name: 'actor_email',
					type: 'string',
					placeholder: 'name@example.com',
					default: '',
					description: 'Email of the member or guest who did it',
					format: 'email',
				},
				{
					displayName: 'By Member or Guest',
					name: 'actor_type',
					type: 'options',
					options: [
						{ name: 'Guest', value: 'guest' },
						{ name: 'Member', value: 'user' },
					],
					default: 'user',
					description: 'Which kind of person did it',
				},
				{
					displayName: 'By Person ID',
					name: 'actor_id',
					type: 'string',
					placeholder: '20102',
					default: '',
					description: 'Number of the member or guest who did it',
					format: 'number',
				},
				{
					displayName: 'Changed Field',
					name: 'field',
					type: 'string',
					default: '',
					description: 'Name that Tallyfy gives to what was changed',
				},
				{
					displayName: 'On',
					name: 'entity_type',
					type: 'options',
					options: [
						{ name: 'Comment', value: 'thread' },
						{ name: 'Process', value: 'run' },
						{ name: 'Step', value: 'step' },
						{ name: 'Task', value: 'task' },
						{ name: 'Template', value: 'checklist' },
					],
					default: 'run',
					description: 'Kind of thing that it was done to',
				},
				{
					displayName: 'On ID',
					name: 'entity_id',
					type: 'string',
					placeholder: '04377501294ce2cbb7ac750dbed790f8',
					default: '',
					description: 'ID of the thing that it was done to',
				},
				{
					displayName: 'Search',
					name: 'search',
					type: 'string',
					default: '',
					description: 'Words to look for, 2 to 100 characters',
					maxLength: 100,
				},
				{
					displayName: 'Source',
					name: 'source',
					type: 'options',
					options: [
						{ name: 'Guest', value: 'Guest' },
						{ name: 'Member', value: 'Member' },
						{ name: 'Webhook', value: 'Webhook' },
					],
					default: 'Member',
					description: 'Where it came from',
				},
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'Comment', value: 'Comment' },
						{ name: 'Group', value: 'Group' },
						{ name: 'Member', value: 'User' },
						{ name: 'Organization', value: 'Organization' },
						{ name: 'Process', value: 'Process' },
						{ name: 'Step', value: 'Step' },
						{ name: 'Tag', value: 'Tag' },
						{ name: 'Task', value: 'Task' },
						{ name: 'Template', value: 'Blueprint' },
					],
					default: 'Process',
					description: 'Kind of activity',
				},
				{
					displayName: 'Within',
					name: 'origin_type',
					type: 'options',
					options: [
						{ name: 'Process', value: 'run' },
						{ name: 'Step', value: 'step' },
						{ name: 'Task', value: 'task' },
						{ name: 'Template', value: 'checklist' },
					],
					default: 'run',
					description: 'Kind of thing that the activity belongs to',
				},
				{
					displayName: 'Within ID',
					name: 'origin_id',
					type: 'string',
					placeholder: '04377501294ce2cbb7ac750dbed790f8',
					default: '',
					description: 'ID of the thing that the activity belongs to; Within has to be given too',
				},
			],
		},
	],
	list: true,
	simplify: simplifyActivity,
	request: ({ sort, filters: { created_after, created_before, ...filters } }) => {
		if (filters.origin_id && !filters.origin_type) throw new InputError('Within ID needs Within');
		if (filters.search?.length === 1) throw new InputError('Search is too short: Tallyfy takes 2 characters or more');
		return {
			method: 'GET',
			path: path`/activity-feeds`,
			query: {
				...filters,
				created_after: dayIn('After', created_after),
				created_before: dayIn('Before', created_before),
				sort,
			},
		};
	},
});
