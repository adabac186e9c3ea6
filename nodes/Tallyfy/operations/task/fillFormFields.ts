import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { encodeAnswers } from '../lib/forms/answers';
import { readFields } from '../lib/forms/formFields';
import { taskAnswers } from '../lib/forms/mapping';
import { changeTask, readTask } from './lib/changeTask';
import { savedAnswers } from './lib/savedAnswers';
import { simplifyTask } from './lib/simplifyTask';

export const fillFormFields = operation({
	name: 'Fill Form Fields',
	action: 'Fill form fields of task',
	description: 'Save answers in the form of a task; the answers to its other fields stay as they are',
	fields: [task, taskAnswers],
	simplify: simplifyTask,
	run: async ({ taskId, answers }, api, { timezone }) => {
		const present = await readTask(api, taskId, ['form_fields']);
		const encoded = encodeAnswers(readFields(present.form_fields), answers, timezone);
		if (!Object.keys(encoded).length)
			throw new InputError('No answer is given', 'Nothing was changed. Fill in a field and run again.');
		return await changeTask(api, present, { taskdata: { ...savedAnswers(present), ...encoded } });
	},
});
