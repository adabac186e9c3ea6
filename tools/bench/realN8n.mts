import type { INode, INodeParameters, IDataObject } from 'n8n-workflow';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { credentialType } from '../n8n/example.mts';
import { ensureN8n, installPackage, packPackage } from '../n8n/install.mts';
import { N8n, output, type Credential } from '../n8n/n8n.mts';
import { root } from '../root.mts';
import type { Opened, Setting } from './sandbox.mts';
import type { Work } from './works.mts';

const userFolder = join(root, '.n8n', 'bench');

/** What a node in n8n has done. */
export interface Ran {
	/** Milliseconds that it took, as n8n says. */
	time: number;
	/** How many came out. */
	records: number;
}

/** The package in a real n8n, installed as its users install it. */
export class RealN8n {
	private constructor(private readonly n8n: N8n) {}

	/** @param certificates file with what is trusted beside the usual authorities */
	static async start(certificates: string): Promise<RealN8n> {
		await rm(userFolder, { recursive: true, force: true });
		await installPackage(userFolder, await packPackage());
		return new RealN8n(await N8n.start(await ensureN8n(), { userFolder, env: { NODE_EXTRA_CA_CERTS: certificates } }));
	}

	async stop(): Promise<void> {
		await this.n8n.stop();
	}

	/** Our node. */
	async ours(work: Work, opened: Opened, units: number): Promise<Ran> {
		const { url: baseUrl, tokenUrl, organizationId, clientId, clientSecret } = opened;
		const data = { baseUrl, tokenUrl, organizationId, clientId, clientSecret, scope: '*' };
		const credential = await this.n8n.saveCredential('Tallyfy', credentialType, data);
		const { node, parameters } = work.ours(opened);
		const own = { type: `n8n-nodes-tallyfy-oauth.${node}`, typeVersion: 1, parameters };
		return await this.run(work.items(opened, units), own, credential);
	}

	/**
	 * n8n's HTTP Request node with the personal token of the first member. An item that is refused does not stop the others.
	 *
	 * @param limit is kept by batches as large; without it, all items go at once
	 */
	async http(work: Work, opened: Opened, units: number, limit?: Setting['limit']): Promise<Ran> {
		const data = { token: opened.personalToken };
		const credential = await this.n8n.saveCredential('Personal token', 'httpBearerAuth', data);
		const own = {
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.5,
			parameters: httpParameters(work, opened, limit),
			onError: 'continueRegularOutput' as const,
		};
		return await this.run(work.items(opened, units), own, credential);
	}

	private async run(items: IDataObject[], own: Own, credential: Credential): Promise<Ran> {
		const id = await this.n8n.saveWorkflow(workflowOf(items, own, credential), credential);
		const execution = await this.n8n.run(id, 500);
		const { error, runData } = execution.data.resultData;
		if (error) throw error;
		const records = output(execution, 'Node').flatMap(
			(item) => ('error' in item ? [] : (item.data ?? [item])) as IDataObject[],
		);
		return { time: runData.Node[0].executionTime, records: records.length };
	}
}

type Own = Pick<INode, 'type' | 'typeVersion' | 'parameters' | 'onError'>;

/** One item for each of `items`, and the node that works on them. */
function workflowOf(items: IDataObject[], own: Own, { type, id, name }: Credential) {
	const work = { mode: 'raw', jsonOutput: JSON.stringify({ items }) };
	const nodes: Array<Own & Partial<INode> & { name: string }> = [
		{ name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} },
		{ name: 'Work', type: 'n8n-nodes-base.set', typeVersion: 3.4, parameters: work },
		{ name: 'Items', type: 'n8n-nodes-base.splitOut', typeVersion: 1, parameters: { fieldToSplitOut: 'items' } },
		{ name: 'Node', ...own, credentials: { [type]: { id, name } } },
	];
	const next = (index: number) => ({ main: [[{ node: nodes[index].name, type: 'main' as const, index: 0 }]] });
	return {
		name: 'Benchmark',
		nodes: nodes.map((node, index) => ({ id: String(index), position: [200 * index, 0] as [number, number], ...node })),
		connections: { Start: next(1), Work: next(2), Items: next(3) },
		settings: { executionOrder: 'v1' as const },
	};
}

function httpParameters(work: Work, opened: Opened, limit?: Setting['limit']): INodeParameters {
	const body = { sendBody: true, specifyBody: 'json', jsonBody: '={{ $json }}' };
	const header = (name: string, value: string) => ({ name, value });
	return {
		url: `=${opened.url}/organizations/${opened.organizationId}${work.path}`,
		method: work.method,
		authentication: 'genericCredentialType',
		genericAuthType: 'httpBearerAuth',
		sendHeaders: true,
		headerParameters: {
			parameters: [header('Accept', 'application/json'), header('X-Tallyfy-Client', 'APIClient')],
		},
		...(work.method === 'POST' && body),
		options: {
			...(work.isPaged && { pagination: { pagination } }),
			...(limit && { batching: { batch: { batchSize: limit.limit, batchInterval: limit.window } } }),
		},
	};
}

const pagination: INodeParameters = {
	paginationMode: 'updateAParameterInEachRequest',
	parameters: { parameters: [{ type: 'qs', name: 'page', value: '={{ $pageCount + 1 }}' }] },
	paginationCompleteWhen: 'other',
	completeExpression:
		'={{ $response.body.meta.pagination.current_page >= $response.body.meta.pagination.total_pages }}',
};
