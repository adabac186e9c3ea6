import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { anyOrder, sort } from '../lib/fields/sort';
import { options, simplifyGroup } from './lib/groupFields';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many groups',
	description: 'Get the groups of the organization with their members and guests',
	fields: [
		{
			...sort,
			options: [
				anyOrder,
				{ name: 'Created', value: 'created_at' },
				{ name: 'Name', value: 'name' },
				{ name: 'Updated', value: 'updated_at' },
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
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					placeholder: 'e.g. finance',
					description: 'Words to look for in the groups',
				},
			],
		},
		options,
	],
	list: true,
	simplify: simplifyGroup,
	request: ({ sort, filters, options }) =>
		call('listGroups', { query: { ...filters, ...options, sort_by: sort || undefined } }),
});
