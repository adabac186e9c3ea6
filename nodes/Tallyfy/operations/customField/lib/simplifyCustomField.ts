import type { IDataObject } from 'n8n-workflow';

/** What a custom field is. */
export const simplifyKey = ({
	id,
	key,
	applies_to,
	field_type,
	key_type,
	is_required,
	is_active,
}: IDataObject): IDataObject => ({
	id,
	key,
	applies_to,
	field_type,
	key_type,
	is_required,
	is_active,
});
