import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { member } from '../lib/fields/pickers';
import { simplifyMember } from './lib/memberFields';

export const enable = operation({
	name: 'Enable',
	action: 'Enable member',
	description: 'Let a disabled member work again, which takes a seat; only administrators may',
	fields: [member],
	simplify: simplifyMember,
	request: ({ memberId }) => call('enableMember', { user_id: memberId }),
});
