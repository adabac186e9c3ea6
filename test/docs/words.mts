import type { ICredentialType, INodeProperties, INodeType } from 'n8n-workflow';
import { basename, join } from 'node:path';
import manifest from '../../package.json';
import type { Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { root } from '../../tools/root.mts';

/** All that package.json tells n8n of, as n8n loads it. */
async function loaded<T>(files: string[]): Promise<T[]> {
	return await Promise.all(
		files.map(async (file) => {
			const [name] = basename(file).split('.');
			const source = file.replace(/^dist\/(.+)\.js$/, '$1.ts');
			const exported = (await import(join(root, source))) as Record<string, new () => T>;
			return new exported[name]();
		}),
	);
}

/** The names of nodes and credentials, as n8n shows them. */
export async function names(): Promise<{ nodes: string[]; credentials: string[] }> {
	const nodes = await loaded<INodeType>(manifest.n8n.nodes);
	const credentials = await loaded<ICredentialType>(manifest.n8n.credentials);
	return {
		nodes: nodes.map(({ description }) => description.displayName),
		credentials: credentials.map(({ displayName }) => displayName),
	};
}

/** Every label that a person can see in a node or a credential of this package: fields, choices, operations. */
export async function labels(): Promise<Set<string>> {
	const nodes = await loaded<INodeType>(manifest.n8n.nodes);
	const credentials = await loaded<ICredentialType>(manifest.n8n.credentials);
	return new Set([
		...nodes.flatMap(({ description }) => labelsOf(description.properties)),
		...credentials.flatMap(({ properties }) => labelsOf(properties)),
	]);
}

interface Labelled {
	displayName?: string;
	name?: string;
	type?: INodeProperties['type'];
	options?: Labelled[];
	values?: Labelled[];
}

function labelsOf(properties: Labelled[]): string[] {
	return properties
		.filter(({ type }) => type !== 'hidden')
		.flatMap(({ displayName, name = '', options = [], values = [] }) => [
			displayName ?? name,
			...labelsOf(options),
			...labelsOf(values),
		]);
}

/** Whether the full node has this operation, written as `Process: Launch`. */
export function isOperation(resource: string, operation: string): boolean {
	const own = Object.values(menu as Menu).find(({ name }) => name === resource);
	return Object.values(own?.operations ?? {}).some(({ name }) => name === operation);
}
