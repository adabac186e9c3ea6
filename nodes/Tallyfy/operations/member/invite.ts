import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { email } from '../lib/fields/email';
import { givenFirstName, givenLastName, role } from '../lib/fields/person';
import { simplifyMember } from './lib/memberFields';
import { findForApplication, findMember } from '../lib/find/member';
import { ifDisabled, ifExists, isMember, knownMember, person, provisioning, timezone } from './lib/joinOrganization';

export const invite = operation({
	name: 'Invite',
	action: 'Invite member',
	description: 'Invite a person to the organization by email, or create the member at once',
	target: ['email'],
	fields: [
		{
			displayName: 'Method',
			name: 'method',
			type: 'options',
			options: [
				{
					name: 'Invite',
					value: 'invite',
					description: 'Tallyfy sends an invitation email in the name of the member in Act As',
				},
				{
					name: 'Provision',
					value: 'provision',
					description: 'The member is created at once, without an invitation; needs client credentials',
				},
			],
			default: 'invite',
			description: 'How the person becomes a member',
		},
		email,
		givenFirstName,
		givenLastName,
		role,
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 4 },
			default: 'Welcome to Tallyfy. Your tasks are waiting for you here.',
			description: 'What the invitation email says, at most 5,000 characters',
			displayOptions: { show: { method: ['invite'] } },
			maxLength: 5000,
		},
		{ ...timezone, displayOptions: { show: { method: ['provision'] } } },
		ifExists,
		ifDisabled,
	],
	actAs: { method: ['invite'] },
	simplify: simplifyMember,
	creates: 'member',
	unless: async (values, api, item) =>
		await knownMember(api, values.method === 'provision' ? findForApplication : findMember, values, item),
	request: (values) =>
		values.method === 'provision'
			? provisioning(values)
			: call('inviteMember', { body: { ...person(values), message: values.message ?? '' } }),
	hints: isMember,
});
