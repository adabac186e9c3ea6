import { changedTo, leftAs, operation } from '../../engine/operation';
import { field, template } from '../lib/fields/pickers';
import { choices, form, formStep } from './lib/formFieldFields';
import { fieldOf, readForm } from './lib/templateForm';
import { optionsNamed, optionsOf, requireEnough } from './lib/choicesAndColumns';
import { simplifyField } from './lib/simplifyFormField';

export const setOptions = operation({
	name: 'Set Options',
	action: 'Set options of form field',
	description:
		'Set or add what can be chosen in a dropdown, multi-select or radio field; options that stay keep their ID',
	target: ['templateId'],
	fields: [
		template,
		form,
		formStep,
		field,
		{ ...choices, required: true },
		{
			displayName: 'Existing Options',
			name: 'present',
			type: 'options',
			options: [
				{ name: 'Keep', value: 'keep', description: 'Add the new ones after them' },
				{ name: 'Replace', value: 'replace', description: 'Remove those that are not listed' },
			],
			default: 'keep',
			description: 'What becomes of the options that the field has already',
		},
	],
	simplify: simplifyField,
	run: async ({ templateId, form: where, stepId, fieldId, choices: given, present: mode }, api) => {
		const read = await readForm(api, { templateId, form: where, stepId });
		const present = fieldOf(read, fieldId);
		const known = optionsOf(present);
		const wanted = optionsNamed(given, known);
		const options = mode === 'keep' ? [...known, ...wanted.filter((option) => !known.includes(option))] : wanted;
		requireEnough(String(present.field_type), options);
		const isSame = options.length === known.length && options.every((option, index) => option === known[index]);
		if (isSame) return leftAs(present);
		const [written] = await read.write([{ ...present, options }]);
		return changedTo(written);
	},
});
