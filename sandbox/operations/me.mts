import { paged } from '../paging.mts';
import type { Behaviours } from '../call.mts';
import { edited } from './members.mts';
import { organizationView } from './organization.mts';

export const me: Behaviours = {
	getMe: (_sandbox, { caller }) => ({ status: 200, body: { data: caller } }),

	updateMe: (sandbox, call) => ({ status: 200, body: { data: edited(sandbox, call.caller, call) } }),

	listMyOrganizations: (sandbox, call) => {
		const { status, role, created_at, disabled_at, last_login_at } = call.caller;
		const membership = {
			user_status: status,
			user_role: role.toLowerCase(),
			joined_on: created_at,
			disabled_on: disabled_at,
			last_accessed: last_login_at,
		};
		return paged(sandbox, call, [{ ...organizationView(sandbox), ...membership }]);
	},
};
