import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { anyOrder, sort } from '../lib/fields/sort';
import { options, simplifyMember } from './lib/memberFields';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many members',
	description: 'Get the members of the organization: active, invited and disabled people, and its bot',
	fields: [
		{
			...sort,
			options: [
				anyOrder,
				{ name: 'Created', value: 'created_at' },
				{ name: 'Created, Descending', value: '-created_at' },
				{ name: 'Email', value: 'email' },
				{ name: 'Email, Descending', value: '-email' },
				{ name: 'First Name', value: 'first_name' },
				{ name: 'First Name, Descending', value: '-first_name' },
				{ name: 'Last Name', value: 'last_name' },
				{ name: 'Last Name, Descending', value: '-last_name' },
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
					placeholder: 'e.g. okafor',
					description: 'Part of a name or an email',
				},
			],
		},
		options,
	],
	list: true,
	simplify: simplifyMember,
	request: ({ sort, filters, options }) => call('listMembers', { query: { ...filters, ...options, sort } }),
});
