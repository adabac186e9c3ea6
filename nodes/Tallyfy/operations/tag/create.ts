import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { color, hexColor, title } from './fields';
import { simplifyTag } from './simplify';

export const create = operation({
	name: 'Create',
	action: 'Create tag',
	description: 'Create a tag for templates and processes',
	fields: [title, color],
	simplify: simplifyTag,
	request: ({ title: name, color: value }) => ({
		method: 'POST',
		path: path`/tags`,
		body: { title: name, color: hexColor(value) },
	}),
});
