import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { tag } from '../fields/pickers';

export const deleteTag = operation({
	name: 'Delete',
	action: 'Delete tag',
	description: 'Delete a tag, and take it off everything that carries it',
	fields: [tag],
	request: ({ tagId }) => ({ method: 'DELETE', path: path`/tags/${tagId}` }),
});
