import type { INode, INodeParameters, IDataObject } from 'n8n-workflow';
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { credentialType } from '../n8n/example.mts';
import { ensureN8n, installPackage, packPackage } from '../n8n/install.mts';
import { root } from '../root.mts';
import { N8n, output, type WorkflowFile } from '../n8n/n8n.mts';
import type { Opened } from './sandbox.mts';
import type { Work } from './works.mts';

const userFolder = join(root, '.n8n', 'bench');

/** How n8n's HTTP Request node is told to spread its requests: so many at once, and how long it rests then (milliseconds). */
export interface Batches {
	size: number;
	interval: number;
}

export interface Ran {
	/** Milliseconds that the node took, as n8n says. */
	time: number;
	/** Records that came out. */
	records: number;
	/** Bytes that the process of n8n had at most, above what it had before. Undefined where only Linux knows. */
	memory?: number;
}

/** The package in a real n8n, installed as its users install it. */
export class RealN8n {
	private constructor(private readonly n8n: N8n) {}

	/** @param certificates file with what is trusted beside the usual authorities */
	static async start(certificates: string): Promise<RealN8n> {
		return new RealN8n(await N8n.start(await ensureN8n(), { userFolder, env: { NODE_EXTRA_CA_CERTS: certificates } }));
	}

	/** Builds and installs the package. Not while n8n is running. */
	static async install(): Promise<void> {
		await rm(userFolder, { recursive: true, force: true });
		await installPackage(userFolder, await packPackage());
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
		const type = `n8n-nodes-tallyfy-oauth.${node}`;
		const workflow = workflowOf(work.items(opened, units), { type, typeVersion: 1, parameters }, credentialType);
		return await this.run(await this.n8n.saveWorkflow(workflow, credential));
	}

	/** n8n's HTTP Request node with the personal token of the first member. An item that is refused does not stop the others. */
	async http(work: Work, opened: Opened, units: number, batches?: Batches): Promise<Ran> {
		const type = 'httpBearerAuth';
		const credential = await this.n8n.saveCredential('Personal token', type, { token: opened.personalToken });
		const request = {
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.5,
			parameters: httpParameters(work, opened, batches),
			onError: 'continueRegularOutput' as const,
		};
		const workflow = workflowOf(work.items(opened, units), request, type);
		return await this.run(await this.n8n.saveWorkflow(workflow, credential));
	}

	private async run(workflow: string): Promise<Ran> {
		const { pid } = this.n8n;
		const before = memoryOf(pid, 'VmRSS');
		forgetPeak(pid);
		const execution = await this.n8n.run(workflow, 500);
		const peak = memoryOf(pid, 'VmHWM');
		const { error, runData } = execution.data.resultData;
		if (error) throw error;
		const records = output(execution, 'Node').flatMap(
			(item) => ('error' in item ? [] : (item.data ?? [item])) as IDataObject[],
		);
		return {
			time: runData.Node[0].executionTime,
			records: records.length,
			memory: peak !== undefined && before !== undefined ? peak - before : undefined,
		};
	}
}

type Node = Pick<INode, 'type' | 'typeVersion' | 'parameters' | 'onError'>;

/** One item for each of `items`, and the node that works on them. */
function workflowOf(items: IDataObject[], node: Node, credential: string): WorkflowFile {
	const nodes: Array<Node & Pick<INode, 'name' | 'credentials'>> = [
		{ name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} },
		{
			name: 'Work',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: { mode: 'raw', jsonOutput: JSON.stringify({ items }) },
		},
		{
			name: 'One Item Each',
			type: 'n8n-nodes-base.splitOut',
			typeVersion: 1,
			parameters: { fieldToSplitOut: 'items' },
		},
		{ name: 'Node', ...node, credentials: { [credential]: { id: '', name: '' } } },
	];
	return {
		name: 'Benchmark',
		nodes: nodes.map((own, index) => ({ id: String(index), position: [200 * index, 0], ...own })),
		connections: Object.fromEntries(
			nodes
				.slice(1)
				.map(({ name }, index) => [nodes[index].name, { main: [[{ node: name, type: 'main' as const, index: 0 }]] }]),
		),
		settings: { executionOrder: 'v1' },
	};
}

function httpParameters(work: Work, opened: Opened, batches?: Batches): INodeParameters {
	const { path, parameters, paged } = work.http(opened);
	return {
		url: `=${opened.url}/organizations/${opened.organizationId}${path}`,
		authentication: 'genericCredentialType',
		genericAuthType: 'httpBearerAuth',
		sendHeaders: true,
		headerParameters: {
			parameters: [
				{ name: 'Accept', value: 'application/json' },
				{ name: 'X-Tallyfy-Client', value: 'APIClient' },
			],
		},
		...parameters,
		options: {
			...(paged && { pagination: { pagination: pagination(batches) } }),
			...(batches && { batching: { batch: { batchSize: batches.size, batchInterval: batches.interval } } }),
		},
	};
}

const pagination = (batches?: Batches): INodeParameters => ({
	paginationMode: 'updateAParameterInEachRequest',
	parameters: { parameters: [{ type: 'qs', name: 'page', value: '={{ $pageCount + 1 }}' }] },
	paginationCompleteWhen: 'other',
	completeExpression:
		'={{ $response.body.meta.pagination.current_page >= $response.body.meta.pagination.total_pages }}',
	requestInterval: batches ? batches.interval / batches.size : 0,
});

/** Bytes that the kernel of Linux tells of a process. */
function memoryOf(pid: number | undefined, what: 'VmRSS' | 'VmHWM'): number | undefined {
	if (process.platform !== 'linux') return undefined;
	const [, kilobytes] = new RegExp(`${what}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
	return Number(kilobytes) * 1024;
}

/** From now on the peak is that of what follows. */
function forgetPeak(pid: number | undefined): void {
	if (process.platform === 'linux') writeFileSync(`/proc/${pid}/clear_refs`, '5');
}
