import { field } from '../../../engine/operation';

export const key = field({
	displayName: 'Key',
	name: 'key',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. contract_value',
	description: 'Key of the custom field; Custom Field: Get Many gives it',
});

export const value = field({
	displayName: 'Value',
	name: 'value',
	type: 'string',
	default: '',
	clears: true,
	description: 'The new value. Several options, and tables, are lists, or written as JSON.',
	format: 'any',
});

export const fieldType = field({
	displayName: 'Field Type',
	name: 'fieldType',
	type: 'options',
	options: [
		{ name: 'Boolean', value: 'boolean' },
		{ name: 'Date', value: 'date' },
		{ name: 'Dropdown', value: 'dropdown' },
		{ name: 'Email', value: 'email' },
		{ name: 'Multi-Select', value: 'multiselect' },
		{ name: 'Number', value: 'number' },
		{ name: 'Radio', value: 'radio' },
		{ name: 'Table', value: 'table' },
		{ name: 'Text', value: 'text' },
		{ name: 'Text Area', value: 'textarea' },
		{ name: 'URL', value: 'url' },
	],
	default: 'text',
	description: 'What kind of values it takes',
});

export const appliesTo = field({
	displayName: 'Applies To',
	name: 'appliesTo',
	type: 'string',
	default: 'process',
	placeholder: 'e.g. process',
	description: 'What has the field, as the API of Tallyfy names it',
});

export const active = field({
	displayName: 'Active',
	name: 'is_active',
	type: 'boolean',
	default: true,
	description: 'Whether the field is in use',
});

export const required = field({
	displayName: 'Required',
	name: 'is_required',
	type: 'boolean',
	default: false,
	description: 'Whether the field must have a value',
});
