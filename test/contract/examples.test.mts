import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, OpenAPIBackend } from 'openapi-backend';
import { parse } from 'yaml';

import { reading } from '../../sandbox/contract.mts';
import { root } from '../../tools/root.mts';

interface Listed {
	file: string;
	/** `#/components/schemas/Task` */
	schema: string;
	/** None for what Tallyfy sends by itself, and for errors, which many operations share. */
	operations?: string[];
}

interface Schema {
	$ref?: string;
	anyOf?: Schema[];
	oneOf?: Schema[];
}

interface Media {
	schema?: Schema;
	examples?: Record<string, unknown>;
}

interface Described {
	operationId?: string;
	requestBody?: { content: Record<string, Media> };
	responses?: Record<string, { content?: Record<string, Media> }>;
}

const folder = join(root, 'contract/examples');
const json = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const nameOf = (file: string) => file.replace('.json', '');

const listed = json('index.json') as Listed[];
const files = readdirSync(folder).filter((file) => file !== 'index.json');
const contract = parse(readFileSync(join(root, 'contract/openapi.yaml'), 'utf8')) as {
	paths: Record<string, Record<string, Described>>;
	components: { examples: Record<string, { value: unknown }>; schemas: Record<string, Schema> };
};

/** What a schema is called, or those that it leaves the choice between. */
function refsIn({ $ref, anyOf = [], oneOf = [] }: Schema): string[] {
	const named = $ref ? [$ref, ...refsIn(contract.components.schemas[$ref.replace('#/components/schemas/', '')])] : [];
	return [...named, ...[...anyOf, ...oneOf].flatMap(refsIn)];
}

it('are listed in index.json, each once', () => {
	expect(listed.map(({ file }) => file).sort()).toEqual(files.sort());
});

it('are those of openapi.yaml', () => {
	const written = Object.entries(contract.components.examples).map(([name, { value }]) => [`${name}.json`, value]);
	expect(Object.fromEntries(written)).toEqual(Object.fromEntries(files.map((file) => [file, json(file)])));
});

it('stand in openapi.yaml beside the schemas that index.json names', () => {
	const operations = Object.values(contract.paths).flatMap((methods) => Object.values(methods));
	const shown = new Set(
		operations.flatMap(({ operationId, requestBody, responses = {} }) =>
			[requestBody, ...Object.values(responses)]
				.flatMap((described) => Object.values(described?.content ?? {}))
				.flatMap(({ schema = {}, examples = {} }) =>
					refsIn(schema).flatMap((ref) => Object.keys(examples).map((name) => `${operationId} ${name} ${ref}`)),
				),
		),
	);
	const expected = listed.flatMap(({ file, schema, operations = [] }) =>
		operations.map((operationId) => `${operationId} ${nameOf(file)} ${schema}`),
	);
	expect(expected.filter((line) => !shown.has(line))).toEqual([]);
});

describe('fit their schemas:', () => {
	let backend: OpenAPIBackend;

	beforeAll(async () => {
		// The library checks answers only, so each schema becomes the answer to a call that is called like it.
		const answerOf = ($ref: string) => ({ 200: { description: '', content: { 'application/json': { schema: { $ref } } } } });
		const paths = Object.fromEntries(
			listed.map(({ schema }) => [schema.slice(1), { get: { operationId: schema, responses: answerOf(schema) } }]),
		);
		backend = new OpenAPIBackend(reading({ ...contract, paths, webhooks: {} } as unknown as Document));
		await backend.init();
	});

	it.each(listed)('$file', ({ file, schema }) => {
		expect(backend.validateResponse(json(file), schema).errors).toBeNull();
	});
});
