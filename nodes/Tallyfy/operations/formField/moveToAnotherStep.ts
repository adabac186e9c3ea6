import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { field, step, template } from '../lib/fields/pickers';
import { picker } from '../lib/fields/picker';
import { position } from './lib/formFieldFields';
import { simplifyField } from './lib/simplifyFormField';

export const moveToAnotherStep = operation({
	name: 'Move to Another Step',
	action: 'Move form field to another step',
	description: 'Move a field from the form of one step to the form of another step of the template',
	target: ['templateId'],
	fields: [
		template,
		{ ...step, description: 'The step that the field is on' },
		field,
		picker({
			displayName: 'To Step',
			name: 'targetStepId',
			list: 'searchSteps',
			description: 'The step that the field goes to',
		}),
		position,
	],
	simplify: simplifyField,
	request: ({ templateId, stepId, fieldId, targetStepId, position: place }) =>
		call('moveStepField', {
			checklist_id: templateId,
			step_id: stepId,
			field_id: fieldId,
			body: { target_step_id: targetStepId, position: place },
		}),
});
