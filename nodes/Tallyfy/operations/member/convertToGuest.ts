import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { member } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';
import { protectedMember } from './lib/protectedMember';
import { simplifyGuest } from '../guest/lib/guestFields';

export const convertToGuest = operation({
	name: 'Convert to Guest',
	action: 'Convert member to guest',
	description: 'Make a member a guest, who needs no seat; only administrators may',
	fields: [member],
	simplify: simplifyGuest,
	run: async ({ memberId }, api) =>
		(await withHints(api.call({ method: 'PUT', path: path`/users/${memberId}/to/guest` }), [protectedMember])) ?? {
			success: true,
		},
});
