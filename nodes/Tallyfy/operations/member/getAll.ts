import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { role } from '../lib/fields/person';
import { anyOrder, sort } from '../lib/fields/sort';
import { has } from '../lib/matching';
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
				{ ...role, description: 'Only members with this role' },
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					placeholder: 'e.g. okafor',
					description: 'Part of a name or an email',
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Active', value: 'active' },
						{ name: 'Disabled', value: 'disabled' },
						{ name: 'Invited', value: 'invited' },
					],
					default: 'active',
					description: 'Only members in this status',
				},
				{
					displayName: 'Without Bots',
					name: 'withoutBots',
					type: 'boolean',
					default: true,
					description: 'Whether to leave out the bot that Tallyfy adds to every organization',
				},
			],
		},
		options,
	],
	list: true,
	simplify: simplifyMember,
	// Tallyfy can only be asked for a text.
	isMeant: (member, { filters: { role, status, withoutBots } }) =>
		(role === undefined || has('role')(member, role) !== false) &&
		(status === undefined || has('status')(member, status) !== false) &&
		!(withoutBots && member.type === 'bot'),
	request: ({ sort, filters: { q }, options }) => call('listMembers', { query: { q, ...options, sort } }),
});
