import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { parse } from 'yaml';

/** Where the generated files are kept. */
const folder = 'nodes/Tallyfy/api/contract';

const note = 'Generated from contract/openapi.yaml by `npm run docs`. Change the contract, not this file.';

/** The files that are made of a contract, by their path in the project. */
export async function generatedFiles(yaml: string): Promise<Map<string, string>> {
	const contract = closed(parse(yaml)) as OpenAPI3;
	// What has a default may be left out of a body.
	const types = await openapiTS(contract, { emptyObjectsUnknown: true, defaultNonNullable: false });
	return new Map([
		[`${folder}/types.d.ts`, `// ${note}\n\n${astToString(types)}`],
		[`${folder}/routes.ts`, routesOf(contract)],
	]);
}

/**
 * The same without "and any other key": otherwise the compiler would take every key for one of the contract. At run time
 * other keys are welcome, and the sandbox validates against the contract as it is.
 */
function closed(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(closed);
	if (typeof node !== 'object' || node === null) return node;
	return Object.fromEntries(
		Object.entries(node)
			.filter(([key, value]) => !(key === 'additionalProperties' && value === true))
			.map(([key, value]) => [key, closed(value)]),
	);
}

function routesOf({ paths = {} }: OpenAPI3): string {
	const rows = Object.entries(paths).flatMap(([path, methods]) =>
		Object.entries(methods as Record<string, { operationId?: string }>).flatMap(([method, { operationId }]) =>
			operationId ? [`\t${operationId}: '${method.toUpperCase()} ${path}',`] : [],
		),
	);
	return [
		`// ${note}`,
		'',
		'/** Method and path of each call of the contract. */',
		'export const routes = {',
		...rows.sort(),
		'} as const;',
		'',
	].join('\n');
}
