import type { INodeParameters } from 'n8n-workflow';

import { perform, picked } from '../support/menu.mts';
import { ben, jsonOf } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

/** What a node before gives, where a text was meant. */
const json = {
	record: { id: 20102, name: 'Finance' },
	list: ['Finance', 'Legal'],
	records: [{ id: 20102 }],
};

const run = '0123456789abcdef0123456789abcdef';
const task = { title: 'Pay', deadline: '2031-02-01T17:00:00Z' };
const isMember = 'is not a list of IDs or emails of members, separated by commas';

it.each<[operation: [string, string], parameters: INodeParameters, message: string]>([
	[
		['process', 'update'],
		{ processId: picked(run), updateFields: { summary: '={{ $json.record }}' } },
		'Summary is not a text: {"id":20102,"name":"Finance"}',
	],
	[
		['process', 'update'],
		{ processId: picked(run), updateFields: { name: '={{ $json.list }}' } },
		'Name is not a text: ["Finance","Legal"]',
	],
	[
		['task', 'create'],
		{ ...task, memberIds: '={{ $json.record }}' },
		`Members ${isMember}: {"id":20102,"name":"Finance"}`,
	],
	[['task', 'create'], { ...task, memberIds: '={{ $json.records }}' }, `Members ${isMember}: {"id":20102}`],
	[
		['member', 'get'],
		{ memberId: picked('={{ $json.record }}') },
		'Member is not the ID or the email of a member: {"id":20102,"name":"Finance"}',
	],
	[
		['task', 'getAll'],
		{ filters: { folderId: picked('={{ $json.record }}') } },
		'Folder is not a Tallyfy ID (32 hexadecimal characters): {"id":20102,"name":"Finance"}',
	],
	[['task', 'getMyTasks'], { returnAll: false, limit: '={{ [5] }}' }, 'Limit is not a number: [5]'],
	[['task', 'getMyTasks'], { sort: '={{ $json.list }}' }, '["Finance","Legal"] is not one of the choices of Sort'],
	[
		['apiCall', 'send'],
		{ path: '/users', queryParameters: { parameter: [{ name: 'q', value: '={{ $json.record }}' }] } },
		'Value is not a text: {"id":20102,"name":"Finance"}',
	],
	[
		['tag', 'create'],
		{ title: 'Urgent', color: '={{ $json.record }}' },
		'Color is not a text: {"id":20102,"name":"Finance"}',
	],
])('is refused before anything is sent: %j, %j', async (operation, parameters, message) => {
	const sandbox = tallyfy();
	const { error, items } = await perform(sandbox, operation, parameters, { items: [json] });
	expect(error?.message).toBe(message);
	expect(items).toEqual([]);
	expect(sandbox.requests).toEqual([]);
});

it('takes lists of texts and numbers where several may stand', async () => {
	const sandbox = tallyfy();
	const groups = json.list.map((name) => sandbox.state.addGroup({ name }).id);
	const parameters = { ...task, memberIds: '={{ [20102] }}', guestEmails: '', groupIds: '={{ $json.list }}' };
	const { error, items } = await perform(sandbox, ['task', 'create'], parameters, { items: [json] });
	expect(error).toBeUndefined();
	const [created] = [...sandbox.state.tasks.values()];
	expect(created.owners).toMatchObject({ users: [{ id: 20102 }], groups });
	expect(jsonOf({ items } as never)).toMatchObject([{ id: created.id }]);
});

it('takes a list of choices', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 1);
	const options = { with: "={{ ['run', 'step'] }}" };
	const { error } = await perform(sandbox, ['task', 'getMyTasks'], { options });
	expect(error).toBeUndefined();
	expect(sandbox.requests.at(-1)?.url).toContain('with=run%2Cstep');
});
