import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { anyOrder, sort } from '../lib/fields/sort';
import { options, simplifyGuest } from './lib/guestFields';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many guests',
	description: 'Get the guests of the organization: people outside of it who work on tasks',
	fields: [
		{
			...sort,
			options: [
				anyOrder,
				{ name: 'Created', value: 'created_at' },
				{ name: 'Created, Descending', value: '-created_at' },
				{ name: 'Email', value: 'email' },
				{ name: 'Email, Descending', value: '-email' },
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
					placeholder: 'e.g. harborline',
					description: 'Part of the email',
				},
			],
		},
		options,
	],
	list: true,
	simplify: simplifyGuest,
	request: ({ sort, filters, options }) => call('listGuests', { query: { ...filters, ...options, sort } }),
});
