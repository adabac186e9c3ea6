import type { Cases } from '../case.mts';

export const activity: Cases<'activity'> = {
	getAll: {
		given: ({ state }) => {
			state.addActivity({ verb: ['created'], description: ['Task created: Welcome call'] });
			state.addActivity({ created_at: '2026-07-21T09:30:00Z' });
			return { filters: { verb: 'completed', entity_type: 'task', created_after: '2026-07-21' } };
		},
		sends: ['listActivity'],
		gives: [
			{
				created_at: '2026-07-21T09:30:00.000Z',
				description: 'Task completed: Welcome call',
				action: 'completed',
				by: 'Ben Okafor',
				by_email: 'ben.okafor@example.com',
				on: 'task',
				within: 'process',
				within_id: '04377501294ce2cbb7ac750dbed790f8',
			},
		],
	},
};
