import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { tag } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';

export const deleteTag = operation({
	name: 'Delete',
	action: 'Delete tag',
	description:
		'Delete a tag for the whole organization; all processes and templates lose it, and this cannot be undone',
	target: ['tagId'],
	fields: [tag],
	request: ({ tagId }) => call('deleteTag', { tag_id: tagId }),
	gives: (_, { tagId }) => deleted(tagId),
});
