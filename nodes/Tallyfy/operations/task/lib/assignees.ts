import type { Tallyfy } from '../../../api/call';
import { InputError } from '../../../api/errors';
import { listIn } from '../../../api/records';
import { assignedGuests, groupIds, memberIds, peopleIn } from '../../lib/fields/idLists';
import { known } from '../../lib/known';
import { keysOf, sizeOf } from '../../lib/people';

/** The assignees of a task as Tallyfy takes them: a list that is missing is emptied (NOTES §12). */
type Owners = ReturnType<typeof peopleIn>;

export const people = [memberIds, assignedGuests, groupIds] as const;

/**
 * The people whom the user named.
 *
 * @throws InputError when nobody is
 */
export function somebodyIn(given: Parameters<typeof peopleIn>[0]): Owners {
	const owners = peopleIn(given);
	if (sizeOf(owners)) return owners;
	throw new InputError('Members, Guests and Groups are empty', 'Name somebody. Nothing was sent to Tallyfy.');
}

/**
 * The assignees that a task has: Tallyfy gives IDs or small records.
 *
 * @throws InputError when it does not give them: writing would take everybody off the task
 */
export function ownersOf({ owners }: Tallyfy<'Task'>): Owners {
	const { users, guests, groups } = known('assignees', owners ?? undefined);
	return {
		users: keysOf(known('members', listIn(users)), 'id').map(Number),
		guests: keysOf(known('guests', listIn(guests)), 'email'),
		groups: keysOf(known('groups', listIn(groups)), 'id'),
	};
}

/** `present` and whoever of `others` is not among them. */
export const joined = (present: Owners, others: Owners): Owners => ({
	users: [...new Set([...present.users, ...others.users])],
	guests: [...present.guests, ...others.guests.filter((email) => !holds(present.guests, email))],
	groups: [...new Set([...present.groups, ...others.groups])],
});

/** `present` without `others`. */
export const without = (present: Owners, others: Owners): Owners => ({
	users: present.users.filter((id) => !others.users.includes(id)),
	guests: present.guests.filter((email) => !holds(others.guests, email)),
	groups: present.groups.filter((id) => !others.groups.includes(id)),
});

const holds = (emails: string[], wanted: string) =>
	emails.some((email) => email.toLowerCase() === wanted.toLowerCase());
