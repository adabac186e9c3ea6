import type { IDataObject, INodeType } from 'n8n-workflow';

import { call, type Tallyfy } from '../../nodes/Tallyfy/api/call.ts';
import { describeOperation } from '../../nodes/Tallyfy/engine/describe.ts';
import { execute } from '../../nodes/Tallyfy/engine/execute.ts';
import { operation } from '../../nodes/Tallyfy/engine/operation.ts';
import { runNode } from '../../tools/engine/engine.mts';
import { actAs, ana, ben, jsonOf, nodes, notesOf } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';

/** A node for one call to a member, which says nothing when it is done. */
function nodeFor(method: 'DELETE' | 'PUT', simplify?: (member: Tallyfy<'Member'>) => IDataObject): INodeType {
	const made = operation({
		name: 'Made Up',
		action: 'Make up member',
		description: 'Is there for this test alone',
		fields: [],
		simplify,
		request: () =>
			method === 'DELETE' ? call('disableMember', { user_id: 20102 }) : call('enableMember', { user_id: 20102 }),
	});
	return {
		description: { ...nodes.listMyTasks.description, properties: describeOperation(made) },
		async execute() {
			return await execute(this, made);
		},
	};
}

it.each([
	['DELETE', { deleted: true }],
	['PUT', { success: true }],
] as const)('says that a %s is done when Tallyfy answers without content', async (method, json) => {
	const sandbox = tallyfy();
	sandbox.fault({ method, kind: 'status', status: 204, body: '' });
	const parameters = { actAs: actAs(ana) };
	const result = await runNode({ node: nodeFor(method), credentials: credentialsOf(sandbox), parameters });
	expect(result.error).toBeUndefined();
	expect(jsonOf(result)).toEqual([json]);
	expect(result.items[0].pairedItem).toEqual({ item: 0 });
});

it.each([
	['a record', { id: 7, email: null, other: 'x' }, { id: 7, email: null }],
	['a part of one', { id: 7 }, { id: 7 }],
	['a message', { message: 'Done.' }, { message: 'Done.' }],
])('simplifies %s without making up what it does not have', async (_, data, json) => {
	const sandbox = tallyfy();
	sandbox.fault({ method: 'PUT', kind: 'status', status: 200, body: { data } });
	const node = nodeFor('PUT', ({ id, email }) => ({ id, email }));
	const result = await runNode({ node, credentials: credentialsOf(sandbox), parameters: { actAs: actAs(ana) } });
	expect(result.error).toBeUndefined();
	expect(result.items.map((item) => Object.entries(item.json))).toEqual([Object.entries(json)]);
});

it('asks n8n for an expression for each item, and for what is the same for all of them once', async () => {
	const sandbox = tallyfy();
	const asked: string[] = [];
	const node: INodeType = {
		description: nodes.listMyTasks.description,
		async execute() {
			const getNodeParameter = (...own: Parameters<typeof this.getNodeParameter>) => {
				asked.push(own[0]);
				return this.getNodeParameter(...own);
			};
			return await nodes.listMyTasks.execute.call(
				Object.create(this, { getNodeParameter: { value: getNodeParameter } }),
			);
		},
	};
	const items = [ana, ben, ana].map((email) => ({ email, limit: 5 }));
	const parameters = { actAs: actAs('={{ $json.email }}'), returnAll: false, limit: '={{ $json.limit }}' };
	const result = await runNode({ node, credentials: credentialsOf(sandbox), parameters, items });
	expect(result.error).toBeUndefined();
	const timesOf = (name: string) => asked.filter((one) => one === name).length;
	expect(['actAs', 'limit', 'returnAll', 'output'].map(timesOf)).toEqual([3, 3, 1, 1]);
});

it('notes what Retry On Fail does where it changes something, and nowhere else', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox);
	const change = { node: nodeFor('PUT'), credentials, parameters: { actAs: actAs(ana) } };
	const retries = [expect.stringMatching(/^Retry On Fail is on .* creates it twice\. Switch it off/)];
	expect(notesOf(await runNode({ ...change, retryOnFail: true }))).toEqual(retries);
	expect(notesOf(await runNode(change))).toEqual([]);
	expect(notesOf(await runNode({ ...change, node: nodes.listMyTasks, retryOnFail: true }))).toEqual([]);
});

const step = { id: 5, title: 'Call', by: { name: 'Ana', email: 'ana@example.com' } };
const member = { id: 7, email: 'ben@example.com', team: 'Finance', all: { steps: [step, { id: 6 }] } };

it.each<[string, unknown, unknown, string[]]>([
	['nothing', [], { id: 7 }, []],
	['a simplified field', ['mail'], { id: 7, mail: 'ben@example.com' }, []],
	['one without a value here', ['phone'], { id: 7 }, []],
	['a field of Raw', ['email'], { id: 7, email: 'ben@example.com' }, []],
	['the simplified field where both have the name', ['team'], { id: 7, team: 'FINANCE' }, []],
	['texts with commas', 'id, mail ,email', { id: 7, mail: 'ben@example.com', email: 'ben@example.com' }, []],
	['what lies within', ['all.steps.id'], { id: 7, all: { steps: [{ id: 5 }, { id: 6 }] } }, []],
	[
		'what lies within the entries of a list',
		['all.steps.title', 'all.steps.by.name'],
		{ id: 7, all: { steps: [{ title: 'Call', by: { name: 'Ana' } }] } },
		[],
	],
	[
		'what there is not',
		['mial', 'email.host', 'constructor', 'mail'],
		{ id: 7, mail: 'ben@example.com' },
		['mial', 'email.host', 'constructor'],
	],
])('selects %s', async (_, selectedFields, json, unknown) => {
	const sandbox = tallyfy();
	sandbox.fault({ method: 'PUT', kind: 'status', status: 200, body: { data: member } });
	const node = nodeFor('PUT', ({ id, email, team }) => ({
		id,
		mail: email,
		phone: undefined,
		team: team?.toUpperCase(),
	}));
	const parameters = {
		actAs: actAs(ana),
		output: 'selectedFields',
		selectedFields: `={{ ${JSON.stringify(selectedFields)} }}`,
	};
	const result = await runNode({ node, credentials: credentialsOf(sandbox), parameters });
	expect(result.error).toBeUndefined();
	expect(jsonOf(result)).toEqual([json]);
	expect(notesOf(result)).toEqual(
		unknown.map((name) => `Nothing that came has a field "${name}". Choose Raw under Output to see all there is.`),
	);
});

it('keeps a message as it is, whatever is selected', async () => {
	const sandbox = tallyfy();
	sandbox.fault({ method: 'PUT', kind: 'status', status: 200, body: { data: { message: 'Done.' } } });
	const node = nodeFor('PUT', ({ id }) => ({ id }));
	const parameters = { actAs: actAs(ana), output: 'selectedFields', selectedFields: ['id'] };
	expect(jsonOf(await runNode({ node, credentials: credentialsOf(sandbox), parameters }))).toEqual([
		{ message: 'Done.' },
	]);
});
