import type { IDataObject } from 'n8n-workflow';

import { InputError } from '../../api/errors';
import { isRecord } from '../../api/records';
import { operation } from '../../engine/operation';
import { embedded } from '../lib/embedded';
import { task } from '../lib/fields/pickers';
import { answered, encodeAnswers } from '../lib/forms/answers';
import { readFields } from '../lib/forms/fields';
import { taskAnswers } from '../lib/forms/mapping';
import { changeTask, readTask } from './lib/changeTask';
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
		return await changeTask(api, present, { taskdata: { ...saved(present), ...encoded } });
	},
});

/** The answers that are there already. */
export function saved({ taskdata, form_fields: fields }: IDataObject): IDataObject {
	const shown = embedded(fields).map(({ id, field_value: value }) => [String(id), value] as const);
	return answered({ ...Object.fromEntries(shown), ...(isRecord(taskdata) ? taskdata : {}) });
}
