import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { guest } from '../lib/fields/pickers';
import { simplifyMember } from '../member/lib/memberFields';

export const convertToMember = operation({
	name: 'Convert to Member',
	action: 'Convert guest to member',
	description: 'Make a guest a member of the organization, who takes a seat',
	target: ['guestEmail'],
	fields: [guest],
	simplify: simplifyMember,
	request: ({ guestEmail }) => call('convertGuestToMember', { email: guestEmail }),
});
