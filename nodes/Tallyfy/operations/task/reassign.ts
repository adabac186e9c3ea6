import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import { memberPicker } from '../lib/fields/picker';
import { task } from '../lib/fields/pickers';
import { reassigned } from './lib/reassigned';
import { simplifyTask } from './lib/simplifyTask';

export const reassign = operation({
	name: 'Reassign',
	action: 'Reassign task',
	description: 'Hand a task over from one member, if assigned, to another; everybody else stays assigned',
	target: ['taskId'],
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
		return await reassigned(api, taskId, fromId, toId);
	},
});
