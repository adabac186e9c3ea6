import type { INodeParameters, INodeProperties } from 'n8n-workflow';

import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import { perform } from '../support/menu.mts';
import { tallyfy } from '../support/tallyfy.mts';

const activities = async (sandbox: Sandbox, parameters: INodeParameters) =>
	await perform(sandbox, ['activity', 'getAll'], parameters);

it('sends every filter as Tallyfy takes it', async () => {
	const sandbox = tallyfy();
	const id = '04377501294ce2cbb7ac750dbed790f8';
	const filters = {
		actor_email: 'ben.okafor@example.com',
		actor_id: '20102',
		actor_type: 'user',
		created_after: '2026-07-01T23:30:00+02:00',
		created_before: '2026-07-31',
		entity_id: '6bc427bab0f1da932bc254452da09bf7',
		entity_type: 'task',
		field: 'title',
		origin_id: id,
		origin_type: 'run',
		search: 'welcome',
		source: 'Member',
		type: 'Task',
		verb: 'completed',
	};
	sandbox.state.addActivity({ created_at: '2026-07-21T09:30:00Z', field: ['title'] });
	const { items, error } = await activities(sandbox, { sort: '-created_at', filters });
	expect(error).toBeUndefined();
	expect(items).toHaveLength(1);
	const [{ url }] = sandbox.requests.filter(({ operationId }) => operationId === 'listActivity');
	expect(Object.fromEntries(new URL(url, 'https://go.tallyfy.com').searchParams)).toEqual({
		...filters,
		created_after: '2026-07-01',
		sort: '-created_at',
		page: '1',
		per_page: '100',
	});
});

it.each([
	[{ origin_id: '04377501294ce2cbb7ac750dbed790f8' }, 'Part Of (ID) needs Part Of (Kind)'],
	[{ search: 'a' }, 'Search is too short'],
	[{ created_after: 'yesterday' }, 'From is not a day'],
	[{ actor_email: 'Ben Okafor' }, 'Done By (Email) is not an email address'],
])('refuses %j before anything is sent', async (filters, message) => {
	const sandbox = tallyfy();
	expect((await activities(sandbox, { filters })).error?.message).toContain(message);
	expect(sandbox.requests).toEqual([]);
});

it('calls people members, as the screens of Tallyfy do', () => {
	const filters = menu.activity.operations.getAll.fields.find(({ name }) => name === 'filters');
	const types = filters?.options?.find(({ name }) => name === 'type') as INodeProperties;
	expect(types.options).toContainEqual({ name: 'Member', value: 'User' });
});
