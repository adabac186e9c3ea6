import { changedTo, leftAs, operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { sizeOf } from '../lib/people';
import { joined, ownersOf, people, somebodyIn } from './lib/assignees';
import { changeTask, readTask } from './lib/changeTask';
import { simplifyTask } from './lib/simplifyTask';

export const addAssignees = operation({
	name: 'Add Assignees',
	action: 'Add assignees to task',
	description: 'Assign members, guests or groups to a task, in addition to those who are assigned already',
	target: ['taskId'],
	fields: [task, ...people],
	simplify: simplifyTask,
	run: async ({ taskId, ...values }, api) => {
		const wanted = somebodyIn(values);
		const present = await readTask(api, taskId);
		const before = ownersOf(present);
		const after = joined(before, wanted);
		if (sizeOf(after) === sizeOf(before)) return leftAs(present);
		return changedTo(await changeTask(api, present, { owners: after }));
	},
});
