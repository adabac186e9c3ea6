import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { member } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';
import { protectedMember } from './lib/protectedMember';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete member permanently',
	description: 'Delete a disabled member for good, which cannot be undone; only administrators may',
	target: ['memberId'],
	fields: [member],
	unless: async ({ memberId }, api) => {
		const member = await api.call(call('getMember', { user_id: memberId }));
		// Tallyfy keeps who was deleted, under another email.
		return String(member?.email).endsWith(`.deleted.${memberId}`) ? member : undefined;
	},
	request: ({ memberId }) => call('permanentlyDeleteMember', { user_id: memberId }),
	hints: [
		{ status: 400, says: /disable/i, next: 'Disable or remove this member first, and then delete.' },
		protectedMember,
	],
	gives: (_, { memberId }) => deleted(Number(memberId)),
});
