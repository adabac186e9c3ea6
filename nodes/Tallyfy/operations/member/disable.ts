import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { member } from '../lib/fields/pickers';
import { orSuccess } from '../lib/gives';
import { protectedMember } from './lib/protectedMember';
import { isDisabled, simplifyMember } from './lib/memberFields';

export const disable = operation({
	name: 'Disable',
	action: 'Disable member',
	description:
		'Shut a member out and free the seat, until Enable; open tasks stay with the member, and Remove can hand them over',
	target: ['memberId'],
	fields: [member],
	simplify: simplifyMember,
	unless: async ({ memberId }, api) => {
		const member = await api.call(call('getMember', { user_id: memberId }));
		return isDisabled(member) ? member : undefined;
	},
	request: ({ memberId }) => call('disableMember', { user_id: memberId }),
	hints: [protectedMember],
	gives: orSuccess,
});
