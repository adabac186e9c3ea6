import { HookContext, WebhookContext } from 'n8n-core';
import type {
	IDataObject,
	INodeParameters,
	IWebhookData,
	IWebhookResponseData,
	IWorkflowExecuteAdditionalData,
	WorkflowActivateMode,
	WorkflowExecuteMode,
} from 'n8n-workflow';

import { TallyfyInstantTrigger } from '../../nodes/TallyfyInstantTrigger/TallyfyInstantTrigger.node.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import type { Credentials } from '../../tools/engine/engine.mts';
import { actAs, ana } from './nodes.mts';
import { workflowWith } from './trigger.mts';

const type = new TallyfyInstantTrigger();
const hooks = type.webhookMethods.default;

let workflows = 0;

/** One POST as n8n receives it; header names are in lower case. */
export interface Call {
	url: string;
	headers: Record<string, string>;
	/** What n8n has made of it. */
	body: unknown;
	/** As it came. */
	rawBody?: Buffer;
}

/** The Tallyfy Instant Trigger in a workflow, with n8n's rules of what it calls and when static data is stored. */
export class Instant {
	/** What the workflow was started with, one entry an execution. */
	readonly executions: IDataObject[][] = [];

	/** Executions that failed before they began. */
	readonly failures: Array<Error & { description?: string | null }> = [];

	/** What the hooks of the node had n8n log as a warning. */
	readonly warnings: string[] = [];

	/** N8N_WEBHOOK_URL of n8n. */
	publicUrl = 'https://n8n.example.com';

	/** What is in n8n's database. */
	stored = '{}';

	/** The node has it from the editor. */
	webhookId: string | undefined = '0b7b1f0e-5f0c-4c36-9a5e-2f1d3a4b5c6d';

	/** Of the node. */
	name = 'Trigger';

	/** The process keeps what it knows by this. */
	workflowId = `workflow ${++workflows}`;

	private isListeningForTest = false;

	/** Static data of the test, which n8n keeps with its registration. */
	private tested: IDataObject = {};

	constructor(
		private readonly credentials: Credentials,
		private readonly parameters: INodeParameters,
	) {}

	get url(): string {
		return `${this.publicUrl}/webhook/${this.webhookId}/webhook`;
	}

	get testUrl(): string {
		return `${this.publicUrl}/webhook-test/${this.webhookId}/webhook`;
	}

	/** All that the workflow was started with. */
	get items(): IDataObject[] {
		return this.executions.flat();
	}

	/** @param isLost n8n is killed before it stores anything */
	async activate(mode: WorkflowActivateMode = 'activate', isLost = false): Promise<void> {
		const { workflow, context } = this.hooked('trigger', mode, false);
		if (!(await hooks.checkExists.call(context))) await hooks.create.call(context);
		if (!isLost) this.stored = JSON.stringify(workflow.staticData);
	}

	/** n8n was stopped in whatever way, and starts again: what it had in memory is gone. */
	async restart(): Promise<void> {
		this.workflowId = `workflow ${++workflows}`;
		await this.activate('init');
	}

	/** The same workflow in another n8n, which got a copy of the database. */
	copied(publicUrl: string): Instant {
		const copy = new Instant(this.credentials, this.parameters);
		return Object.assign(copy, { publicUrl, stored: this.stored });
	}

	/** Has it remember so many events of a type more, which happened from a time on, a second apart. */
	remember(event: string, count: number, from: number): void {
		const stored = JSON.parse(this.stored) as IDataObject;
		const memory = ((stored[`node:${this.name}`] as IDataObject).memory as IDataObject)[event] as IDataObject;
		const positions = Array.from({ length: count }, (_, index) => `${second36(from + index * 1000)}filled`);
		memory.seen = `${memory.seen}${positions.join('')}`;
		this.stored = JSON.stringify(stored);
	}

	async deactivate(): Promise<void> {
		const { workflow, context } = this.hooked('internal', 'update', false);
		await hooks.delete.call(context);
		this.stored = JSON.stringify(workflow.staticData);
	}

	/** "Listen for test event" in the editor. */
	async listen(): Promise<void> {
		const { workflow, context } = this.hooked('manual', 'manual', true, {});
		if (!(await hooks.checkExists.call(context))) await hooks.create.call(context);
		this.tested = workflow.staticData;
		this.isListeningForTest = true;
	}

	/** "Stop listening", which n8n does itself after the first event. */
	async stopListening(): Promise<void> {
		this.isListeningForTest = false;
		await hooks.delete.call(this.hooked('internal', 'update', true, this.tested).context);
	}

	/** Takes all that the sandbox delivers. */
	listenTo(sandbox: Sandbox): this {
		sandbox.deliver = async (delivery) => await this.call(delivery);
		return this;
	}

	/** Gives the status of the answer, which may come long before the end. */
	async call({ url, headers, body, rawBody }: Call): Promise<number> {
		const isTest = this.isListeningForTest && url === this.testUrl;
		if (!isTest && url !== this.url) return 404;
		const { workflow, node, additionalData } = this.loaded(isTest ? {} : (JSON.parse(this.stored) as IDataObject));
		if (isTest) workflow.setTestStaticData(this.tested);
		let status = 0;
		const answer = { status: (code: number) => ((status = code), answer), end: () => answer };
		const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
		Object.assign(additionalData, {
			httpRequest: { body, rawBody, headers: lower, params: {}, query: {} },
			httpResponse: answer,
		});
		const mode = isTest ? 'manual' : 'webhook';
		const context = new WebhookContext(
			workflow,
			node,
			additionalData,
			mode,
			webhookOf(additionalData, isTest),
			[],
			null,
		);
		try {
			this.start(await type.webhook.call(context));
			if (workflow.staticData.__dataChanged) this.stored = JSON.stringify(workflow.staticData);
		} catch (error) {
			this.failures.push(error as Error);
		}
		return status;
	}

	private start({ workflowData, noWebhookResponse }: IWebhookResponseData): void {
		expect(noWebhookResponse).toBe(true);
		if (workflowData) this.executions.push(workflowData[0].map(({ json }) => json));
	}

	private hooked(
		mode: WorkflowExecuteMode,
		activation: WorkflowActivateMode,
		isTest: boolean,
		staticData?: IDataObject,
	) {
		const { workflow, node, additionalData } = this.loaded(staticData ?? (JSON.parse(this.stored) as IDataObject));
		const webhook = webhookOf(additionalData, isTest);
		const context = new HookContext(workflow, node, additionalData, mode, activation, webhook);
		const logger = { warn: (message: string) => void this.warnings.push(message) };
		Object.defineProperty(context, 'logger', { value: logger });
		return { workflow, context };
	}

	private loaded(staticData: IDataObject): ReturnType<typeof workflowWith> {
		const loaded = workflowWith(type, this.credentials, this.parameters, staticData);
		loaded.workflow.id = this.workflowId;
		loaded.node.name = this.name;
		loaded.node.webhookId = this.webhookId;
		Object.assign(loaded.additionalData, {
			webhookBaseUrl: `${this.publicUrl}/webhook`,
			webhookTestBaseUrl: `${this.publicUrl}/webhook-test`,
		});
		return loaded;
	}
}

/** As a memory has the second of an event. */
const second36 = (time: number) =>
	Math.floor(time / 1000)
		.toString(36)
		.padStart(7, '0');

const webhookOf = (additionalData: IWorkflowExecuteAdditionalData, isTest: boolean): IWebhookData =>
	({
		httpMethod: 'POST',
		node: 'Trigger',
		webhookDescription: type.description.webhooks?.[0],
		workflowExecuteAdditionalData: additionalData,
		isTest,
	}) as unknown as IWebhookData;

/** A Tallyfy Instant Trigger as Ana, who is an administrator, unless told otherwise. */
export const instantTrigger = (credentials: Credentials, parameters: INodeParameters): Instant =>
	new Instant(credentials, { actAs: actAs(ana), ...parameters });
