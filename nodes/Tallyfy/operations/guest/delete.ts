import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { guest } from '../lib/fields/pickers';
import { withHints } from '../../engine/hints';

export const deleteGuest = operation({
	name: 'Delete',
	action: 'Delete guest',
	description: 'Take a guest out of the organization; to shut a guest out for a while, use Disable',
	fields: [guest],
	run: async ({ guestEmail }, api) => {
		await withHints(api.call({ method: 'DELETE', path: path`/guests/${guestEmail}` }), [
			{ status: 422, next: `No guest of this organization may have the email ${guestEmail}. Check it and run again.` },
		]);
		return { deleted: true };
	},
});
