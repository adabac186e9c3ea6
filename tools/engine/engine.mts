import 'reflect-metadata';
import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	getCredentialOwnRequestAllowedDomains,
	ICredentialsHelper,
	NodeHelpers,
	UserError,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentialType,
	type IDataObject,
	type IExecuteData,
	type IHttpRequestHelper,
	type IHttpRequestOptions,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IRunExecutionData,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	type IWorkflowSettings,
} from 'n8n-workflow';

import { TallyfyOAuthClientCredentialsApi } from '../../credentials/TallyfyOAuthClientCredentialsApi.credentials.ts';

/** The domains that a credential allows hold for what its pre-authentication sends: the rule of n8n's server. */
function restrictedTo(credential: ICredentialDataDecryptedObject, { helpers }: IHttpRequestHelper): IHttpRequestHelper {
	const httpRequest = async (options: IHttpRequestOptions) => {
		const allowedDomains = getCredentialOwnRequestAllowedDomains(credential);
		if (allowedDomains === undefined) return await helpers.httpRequest(options);
		if (options.allowedDomains !== undefined)
			throw new UserError('The allowed domains cannot be combined with those that the pre-authentication asks for');
		return await helpers.httpRequest({ ...options, allowedDomains });
	};
	return { helpers: { httpRequest } };
}

/** Plays n8n's database of credentials: what preAuthentication returns is stored, and read afresh by the next one. */
export class Credentials extends ICredentialsHelper {
	/** How often a node had a credential read and decrypted. */
	reads = 0;

	/** What external vaults hold: `$secrets` in an expression of a credential. */
	secrets: IDataObject = {};

	constructor(
		readonly row: ICredentialDataDecryptedObject,
		readonly type: ICredentialType = new TallyfyOAuthClientCredentialsApi(),
	) {
		super();
	}

	getParentTypes() {
		return [];
	}

	getCredentialsProperties() {
		return this.type.properties;
	}

	isCredentialUsableByNode() {
		return true;
	}

	async getDecrypted(
		...[, , , mode, executeData, , item]: Partial<Parameters<ICredentialsHelper['getDecrypted']>>
	): Promise<ICredentialDataDecryptedObject> {
		this.reads++;
		const filled = NodeHelpers.getNodeParameters(
			this.type.properties,
			this.row as INodeParameters,
			true,
			false,
			null,
			null,
		);
		const data = { ...this.row, ...(filled as ICredentialDataDecryptedObject) };
		if (!item || !mode) return data;
		// An expression is evaluated for the item for which the node reads the credential.
		const { workflow, runExecutionData, runIndex, itemIndex, node, connectionInputData } = item;
		return workflow.expression.getParameterValue(
			data as INodeParameters,
			runExecutionData,
			runIndex,
			itemIndex,
			node.name,
			connectionInputData,
			mode,
			{ $secrets: this.secrets },
			executeData,
		) as ICredentialDataDecryptedObject;
	}

	async preAuthentication(
		helper: IHttpRequestHelper,
		credential: ICredentialDataDecryptedObject,
		_type: string,
		_node: INode,
		expired: boolean,
	) {
		if (credential.accessToken !== '' && !expired) return undefined;
		const restricted = restrictedTo(credential, helper);
		const renewed = await this.type.preAuthentication?.call(restricted, credential);
		if (renewed?.accessToken === undefined) return undefined;
		Object.assign(this.row, renewed);
		return Object.assign(credential, renewed);
	}

	async authenticate(credential: ICredentialDataDecryptedObject, _type: string, options: unknown) {
		const sign = this.type.authenticate as (
			credential: ICredentialDataDecryptedObject,
			options: IHttpRequestOptions,
		) => Promise<IHttpRequestOptions>;
		return await sign(credential, options as IHttpRequestOptions);
	}

	async runPreAuthentication() {
		return undefined;
	}

	async getCredentials(): Promise<never> {
		throw new Error('Not used by the engine');
	}

	async updateCredentials() {}

	async updateCredentialsOauthTokenData() {}
}

export interface RunOptions {
	node: INodeType;
	credentials: Credentials;
	parameters?: INodeParameters;
	/** The input: what the items say, or whole items where they have files. */
	items?: Array<IDataObject | INodeExecutionData>;
	onError?: INode['onError'];
	retryOnFail?: boolean;
	/** Of the workflow. */
	settings?: IWorkflowSettings;
	/** The beginning of the addresses at which an execution that waits is called; by default on this machine. */
	webhookWaitingBaseUrl?: string;
	/** Called with the run, so that a test can cancel it. */
	started?: (cancel: () => void) => void;
}

export interface RunResult {
	run: IRun;
	/** First output. */
	items: INodeExecutionData[];
	/** Second output, with `onError: 'continueErrorOutput'`. */
	errorItems: INodeExecutionData[];
	/** What stopped the node. */
	error?: Error & { description?: string; context?: IDataObject; httpCode?: string };
}

const toItem = (given: IDataObject | INodeExecutionData): INodeExecutionData =>
	'json' in given ? (given as INodeExecutionData) : { json: given };

/** Hands on what it is given. */
export const start: INodeType = {
	description: {
		name: 'start',
		displayName: 'Start',
		group: ['trigger'],
		version: 1,
		description: '',
		defaults: {},
		inputs: [],
		outputs: ['main'],
		properties: [],
	},
	async execute() {
		return [this.getInputData()];
	},
};

/** Of a node: that it uses this credential. */
const credentialsOf = ({ type }: Credentials) => ({ credentials: { [type.name]: { id: 'row', name: 'Tallyfy' } } });

const common = { typeVersion: 1, position: [0, 0] as [number, number] };

/** A workflow of a start and the node. */
export function nodesOf({
	credentials,
	parameters = {},
	onError,
	retryOnFail,
	settings,
}: Pick<RunOptions, 'credentials' | 'parameters' | 'onError' | 'retryOnFail' | 'settings'>) {
	const nodes: INode[] = [
		{ id: '1', name: 'Start', type: 'start', parameters: {}, ...common },
		{
			id: '2',
			name: 'Node',
			type: 'node',
			parameters,
			...credentialsOf(credentials),
			...(onError && { onError }),
			...(retryOnFail && { retryOnFail }),
			...common,
		},
	];
	const connections = { Start: { main: [[{ node: 'Node', type: 'main' as const, index: 0 }]] } };
	return { nodes, connections, settings: { executionOrder: 'v1' as const, ...settings } };
}

/** A workflow as n8n's engine runs it, made of nodes of these types. */
export function workflowOf(
	own: Record<string, INodeType>,
	{ nodes, connections, settings }: Pick<IWorkflowBase, 'nodes' | 'connections' | 'settings'>,
): Workflow {
	const types: Record<string, INodeType> = { start, 'n8n-nodes-base.executeWorkflowTrigger': start, ...own };
	const nodeTypes = {
		getByName: (name: string) => types[name],
		getByNameAndVersion: (name: string, version?: number) => NodeHelpers.getVersionedNodeType(types[name], version),
		getKnownTypes: () => ({}),
	} satisfies INodeTypes;
	return new Workflow({ id: 'w', name: 'w', nodes, connections, active: false, nodeTypes, settings });
}

/** What n8n knows beside the workflow. */
export function additionalDataOf(
	credentials: Credentials,
	{ nodes, connections }: Pick<IWorkflowBase, 'nodes' | 'connections'>,
	own: Partial<IWorkflowExecuteAdditionalData> = {},
): IWorkflowExecuteAdditionalData {
	const url = 'http://localhost';
	const workflowData = { id: 'w', name: 'w', nodes, connections, active: false } as never;
	return {
		credentialsHelper: credentials,
		hooks: new ExecutionLifecycleHooks('manual', '1', workflowData),
		executionId: '1',
		currentNodeExecutionIndex: 0,
		webhookBaseUrl: url,
		webhookWaitingBaseUrl: url,
		formWaitingBaseUrl: url,
		restApiUrl: url,
		instanceBaseUrl: url,
		variables: {},
		setExecutionStatus() {},
		sendDataToUI() {},
		...own,
	} as unknown as IWorkflowExecuteAdditionalData;
}

/** An execution before it begins, at this node of its workflow. */
export function beginningAt(workflow: Workflow, node: string, items: RunOptions['items'] = [{}]): IRunExecutionData {
	const first = { node: workflow.getNode(node), data: { main: [items.map(toItem)] }, source: null } as IExecuteData;
	return createRunExecutionData({ executionData: { nodeExecutionStack: [first] } });
}

/** Runs one node in n8n's execution engine, with its real request helpers. */
export async function runNode(options: RunOptions): Promise<RunResult> {
	const workflowData = nodesOf(options);
	const workflow = workflowOf({ node: options.node }, workflowData);
	const { credentials, webhookWaitingBaseUrl } = options;
	const additionalData = additionalDataOf(
		credentials,
		workflowData,
		webhookWaitingBaseUrl ? { webhookWaitingBaseUrl } : {},
	);
	const data = beginningAt(workflow, 'Start', options.items);
	const running = new WorkflowExecute(additionalData, 'manual', data).processRunExecutionData(workflow);
	options.started?.(() => running.cancel());
	return resultOf(await running);
}

/** Runs a whole workflow from its trigger, as the editor's button does. */
export async function runWorkflow(
	types: Record<string, INodeType>,
	credentials: Credentials,
	{ nodes, connections, settings }: Pick<IWorkflowBase, 'nodes' | 'connections' | 'settings'>,
): Promise<IRun> {
	const workflowData = {
		nodes: nodes.map((node) => ({ ...node, ...(node.credentials && credentialsOf(credentials)) })),
		connections,
		settings,
	};
	const additionalData = additionalDataOf(credentials, workflowData);
	return await new WorkflowExecute(additionalData, 'manual').run({ workflow: workflowOf(types, workflowData) });
}

/** What the node gave in the end. */
export function resultOf(run: IRun): RunResult {
	const result = run.data.resultData.runData.Node?.at(-1);
	return {
		run,
		items: result?.data?.main[0] ?? [],
		errorItems: result?.data?.main[1] ?? [],
		error: (result?.error ?? run.data.resultData.error) as RunResult['error'],
	};
}
