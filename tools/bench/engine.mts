import type { INodeType } from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { TallyfyListMyTasks } from '../../nodes/TallyfyListMyTasks/TallyfyListMyTasks.node.ts';
import { Credentials, runNode, start, type RunOptions } from '../engine/engine.mts';
import { callAll } from './pool.mts';
import type { Opened } from './sandbox.mts';
import type { Work } from './works.mts';

const types = { tallyfy: new Tallyfy(), tallyfyListMyTasks: new TallyfyListMyTasks() };

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
