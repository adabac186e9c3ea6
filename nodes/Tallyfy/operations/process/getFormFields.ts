import { path } from '../../api/path';
import { isRecord } from '../../api/records';
import { operation } from '../../engine/operation';
import { embedded } from '../lib/embedded';
import { process } from '../lib/fields/pickers';
import { simplifyFormField } from './lib/simplifyFormField';

export const getFormFields = operation({
	name: 'Get Form Fields',
	action: 'Get form fields of process',
	description: 'Get the form fields of all tasks of a process, with their answers',
	fields: [process],
	simplify: simplifyFormField,
	changesNothing: true,
	run: async ({ processId }, api) => {
		const answer = await api.call({ method: 'GET', path: path`/runs/${processId}/form-fields` });
		return embedded(isRecord(answer) ? answer.form_fields : answer);
	},
});
