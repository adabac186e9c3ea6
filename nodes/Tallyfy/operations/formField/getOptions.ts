import { operation } from '../../engine/operation';
import { field, template } from '../lib/fields/pickers';
import { form, formStep } from './lib/formFieldFields';
import { fieldOf, readForm } from './lib/templateForm';
import { optionsOf } from './lib/choicesAndColumns';

export const getOptions = operation({
	name: 'Get Options',
	action: 'Get options of form field',
	description: 'Get what can be chosen in a dropdown, multi-select or radio field, one item an option',
	fields: [template, form, formStep, field],
	changesNothing: true,
	run: async ({ templateId, form: where, stepId, fieldId }, api) =>
		optionsOf(fieldOf(await readForm(api, { templateId, form: where, stepId }), fieldId)),
});
