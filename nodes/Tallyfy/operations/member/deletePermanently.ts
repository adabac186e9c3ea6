import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { member } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';
import { protectedMember } from './lib/protectedMember';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete member permanently',
	description: 'Delete a disabled member for good, which cannot be undone; only administrators may',
	fields: [member],
	run: async ({ memberId }, api) => {
		await withHints(api.call({ method: 'DELETE', path: path`/users/${memberId}/delete` }), [
			{ status: 400, says: /disable/i, next: 'Disable or remove this member first, and then delete.' },
			protectedMember,
		]);
		return { deleted: true };
	},
});
