import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';
import { field } from '../../../engine/operation';
import { include } from '../../lib/fields/include';
import { peopleNamed } from '../../lib/people';

export const name = field({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Finance',
	description: 'A name that no other group has, at most 200 characters',
	maxLength: 200,
});

export const description = field({
	displayName: 'Description',
	name: 'description',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Those who approve invoices',
	description: 'What the group is for; Tallyfy does not take an empty one',
});

export const options = field({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			...include,
			options: [
				{ name: 'Files', value: 'assets' },
				{ name: 'Guests', value: 'guests' },
				{ name: 'Members', value: 'users' },
			],
		},
	],
});

/** The fields of a group that most people need, with its people as the fields Members and Guests take them. */
export function simplifyGroup(group: Tallyfy<'Group'>): IDataObject {
	return {
		id: group.id,
		name: group.name,
		description: group.description,
		...peopleNamed({ users: group.members, guests: group.guests }),
		created_at: isoOf(group.created_at),
		last_updated: isoOf(group.last_updated),
	};
}
