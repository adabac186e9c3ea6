import { operation } from '../../engine/operation';
import { ownerFields } from './lib/ownerFields';
import { readValues } from './lib/values';

export const getValues = operation({
	name: 'Get Values',
	action: 'Get custom field values',
	description: 'Get the values of all custom fields of a process, a member, a template or another subject',
	fields: ownerFields,
	changesNothing: true,
	run: async (chosen, api) => await readValues(api, chosen),
});
