import { operation } from '../../engine/operation';
import { addMembers, memberChanges, removeMembers, setMembers, someOf } from '../lib/fields/listChanges';
import { guest } from '../lib/fields/pickers';
import { changeGuest } from './lib/changeGuest';
import { simplifyGuest } from './lib/guestFields';

export const update = operation({
	name: 'Update',
	action: 'Update guest',
	description: 'Change which members belong to a guest; Tallyfy lets nothing else of a guest be changed',
	target: ['guestEmail'],
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
	run: async ({ guestEmail, updateFields }, api) =>
		await changeGuest(api, guestEmail, someOf(memberChanges(updateFields))),
});
