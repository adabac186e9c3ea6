import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import {
	addGuests,
	addMembers,
	changed,
	guestChanges,
	memberChanges,
	removeGuests,
	removeMembers,
	setGuests,
	setMembers,
	someOf,
} from '../lib/fields/listChanges';
import { group } from '../lib/fields/pickers';
import { known } from '../lib/known';
import { description, name, simplifyGroup } from './lib/groupFields';

export const update = operation({
	name: 'Update',
	action: 'Update group',
	description: 'Change the name or description of a group, or who is in it; what is not given stays as it is',
	fields: [
		group,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [addGuests, addMembers, description, name, removeGuests, removeMembers, setGuests, setMembers],
		},
	],
	simplify: simplifyGroup,
	run: async ({ groupId, updateFields }, api) => {
		const asked = someOf(updateFields);
		const present = (await api.call(call('getGroup', { group_id: groupId }))) ?? {};
		const body = {
			name: asked.name ?? present.name ?? undefined,
			description: asked.description ?? known('description', present.description) ?? '',
			members: changed('members', present.members, memberChanges(asked)),
			guests: changed('guests', present.guests, guestChanges(asked)).map(String),
		};
		return await api.call(call('updateGroup', { group_id: groupId, body }));
	},
});
