import type { Behaviours } from '../call.mts';
import type { Sandbox } from '../sandbox.mts';

export const organization: Behaviours = {
	getOrganization: (sandbox) => ({ status: 200, body: { data: organizationView(sandbox) } }),
};

export function organizationView({ state }: Sandbox) {
	const counted = [...state.members.values()].filter(({ status, type }) => status === 'active' && type !== 'bot');
	return { ...state.organization, users_count: counted.length };
}
