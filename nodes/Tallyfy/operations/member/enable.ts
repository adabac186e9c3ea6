import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { member } from '../lib/fields/pickers';
import { isDisabled, simplifyMember } from './lib/memberFields';

export const enable = operation({
	name: 'Enable',
	action: 'Enable member',
	description: 'Let a disabled member work again, which takes a seat; only administrators may',
	target: ['memberId'],
	fields: [member],
	simplify: simplifyMember,
	unless: async ({ memberId }, api) => {
		const member = await api.call(call('getMember', { user_id: memberId }));
		return member?.status && !isDisabled(member) ? member : undefined;
	},
	request: ({ memberId }) => call('enableMember', { user_id: memberId }),
});
