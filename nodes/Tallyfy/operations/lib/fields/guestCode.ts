import { field } from '../../../engine/operation';
import { guestByEmail } from '../lookUps';
import { guest } from './pickers';

const codeInLink = 'https?://\\S+/([^/?#\\s]+)';

/** A guest for the calls that want the code at the end of the guest's link. */
export const guestCode = field({
	...guest,
	name: 'guestCode',
	description: 'The guest, from the list, by email, or by the code or address of the link that the guest has',
	format: 'guest',
	lookUp: guestByEmail,
	modes: [
		...(guest.modes ?? []),
		{
			displayName: 'By Code',
			name: 'code',
			type: 'string',
			placeholder: 'e.g. 907b2d218114ee3fde2ad4f0',
		},
		{
			displayName: 'By Link',
			name: 'link',
			type: 'string',
			placeholder: 'e.g. https://go.tallyfy.com/guest-all-task/…',
			extractValue: { type: 'regex', regex: codeInLink },
			validation: [
				{ type: 'regex', properties: { regex: `${codeInLink}.*`, errorMessage: 'This is no link of a guest' } },
			],
		},
	],
});
