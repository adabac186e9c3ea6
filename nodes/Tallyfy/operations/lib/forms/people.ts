import type { Api } from '../../../api/client';
import { email, id } from '../../../api/patterns';
import { isRecord } from '../../../api/records';
import { found } from '../../../engine/lookUp';
import { inShort, toText } from '../../../engine/values/text';
import { groupByName, memberByEmail } from '../lookUps';
import { fieldNamed } from './fieldNamed';
import { isUnanswered, type FormField } from './formFields';
import { refused } from './refused';
import { parsed, words } from './written';

/** The three lists in which Tallyfy takes people. */
type List = 'users' | 'guests' | 'groups';

export type People = Record<List, string[]>;

/** Somebody in an answer, and the list where that is said already. */
interface Named {
	text: string;
	list?: List;
}

const taken: Record<List, RegExp> = { users: /^\d{1,12}$/, guests: email, groups: id };

const lists = ['users', 'guests', 'groups'] as const;

/**
 * Whom an answer names: members by number, guests by email and groups by ID, sorted already or in one list.
 *
 * @returns undefined where somebody is to be looked up, or nobody is meant
 */
export function peopleIn(given: unknown): People | undefined {
	const everybody = namedIn(given);
	const isOpen = ({ text, list }: Named) => !list || !taken[list].test(text);
	return everybody.some(isOpen) ? undefined : sorted(everybody);
}

/**
 * Answers in which the people of the fields for them are sorted: emails are those of members, or else of guests, and names
 * those of groups.
 *
 * @throws InputError for a field that the form does not have, and for a name that nobody has
 */
export async function withPeople(
	api: Api,
	fields: FormField[],
	answers: Record<string, unknown>,
): Promise<Record<string, unknown>> {
	const known: Record<string, unknown> = { ...answers };
	const names = Object.keys(answers);
	for (const [name, given] of Object.entries(answers)) {
		if (isUnanswered(given)) continue;
		const field = fieldNamed(fields, name, names);
		if (field.field_type === 'assignees_form') known[name] = await lookedUp(api, field, given);
	}
	return known;
}

async function lookedUp(api: Api, { label }: FormField, given: unknown): Promise<People> {
	const everybody = namedIn(given);
	// The name of a group may hold a comma.
	const whole =
		everybody.length > 1 && typeof given === 'string' && everybody.some(({ text, list }) => !list && !email.test(text));
	const group = whole ? await found(groupByName, given.trim(), api) : undefined;
	if (group) return sorted([{ text: group, list: 'groups' }]);

	const known: Named[] = [];
	for (const { text, list } of everybody) {
		const isEmail = email.test(text);
		const as = list ?? (isEmail ? 'users' : 'groups');
		const its = as === 'guests' ? undefined : await found(as === 'users' ? memberByEmail : groupByName, text, api);
		if (its !== undefined) known.push({ text: its, list: as });
		else if (isEmail && list !== 'users' && list !== 'groups') known.push({ text, list: 'guests' });
		else
			throw refused(
				`${label} takes people, and this is nobody: ${inShort(text || given)}`,
				'Name members and guests by email, groups by name.',
			);
	}
	return sorted(known);
}

function sorted(everybody: Named[]): People {
	const people: People = { users: [], guests: [], groups: [] };
	for (const { text, list } of everybody) if (list) people[list].push(text);
	return people;
}

function namedIn(given: unknown): Named[] {
	const value = parsed(given);
	// A group has guests as well.
	if (!isRecord(value) || 'id' in value || !lists.some((list) => list in value))
		return entriesOf(value).map((own) => named(own));
	return lists.flatMap((list) => entriesOf(value[list] ?? []).map((own) => named(own, list)));
}

const entriesOf = (given: unknown): unknown[] =>
	typeof given === 'string' ? words(given) : Array.isArray(given) ? given : [given];

/** A member stays a member, a guest a guest, and a group a group. */
function named(entry: unknown, list?: List): Named {
	if (!isRecord(entry)) return withList(entry, list);
	if (list === 'guests' || (!list && isGuest(entry))) return { text: textOf(entry.email), list: 'guests' };
	// The number of a guest may be that of a member, which a record of either kind has beside the email.
	const isMember = list === 'users' || ['full_name', 'role'].some((key) => key in entry) || !entry.email;
	return withList(isMember || id.test(textOf(entry.id)) ? (entry.id ?? entry.email) : entry.email, list);
}

const isGuest = (record: object) => 'link' in record || 'details' in record;

function withList(given: unknown, list?: List): Named {
	const text = textOf(given);
	// An email alone may be that of a member.
	return { text, list: list ?? lists.find((own) => own !== 'guests' && taken[own].test(text)) };
}

const textOf = (given: unknown): string => (toText(given) ?? '').trim();
