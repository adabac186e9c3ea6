import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { embedded } from '../lib/embedded';
import { template } from '../lib/fields/pickers';
import { inOrder } from '../lib/inOrder';
import { simplifyStep } from './lib/simplifyStep';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many steps',
	description: 'Get all steps of a template with their assignees and form fields',
	fields: [template],
	simplify: simplifyStep,
	request: ({ templateId }) => call('listSteps', { checklist_id: templateId }),
	gives: (steps) => inOrder(embedded(steps)),
});
