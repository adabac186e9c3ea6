import { path } from '../../api/path';
import { isRecord } from '../../api/records';
import { operation } from '../../engine/operation';
import { someOf } from '../lib/fields/listChanges';
import { tag } from '../lib/fields/pickers';
import { color, hexColor, title } from './lib/tagFields';
import { simplifyTag } from './lib/simplifyTag';

export const update = operation({
	name: 'Update',
	action: 'Update tag',
	description: 'Change the title or color of a tag; what is not given stays as it is',
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
		const request = { path: path`/tags/${tagId}` };
		const changes = { title: name, color: hexColor(value) };
		// The title has to be in every update.
		const known = name ? undefined : await api.call({ method: 'GET', ...request });
		const body = { ...changes, title: name ?? (isRecord(known) ? known.title : undefined) };
		return await api.call({ method: 'PUT', ...request, body });
	},
});
