import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';

/** What a custom field is. */
export const simplifyKey = ({
	id,
	key,
	applies_to,
	field_type,
	key_type,
	is_required,
	is_active,
}: Tallyfy<'CustomFieldKey'>): IDataObject => ({
	id,
	key,
	applies_to,
	field_type,
	key_type,
	is_required,
	is_active,
});
