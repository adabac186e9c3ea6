import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { anyOrder, sort } from '../lib/fields/sort';
import { has } from '../lib/matching';
import { simplifyTag } from './lib/simplifyTag';
import { options } from './lib/tagFields';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many tags',
	description: 'Get the tags of the organization, all of them or those that match the filters',
	fields: [
		{
			...sort,
			options: [
				anyOrder,
				{ name: 'Created', value: 'created_at' },
				{ name: 'Created, Descending', value: '-created_at' },
				{ name: 'Title', value: 'title' },
				{ name: 'Title, Descending', value: '-title' },
			],
		},
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Automatic',
					name: 'automatic',
					type: 'options',
					options: [
						{ name: 'Include Automatic Tags', value: 'all' },
						{ name: 'Only Automatic Tags', value: 'only' },
					],
					default: 'all',
					description: 'Tags that Tallyfy itself has made are left out unless this filter is added',
					matches: (tag, wanted) => (wanted === 'only' ? has('auto_generated')(tag, true) : undefined),
				},
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					placeholder: 'e.g. priority',
					description: 'Words to look for in the titles',
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'string',
					default: '',
					description: 'Only tags in this status, as the API of Tallyfy names it',
				},
			],
		},
		options,
	],
	list: true,
	simplify: simplifyTag,
	request: ({ sort, filters: { automatic, ...filters }, options: included }) =>
		call('listTags', {
			query: {
				...filters,
				...included,
				sort,
				all: automatic && 'true',
				auto_generated: automatic === 'only' ? 'true' : undefined,
			},
		}),
});
