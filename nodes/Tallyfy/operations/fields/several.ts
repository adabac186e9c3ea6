import { field } from '../../engine/operation';

/** Several members in one text, which takes an expression that gives a list as well. */
export const memberIds = field({
	displayName: 'Member IDs',
	name: 'memberIds',
	type: 'string',
	default: '',
	placeholder: '20101, 20102',
	description: 'Comma-separated numbers of members, from Member: Get Many',
	format: 'numbers',
});

export const guestEmails = field({
	displayName: 'Guest Emails',
	name: 'guestEmails',
	type: 'string',
	default: '',
	placeholder: 'dana@example.com, lee@example.com',
	description: 'Comma-separated emails of guests',
	format: 'emails',
});

export const groupIds = field({
	displayName: 'Group IDs',
	name: 'groupIds',
	type: 'string',
	default: '',
	placeholder: 'f66a641e5db82614d5cdfe5b5dee41a1',
	description: 'Comma-separated IDs of groups, from Group: Get Many',
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
