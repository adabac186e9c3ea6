import { isRecord } from '../../api/errors';
import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { email } from '../fields/email';
import { firstName, lastName, role } from '../fields/person';
import { findMember, findMemberAsItself } from './find';

export const invite = operation({
	name: 'Invite',
	action: 'Invite member',
	description: 'Invite a person to the organization, or create the member directly',
	fields: [
		email,
		firstName,
		lastName,
		role,
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
					description: 'The application creates the member directly; nobody is acted for',
				},
			],
			default: 'invite',
			description: 'How the person becomes a member',
		},
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 4 },
			default: 'Welcome to Tallyfy. Your tasks are waiting for you here.',
			description: 'Text of the invitation email, at most 5,000 characters',
			displayOptions: { show: { method: ['invite'] } },
			maxLength: 5000,
		},
		{
			displayName: 'Timezone',
			name: 'timezone',
			type: 'string',
			default: '',
			placeholder: 'Europe/Stockholm',
			description: 'IANA name of the time zone. When empty, Tallyfy chooses it.',
			displayOptions: { show: { method: ['provision'] } },
		},
		{
			displayName: 'If Already a Member',
			name: 'ifMember',
			type: 'options',
			options: [
				{ name: 'Fail', value: 'fail', description: 'Stop with what Tallyfy says' },
				{ name: 'Skip', value: 'skip', description: 'Pass the existing member on, with already_member set to true' },
			],
			default: 'fail',
			description: 'What to do when the email already belongs to a member',
		},
	],
	actAs: { method: ['invite'] },
	run: async (values, api) => {
		if (values.ifMember === 'skip') {
			const known = api.member ? await findMember(api, values.email) : await findMemberAsItself(api, values.email);
			if (known) return { ...known, already_member: true };
		}
		const person = {
			email: values.email,
			first_name: values.firstName,
			last_name: values.lastName,
			role: values.role,
		};
		const member = await api.call(
			values.method === 'provision'
				? {
						method: 'POST',
						path: path`~/applications/${api.organizationId}/users`,
						body: { ...person, timezone: values.timezone || undefined },
						token: 'application',
					}
				: { method: 'POST', path: path`/users/invite`, body: { ...person, message: values.message } },
		);
		return { ...(isRecord(member) && member), already_member: false };
	},
});
