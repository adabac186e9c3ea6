import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { group } from '../lib/fields/pickers';

export const deleteGroup = operation({
	name: 'Delete',
	action: 'Delete group',
	description: 'Delete a group, which cannot be undone; its members and guests stay in the organization',
	fields: [group],
	request: ({ groupId }) => ({ method: 'DELETE', path: path`/groups/${groupId}` }),
});
