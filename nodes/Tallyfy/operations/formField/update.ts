import { operation } from '../../engine/operation';
import { someOf } from '../lib/fields/listChanges';
import { field, template } from '../lib/fields/pickers';
import { snakeCase } from '../lib/snakeCase';
import {
	collectTime,
	columns,
	defaultValue,
	form,
	formStep,
	guidance,
	isRequired,
	label,
	prefix,
	suffix,
	useWysiwygEditor,
} from './lib/formFieldFields';
import { fieldOf, readForm } from './lib/templateForm';
import { columnsNamed, columnsOf } from './lib/choicesAndColumns';
import { simplifyField } from './lib/simplifyFormField';

export const update = operation({
	name: 'Update',
	action: 'Update form field',
	description: 'Change a field of a step or of the kick-off form; what is not given stays as it is',
	fields: [
		template,
		form,
		formStep,
		field,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [collectTime, columns, defaultValue, guidance, label, prefix, isRequired, useWysiwygEditor, suffix],
		},
	],
	simplify: simplifyField,
	run: async ({ templateId, form: where, stepId, fieldId, updateFields }, api) => {
		const { columns: titles, ...others } = someOf(updateFields);
		const read = await readForm(api, { templateId, form: where, stepId });
		const present = fieldOf(read, fieldId);
		const columns = titles?.length ? { columns: columnsNamed(titles, columnsOf(present)) } : {};
		const enabled = others.defaultValue === undefined ? {} : { default_value_enabled: others.defaultValue !== '' };
		const [written] = await read.write([{ ...present, ...snakeCase(others), ...columns, ...enabled }]);
		return written;
	},
});
