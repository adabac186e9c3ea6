import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';

export const archive = operation({
	name: 'Archive',
	action: 'Archive template',
	description: 'Put a template away, so that nothing finds it; Restore brings it back',
	fields: [template],
	request: ({ templateId }) => call('archiveTemplate', { checklist_id: templateId }),
	gives: (answer, { templateId }) => ({
		id: templateId,
		archived: true,
		deleted_references: answer?.deleted_references,
	}),
});
