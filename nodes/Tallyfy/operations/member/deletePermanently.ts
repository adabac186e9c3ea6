import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { member } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';
import { protectedMember } from './lib/protectedMember';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete member permanently',
	description: 'Delete a disabled member for good, which cannot be undone; only administrators may',
	fields: [member],
	request: ({ memberId }) => call('permanentlyDeleteMember', { user_id: memberId }),
	hints: [
		{ status: 400, says: /disable/i, next: 'Disable or remove this member first, and then delete.' },
		protectedMember,
	],
	gives: deleted,
});
