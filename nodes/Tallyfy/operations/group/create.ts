import { call } from '../../api/call';
import { changedTo, operation } from '../../engine/operation';
import { changed, guestChanges, holdsOnly, memberChanges } from '../lib/fields/listChanges';
import { existing, existsAlready, ifExistsOrUpdate } from '../lib/fields/ifExists';
import { findGroup } from '../lib/find/group';
import { guestEmails, guestsIn, memberIds, membersIn } from '../lib/fields/idLists';
import { description, name, simplifyGroup } from './lib/groupFields';

export const create = operation({
	name: 'Create',
	action: 'Create group',
	description: 'Create a group of members and guests, to assign tasks to all of them at once',
	target: ['name'],
	fields: [
		name,
		description,
		ifExistsOrUpdate,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [guestEmails, memberIds],
		},
	],
	simplify: simplifyGroup,
	creates: 'group',
	unless: async ({ name, description, ifExists, additionalFields }, api) =>
		await existing(ifExists, async () => await findGroup(api, name), {
			update: async (group) => {
				const { memberIds: setMembers, guestEmails: setGuests } = additionalFields;
				const members = changed('members', group.members, memberChanges({ setMembers }));
				const guests = changed('guests', group.guests, guestChanges({ setGuests }));
				const isSame = holdsOnly('members', group.members, members) && holdsOnly('guests', group.guests, guests);
				if (isSame && group.description === description) return group;
				const body = { name: group.name ?? name, description, members, guests };
				return changedTo((await api.call(call('updateGroup', { group_id: group.id ?? '', body }))) ?? group);
			},
		}),
	request: ({ name, description, additionalFields }) =>
		call('createGroup', {
			body: {
				name,
				description,
				members: membersIn(additionalFields.memberIds),
				guests: guestsIn(additionalFields.guestEmails),
			},
		}),
	hints: [existsAlready],
});
