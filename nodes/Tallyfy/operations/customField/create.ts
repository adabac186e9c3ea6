import type { IDataObject } from 'n8n-workflow';

import { call } from '../../api/call';
import { InputError } from '../../api/errors';
import { isRecord } from '../../api/records';
import { operation } from '../../engine/operation';
import { active, appliesTo, fieldType, key, required } from './lib/customFieldFields';
import { simplifyKey } from './lib/simplifyCustomField';

export const create = operation({
	name: 'Create',
	action: 'Create custom field',
	description: 'Create a custom field for processes or other records; its key and type cannot be changed later',
	fields: [
		{ ...key, description: 'Short name of the new field. Values are set by it, and it cannot be changed later.' },
		{ ...appliesTo, required: true },
		fieldType,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				active,
				{
					displayName: 'Columns',
					name: 'columns',
					type: 'json',
					default: '[]',
					description: 'For the type Table: its columns, as a JSON list of objects',
				},
				{
					displayName: 'Options',
					name: 'options',
					type: 'json',
					default: '[]',
					description: 'For the types Dropdown, Multi-Select and Radio: what can be chosen, as a JSON list of objects',
				},
				required,
			],
		},
	],
	simplify: simplifyKey,
	request: ({ key: name, appliesTo: applies_to, fieldType: field_type, additionalFields }) => {
		const { columns, options, ...rest } = additionalFields;
		return call('createCustomFieldKey', {
			body: {
				key: name,
				applies_to,
				field_type,
				...rest,
				columns: objects('Columns', columns),
				options: objects('Options', options),
			},
		});
	},
});

function objects(displayName: string, list: unknown): IDataObject[] | undefined {
	if (list === undefined) return undefined;
	if (Array.isArray(list) && list.every(isRecord)) return list;
	throw new InputError(`${displayName} is not a list of objects`);
}
