import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { role } from '../lib/fields/person';
import { member } from '../lib/fields/pickers';
import { protectedMember } from './lib/protectedMember';
import { simplifyMember } from './lib/memberFields';

export const changeRole = operation({
	name: 'Change Role',
	action: 'Change role of member',
	description: 'Make a member an administrator, a standard or a light member; only administrators may',
	target: ['memberId'],
	fields: [member, { ...role, default: 'standard' }],
	simplify: simplifyMember,
	unless: async ({ memberId, role }, api) => {
		const member = await api.call(call('getMember', { user_id: memberId }));
		return String(member?.role).toLowerCase() === role ? member : undefined;
	},
	request: ({ memberId, role }) => call('updateMemberRole', { user_id: memberId, body: { role } }),
	hints: [protectedMember],
});
