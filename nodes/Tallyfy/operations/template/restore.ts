import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { ifInUse } from '../lib/find/ifFound';
import { archivedTemplate } from './lib/templateFields';
import { simplifyTemplate } from './lib/simplifyTemplate';

export const restore = operation({
	name: 'Restore',
	action: 'Restore template',
	description:
		'Bring an archived template back to the templates in use; what embedded it in other templates stays removed',
	target: ['templateId'],
	fields: [archivedTemplate],
	simplify: simplifyTemplate,
	unless: async ({ templateId }, api) => await ifInUse(api.call(call('getTemplate', { checklist_id: templateId }))),
	request: ({ templateId }) => call('restoreTemplate', { checklist_id: templateId }),
});
