import { InputError } from '../../../api/errors';
import { isRecord, listIn } from '../../../api/records';
import { field } from '../../../engine/operation';
import { known } from '../known';
import { groupIds, guestEmails, guestsIn, idsIn, memberIds, membersIn } from './idLists';

export const addMembers = field({ ...memberIds, displayName: 'Add Members', name: 'addMembers' });

export const removeMembers = field({ ...memberIds, displayName: 'Remove Members', name: 'removeMembers' });

export const setMembers = field({
	...memberIds,
	displayName: 'Set Members',
	name: 'setMembers',
	description:
		'Emails or IDs of all members that it is to have, separated by commas; everybody else is removed. Leave it empty to change nothing.',
});

export const addGuests = field({ ...guestEmails, displayName: 'Add Guests', name: 'addGuests' });

export const removeGuests = field({ ...guestEmails, displayName: 'Remove Guests', name: 'removeGuests' });

export const setGuests = field({
	...guestEmails,
	displayName: 'Set Guests',
	name: 'setGuests',
	description:
		'Emails of all guests that it is to have, separated by commas; everybody else is removed. Leave it empty to change nothing.',
});

export const addGroups = field({ ...groupIds, displayName: 'Add Groups', name: 'addGroups' });

export const removeGroups = field({ ...groupIds, displayName: 'Remove Groups', name: 'removeGroups' });

export const setGroups = field({
	...groupIds,
	displayName: 'Set Groups',
	name: 'setGroups',
	description:
		'Names or IDs of all groups that it is to have, separated by commas; all others are removed. Leave it empty to change nothing.',
});

/** What the user gave of these fields. */
type Given<W extends 'Members' | 'Guests' | 'Groups'> = Partial<Record<`${'set' | 'add' | 'remove'}${W}`, string[]>>;

export const memberChanges = ({ setMembers, addMembers, removeMembers }: Given<'Members'>) => ({
	set: membersIn(setMembers),
	add: membersIn(addMembers),
	remove: membersIn(removeMembers),
});

export const guestChanges = ({ setGuests, addGuests, removeGuests }: Given<'Guests'>) => ({
	set: guestsIn(setGuests),
	add: guestsIn(addGuests),
	remove: guestsIn(removeGuests),
});

export const groupChanges = ({ setGroups, addGroups, removeGroups }: Given<'Groups'>) => ({
	set: idsIn(setGroups),
	add: idsIn(addGroups),
	remove: idsIn(removeGroups),
});

interface Change<T> {
	set: T[] | undefined;
	add: T[] | undefined;
	remove: T[] | undefined;
}

type Entry = string | number;

/**
 * A list as it shall be, for Tallyfy replaces whole lists. Numbers may come as text, and emails in any case.
 *
 * @param what the list holds
 * @throws InputError when Tallyfy does not show the list: writing would empty it
 */
export function changed(what: 'members', present: unknown, change: Change<number>): Entry[];
export function changed(what: 'guests' | 'groups', present: unknown, change: Change<string>): string[];
export function changed(what: string, present: unknown, { set, add = [], remove = [] }: Change<Entry>): Entry[] {
	const entries = new Map<string, Entry>();
	for (const entry of [...(set ?? entriesOf(what, present)), ...add])
		if (!entries.has(keyOf(entry))) entries.set(keyOf(entry), entry);
	for (const entry of remove) entries.delete(keyOf(entry));
	return [...entries.values()];
}

/** Tallyfy gives IDs or small records; a guest is known by its email. */
function entriesOf(what: string, list: unknown): Entry[] {
	return known(what, listIn(list)).map((entry: unknown) => {
		const name = isRecord(entry) ? ((what === 'guests' ? entry.email : undefined) ?? entry.id) : entry;
		return what === 'members' && typeof name === 'number' ? name : String(name);
	});
}

/** Whether a list is already as it shall be, in whichever order. */
export const holdsOnly = (what: 'members' | 'guests' | 'groups', present: unknown, entries: Entry[]): boolean =>
	listIn(present) !== undefined && keysOf(entriesOf(what, present)) === keysOf(entries);

const keysOf = (entries: Entry[]) => entries.map(keyOf).sort().join();

const keyOf = (entry: Entry) => String(entry).toLowerCase();

/** @throws InputError when nothing is there to be changed */
export function someOf<T extends object>(updateFields: T): T {
	if (Object.values(updateFields).some((value) => value !== undefined)) return updateFields;
	throw new InputError('Update Fields is empty', 'Add what is to be changed. Nothing was sent to Tallyfy.');
}
