import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { automation, template } from '../lib/fields/pickers';

export const deleteRule = operation({
	name: 'Delete',
	action: 'Delete automation rule',
	description: 'Delete a rule of a template, which cannot be undone; the steps and fields that it used stay',
	fields: [template, automation],
	request: ({ templateId, automationId }) => ({
		method: 'DELETE',
		path: path`/checklists/${templateId}/automated-actions/${automationId}`,
	}),
});
