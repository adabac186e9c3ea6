import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INode } from 'n8n-workflow';
import { fetch } from 'undici';
import { credentialData, credentialType, example } from '../../tools/n8n/example.mts';
import { ensureN8n, installPackage, packPackage, type Program } from '../../tools/n8n/install.mts';
import { root } from '../../tools/root.mts';
import { N8n, output, type Credential, type WorkflowFile } from '../../tools/n8n/n8n.mts';
import { Sandbox } from '../../sandbox/index.mts';
import type { Task } from '../../sandbox/records.mts';
import { startChatModel } from './chatModel.mts';
import { databaseOf, errorsIn } from './traces.mts';

const minutes = 60_000;
const packageName = 'n8n-nodes-tallyfy-oauth';
const userFolder = join(root, '.n8n', 'wait');
const ben = 'ben.okafor@example.com';

describe('waiting for people in a real n8n', () => {
	const sandbox = new Sandbox();
	let program: Program;
	let n8n: N8n;
	let credential: Credential;
	let logs = '';

	const start = async () => await N8n.start(program, { userFolder, logLevel: 'debug' });

	/** Where Tallyfy will call it; n8n calls what waits crashed for a moment, until it has looked closer. */
	const startAgain = async ({ webhook }: Task) => {
		n8n = await N8n.start(program, { userFolder, logLevel: 'debug', port: Number(new URL(String(webhook)).port) });
		while (!n8n.logs().includes('Found unfinished executions')) await sleep(100);
	};

	/** The task that was created last. */
	const newest = (): Task => [...sandbox.state.tasks.values()].at(-1) as Task;

	/** Runs the example until it waits. */
	const ask = async (waitOptions: object = {}) => {
		const file = example('approval');
		const nodes = file.nodes.map((node) =>
			node.name === 'Ask the Manager' ? { ...node, parameters: { ...node.parameters, waitOptions } } : node,
		);
		const id = await n8n.runUntilWaiting(await n8n.saveWorkflow({ ...file, nodes } as WorkflowFile, credential));
		return { id, task: newest() };
	};

	const post = async (url: string) => (await fetch(url, { method: 'POST', body: '{}' })).status;

	beforeAll(async () => {
		await rm(userFolder, { recursive: true, force: true });
		const endpoint = await sandbox.listen();
		program = await ensureN8n();
		await installPackage(userFolder, await packPackage());
		n8n = await start();
		credential = await n8n.saveCredential('Tallyfy', credentialType, credentialData(sandbox, endpoint));
	}, 20 * minutes);

	afterAll(async () => {
		await n8n?.stop();
		await sandbox.close();
	});

	it('goes on as soon as the manager has approved', async () => {
		const { id, task } = await ask();
		expect(task).toMatchObject({ title: 'Please approve: Welcome gift for Harborline Freight', task_type: 'approval' });
		sandbox.as(ben).complete(task.id, { approved: true });
		const execution = await n8n.finished(id);
		expect(execution.status).toBe('success');
		expect(output(execution, 'Ask the Manager')).toMatchObject([
			{ status: 'approved', approved: true, completed_by: { name: 'Ben Okafor', email: ben }, task: { id: task.id } },
		]);
		expect(output(execution, 'Buy It')).toEqual([
			{ message: 'Welcome gift for Harborline Freight: approved by Ben Okafor' },
		]);
		expect(execution.data.resultData.runData['Tell the Requester']).toBeUndefined();
	});

	it('is resumed by nobody but Tallyfy, and not before the manager has decided', async () => {
		const { id, task } = await ask();
		const url = String(task.webhook);
		const forged = url.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
		expect(await post(forged)).toBe(401);
		expect(await post(url.replace(/&signature=.*/, ''))).toBe(401);
		expect(await post(url.replace('item=0', 'item=1'))).toBe(401);
		expect(await post(url)).toBe(200);
		expect(await n8n.getExecution(id)).toMatchObject({ status: 'waiting' });
		sandbox.as(ben).complete(task.id, { approved: false });
		const execution = await n8n.finished(id);
		expect(output(execution, 'Ask the Manager')).toMatchObject([{ status: 'rejected', approved: false }]);
		expect(output(execution, 'Tell the Requester')).toHaveLength(1);
	});

	it(
		'goes on after a restart, and sees what was decided meanwhile',
		async () => {
			// n8n is to be up again by then: what it resumes while it starts, it may take for crashed.
			const early = await ask({ checkEvery: 2 });
			const late = await ask();
			await n8n.stop();
			logs += n8n.logs();
			// Nobody hears it: Tallyfy tries once.
			sandbox.as(ben).complete(early.task.id, { approved: true });
			await sandbox.settled();
			await startAgain(late.task);
			const execution = await n8n.finished(early.id);
			expect(execution.status).toBe('success');
			expect(output(execution, 'Ask the Manager')).toMatchObject([{ status: 'approved' }]);

			expect(await n8n.getExecution(late.id)).toMatchObject({ status: 'waiting' });
			sandbox.as(ben).complete(late.task.id, { approved: true });
			expect(output(await n8n.finished(late.id), 'Buy It')).toHaveLength(1);
		},
		5 * minutes,
	);

	it(
		'gives up at the limit',
		async () => {
			const values = { limitType: 'afterTimeInterval', resumeAmount: 2, resumeUnit: 'seconds' };
			const { id } = await ask({ limitWaitTime: { values: { ...values, resumeAmount: 0.05, resumeUnit: 'minutes' } } });
			const execution = await n8n.finished(id);
			expect(output(execution, 'Ask the Manager')).toMatchObject([{ status: 'timed_out', completed_by: null }]);
			expect(output(execution, 'Remind the Manager')).toHaveLength(1);
		},
		3 * minutes,
	);

	it('waits for a task that is there already', async () => {
		const [task] = sandbox.addTasks(ben, [{ title: 'Order welcome gift', deadline: '2030-02-01T17:00:00.000Z' }]);
		const file = example('approval');
		const [begin] = file.nodes.filter(({ name }) => name === 'Start');
		const [asking] = file.nodes.filter(({ name }) => name === 'Ask the Manager');
		const wait: INode = {
			...asking,
			name: 'Wait',
			type: `${packageName}.tallyfyWaitForTask`,
			parameters: {
				actAs: { __rl: true, mode: 'email', value: ben },
				taskId: { __rl: true, mode: 'id', value: task.id },
			},
		};
		const connections = { Start: { main: [[{ node: 'Wait', type: 'main' as const, index: 0 }]] } };
		// A workflow that nobody may call still has its own waiting.
		const settings = { executionOrder: 'v1' as const, callerPolicy: 'none' as const };
		const closed = { name: 'Wait for Task', nodes: [begin, wait], connections, settings };
		const saved = await n8n.saveWorkflow(closed, credential);
		const id = await n8n.runUntilWaiting(saved);
		sandbox.as(ben).complete(task.id);
		expect(output(await n8n.finished(id), 'Wait')).toMatchObject([{ status: 'completed', task: { id: task.id } }]);
	});

	it.each([
		['approved', true, /^The tool says: .*42/],
		['rejected', false, /rejected the tool call/],
	])('is a human review step of an AI agent: %s', async (_, approved, says) => {
		const model = await startChatModel({ input: { toolParameters: { input: '6*7' } } });
		const openAi = await n8n.saveCredential('Model', 'openAiApi', { apiKey: 'none', url: model.url });
		const id = await n8n.runUntilWaiting(await n8n.saveWorkflow(agentWorkflow, credential, openAi));
		expect(newest()).toMatchObject({
			title: 'The agent wants to run this tool: Calculator',
			summary: expect.stringContaining('6*7'),
			task_type: 'approval',
		});
		sandbox.as(ben).complete(newest().id, { approved });
		const execution = await n8n.finished(id);
		model.stop();
		expect(execution.data.resultData.error).toBeUndefined();
		expect(output(execution, 'Agent')).toEqual([{ output: expect.stringMatching(says) }]);
	});

	it('sends nothing that the API does not document', () => {
		expect(sandbox.deviations).toEqual([]);
	});

	it('leaves no error in the log', () => {
		logs += n8n.logs();
		expect(errorsIn(logs)).toEqual([]);
	});

	it('leaves no secret and no token in the log, or in what n8n stores', async () => {
		const { clientSecret, issuedTokens } = sandbox;
		const secrets = [clientSecret, encodeURIComponent(clientSecret), ...issuedTokens];
		const leaks = (text: string) => secrets.filter((secret) => text.includes(secret));
		expect(leaks(logs)).toEqual([]);
		for (const id of await n8n.executionIds()) expect(leaks((await n8n.getExecution(id)).text)).toEqual([]);
		const tables = await databaseOf(program, n8n);
		expect(tables.some((table) => table.includes('Welcome gift for Harborline Freight'))).toBe(true);
		for (const table of tables) expect(leaks(table)).toEqual([]);
	});
});

const node = (name: string, type: string, typeVersion: number, own: Partial<INode> = {}): INode => ({
	id: name.toLowerCase().replaceAll(' ', '-'),
	name,
	type,
	typeVersion,
	position: [0, 0],
	parameters: {},
	...own,
});

/** An agent with a calculator, which it may use when Ben approves. */
const agentWorkflow: WorkflowFile = {
	name: 'Agent',
	nodes: [
		node('Start', 'n8n-nodes-base.manualTrigger', 1),
		node('Agent', '@n8n/n8n-nodes-langchain.agent', 3.1, {
			parameters: { promptType: 'define', text: 'What is six times seven?' },
		}),
		node('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.2, {
			parameters: { model: { __rl: true, mode: 'id', value: 'test' } },
			credentials: { openAiApi: { id: '', name: '' } },
		}),
		node('Human Review', `${packageName}.tallyfyHitlTool`, 1, {
			parameters: {
				resource: 'task',
				operation: 'sendAndWait',
				actAs: { __rl: true, mode: 'email', value: ben },
				message:
					'=The agent wants to run this tool: {{ $tool.name }}\n\nInput:\n{{ JSON.stringify($tool.parameters) }}',
				memberId: { __rl: true, mode: 'id', value: '20102' },
			},
			credentials: { [credentialType]: { id: '', name: '' } },
		}),
		node('Calculator', '@n8n/n8n-nodes-langchain.toolCalculator', 1),
	],
	connections: {
		Start: { main: [[{ node: 'Agent', type: 'main', index: 0 }]] },
		Model: { ai_languageModel: [[{ node: 'Agent', type: 'ai_languageModel', index: 0 }]] },
		'Human Review': { ai_tool: [[{ node: 'Agent', type: 'ai_tool', index: 0 }]] },
		Calculator: { ai_tool: [[{ node: 'Human Review', type: 'ai_tool', index: 0 }]] },
	},
	settings: { executionOrder: 'v1' },
};
