import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { guest } from '../lib/fields/pickers';
import { withHints } from '../lib/hint';
import { simplifyGuest } from './lib/guestFields';

export const disable = operation({
	name: 'Disable',
	action: 'Disable guest',
	description: 'Shut a guest out, after all tasks of the guest are completed; Enable undoes it',
	fields: [guest],
	simplify: simplifyGuest,
	run: async ({ guestEmail }, api) =>
		(await withHints(api.call({ method: 'DELETE', path: path`/guests/${guestEmail}/disable` }), [
			{
				status: 403,
				says: /incomplete tasks/i,
				next: 'Complete the open tasks of this guest, or give them to somebody else, and run again. Another member in Act As does not help.',
			},
		])) ?? { success: true },
});
