import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { member } from '../lib/fields/pickers';
import { orSuccess } from '../lib/gives';
import { protectedMember } from './lib/protectedMember';
import { simplifyGuest } from '../guest/lib/guestFields';

export const convertToGuest = operation({
	name: 'Convert to Guest',
	action: 'Convert member to guest',
	description: 'Make a member a guest, who needs no seat; only administrators may',
	target: ['memberId'],
	fields: [member],
	simplify: simplifyGuest,
	request: ({ memberId }) => call('convertMemberToGuest', { user_id: memberId }),
	hints: [protectedMember],
	gives: orSuccess,
});
