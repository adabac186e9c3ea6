import { parse } from 'flatted';
import type {
	ExecutionStatus,
	IConnections,
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeCredentialTestResult,
	INodeListSearchResult,
	INodeTypeDescription,
	IRunExecutionData,
	IWorkflowSettings,
	ResourceMapperFields,
} from 'n8n-workflow';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, fetch, type RequestInit } from 'undici';
import { removeAtEnd } from './children.mts';
import type { Program } from './install.mts';
import { N8nProcess, type ProcessOptions } from './process.mts';

/** The account that every n8n of this project has. It exists on the user's own machine only. */
export const login = { email: 'demo@example.com', password: 'Demo-password-1' };

/** A workflow as the editor exports it. */
export interface WorkflowFile {
	name: string;
	nodes: INode[];
	connections: IConnections;
	settings?: IWorkflowSettings;
}

export interface Credential {
	id: string;
	name: string;
	type: string;
}

/** A community package that n8n has installed itself. */
export interface Package {
	packageName: string;
	installedVersion: string;
	/** The latest version, where that is another one. */
	updateAvailable?: string;
	/** Its nodes are not there. */
	failedLoading?: boolean;
}

/** How an execution ended. */
export interface Outcome {
	status: ExecutionStatus;
	data: IRunExecutionData;
}

export interface Execution extends Outcome {
	id: string;
	/** The answer of n8n as it came. */
	text: string;
}

/** A new connection for each request: a busy n8n closes those that rest, and may do so under the next request. */
const dispatcher = new Agent({ pipelining: 0 });

/** A running n8n of one's own, driven over the REST API that its editor uses. */
export class N8n {
	private cookie = '';

	private constructor(private readonly process: N8nProcess) {}

	/** Starts n8n and signs in to it; the account is made on first use. */
	static async start(program: Program, options: ProcessOptions): Promise<N8n> {
		moveEditorPages(options.userFolder);
		// Until the last of its parts has started, n8n refuses connections or has no such route.
		const n8n = new N8n(await N8nProcess.start(program, ['start'], options, { path: '/rest/login', status: 401 }));
		await n8n.signIn();
		return n8n;
	}

	get url() {
		return this.process.url;
	}

	get pid() {
		return this.process.pid;
	}

	get databasePath() {
		return join(this.process.userFolder, '.n8n', 'database.sqlite');
	}

	/** All that n8n has written since it was started: one JSON object a line. */
	logs() {
		return this.process.logs();
	}

	async stop() {
		await this.process.stop();
	}

	/** Ends it as a power cut does, in the middle of whatever it is doing. */
	async kill() {
		await this.process.kill();
	}

	/** Creates a credential, or changes the one of this name; no field of the old one is kept. */
	async saveCredential(name: string, type: string, data: ICredentialDataDecryptedObject) {
		const all = await this.credentials();
		const old = all.find((credential) => credential.name === name);
		const body = { name, type, data };
		return old
			? await this.call<Credential>('PATCH', `/rest/credentials/${old.id}`, body)
			: await this.call<Credential>('POST', '/rest/credentials', body);
	}

	async credentials() {
		return await this.get<Credential[]>('/rest/credentials');
	}

	/** Does what the editor does after a credential was saved: it sends back what it was shown. */
	async testCredential({ id }: Credential) {
		const credentials = await this.get<Credential>(`/rest/credentials/${id}?includeData=true`);
		const path = '/rest/credentials/test';
		return await this.call<INodeCredentialTestResult>('POST', path, { credentials });
	}

	/** Imports a workflow in the place of the one of the same name, with the given credentials in its nodes. */
	async saveWorkflow(file: WorkflowFile, ...credentials: Credential[]): Promise<string> {
		const nodes = file.nodes.map((node) => ({
			...node,
			credentials: Object.fromEntries(
				credentials
					.filter(({ type }) => node.credentials && type in node.credentials)
					.map(({ id, name, type }) => [type, { id, name }]),
			),
		}));
		const { name, connections, settings = {} } = file;
		const body = { name, nodes, connections, settings };
		const all = await this.get<Array<{ id: string; name: string }>>('/rest/workflows');
		const old = all.find((workflow) => workflow.name === name);
		const { id } = old
			? await this.call<{ id: string }>('PATCH', `/rest/workflows/${old.id}`, body)
			: await this.call<{ id: string }>('POST', '/rest/workflows', { ...body, active: false });
		return id;
	}

	/**
	 * Runs a workflow from its manual trigger, as the editor's button does, and waits for its end.
	 * @param every milliseconds between two looks; each costs n8n the more, the more has come out
	 */
	async run(workflowId: string, every?: number): Promise<Execution> {
		return await this.finished(await this.begin(workflowId), every);
	}

	/** Runs a workflow and waits until it waits for somebody. Returns the ID of the execution. */
	async runUntilWaiting(workflowId: string): Promise<string> {
		const id = await this.begin(workflowId);
		const execution = await this.ended(id, ['new', 'running']);
		if (execution.status !== 'waiting')
			throw new Error(`The execution does not wait: ${execution.status} ${execution.text}`);
		return id;
	}

	private async begin(workflowId: string): Promise<string> {
		const path = `/rest/workflows/${workflowId}`;
		const workflowData = await this.get<WorkflowFile>(path);
		const trigger = workflowData.nodes.find(({ type }) => type === 'n8n-nodes-base.manualTrigger');
		if (!trigger) throw new Error(`Workflow ${workflowId} has no manual trigger`);
		const { executionId } = await this.call<{ executionId: string }>('POST', `${path}/run`, {
			// Older ones run what they are sent, newer ones what is saved.
			workflowData,
			triggerToStartFrom: { name: trigger.name },
		});
		return executionId;
	}

	/** Says something in the chat panel of the editor, and waits until it is answered. */
	async chat(workflowId: string, chatInput: string): Promise<Execution> {
		const path = `/rest/workflows/${workflowId}`;
		const { nodes } = await this.get<WorkflowFile>(path);
		const trigger = nodes.find(({ type }) => type === '@n8n/n8n-nodes-langchain.chatTrigger');
		if (!trigger) throw new Error(`Workflow ${workflowId} has no chat trigger`);
		const chatSessionId = randomUUID();
		await this.call('POST', `${path}/run`, { triggerToStartFrom: { name: trigger.name }, chatSessionId });
		const body = { action: 'sendMessage', sessionId: chatSessionId, chatInput };
		await this.request('POST', `/webhook-test/${workflowId}/${chatSessionId}`, body);
		const [id] = await this.executionIds();
		return await this.finished(id);
	}

	/** Publishes a workflow: its triggers run until `deactivate`. */
	async activate(workflowId: string) {
		const path = `/rest/workflows/${workflowId}`;
		const { versionId, ...workflow } = await this.get<{ versionId: string }>(path);
		// Older ones publish no versions.
		if ('activeVersionId' in workflow) await this.call('POST', `${path}/activate`, { versionId });
		else await this.call('PATCH', path, { versionId, active: true });
	}

	async deactivate(workflowId: string) {
		await this.call('POST', `/rest/workflows/${workflowId}/deactivate`, {});
	}

	/** The ids of the latest executions, the newest first. */
	async executionIds() {
		const path = '/rest/executions?limit=100';
		const { results } = await this.get<{ results: Array<{ id: string }> }>(path);
		return results.map(({ id }) => id);
	}

	async getExecution(id: string): Promise<Execution> {
		const text = await this.text(`/rest/executions/${id}`);
		const { status, data } = JSON.parse(text).data;
		return { id, status, data: parse(data), text };
	}

	/** The fields of a resource mapper, `parameter` of a node. */
	async mapperFields(node: INode, parameter: string, methodName: string, credential: Credential) {
		const { fields } = await this.askedOf<ResourceMapperFields>('resource-mapper-fields', node, credential, {
			path: `parameters.${parameter}`,
			methodName,
		});
		return fields;
	}

	/** The choices of a picker, `parameter` of a node. */
	async pickerChoices(node: INode, parameter: string, methodName: string, credential: Credential) {
		const { results } = await this.askedOf<INodeListSearchResult>('resource-locator-results', node, credential, {
			path: `parameters.${parameter}`,
			methodName,
		});
		return results;
	}

	/** What a method of a node gives, as the editor asks for it: with the values of expressions in the parameters. */
	private async askedOf<T>(
		what: string,
		{ type: name, typeVersion: version, parameters }: INode,
		{ type, ...credential }: Credential,
		method: { path: string; methodName: string },
	) {
		return await this.call<T>('POST', `/rest/dynamic-node-parameters/${what}`, {
			...method,
			nodeTypeAndVersion: { name, version },
			currentNodeParameters: parameters,
			credentials: { [type]: { id: credential.id, name: credential.name } },
		});
	}

	/** The descriptions of the node types whose names begin with `prefix`. */
	async nodeTypes(prefix: string) {
		const all: INodeTypeDescription[] = JSON.parse(await this.text('/types/nodes.json'));
		return all.filter(({ name }) => name.startsWith(prefix));
	}

	/** What will be different in version 3 of n8n: for how many of the saved workflows, and for this n8n itself. */
	async changesOfVersion3() {
		interface Found {
			ruleId: string;
			nbAffectedWorkflows: number;
		}
		const path = '/rest/breaking-changes/report?version=v3';
		const { report } = await this.get<{ report: { workflowResults: Found[]; instanceResults: Found[] } }>(path);
		return {
			workflows: report.workflowResults.map(({ ruleId, nbAffectedWorkflows }) => `${ruleId}: ${nbAffectedWorkflows}`),
			instance: report.instanceResults.map(({ ruleId }) => ruleId),
		};
	}

	/** What *Settings > Community nodes* shows. */
	async packages() {
		return await this.get<Package[]>('/rest/community-packages');
	}

	/** Does what *Settings > Community nodes* does to install a package of npm, `n8n-nodes-name@0.1.0` for one version. */
	async installFromNpm(name: string) {
		await this.call('POST', '/rest/community-packages', { name });
	}

	/** Does what *Settings > Community nodes* does to update a package to the latest version. */
	async updateFromNpm(name: string) {
		await this.call('PATCH', '/rest/community-packages', { name });
	}

	/** Does what *Settings > Community nodes* does to uninstall a package. */
	async uninstall(name: string) {
		await this.call('DELETE', `/rest/community-packages?name=${name}`);
	}

	/** What n8n answers to a GET, whatever it is. Throws when that is not a success. */
	async text(path: string) {
		const response = await this.request('GET', path);
		return await response.text();
	}

	private async get<T>(path: string) {
		return await this.call<T>('GET', path);
	}

	private async call<T>(method: string, path: string, body?: object): Promise<T> {
		const response = await this.request(method, path, body);
		return ((await response.json()) as { data: T }).data;
	}

	private async request(method: string, path: string, body?: object) {
		const init: RequestInit = { method, headers: { cookie: this.cookie }, dispatcher };
		if (body) {
			init.headers = { ...init.headers, 'content-type': 'application/json' };
			init.body = JSON.stringify(body);
		}
		const response = await fetch(this.url + path, init);
		if (!response.ok) {
			throw new Error(`n8n: ${method} ${path}: ${response.status} ${await response.text()}`);
		}
		return response;
	}

	private async signIn() {
		interface Settings {
			userManagement: { showSetupOnFirstLoad: boolean };
		}
		const { userManagement } = await this.get<Settings>('/rest/settings');
		const response = userManagement.showSetupOnFirstLoad
			? await this.request('POST', '/rest/owner/setup', {
					...login,
					firstName: 'Demo',
					lastName: 'Owner',
				})
			: await this.request('POST', '/rest/login', {
					emailOrLdapLoginId: login.email,
					password: login.password,
				});
		[this.cookie] = response.headers.getSetCookie()[0].split(';');
	}

	/** An execution when it has come to its end, after waiting for people too. */
	async finished(id: string, every?: number) {
		return await this.ended(id, ['new', 'running', 'waiting'], every);
	}

	private async ended(id: string, running: ExecutionStatus[], every = 50) {
		for (;;) {
			const execution = await this.getExecution(id);
			// Older ones store how it ended before what came out.
			if (execution.data && !running.includes(execution.status)) return execution;
			await sleep(every);
		}
	}
}

/** The items that a node put out on its first run, first output. */
export function output(execution: Outcome, node: string): IDataObject[] {
	const [run] = execution.data.resultData.runData[node] ?? [];
	return run?.data?.main[0]?.map(({ json }) => json) ?? [];
}

/** n8n makes its editor's pages anew at each start. They stay out of the project, where a linter would read them. */
function moveEditorPages(userFolder: string) {
	const pages = mkdtempSync(join(tmpdir(), 'n8n-editor-'));
	removeAtEnd(pages);
	mkdirSync(userFolder, { recursive: true });
	const cache = join(userFolder, '.cache');
	rmSync(cache, { recursive: true, force: true });
	symlinkSync(pages, cache, 'junction');
}
