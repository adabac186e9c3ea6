import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { anyOrder, sort } from '../lib/fields/sort';
import { has } from '../lib/matching';
import { active, appliesTo, fieldType, required } from './lib/customFieldFields';
import { simplifyKey } from './lib/simplifyCustomField';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many custom fields',
	description: 'Get the custom fields that the organization has: their keys, types and what they apply to',
	fields: [
		{
			...sort,
			options: [
				{ name: 'Applies To', value: 'applies_to asc' },
				{ name: 'Applies To, Descending', value: 'applies_to desc' },
				anyOrder,
				{ name: 'Key', value: 'key asc' },
				{ name: 'Key, Descending', value: 'key desc' },
			],
		},
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{ ...active, matches: has('is_active') },
				{ ...appliesTo, matches: has('applies_to') },
				{ ...fieldType, description: 'Only fields of this type', matches: has('field_type') },
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
					matches: has('key_type'),
				},
				{ ...required, matches: has('is_required') },
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					placeholder: 'e.g. contract',
					description: 'Part of the key',
				},
			],
		},
	],
	list: true,
	simplify: simplifyKey,
	request: ({ sort, filters: { fieldType: field_type, appliesTo: applies_to, ...filters } }) => {
		const [sort_by, direction] = sort.split(' ');
		const sort_direction = direction === 'asc' || direction === 'desc' ? direction : undefined;
		return call('listCustomFieldKeys', { query: { ...filters, field_type, applies_to, sort_by, sort_direction } });
	},
});
