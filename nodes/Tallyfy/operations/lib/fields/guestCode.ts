import { field } from '../../../engine/operation';
import type { ListName } from '../lists';

/** The last part of the link of a guest, which is not the guest's number (NOTES §8). */
const codeInLink = 'https?://\\S+/([^/?#\\s]+)';

export const guestCode = field({
	displayName: 'Guest',
	name: 'guestCode',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The guest, from the list, or by the code or address of the link that the guest has',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchGuestCodes' satisfies ListName, searchable: true },
		},
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
