import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { guest } from '../lib/fields/pickers';
import { orSuccess } from '../lib/gives';
import { simplifyGuest } from './lib/guestFields';

export const disable = operation({
	name: 'Disable',
	action: 'Disable guest',
	description: 'Shut a guest out, after all tasks of the guest are completed; Enable undoes it',
	target: ['guestEmail'],
	fields: [guest],
	simplify: simplifyGuest,
	unless: async ({ guestEmail }, api) => {
		const guest = await api.call(call('getGuest', { email: guestEmail }));
		return guest?.details?.disabled_at ? guest : undefined;
	},
	request: ({ guestEmail }) => call('disableGuest', { email: guestEmail }),
	hints: [
		{
			status: 403,
			says: /incomplete tasks/i,
			next: 'Complete the open tasks of this guest, or give them to somebody else, and run again. Another member in Act As does not help.',
		},
	],
	gives: orSuccess,
});
