import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { guestEmails, guestsIn, memberIds, membersIn } from '../lib/fields/idLists';
import { description, name, simplifyGroup } from './lib/groupFields';

export const create = operation({
	name: 'Create',
	action: 'Create group',
	description: 'Create a group of members and guests, to assign tasks to all of them at once',
	fields: [
		name,
		description,
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
	request: ({ name, description, additionalFields }) =>
		call('createGroup', {
			body: {
				name,
				description,
				members: membersIn(additionalFields.memberIds),
				guests: guestsIn(additionalFields.guestEmails),
			},
		}),
});
