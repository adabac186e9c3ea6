import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { deleted } from '../lib/gives';
import { archivedTemplate } from './lib/templateFields';

const next = 'Only an archived template can be deleted: run Archive first.';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete template permanently',
	description: 'Delete an archived template for good, which cannot be undone; only administrators may',
	target: ['templateId'],
	fields: [archivedTemplate],
	request: ({ templateId }) => call('deleteTemplate', { checklist_id: templateId }),
	hints: [
		{ status: 400, next },
		{ status: 422, next },
	],
	gives: (_, { templateId }) => deleted(templateId),
});
