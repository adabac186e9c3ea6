import { isRecord } from '../../api/errors';
import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import {
	addGuests,
	addMembers,
	changed,
	removeGuests,
	removeMembers,
	setGuests,
	setMembers,
	someOf,
} from '../fields/changes';
import { group } from '../fields/pickers';
import { guestsIn, membersIn } from '../fields/several';
import { description, name } from './fields';

export const update = operation({
	name: 'Update',
	action: 'Update group',
	description: 'Change a group: its name, its description, and who is in it. What is not given stays as it is',
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
	run: async ({ groupId, updateFields }, api) => {
		const asked = someOf(updateFields);
		const members = {
			set: membersIn(asked.setMembers),
			add: membersIn(asked.addMembers),
			remove: membersIn(asked.removeMembers),
		};
		const guests = {
			set: guestsIn(asked.setGuests),
			add: guestsIn(asked.addGuests),
			remove: guestsIn(asked.removeGuests),
		};
		const found = await api.call({ method: 'GET', path: path`/groups/${groupId}` });
		const present = isRecord(found) ? found : {};
		const body = {
			name: asked.name ?? present.name,
			description: asked.description ?? present.description ?? '',
			members: changed('members', present.members, members),
			guests: changed('guests', present.guests, guests),
		};
		return await api.call({ method: 'PUT', path: path`/groups/${groupId}`, body });
	},
});
