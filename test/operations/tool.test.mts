import 'reflect-metadata';
import {
	createNodeAsTool,
	getSchema,
} from 'n8n-core/dist/execution-engine/node-execution-context/utils/create-node-as-tool';
import {
	NodeHelpers,
	type IExecuteFunctions,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodeType,
} from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { TallyfyGetUserToken } from '../../nodes/TallyfyGetUserToken/TallyfyGetUserToken.node.ts';
import type { Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { perform } from '../support/menu.mts';
import { ben } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

const nodeType = new Tallyfy();
const { description } = nodeType;

const operations = Object.entries(menu as Menu).flatMap(([resource, { operations: its }]) =>
	Object.entries(its).map(([operation, { action }]) => ({ resource, operation, action })),
);

const toolOf = (parameters: INodeParameters): INode => ({
	id: '1',
	name: 'Tallyfy',
	type: 'n8n-nodes-tallyfy-oauth.tallyfyTool',
	typeVersion: 1,
	position: [0, 0],
	parameters: { descriptionType: 'auto', ...parameters },
});

/** What the editor writes when the user lets the model fill in a field. */
const fromAi = ({ displayName, type }: INodeProperties): string => {
	const key = displayName.replace(/[^a-zA-Z0-9-]/g, '_').slice(0, 63);
	const kind = ['boolean', 'number', 'json'].includes(type) ? type : 'string';
	return `={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${key}', \`\`, '${kind}') }}`;
};

/** The editor offers no model for a choice; rows of a list can be there twice and need keys of their own anyway. */
const isForModel = ({ type }: INodeProperties) =>
	!['options', 'notice', 'resourceMapper', 'fixedCollection'].includes(type);

/** A value for a field, and for all that can be added to it, which a model fills in. */
function filled(field: INodeProperties): INodeParameters[string] {
	const { type, options = [] } = field;
	if (type === 'resourceLocator') return { __rl: true, mode: 'id', value: fromAi(field) };
	if (type === 'collection')
		return Object.fromEntries(
			options.flatMap((option) => ('type' in option && isForModel(option) ? [[option.name, filled(option)]] : [])),
		);
	return fromAi(field);
}

/** The keys in what the editor wrote. */
const keysIn = (value: unknown): string[] =>
	[...JSON.stringify(value).matchAll(/\$fromAI\('([^']*)'/g)].map(([, key]) => key);

/** The fields as they are shown, for each choice that can be made in the panel. */
function panels(chosen: INodeParameters): INodeProperties[][] {
	const shownFor = (parameters: INodeParameters) => {
		const all = NodeHelpers.getNodeParameters(description.properties, parameters, true, false, null, description);
		return description.properties.filter((own) =>
			NodeHelpers.displayParameter(all ?? {}, own, { typeVersion: 1 }, description),
		);
	};
	const shown = shownFor(chosen);
	const choices = shown.filter(({ type, name }) => type === 'options' && !(name in chosen));
	return [
		shown,
		...choices.flatMap(({ name, options = [] }) =>
			options.flatMap((option) => ('value' in option ? [shownFor({ ...chosen, [name]: option.value })] : [])),
		),
	];
}

describe.each(operations)('$resource: $operation', ({ resource, operation, action }) => {
	it('is a tool with a name and a description', () => {
		const node = toolOf({ resource, operation });
		const { response } = createNodeAsTool({ node, nodeType, handleToolInvocation: async () => '' });
		expect(response.name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
		expect(response.description).toBe(`${action} in Tallyfy`);
	});

	it('lets a model fill in each of its fields, and never two with one value', () => {
		for (const shown of panels({ resource, operation })) {
			const fields = Object.fromEntries(shown.filter(isForModel).map((own) => [own.name, filled(own)]));
			const { shape } = getSchema(toolOf({ resource, operation, ...fields }));
			expect(keysIn(fields).sort()).toEqual(Object.keys(shape).sort());
		}
	});
});

it('tells a model one operation from the other', () => {
	const told = operations.map(({ action }) => action);
	expect(told.filter((action, index) => told.indexOf(action) < index)).toEqual([]);
});

it('works with what a model filled in', async () => {
	const sandbox = tallyfy();
	const ai = (displayName: string, type: INodeProperties['type'] = 'string') =>
		fromAi({ displayName, type, name: '', default: '' });
	const { items, error } = await perform(
		sandbox,
		['tag', 'create'],
		{ title: ai('Title'), color: '#ff0000' },
		{ items: [{ query: { Title: 'Urgent' } }] },
	);
	expect(error).toBeUndefined();
	expect(items[0].json).toMatchObject({ title: 'Urgent' });
});

/** A node as n8n runs it for an agent. */
const asTool = (own: INodeType, type: string): INodeType => ({
	description: own.description,
	async execute() {
		const getNode = () => ({ ...this.getNode(), type });
		return (await own.execute?.call(Object.create(this, { getNode: { value: getNode } }) as IExecuteFunctions)) ?? [];
	},
});

describe('what a model is told when a tool refuses', () => {
	const refused = async (path: readonly [string, string], parameters: INodeParameters) => {
		const options = { node: asTool(nodeType, 'n8n-nodes-tallyfy-oauth.tallyfyTool') };
		const { error } = await perform(tallyfy(), path, parameters, options);
		return error;
	};

	// n8n hands on the message alone.
	it('names the way out, for a value that cannot be right', async () => {
		const error = await refused(['tag', 'delete'], { tagId: { __rl: true, mode: 'name', value: 'Urgent' } });
		expect(error?.message).toBe(
			'No tag has the name "Urgent". There is no tag at all. Nothing was changed in Tallyfy.',
		);
		expect(error?.description).toBeFalsy();
	});

	it('names it for what Tallyfy refuses', async () => {
		const taskId = { __rl: true, mode: 'id', value: '0'.repeat(32) };
		const inWorkflow = (await perform(tallyfy(), ['task', 'get'], { taskId })).error;
		const error = await refused(['task', 'get'], { taskId });
		expect(inWorkflow?.description).toBeTruthy();
		expect(error?.message).toContain(inWorkflow?.message);
		expect(error?.message).toContain(inWorkflow?.description);
		expect(error?.description).toBeFalsy();
	});
});

it('warns of a model that chooses whom to act as, in the panel of a tool only', () => {
	const shownIn = (name: string) => {
		const own = { ...description, name };
		const parameters = NodeHelpers.getNodeParameters(own.properties, {}, true, false, null, own) ?? {};
		const shown = own.properties.filter((field) =>
			NodeHelpers.displayParameter(parameters, field, { typeVersion: 1 }, own),
		);
		return shown.map((field) => field.name);
	};
	expect(shownIn('tallyfyTool')).toContain('actAsNotice');
	expect(shownIn('tallyfy')).toContain('actAs');
	expect(shownIn('tallyfy')).not.toContain('actAsNotice');
});

describe('a token', () => {
	const run = async (type: string) => {
		const sandbox = tallyfy();
		const options = { node: asTool(nodeType, type), items: [{}] };
		return { sandbox, ...(await perform(sandbox, ['member', 'getUserToken'], { email: ben }, options)) };
	};

	it.each(['tallyfyTool', 'tallyfyHitlTool'])('is not given to an agent, for which the node is a %s', async (type) => {
		const { sandbox, error, items } = await run(`n8n-nodes-tallyfy-oauth.${type}`);
		expect(error?.message).toMatch(/^A token is not given to an AI agent\. .*Act As/);
		expect(items).toEqual([]);
		expect(sandbox.requests).toEqual([]);
	});

	it('is not given to an agent by an API call', async () => {
		const sandbox = tallyfy();
		const options = { node: asTool(nodeType, 'n8n-nodes-tallyfy-oauth.tallyfyTool'), items: [{}] };
		const path = `~/applications/${sandbox.organizationId}/users/${ben}/token`;
		const { error, items } = await perform(sandbox, ['apiCall', 'send'], { httpMethod: 'POST', path }, options);
		expect(error?.message).toMatch(/^API Call does not get tokens\. .*Member: Get User Token/);
		expect(items).toEqual([]);
		expect(sandbox.requests).toEqual([]);
	});

	it('is given to a workflow', async () => {
		expect((await run('n8n-nodes-tallyfy-oauth.tallyfy')).items[0].json).toHaveProperty('access_token');
	});

	it('has no tool of its own', () => {
		expect(new TallyfyGetUserToken().description.usableAsTool).toBeFalsy();
	});
});
