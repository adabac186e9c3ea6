import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { addMembers, changed, memberChanges, removeMembers, setMembers, someOf } from '../lib/fields/listChanges';
import { guest } from '../lib/fields/pickers';
import { simplifyGuest } from './lib/guestFields';

export const update = operation({
	name: 'Update',
	action: 'Update guest',
	description: 'Change which members belong to a guest; Tallyfy lets nothing else of a guest be changed',
	fields: [
		guest,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [addMembers, removeMembers, setMembers],
		},
	],
	simplify: simplifyGuest,
	run: async ({ guestEmail, updateFields }, api) => {
		const change = someOf(memberChanges(updateFields));
		const { details } = (await api.call(call('getGuest', { email: guestEmail }))) ?? {};
		// An empty map comes as a list, and an empty list as null.
		const members = Array.isArray(details) ? details : details?.associated_members;
		const body = { associated_members: changed('members', members === null ? [] : members, change) };
		return await api.call(call('updateGuest', { email: guestEmail, body }));
	},
});
