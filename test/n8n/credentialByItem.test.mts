import type { IDataObject } from 'n8n-workflow';

import { TallyfyPersonalTokenApi } from '../../credentials/TallyfyPersonalTokenApi.credentials.ts';
import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import { Credentials, runNode, type RunOptions } from '../../tools/engine/engine.mts';
import { picked } from '../support/locators.mts';
import { actAs, ana, ben, jsonOf, nodes } from '../support/nodes.mts';
import { credentialsOf, requestsOf, tallyfy } from '../support/tallyfy.mts';
import { WaitingRun } from '../support/waiting.mts';

/** List My Tasks as Ben, with a credential that holds these expressions. */
async function list(
	sandbox: Sandbox,
	fields: Record<string, string>,
	items: RunOptions['items'],
	options: Partial<RunOptions> = {},
) {
	const credentials = credentialsOf(sandbox, fields);
	const parameters = { actAs: actAs(ben), returnAll: true };
	return { credentials, ...(await runNode({ node: nodes.listMyTasks, credentials, parameters, items, ...options })) };
}

/** Two organizations at the address of Tallyfy, each with a client of its own, and an item for each. */
function twoOrganizations() {
	const organizations = ['a', 'b'].map((letter) => tallyfy({ organizationId: letter.repeat(32) }));
	const [one, other] = organizations;
	const handle = other.handle.bind(other);
	other.handle = async (request) => {
		const said = decodeURIComponent(`${request.url} ${String(request.body)}`.replaceAll('+', ' '));
		const isOfOne =
			said.includes(one.organizationId) || said.endsWith(one.clientSecret) || said.includes(`${one.clientSecret}&`);
		return await (isOfOne ? one.handle(request) : handle(request));
	};
	const items = organizations.map(({ organizationId: organization, clientSecret: secret }) => ({
		organization,
		secret,
	}));
	return { organizations, items };
}

/** An expression for two fields, however it gets at the item. */
const byItem = (expression: string) => ({
	organizationId: expression.replace('KEY', 'organization'),
	clientSecret: expression.replace('KEY', 'secret'),
});

it.each([
	['what the item says', '={{ $json.KEY }}'],
	['a default for those that say nothing', '={{ $json.theirs ?? $json.KEY }}'],
	['the input item', '={{ $input.item.json.KEY }}'],
	['the node before', "={{ $('Start').item.json.KEY }}"],
	['the legacy way', '={{ $node["Start"].json.KEY }}'],
	['the number of the item', "={{ $('Start').all()[$itemIndex].json.KEY }}"],
])('asks the organization of each item: %s', async (_, expression) => {
	const { organizations, items } = twoOrganizations();
	const tasks = organizations.map((sandbox) => sandbox.addTasks(ben, 1)[0].id);
	const result = await list(organizations[0], byItem(expression), items);
	expect(result.error).toBeUndefined();
	expect(jsonOf(result).map(({ id }) => id)).toEqual(tasks);
	const once = { issueToken: 1, issueUserToken: 1, listMyTasks: 1 };
	expect(organizations.map(requestsOf)).toEqual([once, once]);
});

it('has a client for each organization, which looks a member up once', async () => {
	const { organizations, items } = twoOrganizations();
	const result = await runNode({
		node: new Tallyfy(),
		credentials: credentialsOf(organizations[0], byItem('={{ $json.KEY }}')),
		parameters: { resource: 'task', operation: 'getMemberTasks', actAs: actAs(ana), memberId: picked(ben) },
		items: [...items, ...items, ...items],
	});
	expect(result.error).toBeUndefined();
	const shared = { issueToken: 1, issueUserToken: 1, listMembers: 1, listUserTasks: 3 };
	expect(organizations.map(requestsOf)).toEqual([shared, shared]);
});

it('acts as the Default Member of each item', async () => {
	const sandbox = tallyfy();
	const tasks = [ana, ben].map((email) => sandbox.addTasks(email, 1)[0].id);
	const items = [ana, ben].map((member) => ({ member }));
	const parameters = { returnAll: true, actAs: actAs('') };
	const result = await list(sandbox, { defaultMember: '={{ $json.member }}' }, items, { parameters });
	expect(jsonOf(result).map(({ id }) => id)).toEqual(tasks);
});

it('takes the personal token of each item', async () => {
	const sandbox = tallyfy();
	const tasks = [ana, ben].map((email) => sandbox.addTasks(email, 1)[0].id);
	const row = { organizationId: sandbox.organizationId, accessToken: '={{ $json.token }}' };
	const credentials = new Credentials(row, new TallyfyPersonalTokenApi());
	const items = [ana, ben].map((email) => ({ token: sandbox.personalToken(email) }));
	const parameters = { authentication: 'personalToken', returnAll: true };
	const result = await runNode({ node: nodes.listMyTasks, credentials, parameters, items });
	expect(jsonOf(result).map(({ id }) => id)).toEqual(tasks);
});

const wrong = 'Organization ID is not right: it has 32 hexadecimal characters';

it.each([
	['says nothing', {}],
	['says what is no ID', { organization: 'Northfield' }],
])('sends nothing when an item %s', async (_, item: IDataObject) => {
	const sandbox = tallyfy();
	const items = [{ organization: sandbox.organizationId }, item];
	const { error } = await list(sandbox, { organizationId: '={{ $json.organization }}' }, items);
	expect(error).toMatchObject({ message: wrong, context: { itemIndex: 1 } });
	expect(sandbox.requests).toEqual([]);
});

it('goes on with the other items where the node does', async () => {
	const sandbox = tallyfy();
	const [{ id }] = sandbox.addTasks(ben, 1);
	const items = [{}, { organization: sandbox.organizationId }];
	const result = await list(sandbox, { organizationId: '={{ $json.organization }}' }, items, {
		onError: 'continueRegularOutput',
	});
	expect(jsonOf(result)).toMatchObject([{ error: wrong }, { id }]);
});

it('reads an expression once for each item, and once for none', async () => {
	const sandbox = tallyfy();
	const [task] = sandbox.addTasks(ben, 1);
	const items = Array.from({ length: 5 }, () => ({ organization: sandbox.organizationId }));
	const result = await list(sandbox, { organizationId: '={{ $json.organization }}' }, items);
	expect(jsonOf(result).map(({ id }) => id)).toEqual(items.map(() => task.id));
	expect(result.credentials.reads).toBe(6);
});

it('takes an expression for a single item', async () => {
	const sandbox = tallyfy();
	const items = [{ organization: sandbox.organizationId }];
	const { error, credentials } = await list(sandbox, { organizationId: '={{ $json.organization }}' }, items);
	expect(error).toBeUndefined();
	expect(credentials.reads).toBe(1);
});

it.each([
	['no expression', {}],
	[
		'an expression that does not look at the items',
		{ defaultMember: "={{ 'Ana.Petrova@example.com'.toLowerCase() }}" },
	],
])('reads a credential with %s twice, however many items there are', async (_, fields) => {
	const sandbox = tallyfy();
	const { error, credentials } = await list(
		sandbox,
		fields,
		Array.from({ length: 50 }, () => ({})),
	);
	expect(error).toBeUndefined();
	expect(credentials.reads).toBe(2);
});

it('takes the secret from a vault, for all items at once', async () => {
	const sandbox = tallyfy();
	const credentials = credentialsOf(sandbox, { clientSecret: '={{ $secrets.vault.tallyfy }}' });
	credentials.secrets = { vault: { tallyfy: sandbox.clientSecret } };
	const items = Array.from({ length: 50 }, () => ({}));
	const { error } = await runNode({ node: nodes.listMyTasks, credentials, parameters: { actAs: actAs(ben) }, items });
	expect(error).toBeUndefined();
	expect(credentials.reads).toBe(2);
	expect(requestsOf(sandbox)).toMatchObject({ issueToken: 1, issueUserToken: 1 });
});

describe('while it waits', () => {
	const begin = async (credentials: Credentials, items: IDataObject[]) =>
		await WaitingRun.begin({
			node: new Tallyfy(),
			credentials,
			items,
			parameters: {
				resource: 'task',
				operation: 'sendAndWait',
				actAs: actAs(ana),
				message: 'Approve the welcome gift',
				memberId: picked(20102),
			},
		});

	it('asks and looks in the organization of each item', async () => {
		const { organizations, items } = twoOrganizations();
		const run = await begin(credentialsOf(organizations[0], byItem('={{ $json.KEY }}')), items);
		const asked = organizations.map(({ state }) => [...state.tasks.values()].filter(({ title }) => /gift/.test(title)));
		expect(asked).toMatchObject([[{}], [{}]]);
		for (const [index, [{ id }]] of asked.entries())
			organizations[index].as(ben).complete(id, { approved: index === 1 });
		await run.wake();
		expect(jsonOf(run.result)).toMatchObject([{ status: 'rejected' }, { status: 'approved' }]);
	});

	it('has no call of Tallyfy end the waiting, which is for no item', async () => {
		const { organizations, items } = twoOrganizations();
		await begin(credentialsOf(organizations[0], byItem('={{ $json.KEY }}')), items);
		const tasks = organizations.flatMap(({ state }) => [...state.tasks.values()]);
		expect(tasks.filter(({ title }) => /gift/.test(title)).map(({ webhook }) => webhook)).toEqual([null, null]);
	});

	it('reads the credential once for each of its nodes, and once more to see whether it looks at the item', async () => {
		const credentials = credentialsOf(tallyfy());
		const run = await begin(credentials, [{}]);
		expect(credentials.reads).toBe(3);
		await run.wake();
		expect(credentials.reads).toBe(4);
	});

	it('stores what an item says only where the credential looks at it', async () => {
		const sandbox = tallyfy();
		const run = await begin(credentialsOf(sandbox), [{ city: 'Lisbon' }]);
		// Once, with the input of the node.
		expect(run.stored.split('Lisbon')).toHaveLength(2);
	});
});
