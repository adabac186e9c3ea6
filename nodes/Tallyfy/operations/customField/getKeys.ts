import type { IDataObject } from 'n8n-workflow';

import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { active, appliesTo, fieldType, required } from './fields';

const simplifyKey = ({ id, key, applies_to, field_type, key_type, is_required, is_active }: IDataObject) => ({
	id,
	key,
	applies_to,
	field_type,
	key_type,
	is_required,
	is_active,
});

export const getKeys = operation({
	name: 'Get Keys',
	action: 'Get custom field keys',
	description: 'Get the custom fields that the organization has defined: key, type, and what they apply to',
	fields: [
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: [
				{ name: 'Applies To', value: 'applies_to asc' },
				{ name: 'Applies To, Descending', value: 'applies_to desc' },
				{ name: 'As Tallyfy Sorts', value: '' },
				{ name: 'Key', value: 'key asc' },
				{ name: 'Key, Descending', value: 'key desc' },
			],
			default: '',
			description: 'Order of the keys; it also decides which ones come first when there is a limit',
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				active,
				appliesTo,
				{ ...fieldType, description: 'Only fields of this type' },
				{
					displayName: 'Made By',
					name: 'key_type',
					type: 'options',
					options: [
						{ name: 'The Organization', value: 'org' },
						{ name: 'Tallyfy', value: 'system' },
					],
					default: 'org',
					description: 'Who defined the field; those of Tallyfy cannot be set',
				},
				required,
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					description: 'Words to look for in the keys',
				},
			],
		},
	],
	list: true,
	simplify: simplifyKey,
	request: ({ sort, filters: { fieldType: field_type, appliesTo: applies_to, ...filters } }) => {
		const [sort_by, sort_direction] = sort.split(' ');
		return {
			method: 'GET',
			path: path`/custom-field-keys`,
			query: { ...filters, field_type, applies_to, sort_by, sort_direction },
		};
	},
});
