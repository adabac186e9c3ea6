import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { guest } from '../fields/pickers';

export const enable = operation({
	name: 'Enable',
	action: 'Enable guest',
	description: 'Let a disabled guest work on tasks again',
	fields: [guest],
	request: ({ guestEmail }) => ({ method: 'PUT', path: path`/guests/${guestEmail}/enable` }),
});
