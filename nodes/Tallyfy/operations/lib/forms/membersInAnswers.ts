import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../../../api/client';
import { isRecord } from '../../../api/records';
import { embedded } from '../embedded';
import { unlessRefused } from '../find/ifFound';
import { knownMembers } from '../find/member';

/** Where the answers of a task or a process are: in the fields of its forms, or beside them. */
const places = ['form_fields', 'ko_form_fields', 'taskdata', 'prerun'];

/**
 * Puts the members into the answers that name them: Tallyfy has their numbers there, which say nothing in a text. All members
 * are read for it, once in an execution, and only where an answer names one.
 *
 * @param records tasks or processes as they were just read
 */
export async function putMembersIntoAnswers(
	records: readonly object[],
	{ answersAsText, withEmails }: { answersAsText?: boolean; withEmails?: boolean },
	api: Api,
): Promise<void> {
	const answers = answersAsText || withEmails ? records.flatMap(answersNamingMembers) : [];
	if (!answers.length) return;
	const known = await unlessRefused(knownMembers(api));
	// Of a long list, copies would take longer than all that comes after.
	if (known) for (const answer of answers) answer.users = answer.users.map(known);
}

type People = IDataObject & { users: unknown[] };

const answersNamingMembers = (record: object): People[] => [
	...places.flatMap((place) => peopleIn((record as IDataObject)[place])),
	...embedded((record as IDataObject).tasks).flatMap(answersNamingMembers),
];

/** Each answer to a field for people, however deep it lies. */
function peopleIn(value: unknown): People[] {
	if (Array.isArray(value)) return value.flatMap(peopleIn);
	if (!isRecord(value)) return [];
	return Array.isArray(value.users) && value.users.length ? [value as People] : Object.values(value).flatMap(peopleIn);
}
