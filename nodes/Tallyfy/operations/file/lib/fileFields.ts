import { field } from '../../../engine/operation';

export const fileId = field({
	displayName: 'File ID',
	name: 'fileId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. b0ffdfaf3573389e1f07430956beae90',
	description: 'ID of the file; File: Upload and the answers to form fields give it',
	format: 'id',
});

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
