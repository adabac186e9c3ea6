import { InputError } from '../../../api/errors';
import { field } from '../../../engine/operation';
import { requireShort } from '../../../engine/values/text';

/** Characters of each name. */
const longest = 32;

export const firstName = field({
	displayName: 'First Name',
	name: 'firstName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Nathan',
	description: 'At most 32 characters',
	maxLength: longest,
});

export const lastName = field({
	displayName: 'Last Name',
	name: 'lastName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Smith',
	description: 'At most 32 characters',
	maxLength: longest,
});

/** The same for somebody new, whose name often stands in one column of a sheet. */
export const givenFirstName = field({
	...firstName,
	description: 'At most 32 characters; or the full name, where Last Name is left empty',
	maxLength: 2 * longest + 1,
});

export const givenLastName = field({
	...lastName,
	required: false,
	description:
		'At most 32 characters. Leave it empty where First Name holds the full name: its first word is the first name then.',
});

/**
 * The names of somebody new, as they were given or cut out of the full name.
 *
 * @throws InputError when one of them is missing or too long
 */
export function namesOfPerson({ firstName: given, lastName: family }: { firstName: string; lastName: string }) {
	const [, first, last] = family ? ['', given, family] : (/^(\S+)\s+(.+)$/s.exec(given) ?? []);
	if (!first || !last)
		throw new InputError(
			'Last Name is empty',
			'It may be, where First Name holds the full name. Here First Name is a single word.',
		);
	requireShort(firstName.displayName, first, longest);
	requireShort(lastName.displayName, last, longest);
	return { first_name: first, last_name: last };
}

export const role = field({
	displayName: 'Role',
	name: 'role',
	type: 'options',
	options: [
		{ name: 'Administrator', value: 'admin', description: 'Manages members, settings and billing' },
		{ name: 'Standard', value: 'standard', description: 'Creates templates and launches processes' },
		{ name: 'Light', value: 'light', description: 'Works on tasks' },
	],
	default: 'light',
	description:
		'What the person may do in Tallyfy. Administrator and Standard take a full seat, Light takes a light one.',
});
