import { field } from '../../../engine/operation';
import { groupByName, memberByEmail, tagByName } from '../lookUps';

/** Several members in one text, which takes an expression that gives a list as well. */
export const memberIds = field({
	displayName: 'Members',
	name: 'memberIds',
	type: 'string',
	default: '',
	placeholder: 'e.g. ana@example.com, ben@example.com',
	description: 'Emails or IDs of members, separated by commas',
	format: 'members',
	lookUp: memberByEmail,
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
	placeholder: 'e.g. Finance, Client onboarding',
	description: 'Names or IDs of groups, separated by commas',
	format: 'names',
	lookUp: groupByName,
});

export const tagIds = field({
	displayName: 'Tags',
	name: 'tagIds',
	type: 'string',
	default: '',
	placeholder: 'e.g. urgent, onboarding',
	description: 'Names or IDs of tags, separated by commas',
	format: 'names',
	lookUp: tagByName,
});

/** The entries of a comma-separated text, each once; undefined when there are none. */
function entriesIn(text: string | undefined): string[] | undefined {
	const entries = [...new Set(text?.split(',').map((entry) => entry.trim()))].filter((entry) => entry);
	return entries.length ? entries : undefined;
}

export const membersIn = (text: string | undefined): number[] | undefined => entriesIn(text)?.map(Number);

export const guestsIn = entriesIn;

export const idsIn = entriesIn;

/** The members, guests and groups that the user named, as Tallyfy takes them. */
export const peopleIn = (given: { memberIds?: string; guestEmails?: string; groupIds?: string }) => ({
	users: membersIn(given.memberIds) ?? [],
	guests: guestsIn(given.guestEmails) ?? [],
	groups: idsIn(given.groupIds) ?? [],
});
