import 'reflect-metadata';
import { PollContext } from 'n8n-core';
import {
	NodeHelpers,
	Workflow,
	type IDataObject,
	type INode,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
	type WorkflowActivateMode,
} from 'n8n-workflow';

import { TallyfyTrigger } from '../../nodes/TallyfyTrigger/TallyfyTrigger.node.ts';
import type { Credentials } from '../../tools/engine/engine.mts';
import { actAs, ana } from './nodes.mts';

const type = new TallyfyTrigger();

let workflows = 0;

/** A workflow that a node starts, as n8n keeps it in memory. */
export function workflowWith(
	node: INodeType,
	credentials: Credentials,
	parameters: INodeParameters,
	staticData: IDataObject = {},
	{ id = 'w', name = 'Trigger' } = {},
): { workflow: Workflow; node: INode; additionalData: IWorkflowExecuteAdditionalData } {
	const types = { getByName: () => node, getByNameAndVersion: () => node, getKnownTypes: () => ({}) } as INodeTypes;
	const { description } = node;
	const filled = NodeHelpers.getNodeParameters(description.properties, parameters, true, false, null, description);
	const own: INode = {
		id: 'trigger',
		name,
		type: 'trigger',
		typeVersion: 1,
		position: [0, 0],
		webhookId: '0b7b1f0e-5f0c-4c36-9a5e-2f1d3a4b5c6d',
		parameters: filled as INodeParameters,
		credentials: { [credentials.type.name]: { id: 'row', name: 'Tallyfy' } },
	};
	const workflow = new Workflow({
		id,
		nodes: [own],
		connections: {},
		active: true,
		nodeTypes: types,
		staticData,
	});
	const additionalData = {
		credentialsHelper: credentials,
		variables: {},
		webhookBaseUrl: 'https://n8n.example.com/webhook',
		webhookTestBaseUrl: 'https://n8n.example.com/webhook-test',
	} as unknown as IWorkflowExecuteAdditionalData;
	return { workflow, node: own, additionalData };
}

/** The Tallyfy Trigger in an active workflow, with n8n's rules of when static data is stored. */
export class Polled {
	private workflow: Workflow;

	private context!: PollContext;

	/** What is in n8n's database. */
	private stored = '{}';

	/** Milliseconds that n8n allows a poll. */
	budget = 300_000;

	/** What n8n wrote into its log. */
	readonly log: string[] = [];

	/** @param place the workflow, and the name of the node in it, whose ID is the same for all */
	constructor(
		private readonly credentials: Credentials,
		private parameters: INodeParameters,
		private readonly place = { id: `workflow ${++workflows}`, name: 'Trigger' },
	) {
		this.workflow = this.load();
	}

	/** A copy of the node in the same workflow. */
	copy(): Polled {
		return new Polled(this.credentials, this.parameters, { ...this.place, name: 'Copy' });
	}

	/** n8n registers the same workflow a second time, in the same process. */
	async registerAgain(): Promise<Polled> {
		const other = new Polled(this.credentials, this.parameters, this.place);
		other.stored = this.stored;
		await other.activate();
		return other;
	}

	/** The user switches the workflow on: the first poll runs at once. Gives what it puts out. */
	async activate(): Promise<IDataObject[]> {
		return await this.begin('activate');
	}

	/** The user edits the node. */
	change(parameters: INodeParameters): void {
		this.parameters = { ...this.parameters, ...parameters };
	}

	/** The user publishes what was edited, while the workflow is active. */
	async update(): Promise<IDataObject[]> {
		return await this.begin('update');
	}

	/** n8n was stopped in whatever way, and starts again. Gives what it puts out by then. */
	async start(activation: 'init' | 'leadershipChange' = 'init'): Promise<IDataObject[]> {
		return await this.begin(activation);
	}

	/** The same, and what the first poll of the schedule puts out. */
	async restart(): Promise<IDataObject[]> {
		return [...(await this.start()), ...(await this.poll())];
	}

	/** What the workflow is started with; nothing is an empty list. */
	async poll(): Promise<IDataObject[]> {
		const items = await this.pollWithoutStoring();
		if (items.length) this.store();
		return items;
	}

	/** The same, and n8n ends before it has stored its static data. */
	async pollWithoutStoring(): Promise<IDataObject[]> {
		const output = await type.poll.call(this.context);
		return output?.[0].map(({ json }) => json) ?? [];
	}

	/** "Fetch Test Event" in the editor. */
	async sample(): Promise<IDataObject[]> {
		const { workflow, node, additionalData } = workflowWith(type, this.credentials, this.parameters, {}, this.place);
		const output = await type.poll.call(new PollContext(workflow, node, additionalData, 'manual', 'manual'));
		return (output ?? [])[0]?.map(({ json }) => json) ?? [];
	}

	/** The static data in n8n's database, as text. */
	get staticData(): string {
		return this.stored;
	}

	private async begin(activation: WorkflowActivateMode): Promise<IDataObject[]> {
		this.workflow = this.load(activation);
		const items = await this.poll();
		this.store();
		return items;
	}

	private load(activation: WorkflowActivateMode = 'activate'): Workflow {
		const staticData = JSON.parse(this.stored) as IDataObject;
		const { workflow, node, additionalData } = workflowWith(
			type,
			this.credentials,
			this.parameters,
			staticData,
			this.place,
		);
		const defaults = [undefined, undefined, undefined, undefined, undefined] as const;
		const budget = () => this.budget;
		this.context = new PollContext(workflow, node, additionalData, 'trigger', activation, ...defaults, budget);
		const logger = { warn: (text: string) => this.log.push(text) };
		Object.defineProperty(this.context, 'logger', { value: logger });
		return workflow;
	}

	private store(): void {
		this.stored = JSON.stringify(this.workflow.staticData);
	}
}

/** A Tallyfy Trigger as Ana, who is an administrator, unless told otherwise. */
export const trigger = (credentials: Credentials, parameters: INodeParameters): Polled =>
	new Polled(credentials, { actAs: actAs(ana), ...parameters });
