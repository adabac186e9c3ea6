import { call } from '../../api/call';
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
	request: ({ processId }) => call('listRunFormFields', { run_id: processId }),
	gives: (answer) => embedded(answer?.form_fields),
});
