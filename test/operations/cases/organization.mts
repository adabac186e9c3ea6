import type { Cases } from '../case.mts';

export const organization: Cases<'organization'> = {
	get: {
		given: () => ({}),
		sends: ['getOrganization'],
		gives: [{ name: 'Northfield Services', city: 'Leeds', active_members: 4 }],
	},
	getMyOrganizations: {
		given: () => ({ returnAll: true }),
		sends: ['listMyOrganizations'],
		gives: [{ name: 'Northfield Services', my_role: 'admin', my_status: 'active' }],
	},
};
