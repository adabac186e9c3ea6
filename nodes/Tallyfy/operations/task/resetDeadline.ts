import { call } from '../../api/call';
import { withHints } from '../../engine/hints';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { noAutomaticDeadline, taskOfProcess } from './lib/deadlineOfRules';
import { simplifyTask } from './lib/simplifyTask';

export const resetDeadline = operation({
	name: 'Reset Deadline',
	action: 'Reset deadline of task',
	description: 'Give the deadline of a task back to its rules, where somebody has set it by hand',
	fields: [{ ...task, description: 'An open task of a process; the tasks whose deadlines count from it move too' }],
	simplify: simplifyTask,
	run: async ({ taskId }, api, { note }) => {
		const { ids, deadline_set_by_hand: isByHand } = await taskOfProcess(api, taskId);
		const reset = await withHints(api.call(call('resetDeadline', ids)), noAutomaticDeadline);
		if (isByHand === false) note('The deadline was not set by hand, so there was nothing to reset.');
		return reset;
	},
});
