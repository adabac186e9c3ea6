import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { known } from '../lib/known';
import { someOf } from '../lib/fields/listChanges';
import { tag } from '../lib/fields/pickers';
import { color, title } from './lib/tagFields';
import { simplifyTag } from './lib/simplifyTag';

export const update = operation({
	name: 'Update',
	action: 'Update tag',
	description: 'Change the title or color of a tag; what is not given stays as it is',
	target: ['tagId'],
	fields: [
		tag,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [color, title],
		},
	],
	simplify: simplifyTag,
	run: async ({ tagId, updateFields }, api) => {
		const { title: name, color: value } = someOf(updateFields);
		// The title has to be in every update.
		const present = name ? undefined : await api.call(call('getTag', { tag_id: tagId }));
		const body = { color: value || undefined, title: name ?? known('title', present?.title ?? undefined) };
		return await api.call(call('updateTag', { tag_id: tagId, body }));
	},
});
