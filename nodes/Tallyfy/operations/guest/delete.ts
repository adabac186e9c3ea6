import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { guest } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';

export const deleteGuest = operation({
	name: 'Delete',
	action: 'Delete guest',
	description: 'Take a guest out of the organization; to shut a guest out for a while, use Disable',
	target: ['guestEmail'],
	fields: [guest],
	request: ({ guestEmail }) => call('deleteGuest', { email: guestEmail }),
	hints: ({ guestEmail }) => [
		{ status: 422, next: `No guest of this organization may have the email ${guestEmail}. Check it and run again.` },
	],
	gives: (guest, { guestEmail }) => ({ ...deleted(guest?.id), email: guestEmail }),
});
