import { expect } from 'expect';

import type { Cases } from '../case.mts';

export const apiCall: Cases<'apiCall'> = {
	getAll: {
		given: ({ state }) => {
			// One more than Tallyfy gives on a page.
			for (let number = 0; number <= 100; number++) state.addActivity();
			return {
				path: '/activity-feeds',
				returnAll: true,
				queryParameters: { parameter: [{ name: 'verb', value: 'completed' }] },
			};
		},
		sends: ['listActivity', 'listActivity'],
		gives: (items) => expect(new Set(items.map(({ json }) => json.id)).size).toBe(101),
	},
	send: {
		given: () => ({ httpMethod: 'POST', path: '/tags', body: '{ "title": "Urgent", "color": "#ff0000" }' }),
		sends: ['createTag'],
		gives: (items, { state }) => {
			expect(items.map(({ json }) => json)).toMatchObject([{ title: 'Urgent' }]);
			expect(state.tags.all()).toMatchObject([{ title: 'Urgent', color: '#ff0000' }]);
		},
	},
};
