import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { guest } from '../lib/fields/pickers';
import { simplifyGuest } from './lib/guestFields';

export const enable = operation({
	name: 'Enable',
	action: 'Enable guest',
	description: 'Let a disabled guest work on tasks again',
	target: ['guestEmail'],
	fields: [guest],
	simplify: simplifyGuest,
	unless: async ({ guestEmail }, api) => {
		const guest = await api.call(call('getGuest', { email: guestEmail }));
		return guest?.details?.disabled_at === null ? guest : undefined;
	},
	request: ({ guestEmail }) => call('enableGuest', { email: guestEmail }),
});
