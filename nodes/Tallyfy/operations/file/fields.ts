import { field } from '../../engine/operation';

export const fileId = field({
	displayName: 'File ID',
	name: 'fileId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'b0ffdfaf3573389e1f07430956beae90',
	description: 'ID of the file, as an upload or the answer to a form field gives it',
	format: 'id',
});

export const inputField = field({
	displayName: 'Input Binary Field',
	name: 'inputField',
	type: 'string',
	required: true,
	default: 'data',
	description: 'The name of the input field that holds the file',
});

export const outputField = field({
	displayName: 'Put Output File in Field',
	name: 'outputField',
	type: 'string',
	required: true,
	default: 'data',
	description: 'The name of the output field that takes the file',
});
