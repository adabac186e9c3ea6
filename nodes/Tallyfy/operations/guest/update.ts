import { isRecord } from '../../api/errors';
import { path } from '../../api/path';
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
		const present = await api.call({ method: 'GET', path: path`/guests/${guestEmail}` });
		const details = isRecord(present) ? present.details : undefined;
		// An empty map comes as a list.
		const members = isRecord(details) ? details.associated_members : details;
		const body = { associated_members: changed('members', members, change) };
		return await api.call({ method: 'PUT', path: path`/guests/${guestEmail}`, body });
	},
});
