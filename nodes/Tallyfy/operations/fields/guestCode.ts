import { field } from '../../engine/operation';

/** The last part of the link of a guest, which is not the guest's number (NOTES §8). */
const codeInLink = 'https?://\\S+/([^/?#\\s]+)';

export const guestCode = field({
	displayName: 'Guest',
	name: 'guestCode',
	type: 'resourceLocator',
	default: { mode: 'list', value: '' },
	required: true,
	description: 'The guest to work with',
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			typeOptions: { searchListMethod: 'searchGuestCodes', searchable: true },
		},
		{
			displayName: 'By Code',
			name: 'code',
			type: 'string',
			placeholder: '907b2d218114ee3fde2ad4f0',
		},
		{
			displayName: 'By Link',
			name: 'link',
			type: 'string',
			placeholder: 'https://go.tallyfy.com/guest-all-task/…',
			extractValue: { type: 'regex', regex: codeInLink },
			validation: [
				{ type: 'regex', properties: { regex: `${codeInLink}.*`, errorMessage: 'This is no link of a guest' } },
			],
		},
	],
});
