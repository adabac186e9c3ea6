import { parse } from 'flatted';
import type {
	ExecutionStatus,
	IConnections,
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeCredentialTestResult,
	INodeTypeDescription,
	IRunExecutionData,
	IWorkflowSettings,
	ResourceMapperFields,
} from 'n8n-workflow';
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetch, type RequestInit } from 'undici';
import type { Program } from './install.mts';

/** The account that every n8n of this project has. It exists on the user's own machine only. */
export const login = { email: 'demo@example.com', password: 'Demo-password-1' };

export interface StartOptions {
	/** n8n keeps its data in the folder `.n8n` of this one. */
	userFolder: string;
	/** Used when it is free. */
	port?: number;
	logLevel?: 'info' | 'debug';
}

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

export interface Execution {
	id: string;
	status: ExecutionStatus;
	data: IRunExecutionData;
	/** The answer of n8n as it came. */
	text: string;
}

/** n8n runs without the outside world, and nobody wants a test or a demo to call home. */
const ALONE = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_AI_ENABLED: 'false',
	N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
	// The lists of verified packages and of MCP servers are on its maker's servers.
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_DISABLED_MODULES: 'mcp-registry,mcp,instance-ai,agents,chat-hub,workflow-builder,quick-connect',
	// Its default, which is announced to change.
	N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
};

/** A running n8n of one's own, driven over the REST API that its editor uses. */
export class N8n {
	private cookie = '';

	private constructor(
		private readonly child: ChildProcess,
		private readonly userFolder: string,
		readonly url: string,
	) {}

	/** Starts n8n and signs in to it; the account is made on first use. */
	static async start(program: Program, { userFolder, port, logLevel }: StartOptions): Promise<N8n> {
		const own = await freePort(port);
		const url = `http://localhost:${own}`;
		mkdirSync(userFolder, { recursive: true });
		const pages = moveEditorPages(userFolder);
		const log = openSync(logFile(userFolder), 'w');
		const child = spawn(program.node, [program.n8n, 'start'], {
			stdio: ['ignore', log, log],
			env: {
				...inherited(),
				...ALONE,
				NODE_ENV: 'production',
				N8N_USER_FOLDER: userFolder,
				N8N_LISTEN_ADDRESS: '127.0.0.1',
				N8N_PORT: `${own}`,
				N8N_EDITOR_BASE_URL: url,
				N8N_SECURE_COOKIE: 'false',
				N8N_RUNNERS_BROKER_PORT: `${await freePort()}`,
				N8N_LOG_LEVEL: logLevel ?? 'info',
				N8N_LOG_FORMAT: 'json',
			},
		});
		closeSync(log);
		const n8n = new N8n(child, userFolder, url);
		child.once('exit', () => rmSync(pages, { recursive: true, force: true }));
		process.once('exit', () => child.kill());
		await n8n.ready();
		await n8n.signIn();
		return n8n;
	}

	get databasePath() {
		return join(this.userFolder, '.n8n', 'database.sqlite');
	}

	/** All that n8n has written since it was started: one JSON object a line. */
	logs() {
		return readFileSync(logFile(this.userFolder), 'utf8');
	}

	async stop() {
		if (this.child.exitCode !== null || this.child.signalCode !== null) return;
		const ended = new Promise((resolve) => this.child.once('exit', resolve));
		this.child.kill();
		const timer = setTimeout(() => this.child.kill('SIGKILL'), 20_000);
		await ended;
		clearTimeout(timer);
	}

	/** Creates a credential, or changes the one of this name; no field of the old one is kept. */
	async saveCredential(name: string, type: string, data: ICredentialDataDecryptedObject) {
		const all = await this.get<Credential[]>('/rest/credentials');
		const old = all.find((credential) => credential.name === name);
		const body = { name, type, data };
		return old
			? await this.call<Credential>('PATCH', `/rest/credentials/${old.id}`, body)
			: await this.call<Credential>('POST', '/rest/credentials', body);
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
			: await this.call<{ id: string }>('POST', '/rest/workflows', body);
		return id;
	}

	/** Runs a workflow from its manual trigger, as the editor's button does, and waits for its end. */
	async run(workflowId: string): Promise<Execution> {
		const path = `/rest/workflows/${workflowId}`;
		const { nodes } = await this.get<WorkflowFile>(path);
		const trigger = nodes.find(({ type }) => type === 'n8n-nodes-base.manualTrigger');
		if (!trigger) throw new Error(`Workflow ${workflowId} has no manual trigger`);
		const { executionId } = await this.call<{ executionId: string }>('POST', `${path}/run`, {
			triggerToStartFrom: { name: trigger.name },
		});
		return await this.finished(executionId);
	}

	/** Publishes a workflow: its triggers run until `deactivate`. */
	async activate(workflowId: string) {
		const path = `/rest/workflows/${workflowId}`;
		const { versionId } = await this.get<{ versionId: string }>(path);
		await this.call('POST', `${path}/activate`, { versionId });
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

	/**
	 * The fields of a resource mapper, `parameter` of a node, as the editor asks for them. It puts the values of
	 * expressions into the parameters first.
	 */
	async mapperFields(
		{ type: name, typeVersion: version, parameters }: INode,
		parameter: string,
		methodName: string,
		{ type, ...credential }: Credential,
	) {
		const path = '/rest/dynamic-node-parameters/resource-mapper-fields';
		const { fields } = await this.call<ResourceMapperFields>('POST', path, {
			path: `parameters.${parameter}`,
			methodName,
			nodeTypeAndVersion: { name, version },
			currentNodeParameters: parameters,
			credentials: { [type]: { id: credential.id, name: credential.name } },
		});
		return fields;
	}

	/** The descriptions of the node types whose names begin with `prefix`. */
	async nodeTypes(prefix: string) {
		const all: INodeTypeDescription[] = JSON.parse(await this.text('/types/nodes.json'));
		return all.filter(({ name }) => name.startsWith(prefix));
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
		const init: RequestInit = { method, headers: { cookie: this.cookie } };
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

	private async ready() {
		const deadline = Date.now() + 180_000;
		while (Date.now() < deadline) {
			if (this.child.exitCode !== null) break;
			// Until the last of its parts has started, n8n refuses connections or has no such route.
			const response = await fetch(`${this.url}/rest/login`).catch(() => undefined);
			if (response?.status === 401) return;
			await sleep(100);
		}
		await this.stop();
		throw new Error(`n8n did not start:\n${this.logs().split('\n').slice(-20).join('\n')}`);
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

	private async finished(id: string) {
		const running: ExecutionStatus[] = ['new', 'running', 'waiting'];
		for (;;) {
			const execution = await this.getExecution(id);
			if (!running.includes(execution.status)) return execution;
			await sleep(50);
		}
	}
}

/** The items that a node put out on its first run, first output. */
export function output(execution: Execution, node: string): IDataObject[] {
	const [run] = execution.data.resultData.runData[node] ?? [];
	return run?.data?.main[0]?.map(({ json }) => json) ?? [];
}

function logFile(userFolder: string) {
	return join(userFolder, 'n8n.log');
}

/** n8n makes its editor's pages anew at each start. They stay out of the project, where a linter would read them. */
function moveEditorPages(userFolder: string): string {
	const pages = mkdtempSync(join(tmpdir(), 'n8n-editor-'));
	const cache = join(userFolder, '.cache');
	rmSync(cache, { recursive: true, force: true });
	symlinkSync(pages, cache, 'junction');
	return pages;
}

/** The user's environment without what would set up this n8n: DB_TYPE, N8N_…, NODE_OPTIONS and many more. */
function inherited() {
	const names = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TEMP', 'TMPDIR', 'LANG', 'TZ'];
	return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

async function freePort(wanted = 0): Promise<number> {
	return await new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', (error) => (wanted ? resolve(freePort()) : reject(error)));
		server.listen(wanted, '127.0.0.1', () => {
			const address = server.address();
			const port = typeof address === 'object' && address ? address.port : wanted;
			server.close(() => resolve(port));
		});
	});
}
