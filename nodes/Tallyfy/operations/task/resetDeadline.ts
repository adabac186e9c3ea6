import { call } from '../../api/call';
import { withHints } from '../../engine/hints';
import { changedTo, leftAs, operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { noAutomaticDeadline, taskOfProcess } from './lib/deadlineOfRules';
import { simplifyTask } from './lib/simplifyTask';

export const resetDeadline = operation({
	name: 'Reset Deadline',
	action: 'Reset deadline of task',
	description:
		'Give the deadline of a task back to its rules, where somebody has set it by hand; else it is left as it is',
	target: ['taskId'],
	fields: [{ ...task, description: 'An open task of a process; the tasks whose deadlines count from it move too' }],
	simplify: simplifyTask,
	run: async ({ taskId }, api) => {
		const { ids, task: present } = await taskOfProcess(api, taskId);
		if (present.deadline_set_by_hand === false) return leftAs(present);
		return changedTo(await withHints(api.call(call('resetDeadline', ids)), noAutomaticDeadline));
	},
});
