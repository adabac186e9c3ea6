import type { Body } from '../../../api/call';
import { InputError } from '../../../api/errors';
import { field, type Values } from '../../../engine/operation';
import {
	choicesShown,
	columnsShown,
	fieldType,
	guidance,
	isRequired,
	label,
} from '../../formField/lib/formFieldFields';
import { partsOf } from '../../formField/lib/choicesAndColumns';

/** The form of a new task. */
export const formFields = field({
	displayName: 'Form Fields',
	name: 'formFields',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Form Field',
	default: {},
	description: 'The form of the task, in this order',
	options: [
		{
			displayName: 'Form Field',
			name: 'field',
			values: [label, fieldType, choicesShown, columnsShown, guidance, isRequired],
		},
	],
});

type NewForm = Values<[typeof formFields]>['formFields'];

type NewField = NonNullable<NonNullable<NewForm>['field']>[number];

/** The same as Tallyfy takes it; undefined for a task without a form. */
export const newFields = (given: NewForm | undefined): Body<'createTask'>['form_fields'] => given?.field?.map(newField);

function newField({ label: name, fieldType: type = 'text', required = false, ...values }: NewField) {
	if (!name) throw new InputError('Label is empty');
	return {
		label: name,
		field_type: type,
		required,
		guidance: values.guidance || undefined,
		...partsOf({ fieldType: type, ...values }),
	};
}
