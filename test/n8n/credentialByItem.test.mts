import { TallyfyPersonalTokenApi } from '../../credentials/TallyfyPersonalTokenApi.credentials.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import { Credentials, runNode, type RunOptions } from '../../tools/engine/engine.mts';
import { actAs, ana, ben, jsonOf, nodes } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';

const other = 'f'.repeat(32);

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

/** Two items of two organizations, however the expression gets there. */
it.each([
	['what the item says', '={{ $json.organization }}'],
	['a default for those that say nothing', '={{ $json.theirs ?? $json.organization }}'],
	['a condition that does not hold for the first', `={{ $json?.isOther ? '${other}' : $json.organization }}`],
	['the input item', '={{ $input.item.json.organization }}'],
	['the node before', "={{ $('Start').item.json.organization }}"],
	['the legacy way', '={{ $node["Start"].json.organization }}'],
	['the number of the item', `={{ ['{organization}', '${other}'][$itemIndex] }}`],
])('takes no organization from %s when the second item has another one', async (_, organizationId) => {
	const sandbox = tallyfy();
	const field = organizationId.replace('{organization}', sandbox.organizationId);
	const items = [{ organization: sandbox.organizationId }, { organization: other, isOther: true }];
	const { error } = await list(sandbox, { organizationId: field }, items);
	expect(error?.message).toBe('Organization ID in the credential is not the same for all items');
	expect(error?.description).toMatch(/^A run has one credential, .* Loop Over Items .* Nothing was sent to Tallyfy\.$/);
	expect(sandbox.requests).toEqual([]);
});

it.each([
	['Base URL', 'baseUrl', 'https://go.tallyfy.com/api', 'https://other.example.com/api'],
	['Token URL', 'tokenUrl', 'https://go.tallyfy.com/api/oauth/token', 'https://other.example.com/oauth/token'],
	['Client ID', 'clientId', '417', '418'],
	['Client Secret', 'clientSecret', 'one', 'other'],
	['Default Member', 'defaultMember', ana, ben],
	['Scope', 'scope', '*', 'read'],
])('takes no other %s either', async (name, field, ...values) => {
	const sandbox = tallyfy();
	const items = values.map((value) => ({ value }));
	const { error } = await list(sandbox, { [field]: '={{ $json.value }}' }, items);
	expect(error?.message).toBe(`${name} in the credential is not the same for all items`);
	expect(sandbox.requests).toEqual([]);
});

it('takes no other personal token either', async () => {
	const sandbox = tallyfy();
	const row = { organizationId: sandbox.organizationId, accessToken: '={{ $json.token }}' };
	const credentials = new Credentials(row, new TallyfyPersonalTokenApi());
	const items = [ana, ben].map((email) => ({ token: sandbox.personalToken(email) }));
	const parameters = { authentication: 'personalToken' };
	const { error } = await runNode({ node: nodes.listMyTasks, credentials, parameters, items });
	expect(error?.message).toBe('Access Token in the credential is not the same for all items');
	expect(sandbox.requests).toEqual([]);
});

it('does so for all items where the node goes on', async () => {
	const sandbox = tallyfy();
	const items = [{ organization: sandbox.organizationId }, { organization: other }];
	const result = await list(sandbox, { organizationId: '={{ $json.organization }}' }, items, {
		onError: 'continueRegularOutput',
	});
	const error = 'Organization ID in the credential is not the same for all items';
	expect(jsonOf(result)).toMatchObject([{ error }, { error }]);
	expect(sandbox.requests).toEqual([]);
});

it('takes an expression that gives the same for all items, each looked at', async () => {
	const sandbox = tallyfy();
	const [task] = sandbox.addTasks(ben, 1);
	const items = Array.from({ length: 5 }, () => ({ organization: sandbox.organizationId }));
	const result = await list(sandbox, { organizationId: '={{ $json.organization }}' }, items);
	expect(jsonOf(result).map(({ id }) => id)).toEqual(items.map(() => task.id));
	// For the first item, for none, and for the four others.
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
