import { examinable } from '../../support/examinable.mts';
import type { Cases } from '../case.mts';

export const organization: Cases<'organization'> = {
	checkConnection: {
		given: (sandbox) => {
			examinable(sandbox);
			return {};
		},
		sends: [
			'getOrganization',
			'getMe',
			'getMe',
			'getMe',
			'getOrganization',
			'listTasks',
			'listMembers',
			'listMyTasks',
			'listMyTasks',
			'listMyTasks',
			'listTasks',
			'listTasks',
			'listRuns',
			'listActivity',
			'listWatchers',
		],
		gives: (items) => {
			expect(items[0].json).toMatchObject({ fact: 'Summary', verdict: 'as expected', what_to_do: 'Nothing.' });
			expect(items.map(({ json }) => json.verdict)).toEqual(items.map(() => 'as expected'));
		},
	},
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
	getSnippets: {
		given: ({ state }) => {
			state.addTextTemplate({ title: 'Greeting', content: 'Dear client' });
			state.addTextTemplate({ title: 'Refund policy', content: 'Within 14 days.' });
			return {};
		},
		sends: ['listTextTemplates'],
		gives: [
			{ id: 501, title: 'Greeting' },
			{ id: 502, title: 'Refund policy' },
		],
	},
};
