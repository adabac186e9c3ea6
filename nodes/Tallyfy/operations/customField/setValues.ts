import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import { key, value } from './lib/customFieldFields';
import { ownerFields } from './lib/ownerFields';
import { definitionsOf, encoded, readValues, writeValues } from './lib/values';

export const setValues = operation({
	name: 'Set Values',
	action: 'Set custom field values',
	description: 'Set the values of several custom fields; those that are not named stay as they are',
	fields: [
		...ownerFields,
		{
			displayName: 'Values',
			name: 'values',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true },
			placeholder: 'Add Value',
			required: true,
			default: {},
			options: [{ displayName: 'Value', name: 'value', values: [key, value] }],
			description: 'The keys and their new values',
		},
	],
	run: async ({ values: { value: rows = [] }, ...chosen }, api, { timezone }) => {
		if (!rows.length) throw new InputError('Values is empty');
		const definitions = await definitionsOf(api);
		const given = rows.map(({ key: name = '', value = '' }) => {
			if (!name) throw new InputError('Key is empty');
			return [name, encoded(name, value, chosen, { definitions, timezone })];
		});
		const values = { ...(await readValues(api, chosen)), ...Object.fromEntries(given) };
		return await writeValues(api, chosen, values, definitions);
	},
});
