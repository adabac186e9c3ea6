import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { options, simplifyGroup } from './fields';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many groups',
	description: 'Get the groups of the organization with their members and guests',
	fields: [
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: [
				{ name: 'As Tallyfy Sorts', value: '' },
				{ name: 'Created', value: 'created_at' },
				{ name: 'Name', value: 'name' },
				{ name: 'Updated', value: 'updated_at' },
			],
			default: '',
			description: 'Order of the groups; it also decides which ones come first when there is a limit',
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					description: 'Words to look for in the groups',
				},
			],
		},
		options,
	],
	list: true,
	simplify: simplifyGroup,
	request: ({ sort, filters, options }) => ({
		method: 'GET',
		path: path`/groups`,
		query: { ...filters, ...options, sort_by: sort },
	}),
});
