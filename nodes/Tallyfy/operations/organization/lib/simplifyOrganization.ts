import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';

/** The fields of an organization that most people need. */
export function simplifyOrganization(organization: Tallyfy<'Organization'>): IDataObject {
	return {
		id: organization.id,
		name: organization.name,
		slug: organization.slug,
		country: organization.country,
		city: organization.city,
		timezone: organization.timezone,
		active_members: organization.users_count,
		created_at: isoOf(organization.created_at),
	};
}
