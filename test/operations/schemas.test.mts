import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolveOutputSchemaPath } from 'n8n-core';
import type { INodeType } from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import manifest from '../../package.json';
import { nodesFolder, outputSchemas, schemaFiles, withoutSchema } from '../../tools/docs/schemas.mts';
import { shapeOf, type Shape } from '../../tools/docs/shape.mts';

const read = (file: string) => readFileSync(join(nodesFolder, file), 'utf8');

/** Whether n8n finds what a node gives with these values of Resource and Operation. */
function isFound(node: INodeType, resource?: string, operation?: string): boolean {
	const { defaultVersion: version = 1 } = node.description;
	const nodeDir = join(nodesFolder, node.constructor.name);
	return existsSync(resolveOutputSchemaPath({ nodeDir, version, resource, operation }) ?? '');
}

// It runs every operation twice: a busy machine takes its time.
it('has up-to-date schemas beside the nodes: run npm run docs', async () => {
	const kept = schemaFiles().map((file) => [file, read(file)]);
	expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(await outputSchemas()));
}, 180_000);

it('lets n8n show the fields of every operation, but those that are left out for a reason', () => {
	const operations = Object.entries(menu).flatMap(([resource, its]) =>
		Object.keys(its.operations).map((operation) => [resource, operation]),
	);
	const node = new Tallyfy();
	const missing = operations.filter(([resource, operation]) => !isFound(node, resource, operation));
	expect(missing.map((its) => its.join('/')).sort()).toEqual(Object.keys(withoutSchema).sort());
});

/** n8n shows no schemas of triggers. */
const single = manifest.n8n.nodes
	.map((file) => file.split('/')[2])
	.filter((name) => name !== 'Tallyfy' && !name.endsWith('Trigger'));

it.each(single)('lets n8n show the fields of %s', async (name) => {
	const file = (await import(`../../nodes/${name}/${name}.node.ts`)) as Record<string, new () => INodeType>;
	const node = new file[name]();
	const operation = node.description.properties.find((property) => property.name === 'operation');
	expect(isFound(node, undefined, operation?.default as string | undefined)).toBe(true);
});

it('knows the fields and the type of each', () => {
	const shapes = schemaFiles().map((file) => [file, JSON.parse(read(file)) as Shape] as const);
	expect(shapes.filter(([, { properties }]) => !properties)).toEqual([]);
	expect(shapes.flatMap(([file, shape]) => untyped(file, shape))).toEqual([]);
});

const untyped = (place: string, { type, properties = {}, items }: Shape): string[] => [
	...(type ? [] : [place]),
	...Object.entries(properties).flatMap(([key, shape]) => untyped(`${place} ${key}`, shape)),
	...(items ? untyped(`${place} []`, items) : []),
];

it.each<[string, unknown[], unknown[], Shape]>([
	['a value', ['text', null], [], { type: 'string' }],
	['values of two types', ['text', 1], [], { type: ['string', 'number'] }],
	['what the contract knows', [null, []], [null, {}], { type: 'object' }],
	['what nobody knows', [null], [null], {}],
	[
		'a record, with the keys of all',
		[
			{ id: 1, name: null },
			{ id: null, done: true },
		],
		[{ name: '', of: 'the contract' }],
		{ type: 'object', properties: { id: { type: 'number' }, name: { type: 'string' }, done: { type: 'boolean' } } },
	],
	[
		'a list',
		[[], [{ id: 1 }]],
		[],
		{ type: 'array', items: { type: 'object', properties: { id: { type: 'number' } } } },
	],
	['answers under their labels', [{ Notes: 'Mail', 'Systems needed': 'CRM' }], [], { type: 'object' }],
	['answers under their IDs', [{ c23efae1fc4acd01c4d90be0b5bd9c0a: 'Mail' }], [], { type: 'object' }],
])('describes %s', (_, seen, likely, shape) => {
	expect(shapeOf(seen, likely)).toEqual(shape);
});
