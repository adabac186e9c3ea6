import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import { someOf } from '../lib/fields/listChanges';
import { task } from '../lib/fields/pickers';
import { mentionNobody, richText } from '../lib/fields/richText';
import { snakeCase } from '../lib/snakeCase';
import * as fields from './lib/taskFields';
import { changeTask } from './lib/changeTask';
import { movedDeadline } from './lib/movedDeadline';
import { simplifyTask } from './lib/simplifyTask';
import { taskToChange } from './lib/taskToChange';

export const update = operation({
	name: 'Update',
	action: 'Update task',
	description: 'Change a task; what is not given, and who is assigned, stays as it is',
	target: ['taskId'],
	fields: [
		task,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				fields.deadline,
				fields.instructions,
				fields.maximalAssignees,
				mentionNobody,
				{
					displayName: 'Position',
					name: 'position',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 1,
					description: 'Place of the task in its process; 1 is the first. One-off tasks have none.',
				},
				fields.preventGuestComments,
				fields.startDate,
				fields.title,
				fields.topSecret,
				fields.taskType,
				fields.webhook,
			],
		},
	],
	simplify: simplifyTask,
	run: async ({ taskId, updateFields }, api, { note, timezone }) => {
		const { mentionNobody: isPlain, ...given } = updateFields;
		const changes = snakeCase(someOf(given));
		const task = await taskToChange(api, taskId);
		if (!task.run_id && updateFields.position !== undefined)
			throw new InputError('A one-off task has no Position', 'Leave Position out. Nothing was changed for this item.');
		const changed = await changeTask(api, task, { ...changes, summary: richText(changes.summary, isPlain) });
		note(movedDeadline(updateFields.deadline, changed?.deadline, timezone));
		return changed;
	},
});
