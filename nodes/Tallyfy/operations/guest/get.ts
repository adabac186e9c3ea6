import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { guest } from '../lib/fields/pickers';
import { options, simplifyGuest } from './lib/guestFields';

export const get = operation({
	name: 'Get',
	action: 'Get guest',
	description: 'Get one guest by email',
	fields: [guest, options],
	simplify: simplifyGuest,
	request: ({ guestEmail, options }) => call('getGuest', { email: guestEmail, query: options }),
});
