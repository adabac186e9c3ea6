import { field } from '../../engine/operation';

/** Several members in one text, which takes an expression that gives a list as well. */
export const memberIds = field({
	displayName: 'Members',
	name: 'memberIds',
	type: 'string',
	default: '',
	placeholder: 'e.g. 20101, 20102',
	description: 'IDs of members, separated by commas; Member: Get Many gives them',
	format: 'numbers',
});

export const guestEmails = field({
	displayName: 'Guests',
	name: 'guestEmails',
	type: 'string',
	default: '',
	placeholder: 'e.g. dana@example.com, lee@example.com',
	description: 'Emails of guests, separated by commas',
	format: 'emails',
});

export const groupIds = field({
	displayName: 'Groups',
	name: 'groupIds',
	type: 'string',
	default: '',
	placeholder: 'e.g. f66a641e5db82614d5cdfe5b5dee41a1',
	description: 'IDs of groups, separated by commas; Group: Get Many gives them',
	format: 'ids',
});

export const tagIds = field({
	displayName: 'Tags',
	name: 'tagIds',
	type: 'string',
	default: '',
	placeholder: 'e.g. 2f3615396fdf95b0919ee1f2acb26fd9',
	description: 'IDs of tags, separated by commas; Tag: Get Many gives them',
	format: 'ids',
});

/** The entries of a comma-separated text, each once; undefined when there are none. */
function entriesIn(text: string | undefined): string[] | undefined {
	const entries = [...new Set(text?.split(',').map((entry) => entry.trim()))].filter((entry) => entry);
	return entries.length ? entries : undefined;
}

export const membersIn = (text: string | undefined): number[] | undefined => entriesIn(text)?.map(Number);

export const guestsIn = entriesIn;

export const idsIn = entriesIn;
