import { field } from '../../../engine/operation';
import { partPicker } from '../../lib/fields/picker';
import { task } from '../../lib/fields/pickers';

const fileId = partPicker(
	{
		displayName: 'File',
		name: 'fileId',
		list: 'searchFiles',
		description:
			'The file, from the list of the task above or by its ID, which File: Upload and the answers to form fields give',
	},
	'b0ffdfaf3573389e1f07430956beae90',
);

/** A file, and the task that its list is of: Tallyfy lists no others. */
export const file = [
	{ ...task, required: false, description: 'The task whose files the list of File shows; an ID needs none' },
	fileId,
] as const;

export const inputField = field({
	displayName: 'Input Binary Field',
	name: 'inputField',
	type: 'string',
	required: true,
	default: 'data',
	description: 'Name of the field of the input item that holds the file',
	format: 'binary',
});

export const outputField = field({
	displayName: 'Put Output File in Field',
	name: 'outputField',
	type: 'string',
	required: true,
	default: 'data',
	description: 'Name of the field of the output item that the file is put into',
});
