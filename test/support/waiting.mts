import { parse, stringify } from 'flatted';
import { WebhookContext, WorkflowExecute } from 'n8n-core';
import type {
	ExecuteWorkflowData,
	IRun,
	IRunExecutionData,
	IWebhookData,
	IWorkflowBase,
	IWorkflowExecuteAdditionalData,
	Workflow,
} from 'n8n-workflow';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import {
	additionalDataOf,
	beginningAt,
	nodesOf,
	resultOf,
	workflowOf,
	type RunOptions,
	type RunResult,
} from '../../tools/engine/engine.mts';

// n8n keeps the secret that it signs addresses with in its folder.
process.env.N8N_USER_FOLDER ??= mkdtempSync(join(tmpdir(), 'n8n-'));

/** The address of n8n on the internet. */
export const publicUrl = 'https://n8n.example.com/webhook-waiting';

/** An execution that waits, as n8n stores it. */
class Stored {
	private constructor(
		readonly text: string,
		readonly until: Date,
	) {}

	/** Undefined for an execution that does not wait. */
	static of({ data, waitTill }: IRun): Stored | undefined {
		return waitTill ? new Stored(stringify(data), waitTill) : undefined;
	}

	load(): IRunExecutionData {
		return parse(this.text) as IRunExecutionData;
	}
}

export interface WaitingOptions extends RunOptions {
	/** Why n8n does not run the sub-workflow, if it does not. */
	refusal?: Error;
}

/**
 * One node in n8n's engine, and what n8n does around it with executions that wait: it stores them, resumes them when
 * their time has come or when their address is called, and hands the output of a sub-workflow to its parent. The end to
 * end test does the same in a whole n8n.
 */
export class WaitingRun {
	private parent?: Stored;
	private child?: Stored;
	private ended?: RunResult;
	/** The workflow that waits. */
	subWorkflow?: IWorkflowBase;

	private constructor(private readonly options: WaitingOptions) {}

	static async begin(options: WaitingOptions): Promise<WaitingRun> {
		const run = new WaitingRun(options);
		const workflow = run.workflow();
		await run.runParent(workflow, beginningAt(workflow, 'Start', options.items));
		return run;
	}

	get isWaiting(): boolean {
		return this.ended === undefined;
	}

	/** When n8n resumes it, if nobody calls before. */
	get until(): Date {
		if (!this.child) throw new Error('Nothing waits');
		return this.child.until;
	}

	/** What n8n stores of it. */
	get stored(): string {
		return `${this.parent?.text}${this.child?.text}`;
	}

	/** What came out. */
	get result(): RunResult {
		if (!this.ended) throw new Error('It still waits');
		return this.ended;
	}

	/** The time has come. */
	async wake(): Promise<this> {
		if (!this.child) throw new Error('Nothing waits');
		await this.runChild(this.child.load());
		return this;
	}

	/** Somebody calls the address; n8n has checked its signature. */
	async call(address: string): Promise<void> {
		const url = new URL(address);
		// n8n answers without asking the node when nothing waits under this address any more.
		if (!this.child || !url.pathname.endsWith('/2/tallyfy')) return;
		const data = this.child.load();
		const { node, additionalData, workflow } = this.sub();
		const request = { query: Object.fromEntries(url.searchParams), body: {} };
		const [waiting] = data.executionData?.nodeExecutionStack ?? [];
		const [webhookDescription] = node.description.webhooks ?? [];
		const context = new WebhookContext(
			workflow,
			waiting.node,
			{ ...additionalData, httpRequest: request },
			'integrated',
			{ webhookDescription } as IWebhookData,
			[],
			data,
		);
		const { workflowData } = (await node.webhook?.call(context)) ?? {};
		if (!workflowData) return;
		waiting.data.main = workflowData;
		waiting.metadata = { ...waiting.metadata, forwardAllOutputs: true };
		await this.runChild(data);
	}

	private workflow() {
		return workflowOf({ node: this.options.node }, nodesOf(this.options));
	}

	private sub() {
		const { node, credentials, webhookWaitingBaseUrl = publicUrl } = this.options;
		if (!this.subWorkflow) throw new Error('No sub-workflow');
		const additionalData = additionalDataOf(credentials, this.subWorkflow, { executionId: '2', webhookWaitingBaseUrl });
		return {
			node,
			additionalData,
			workflow: workflowOf({ node }, this.subWorkflow),
			start: this.subWorkflow.nodes[0].name,
		};
	}

	private async runParent(workflow: Workflow, data: IRunExecutionData): Promise<void> {
		const executeWorkflow = (async ({ code }, _, { inputData }) => {
			this.subWorkflow = code;
			if (this.options.refusal) throw this.options.refusal;
			const sub = this.sub();
			const run = await new WorkflowExecute(
				sub.additionalData,
				'integrated',
				beginningAt(sub.workflow, sub.start, inputData),
			).processRunExecutionData(sub.workflow);
			this.child = Stored.of(run);
			const { error } = run.data.resultData;
			if (error) throw Object.assign(new Error(error.message), { ...error });
			return { executionId: '2', data: lastOutput(run), waitTill: run.waitTill } satisfies ExecuteWorkflowData;
		}) as IWorkflowExecuteAdditionalData['executeWorkflow'];
		const { credentials, webhookWaitingBaseUrl = publicUrl } = this.options;
		const own = { executeWorkflow, webhookWaitingBaseUrl };
		const additionalData = additionalDataOf(credentials, nodesOf(this.options), own);
		const run = await new WorkflowExecute(additionalData, 'manual', data).processRunExecutionData(workflow);
		this.parent = Stored.of(run);
		if (!this.parent) this.ended = resultOf(run);
	}

	private async runChild(data: IRunExecutionData): Promise<void> {
		const { additionalData, workflow } = this.sub();
		data.waitTill ??= new Date();
		const run = await new WorkflowExecute(additionalData, 'integrated', data).processRunExecutionData(workflow);
		this.child = Stored.of(run);
		if (this.child || !this.parent) return;
		const parent = this.parent.load();
		const [waiting] = parent.executionData?.nodeExecutionStack ?? [];
		const { error } = run.data.resultData;
		if (error) waiting.metadata = { ...waiting.metadata, resumeError: parse(stringify(error)) as typeof error };
		else waiting.data = { main: lastOutput(run) };
		await this.runParent(this.workflow(), parent);
	}
}

/** One node in n8n's engine, to its end. When it waits, its time comes at once. */
export async function runToEnd(options: RunOptions): Promise<RunResult> {
	const run = await WaitingRun.begin(options);
	if (run.isWaiting) await run.wake();
	return run.result;
}

function lastOutput({ data: { resultData } }: IRun) {
	const { runData, lastNodeExecuted = '' } = resultData;
	return runData[lastNodeExecuted]?.at(-1)?.data?.main ?? [];
}
