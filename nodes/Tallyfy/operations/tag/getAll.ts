import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { options } from './options';
import { simplifyTag } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many tags',
	description: 'Get the tags of the organization, all of them or those that match filters',
	fields: [
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: [
				{ name: 'As Tallyfy Sorts', value: '' },
				{ name: 'Created', value: 'created_at' },
				{ name: 'Created, Descending', value: '-created_at' },
				{ name: 'Title', value: 'title' },
				{ name: 'Title, Descending', value: '-title' },
			],
			default: '',
			description: 'Order of the tags; it also decides which ones come first when there is a limit',
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Automatic',
					name: 'automatic',
					type: 'options',
					options: [
						{ name: 'Also Tags Made by Tallyfy', value: 'all' },
						{ name: 'Only Tags Made by Tallyfy', value: 'only' },
					],
					default: 'all',
					description: 'Whether tags that Tallyfy makes by itself are in the list; without this filter they are not',
				},
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					description: 'Words to look for in the titles',
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'string',
					default: '',
					description: 'Status of the tags, in the word that Tallyfy uses for it',
				},
			],
		},
		options,
	],
	list: true,
	simplify: simplifyTag,
	request: ({ sort, filters: { automatic, ...filters }, options: included }) => ({
		method: 'GET',
		path: path`/tags`,
		query: {
			...filters,
			...included,
			sort,
			all: automatic && 'true',
			auto_generated: automatic === 'only' ? 'true' : undefined,
		},
	}),
});
