import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { step, template } from '../lib/fields/pickers';
import { simplifyStep } from './lib/simplifyStep';

export const get = operation({
	name: 'Get',
	action: 'Get step',
	description: 'Get one step of a template with its assignees and form fields',
	fields: [template, step],
	simplify: simplifyStep,
	request: ({ templateId, stepId }) => call('getStep', { checklist_id: templateId, step_id: stepId }),
});
