import type { IDataObject } from 'n8n-workflow';

import { isRecord, listIn } from '../../api/records';

/** Lists of people, in whichever shape Tallyfy gives them. */
interface People {
	users?: unknown;
	guests?: unknown;
	groups?: unknown;
}

/** Members, guests and groups as one text: names or emails or IDs, whatever Tallyfy gives. */
export function peopleShown({ users, guests, groups }: People): string {
	return [users, guests, groups]
		.flatMap((list) => (Array.isArray(list) ? list : []))
		.map((person: unknown) =>
			isRecord(person) ? (person.full_name ?? person.name ?? person.email ?? person.id) : person,
		)
		.join(', ');
}

/** The same as the fields Members, Guests and Groups of a node take them. A list that Tallyfy does not give is left out. */
export function peopleNamed({ users, guests, groups }: People): IDataObject {
	return {
		member_ids: keysShown(users, 'id'),
		guest_emails: keysShown(guests, 'email'),
		group_ids: keysShown(groups, 'id'),
	};
}

const keysShown = (list: unknown, key: 'id' | 'email'): string | null | undefined =>
	list === undefined || list === null ? list : keysOf(list, key).join(', ');

/** What names each one of a list, which has IDs and emails, small records, or whole ones in `data`. */
export function keysOf(given: unknown, key: 'id' | 'email'): string[] {
	return (listIn(given) ?? []).map((entry) => String(isRecord(entry) ? (entry[key] ?? entry.id) : entry));
}
