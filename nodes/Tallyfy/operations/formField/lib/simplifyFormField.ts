import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { listed } from '../../lib/embedded';

/** The fields of a form field that most people need. */
export function simplifyField(field: Tallyfy<'FormField'>): IDataObject {
	return {
		id: field.id,
		label: field.label,
		type: field.field_type,
		required: field.required,
		guidance: field.guidance,
		options: listed(field.options, 'text'),
		columns: listed(field.columns, 'label'),
		position: field.position,
		step_id: field.step_id,
		template_id: field.checklist_id,
	};
}
