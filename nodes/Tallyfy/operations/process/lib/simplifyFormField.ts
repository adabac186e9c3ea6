import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { namesIn } from '../../lib/embedded';
import { answerShown } from '../../lib/forms/answersShown';

/** What a field of a form asks for, and its answer as people read it. */
export function simplifyFormField(field: Tallyfy<'FormField'>): IDataObject {
	return {
		id: field.id,
		label: field.label,
		type: field.field_type,
		answer: answerShown(field) ?? null,
		required: field.required,
		options: namesIn(field.options, 'text'),
		step_id: field.step_id,
		position: field.position,
	};
}
