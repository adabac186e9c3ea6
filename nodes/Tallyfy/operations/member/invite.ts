import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { email } from '../lib/fields/email';
import { firstName, lastName, role } from '../lib/fields/person';
import { keeping } from '../lib/keeping';
import { simplifyMember } from './lib/memberFields';
import { findForApplication, findMember } from '../lib/find/member';
import { ifMember, join, person, provisioning, timezone } from './lib/joinOrganization';

export const invite = operation({
	name: 'Invite',
	action: 'Invite member',
	description: 'Invite a person to the organization by email, or create the member at once',
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
		firstName,
		lastName,
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
		ifMember,
	],
	actAs: { method: ['invite'] },
	simplify: keeping('already_member', simplifyMember),
	run: async (values, api) => {
		const isProvisioned = values.method === 'provision';
		const find = isProvisioned ? findForApplication : findMember;
		return await join(
			api,
			isProvisioned
				? provisioning(values)
				: call('inviteMember', { body: { ...person(values), message: values.message ?? '' } }),
			values.ifMember === 'skip' && (async () => await find(api, values.email)),
		);
	},
});
