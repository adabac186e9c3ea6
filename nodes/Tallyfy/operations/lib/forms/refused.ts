import { InputError } from '../../../api/errors';
import type { FormField } from './formFields';

/** It says nothing about other items: those before this one may be done. The form was read, so requests were sent. */
export function refused(message: string, next = 'Change the value and run again.'): InputError {
	return new InputError(message, `${next} Nothing was changed for this item.`);
}

export const labelsOf = (fields: FormField[]): string => fields.map(({ label }) => label).join(', ');
