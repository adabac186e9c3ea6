import { InputError } from '../../api/errors';
import { changedTo, leftAs, operation } from '../../engine/operation';
import { memberPicker } from '../lib/fields/picker';
import { task } from '../lib/fields/pickers';
import { joined, ownersOf, without } from './lib/assignees';
import { simplifyTask } from './lib/simplifyTask';
import { changeTask, readTask } from './lib/changeTask';

const only = (memberId: string) => ({ users: [Number(memberId)], guests: [], groups: [] });

export const reassign = operation({
	name: 'Reassign',
	action: 'Reassign task',
	description: 'Hand a task over from one member, if assigned, to another; everybody else stays assigned',
	fields: [
		task,
		memberPicker({
			displayName: 'From',
			name: 'fromId',
			list: 'searchMemberNumbers',
			description: 'The member who hands the task over',
		}),
		memberPicker({
			displayName: 'To',
			name: 'toId',
			list: 'searchActiveMemberNumbers',
			description: 'The member who gets the task',
		}),
	],
	simplify: simplifyTask,
	run: async ({ taskId, fromId, toId }, api) => {
		if (fromId === toId) throw new InputError('From and To are the same member');
		const present = await readTask(api, taskId);
		const before = ownersOf(present);
		if (!before.users.includes(Number(fromId))) return leftAs(present);
		const after = joined(without(before, only(fromId)), only(toId));
		return changedTo(await changeTask(api, present, { owners: after }));
	},
});
