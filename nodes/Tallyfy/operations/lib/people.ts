import type { IDataObject } from 'n8n-workflow';

import { defined, isRecord, listIn } from '../../api/records';

/** Lists of people, in whichever shape Tallyfy gives them. */
interface People {
	users?: unknown;
	guests?: unknown;
	groups?: unknown;
}

/** How many there are of the three kinds. */
export const sizeOf = ({ users, guests, groups }: Record<keyof People, readonly unknown[]>): number =>
	users.length + guests.length + groups.length;

/** Members, guests and groups as one text: names or emails or IDs, whatever Tallyfy gives. */
export function peopleShown({ users, guests, groups }: People): string {
	return [users, guests, groups]
		.flatMap((list) => (Array.isArray(list) ? list : []))
		.map((person: unknown) =>
			isRecord(person) ? (person.full_name ?? person.name ?? person.email ?? person.id) : person,
		)
		.join(', ');
}

/**
 * The same as the fields Members, Guests and Groups of a node take them, and with names and emails where Tallyfy gives them. A
 * list that Tallyfy does not give is left out.
 */
export function peopleNamed({ users, guests, groups }: People): IDataObject {
	return {
		member_ids: keysShown(users, 'id'),
		members: recordsIn(users, member),
		guest_emails: keysShown(guests, 'email'),
		guests: recordsIn(guests, guest),
		group_ids: keysShown(groups, 'id'),
		groups: recordsIn(groups, group),
	};
}

/** The same in one list, as the answer to a form takes it: numbers, emails and IDs, or the records that Tallyfy gives. */
export const peopleListed = ({ users, guests, groups }: People): unknown[] => [
	...shortened(users, member),
	...shortened(guests, guest),
	...shortened(groups, group),
];

/** Its ID, which has another key in the webhooks of processes (NOTES §10). */
const idOf = ({ id, user_id, group_id }: IDataObject) => id ?? user_id ?? group_id;

const member = ({ full_name: name, email, ...own }: IDataObject) => ({ id: asNumber(idOf(own)), name, email });

/** Without the number, which may be that of a member. */
const guest = ({ full_name, name = full_name, email }: IDataObject) => ({ name, email });

const group = ({ name, ...own }: IDataObject) => ({ id: idOf(own), name });

type Shorten = (person: IDataObject) => IDataObject;

/** A member by number, name and email, as far as Tallyfy gives them. */
export const memberShown = (person: IDataObject): IDataObject => defined(member(person));

/** The record of the member with this number in a list of Tallyfy; undefined where there is none, as in a list of numbers. */
export const memberIn = (list: unknown, id: unknown): IDataObject | undefined =>
	listIn(list)
		?.filter(isRecord)
		.find((one) => id && String(idOf(one)) === String(id));

/** The name of the owner of a process or template; undefined where the answer does not have the owner among its members. */
export const ownerOf = ({ owner_id: id, users }: { owner_id?: unknown; users?: unknown }) =>
	memberIn(users, id)?.full_name;

const shortened = (list: unknown, shorten: Shorten): unknown[] =>
	(listIn(list) ?? []).map((own) => (isRecord(own) ? defined(shorten(own)) : asNumber(own)));

const recordsIn = (list: unknown, shorten: Shorten): IDataObject[] | undefined => {
	const records = shortened(list, shorten).filter(isRecord);
	return records.length ? records : undefined;
};

const keysShown = (list: unknown, key: 'id' | 'email'): unknown[] | null | undefined =>
	list === undefined || list === null ? list : keysOf(list, key).map(asNumber);

/** IDs of members come as texts as well. */
const asNumber = <T>(id: T): T | number => (typeof id === 'string' && /^\d+$/.test(id) ? Number(id) : id);

/** What names each one of a list, which has IDs and emails, small records, or whole ones in `data`. */
export function keysOf(given: unknown, key: 'id' | 'email'): string[] {
	return (listIn(given) ?? []).map((entry) => String(isRecord(entry) ? (entry[key] ?? idOf(entry)) : entry));
}
