import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NodeHelpers, type INodeProperties, type INodeType } from 'n8n-workflow';

import { describeMenu, describeOperation } from '../../nodes/Tallyfy/engine/describe.ts';
import { executeMenu } from '../../nodes/Tallyfy/engine/execute.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { runNode } from '../../tools/engine/engine.mts';
import { actAs, ben, jsonOf, nodes } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';
import { root } from '../../tools/root.mts';

/** A node as the full one: the menu, and nothing else. */
const node: INodeType = {
	description: { ...nodes.listMyTasks.description, properties: describeMenu(menu, 'task') },
	async execute() {
		return await executeMenu(this, menu);
	},
};

const shownFor = (parameters: Record<string, string>): string[] => {
	const all = NodeHelpers.getNodeParameters(
		node.description.properties,
		parameters,
		true,
		false,
		null,
		node.description,
	);
	return Object.keys(all ?? {});
};

it('begins with tasks', () => {
	const { properties } = new Tallyfy().description;
	expect(properties.find(({ name }) => name === 'resource')?.default).toBe('task');
});

it('shows the fields of the chosen operation and no others', () => {
	expect(shownFor({ resource: 'task', operation: 'getMyTasks' })).toEqual([
		'authentication',
		'resource',
		'operation',
		'actAs',
		'returnAll',
		'limit',
		'sort',
		'output',
		'filters',
		'options',
	]);
	expect(shownFor({ resource: 'member', operation: 'invite', method: 'provision' })).not.toContain('message');
	expect(shownFor({ resource: 'member', operation: 'invite', method: 'provision' })).not.toContain('actAs');
});

it('runs the chosen operation', async () => {
	const sandbox = tallyfy();
	sandbox.addTasks(ben, 2);
	const parameters = { resource: 'task', operation: 'getMyTasks', actAs: actAs(ben) };
	expect(jsonOf(await runNode({ node, credentials: credentialsOf(sandbox), parameters }))).toHaveLength(2);
});

const operations = Object.values(menu).flatMap((resource) => Object.values(resource.operations));

it.each(operations.map((operation) => [operation.name, operation] as const))(
	'%s gives n8n its own keys only',
	(_, operation) => {
		const known = [
			'displayName',
			'name',
			'type',
			'default',
			'description',
			'placeholder',
			'hint',
			'required',
			'options',
			'typeOptions',
			'displayOptions',
			'modes',
			'noDataExpression',
		];
		const keys = (property: INodeProperties): string[] => [
			...Object.keys(property),
			...(property.type === 'collection' ? (property.options as INodeProperties[]).flatMap(keys) : []),
		];
		expect([...new Set(describeOperation(operation).flatMap(keys))].filter((key) => !known.includes(key))).toEqual([]);
	},
);

it.each(operations.map(({ name, action, description }) => [name, action, description]))(
	'%s has a phrase and a sentence that an AI agent can read',
	(_, action, description) => {
		expect(action).toMatch(/^[A-Z][a-z]+ [A-Za-z]/);
		expect(action).not.toMatch(/\b(a|an|the)\b/);
		expect(description).toMatch(/^[A-Z].{20,}[^.]$/);
	},
);

const folder = join(root, 'nodes/Tallyfy/operations');

/** The files of a folder, without their endings. What the operations share lies in `lib`. */
const filesIn = (path: string) =>
	readdirSync(path)
		.filter((name) => name !== 'lib' && name !== 'index.ts')
		.map((name) => name.replace(/\.ts$/, ''))
		.sort();

it('has a folder for each resource', () => {
	expect(filesIn(folder)).toEqual(Object.keys(menu).sort());
});

it.each(Object.entries(menu))('lists the operations of %s in its folder, by their keys', (resource, { operations }) => {
	expect(filesIn(join(folder, resource))).toEqual(Object.keys(operations).sort());
});

it.each([['resources', menu] as const, ...Object.entries(menu).map(([, own]) => [own.name, own.operations] as const)])(
	'offers %s in the order of their names',
	(_, choices: Record<string, { name: string }>) => {
		const names = Object.values(choices).map(({ name }) => name);
		expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
	},
);
