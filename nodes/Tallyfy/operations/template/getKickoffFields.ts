import { isRecord } from '../../api/errors';
import { operation } from '../../engine/operation';
import { embedded } from '../embedded';
import { template } from '../fields/pickers';
import { simplifyField } from '../formField/simplify';
import { templateRequest } from './read';

export const getKickoffFields = operation({
	name: 'Get Kick-Off Fields',
	action: 'Get kick-off fields of template',
	description: 'Get the fields of the kick-off form: their IDs, types, options, and which are required',
	fields: [template],
	simplify: simplifyField,
	changesNothing: true,
	run: async ({ templateId }, api) => {
		const found = await api.once(templateRequest(templateId));
		return isRecord(found) ? embedded(found.prerun) : [];
	},
});
