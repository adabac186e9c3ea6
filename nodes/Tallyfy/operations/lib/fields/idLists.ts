import { field } from '../../../engine/operation';
import { groupByName, memberByEmail, tagByName } from '../lookUps';

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

/** Those of a task. */
export const assignedGuests = field({
	...guestEmails,
	description: 'Emails of guests, separated by commas. Name a member too, since Tallyfy leaves no guest alone.',
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

/** The entries of a list, each once; undefined when there are none. */
export const idsIn = (list: string[] | undefined): string[] | undefined =>
	list?.length ? [...new Set(list)] : undefined;

export const guestsIn = idsIn;

export const membersIn = (list: string[] | undefined): number[] | undefined => idsIn(list)?.map(Number);

/** The members, guests and groups that the user named, as Tallyfy takes them. */
export const peopleIn = (given: { memberIds?: string[]; guestEmails?: string[]; groupIds?: string[] }) => ({
	users: membersIn(given.memberIds) ?? [],
	guests: guestsIn(given.guestEmails) ?? [],
	groups: idsIn(given.groupIds) ?? [],
});
