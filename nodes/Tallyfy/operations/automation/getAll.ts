import { isRecord } from '../../api/records';
import { operation } from '../../engine/operation';
import { embedded } from '../lib/embedded';
import { template } from '../lib/fields/pickers';
import { templateRequest } from '../template/lib/changeTemplate';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many automation rules',
	description: 'Get all automation rules of a template with their conditions and actions',
	fields: [template],
	changesNothing: true,
	run: async ({ templateId }, api) => {
		const found = await api.once(templateRequest(templateId));
		return isRecord(found) ? embedded(found.automated_actions) : [];
	},
});
