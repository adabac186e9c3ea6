import { operation } from '../../engine/operation';
import { withHints } from '../../engine/hints';
import { key, value } from './lib/customFieldFields';
import { callsFor } from './lib/ownerCalls';
import { ownerFields } from './lib/ownerFields';
import { definitionsOf, encoded, readValues, unknownKey, valuesAfter, writeValues } from './lib/values';

export const setValue = operation({
	name: 'Set Value',
	action: 'Set custom field value',
	description: 'Set the value of one custom field of a process, a member, a template or another subject',
	fields: [...ownerFields, key, value],
	run: async ({ key: name, value: given, ...chosen }, api, { timezone }) => {
		const definitions = await definitionsOf(api);
		const wanted = encoded(name, given, chosen, { definitions, timezone });
		const { single } = callsFor(chosen);
		if (!single) {
			const values = { ...(await readValues(api, chosen)), [name]: wanted };
			return await writeValues(api, chosen, values, definitions);
		}
		const set = api.call(single.set(name, { value: wanted }));
		return valuesAfter(await withHints(set, [unknownKey]), { [name]: wanted });
	},
});
