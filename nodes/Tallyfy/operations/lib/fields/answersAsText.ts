import { field } from '../../../engine/operation';

export const answersAsText = field({
	displayName: 'Answers as Text',
	name: 'answersAsText',
	type: 'boolean',
	default: true,
	description:
		'Whether each answer becomes one text, as a cell of a sheet takes it: choices, and people by their emails, separated by commas, a table by its columns, a file by its name and address',
});
