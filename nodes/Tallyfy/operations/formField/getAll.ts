import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';
import { formStep } from './lib/formFieldFields';
import { readForm } from './lib/templateForm';
import { simplifyField } from './lib/simplifyFormField';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many form fields',
	description: 'Get the form fields of a template: of all its forms, of the kick-off form, or of one step',
	fields: [
		template,
		{
			displayName: 'Form',
			name: 'form',
			type: 'options',
			options: [
				{ name: 'All Forms', value: 'all' },
				{ name: 'Kick-Off Form', value: 'kickoff' },
				{ name: 'Form of a Step', value: 'step' },
			],
			default: 'all',
			description: 'The form that the fields are on',
		},
		formStep,
	],
	simplify: simplifyField,
	changesNothing: true,
	run: async ({ templateId, form, stepId }, api) => {
		if (form === 'all') return await api.call(call('listTemplateFormFields', { checklist_id: templateId }));
		const { fields } = await readForm(api, { templateId, form, stepId });
		return fields;
	},
});
