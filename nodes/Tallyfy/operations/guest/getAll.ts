import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { options, simplifyGuest } from './fields';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many guests',
	description: 'Get the guests of the organization: people outside of it who work on tasks',
	fields: [
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: [
				{ name: 'As Tallyfy Sorts', value: '' },
				{ name: 'Created', value: 'created_at' },
				{ name: 'Created, Descending', value: '-created_at' },
				{ name: 'Email', value: 'email' },
				{ name: 'Email, Descending', value: '-email' },
			],
			default: '',
			description: 'Order of the guests; it also decides which ones come first when there is a limit',
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
					description: 'Part of the email',
				},
			],
		},
		options,
	],
	list: true,
	simplify: simplifyGuest,
	request: ({ sort, filters, options }) => ({
		method: 'GET',
		path: path`/guests`,
		query: { ...filters, ...options, sort },
	}),
});
