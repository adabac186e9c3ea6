import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../api/errors';

/** Members, guests and groups as one text: names or emails or IDs, whatever Tallyfy gives. */
export function peopleShown({ users, guests, groups }: IDataObject): string {
	return [users, guests, groups]
		.flatMap((list) => (Array.isArray(list) ? list : []))
		.map((person: unknown) =>
			isRecord(person) ? (person.full_name ?? person.name ?? person.email ?? person.id) : person,
		)
		.join(', ');
}
