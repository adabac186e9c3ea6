import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';
import { field } from '../../../engine/operation';
import { include } from '../../lib/fields/include';

export const options = field({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			...include,
			options: [{ name: 'Statistics', value: 'stats' }],
		},
	],
});

/** The fields of a guest that most people need. */
export function simplifyGuest(guest: Tallyfy<'Guest'>): IDataObject {
	const details = guest.details ?? {};
	return {
		id: guest.id,
		email: guest.email,
		first_name: guest.first_name,
		last_name: guest.last_name,
		company: details.company_name,
		phone: details.phone_1,
		disabled_at: isoOf(details.disabled_at),
		associated_members: details.associated_members,
		link: guest.link,
		last_accessed_at: isoOf(guest.last_accessed_at),
	};
}
