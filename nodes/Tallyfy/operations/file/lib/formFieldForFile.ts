import type { Tallyfy } from '../../../api/call';
import { InputError } from '../../../api/errors';
import { fieldsToAnswer, type FormField } from '../../lib/forms/formFields';

/**
 * The field of a task that a file is for: the one that is named, or its only one for files.
 *
 * @param task with `form_fields`
 * @throws InputError that names the fields for files
 */
export function fileFieldOf(task: Tallyfy<'Task'>, fieldId: string): FormField {
	const fields = fieldsToAnswer(task.form_fields).filter(({ field_type: type }) => type === 'file');
	if (!fields.length)
		throw new InputError(
			'This task has no form field for files',
			'Choose another task, or add such a field in Tallyfy. Nothing was uploaded for this item.',
		);
	const field = fieldId ? fields.find(({ id }) => id === fieldId) : fields.length === 1 ? fields[0] : undefined;
	if (field) return field;
	throw new InputError(
		fieldId ? `Form Field is not a field for files of this task: ${JSON.stringify(fieldId)}` : 'Form Field is empty',
		`Choose from: ${fields.map(({ id, label }) => `${label} (${id})`).join(', ')}. Nothing was uploaded for this item.`,
	);
}
