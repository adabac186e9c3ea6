import { createHash } from 'node:crypto';

import type { Guest, GuestDetails } from './records.mts';

export type GuestFields = Partial<Omit<Guest, 'details'>> & { email: string; details?: Partial<GuestDetails> };

/** @param at when it is created, in the form that guests have: YYYY-MM-DD HH:MM:SS */
export function newGuest(id: number, organizationId: string, at: string, { details, ...fields }: GuestFields): Guest {
	const code = createHash('md5').update(`guest ${id}`).digest('hex').slice(0, 24);
	return {
		id,
		first_name: null,
		last_name: null,
		last_accessed_at: null,
		last_known_ip: null,
		last_known_country: null,
		details: {
			status: 'active',
			phone_1: null,
			phone_2: null,
			timezone: null,
			image_url: null,
			contact_url: null,
			company_url: null,
			opportunity_url: null,
			company_name: null,
			opportunity_name: null,
			external_sync_source: null,
			external_date_creation: null,
			associated_members: null,
			disabled_at: null,
			disabled_by: null,
			reactivated_at: null,
			reactivated_by: null,
			...details,
		},
		created_at: at,
		deleted_at: null,
		link: `https://go.tallyfy.com/guest-all-task/${organizationId}/${code}`,
		...fields,
	};
}

export const fullNameOf = ({ first_name, last_name, email }: Guest) =>
	[first_name, last_name].filter(Boolean).join(' ') || email;
