import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';
import { simplifyTemplate } from './lib/simplifyTemplate';

export const publish = operation({
	name: 'Publish',
	action: 'Publish template',
	description: 'Publish the draft of a template, which takes the place of the version before',
	fields: [template],
	simplify: simplifyTemplate,
	request: ({ templateId }) => ({ method: 'PUT', path: path`/checklists/${templateId}/publish` }),
});
