import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { group } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';

export const deleteGroup = operation({
	name: 'Delete',
	action: 'Delete group',
	description: 'Delete a group, which cannot be undone; its members and guests stay in the organization',
	target: ['groupId'],
	fields: [group],
	request: ({ groupId }) => call('deleteGroup', { group_id: groupId }),
	gives: (_, { groupId }) => deleted(groupId),
});
