import { operation } from '../../engine/operation';
import { field, template } from '../fields/pickers';
import { form, formStep } from './fields';
import { fieldOf, readForm } from './form';
import { optionsOf } from './parts';

export const getOptions = operation({
	name: 'Get Options',
	action: 'Get options of form field',
	description: 'Get what can be chosen in a dropdown, multi-select or radio field, one item an option',
	fields: [template, form, formStep, field],
	changesNothing: true,
	run: async ({ templateId, form: where, stepId, fieldId }, api) =>
		optionsOf(fieldOf(await readForm(api, { templateId, form: where, stepId }), fieldId)),
});
