import { InputError } from '../../api/errors';
import { call } from '../../api/call';
import type { Api } from '../../api/client';
import { memberPicker } from '../lib/fields/picker';
import { operation } from '../../engine/operation';
import { member } from '../lib/fields/pickers';
import { orSuccess } from '../lib/gives';
import { isCompleted } from '../task/lib/changeTask';
import { protectedMember } from './lib/protectedMember';
import { isDisabled, simplifyMember } from './lib/memberFields';

export const remove = operation({
	name: 'Remove',
	action: 'Remove member',
	description: 'Disable a member and hand the open tasks over, which Disable does not; only administrators may',
	fields: [
		member,
		{
			displayName: 'Open Tasks',
			name: 'openTasks',
			type: 'options',
			options: [
				{ name: 'Hand Over', value: 'handOver', description: 'Another member gets the tasks' },
				{ name: 'Leave', value: 'leave', description: 'The tasks stay with the removed member' },
			],
			default: 'handOver',
			description: 'What happens to the open tasks of this member',
		},
		{
			...memberPicker({
				displayName: 'Hand Over To',
				name: 'receiverId',
				list: 'searchActiveMemberNumbers',
				description: 'The member who gets the tasks',
			}),
			displayOptions: { show: { openTasks: ['handOver'] } },
		},
	],
	simplify: simplifyMember,
	unless: async ({ memberId, openTasks }, api) => {
		const member = await api.call(call('getMember', { user_id: memberId }));
		if (!isDisabled(member)) return undefined;
		return openTasks === 'leave' || !(await hasOpenTasks(api, memberId)) ? member : undefined;
	},
	request: ({ memberId, openTasks, receiverId }) => {
		if (receiverId === memberId) throw new InputError('Hand Over To is the member who is to be removed');
		const query = openTasks === 'handOver' ? { with_reassignment: true, to: Number(receiverId) } : undefined;
		return call('removeMember', { user_id: memberId, query });
	},
	hints: [protectedMember],
	gives: orSuccess,
});

async function hasOpenTasks(api: Api, memberId: string): Promise<boolean> {
	const tasks = call('listUserTasks', { user_id: memberId, query: { status: 'active' } });
	const open = await api.list(tasks, 1, (task) => !isCompleted(task));
	return open.length > 0;
}
