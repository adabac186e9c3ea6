import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { role } from '../lib/fields/person';
import { member } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';
import { protectedMember } from './lib/protectedMember';
import { simplifyMember } from './lib/memberFields';

export const changeRole = operation({
	name: 'Change Role',
	action: 'Change role of member',
	description: 'Make a member an administrator, a standard or a light member; only administrators may',
	fields: [member, { ...role, default: 'standard' }],
	simplify: simplifyMember,
	run: async ({ memberId, role }, api) =>
		await withHints(api.call({ method: 'PUT', path: path`/users/${memberId}/role`, body: { role } }), [
			protectedMember,
		]),
});
