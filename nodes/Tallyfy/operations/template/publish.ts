import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';
import { simplifyTemplate } from './lib/simplifyTemplate';

export const publish = operation({
	name: 'Publish',
	action: 'Publish template',
	description: 'Publish the draft of a template, which takes the place of the version before',
	target: ['templateId'],
	fields: [template],
	simplify: simplifyTemplate,
	request: ({ templateId }) => call('publishTemplate', { checklist_id: templateId }),
});
