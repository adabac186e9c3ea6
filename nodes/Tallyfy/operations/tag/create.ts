import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { color, title } from './lib/tagFields';
import { simplifyTag } from './lib/simplifyTag';

export const create = operation({
	name: 'Create',
	action: 'Create tag',
	description: 'Create a tag for templates and processes',
	fields: [title, color],
	simplify: simplifyTag,
	request: ({ title: name, color: value }) => call('createTag', { body: { title: name, color: value || undefined } }),
});
