import { changedTo, leftAs, operation } from '../../engine/operation';
import { key } from './lib/customFieldFields';
import { callsFor } from './lib/ownerCalls';
import { ownerFields } from './lib/ownerFields';
import { definitionsOf, ownKey, readValues, writeValues } from './lib/values';

export const deleteValue = operation({
	name: 'Delete Value',
	action: 'Delete custom field value',
	description: 'Delete the value of one custom field; the field itself stays, without a value',
	fields: [...ownerFields, key],
	run: async ({ key: name, ...chosen }, api) => {
		const { [name]: present, ...others } = await readValues(api, chosen);
		const output = { key: name, deleted: true };
		if (present === undefined) return leftAs(output);
		const { single } = callsFor(chosen);
		if (single) {
			await api.call(single.clear(name));
			return changedTo(output);
		}
		const definitions = await definitionsOf(api);
		ownKey(name, chosen, definitions);
		await writeValues(api, chosen, others, definitions);
		return changedTo(output);
	},
});
