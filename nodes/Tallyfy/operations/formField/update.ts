import { operation } from '../../engine/operation';
import { someOf } from '../lib/fields/listChanges';
import { field, template } from '../lib/fields/pickers';
import { snakeCase } from '../lib/snakeCase';
import {
	choices,
	collectTime,
	columns,
	defaultValue,
	fieldType,
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
import { changedParts } from './lib/choicesAndColumns';
import { simplifyField } from './lib/simplifyFormField';

export const update = operation({
	name: 'Update',
	action: 'Update form field',
	description: 'Change a field of a step or of the kick-off form, its type included; what is not given stays as it is',
	target: ['templateId'],
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
			options: [
				collectTime,
				{ ...columns, description: `${columns.description}; needed when it becomes a table` },
				defaultValue,
				guidance,
				label,
				{
					...choices,
					description: `${choices.description}; needed when it becomes a field with options. Those that stay keep their ID, the others are removed.`,
				},
				prefix,
				isRequired,
				useWysiwygEditor,
				suffix,
				{
					...fieldType,
					description:
						'What kind of answer is asked for. The field and the answers to it stay; dropdown, multi-select and radio need Options, a table needs Columns.',
				},
			],
		},
	],
	simplify: simplifyField,
	run: async ({ templateId, form: where, stepId, fieldId, updateFields }, api) => {
		const { fieldType: type, choices: lines, columns: titles, ...others } = someOf(updateFields);
		const read = await readForm(api, { templateId, form: where, stepId });
		const present = fieldOf(read, fieldId);
		const parts = changedParts({ fieldType: type, choices: lines, columns: titles }, present);
		const enabled = others.defaultValue === undefined ? {} : { default_value_enabled: others.defaultValue !== '' };
		const changes = { field_type: type ?? present.field_type, ...snakeCase(others), ...parts, ...enabled };
		const [written] = await read.write([{ ...present, ...changes }]);
		return written;
	},
});
