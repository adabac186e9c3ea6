import { call } from '../../api/call';
import { changedTo, operation } from '../../engine/operation';
import { existing, existsAlready, ifExistsOrUpdate } from '../lib/fields/ifExists';
import { findTag } from '../lib/find/tag';
import { color, title } from './lib/tagFields';
import { simplifyTag } from './lib/simplifyTag';

export const create = operation({
	name: 'Create',
	action: 'Create tag',
	description: 'Create a tag for templates and processes',
	target: ['title'],
	fields: [title, color, ifExistsOrUpdate],
	simplify: simplifyTag,
	creates: 'tag',
	unless: async ({ title: name, color: value, ifExists }, api) =>
		await existing(ifExists, async () => await findTag(api, name), {
			update: async (tag) => {
				if (!value || value.toLowerCase() === String(tag.color).toLowerCase()) return tag;
				const body = { title: tag.title ?? name, color: value };
				return changedTo((await api.call(call('updateTag', { tag_id: tag.id ?? '', body }))) ?? tag);
			},
		}),
	request: ({ title: name, color: value }) => call('createTag', { body: { title: name, color: value || undefined } }),
	hints: [existsAlready],
});
