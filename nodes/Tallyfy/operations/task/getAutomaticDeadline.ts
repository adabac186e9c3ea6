import { call } from '../../api/call';
import { isoOf } from '../../api/dates';
import { withHints } from '../../engine/hints';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { noAutomaticDeadline, taskOfProcess } from './lib/deadlineOfRules';

export const getAutomaticDeadline = operation({
	name: 'Get Automatic Deadline',
	action: 'Get automatic deadline of task',
	description: 'Get the deadline that a task of a process has by its rules, beside the one that it has now, and why',
	fields: [{ ...task, description: 'An open task of a process' }],
	changesNothing: true,
	run: async ({ taskId }, api) => {
		const { ids, task: present } = await taskOfProcess(api, taskId);
		const automatic = await withHints(api.call(call('getAutomaticDeadline', ids)), noAutomaticDeadline);
		return {
			task_id: taskId,
			automatic_deadline: isoOf(automatic?.date),
			source: automatic?.source,
			reason: automatic?.reason,
			deadline: isoOf(present.deadline),
			deadline_set_by_hand: present.deadline_set_by_hand,
		};
	},
});
