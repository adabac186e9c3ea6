import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { changesForm } from '../lib/forms/changedAnswers';
import { answersIn, answersOfTask, clearAnswers, keepFiles } from '../lib/forms/mapping';
import { changeTask, readTask } from './lib/changeTask';
import { newAnswers } from './lib/newAnswers';
import { simplifyTask } from './lib/simplifyTask';

export const fillFormFields = operation({
	name: 'Fill Form Fields',
	action: 'Fill form fields of task',
	description: 'Save answers in the form of a task; the answers to its other fields stay as they are',
	target: ['taskId'],
	fields: [
		task,
		...answersOfTask,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [clearAnswers, keepFiles],
		},
	],
	simplify: simplifyTask,
	run: async ({ taskId, options, ...values }, api, { timezone }) => {
		const given = answersIn(values);
		if (!changesForm(given, options))
			throw new InputError('No answer is given', 'Nothing was changed for this item. Fill in a field and run again.');
		const present = await readTask(api, taskId, ['form_fields']);
		const taskdata = await newAnswers(api, present, given, options, timezone);
		return await changeTask(api, present, { taskdata });
	},
});
