import { path } from '../../api/path';
import { isRecord } from '../../api/records';
import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';

export const archive = operation({
	name: 'Archive',
	action: 'Archive template',
	description: 'Put a template away, so that nothing finds it; Restore brings it back',
	fields: [template],
	run: async ({ templateId }, api) => {
		const answer = await api.call({ method: 'DELETE', path: path`/checklists/${templateId}` });
		const references = isRecord(answer) ? answer.deleted_references : undefined;
		return { id: templateId, archived: true, deleted_references: references };
	},
});
