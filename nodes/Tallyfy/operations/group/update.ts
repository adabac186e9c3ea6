import { operation } from '../../engine/operation';
import {
	addGuests,
	addMembers,
	removeGuests,
	removeMembers,
	setGuests,
	setMembers,
	someOf,
} from '../lib/fields/listChanges';
import { group } from '../lib/fields/pickers';
import { changeGroup } from './lib/changeGroup';
import { description, name, simplifyGroup } from './lib/groupFields';

export const update = operation({
	name: 'Update',
	action: 'Update group',
	description: 'Change the name or description of a group, or who is in it; what is not given stays as it is',
	target: ['groupId'],
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
	run: async ({ groupId, updateFields }, api) => await changeGroup(api, groupId, someOf(updateFields)),
});
