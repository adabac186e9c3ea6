import { field } from '../../../engine/operation';

export const firstName = field({
	displayName: 'First Name',
	name: 'firstName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Nathan',
	description: 'At most 32 characters',
	maxLength: 32,
});

export const lastName = field({
	displayName: 'Last Name',
	name: 'lastName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Smith',
	description: 'At most 32 characters',
	maxLength: 32,
});

/** The same for somebody new, whose name often stands in one column of a sheet. */
export const givenFirstName = field({
	...firstName,
	hint: "From a column with the full name: {{ $json.name.split(' ')[0] }}",
});

export const givenLastName = field({
	...lastName,
	hint: "From a column with the full name: {{ $json.name.split(' ').slice(1).join(' ') }}",
});

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
