import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';
import { snakeCase } from '../lib/snakeCase';
import {
	choicesShown,
	collectTime,
	columnsShown,
	defaultValue,
	fieldType,
	form,
	formStep,
	guidance,
	isRequired,
	label,
	position,
	prefix,
	suffix,
	useWysiwygEditor,
} from './lib/formFieldFields';
import { addField } from './lib/templateForm';
import { partsOf } from './lib/choicesAndColumns';
import { simplifyField } from './lib/simplifyFormField';

export const add = operation({
	name: 'Add',
	action: 'Add form field',
	description: 'Add a field to the form of a step or to the kick-off form of a template',
	target: ['templateId'],
	fields: [
		template,
		form,
		formStep,
		label,
		fieldType,
		choicesShown,
		columnsShown,
		isRequired,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [collectTime, defaultValue, guidance, position, prefix, useWysiwygEditor, suffix],
		},
	],
	simplify: simplifyField,
	run: async ({ templateId, form: where, stepId, additionalFields, ...values }, api) => {
		const { label: name, fieldType: type, required } = values;
		return await addField(
			api,
			{ templateId, form: where, stepId },
			{
				label: name,
				field_type: type,
				required,
				...partsOf(values),
				...snakeCase(additionalFields),
				default_value_enabled: additionalFields.defaultValue ? true : undefined,
			},
		);
	},
});
