import { changedTo, leftAs, operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { sizeOf } from '../lib/people';
import { ownersOf, people, somebodyIn, without } from './lib/assignees';
import { changeTask, readTask } from './lib/changeTask';
import { simplifyTask } from './lib/simplifyTask';

export const removeAssignees = operation({
	name: 'Remove Assignees',
	action: 'Remove assignees from task',
	description: 'Take members, guests or groups off a task; everybody else stays assigned',
	target: ['taskId'],
	fields: [task, ...people],
	simplify: simplifyTask,
	run: async ({ taskId, ...values }, api) => {
		const unwanted = somebodyIn(values);
		const present = await readTask(api, taskId);
		const before = ownersOf(present);
		const after = without(before, unwanted);
		if (sizeOf(after) === sizeOf(before)) return leftAs(present);
		return changedTo(await changeTask(api, present, { owners: after }));
	},
});
