import type { INodeType } from 'n8n-workflow';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { root } from '../root.mts';
import { Credentials, runNode, start, type RunOptions } from '../engine/engine.mts';
import { callAll } from './pool.mts';
import type { Opened } from './sandbox.mts';
import type { Work } from './works.mts';

/** A node as it is published, since compiling on the fly adds something to each function. */
function built(name: string): INodeType {
	const file = join(root, 'dist', 'nodes', name, `${name}.node.js`);
	const [Type] = Object.values(createRequire(import.meta.url)(file) as Record<string, new () => INodeType>);
	return new Type();
}

const types = { tallyfy: built('Tallyfy'), tallyfyListMyTasks: built('TallyfyListMyTasks') };

async function run(opened: Opened, options: Omit<RunOptions, 'credentials'>): Promise<unknown[]> {
	const { organizationId, clientId, clientSecret, url: baseUrl, tokenUrl } = opened;
	const credentials = new Credentials({ baseUrl, tokenUrl, organizationId, clientId, clientSecret });
	const { items, error } = await runNode({ credentials, ...options });
	if (error) throw error;
	return items;
}

/** Our node in n8n's execution engine, in this process. */
export async function engine(work: Work, opened: Opened, units: number): Promise<unknown[]> {
	const { node, parameters } = work.ours(opened);
	return await run(opened, { node: types[node], parameters, items: work.items(opened, units) });
}

/** A node that does nothing but call n8n's request helper. */
export async function helper(work: Work, opened: Opened, units: number): Promise<unknown[]> {
	let results: unknown[] = [];
	const node: INodeType = {
		description: { ...start.description, group: ['transform'], inputs: ['main'] },
		async execute() {
			const ask = async (request: object) => await this.helpers.httpRequest({ ...request, json: true } as never);
			results = await callAll(ask, work, opened, units);
			return [[]];
		},
	};
	await run(opened, { node });
	return results;
}
