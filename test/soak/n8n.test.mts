import type { IDataObject, INode, INodeExecutionData } from 'n8n-workflow';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { credentialData, credentialType } from '../../tools/n8n/example.mts';
import { ensureN8n, installPackage, packPackage } from '../../tools/n8n/install.mts';
import { root } from '../../tools/root.mts';
import { N8n, type Execution, type WorkflowFile } from '../../tools/n8n/n8n.mts';
import { Sandbox, type Trouble } from '../../sandbox/index.mts';
import { databaseOf } from '../e2e/traces.mts';
import { picked } from '../support/locators.mts';
import { actAs, ana, ben } from '../support/nodes.mts';
import { Chance, printCounts, seed, untilOver } from './chance.mts';
import { byItem, fateOf } from './fate.mts';

/** Of the minutes; the other part has the rest. */
const share = 0.6;

const userFolder = join(root, '.n8n', 'soak');

/** Items of a run. */
const width = 25;

const tallyfyNode = (id: string, name: string, operation: string, parameters: IDataObject): INode => ({
	id,
	name,
	type: 'n8n-nodes-tallyfy-oauth.tallyfy',
	typeVersion: 1,
	position: [600, 0],
	parameters: { resource: 'task', operation, actAs: actAs(ana), ...parameters },
	credentials: { [credentialType]: { id: '', name: '' } },
	onError: 'continueRegularOutput',
});

const plain = (id: string, name: string, type: string, typeVersion: number, parameters = {}): INode => ({
	id,
	name,
	type: `n8n-nodes-base.${type}`,
	typeVersion,
	position: [0, 0],
	parameters,
});

const titles = `Array.from({ length: ${width} }, (_, n) => ({ title: 'Soak ' + $execution.id + '-' + n }))`;

const to = (...names: string[]) => ({
	main: [names.map((node) => ({ node, type: 'main' as const, index: 0 }))],
});

/** Creates a task with a title of its own for each item, and reads the tasks of a member for each. */
const workflowFile: WorkflowFile = {
	name: 'Soak',
	nodes: [
		plain('start', 'Start', 'manualTrigger', 1),
		plain('all', 'All', 'set', 3.4, { mode: 'raw', jsonOutput: `={{ { entries: ${titles} } }}`, options: {} }),
		plain('each', 'Each', 'splitOut', 1, { fieldToSplitOut: 'entries', options: {} }),
		tallyfyNode('write', 'Create', 'create', {
			title: '={{ $json.title }}',
			deadline: '2030-02-01 17:00:00',
			memberIds: '20104',
			options: { itemsAtOnce: 8 },
		}),
		tallyfyNode('read', 'Read', 'getMemberTasks', { memberId: picked(20102), returnAll: true }),
	],
	connections: { Start: to('All'), All: to('Each'), Each: to('Create', 'Read') },
};

const troubles: Trouble[] = [
	{ kind: 'status', status: 500, body: { message: 'Server Error' } },
	{ kind: 'status', status: 429, body: { message: 'Too Many Attempts.' }, headers: { 'Retry-After': '2' } },
	{ kind: 'html', status: 502 },
	{ kind: 'html', status: 503 },
	{ kind: 'html', status: 200 },
	{ kind: 'cut', at: 'request' },
	{ kind: 'cut', at: 'answer' },
	{ kind: 'cut', at: 'body' },
	{ kind: 'delay', ms: 700 },
];

/** Longer than the node waits. */
const tooLate: Trouble = { kind: 'delay', ms: 65_000 };

const outputOf = ({ data }: Execution, node: string): INodeExecutionData[] =>
	data.resultData.runData[node]?.[0].data?.main[0] ?? [];

// The minutes are its bound.
jest.setTimeout(24 * 3_600_000);

it('a real n8n that is killed and stopped tells what Tallyfy did', async () => {
	const chance = new Chance(seed);
	const counts = new Map<string, number>();
	const add = (what: string, count = 1) => counts.set(what, (counts.get(what) ?? 0) + count);
	const sandbox = new Sandbox({ clientSecret: 'soaked+secret/=' });
	const endpoint = await sandbox.listen();
	const expected = sandbox.addTasks(ben, 130).map(({ id }) => id);
	await rm(userFolder, { recursive: true, force: true });
	const program = await ensureN8n();
	await installPackage(userFolder, await packPackage());
	const start = async () => await N8n.start(program, { userFolder, logLevel: 'debug' });
	let n8n = await start();
	let logs = '';
	const goesOn = untilOver(share);

	const tasksCalled = (title: string) =>
		[...sandbox.state.tasks.values()].filter((task) => task.title === title).length;

	function makeTrouble(round: number): void {
		sandbox.clearFaults();
		for (const operationId of ['createTask', 'listUserTasks', 'issueUserToken', 'issueToken'] as const)
			for (let after = 0; after < width; after += 1 + Math.floor(chance.next() * 8))
				sandbox.fault({ operationId, after, ...chance.of(troubles) });
		// Ahead of the others, and once: it takes a minute.
		if (round === 2) {
			sandbox.clearFaults();
			sandbox.fault({ operationId: 'createTask', after: 3, ...tooLate });
		}
		if (chance.next() < 0.5) sandbox.revokeTokens(chance.of(['application', 'user']));
		sandbox.tokenLifetimes.user = chance.of([2, 7_776_000]);
		sandbox.tokenLifetimes.application = chance.of([2, 604_800]);
		sandbox.limits = chance.next() < 0.3 ? [{ per: 'organization', limit: 20, window: 4000 }] : [];
	}

	/** What an execution says of each item, against what there is. */
	function compare(execution: Execution): void {
		const written = outputOf(execution, 'Create');
		const read = outputOf(execution, 'Read');
		expect(execution.status).toBe('success');
		for (const [index, its] of byItem(written, width).entries()) {
			const { fate } = fateOf(its);
			const there = tasksCalled(`Soak ${execution.id}-${index}`);
			add(`changes ${fate}`);
			if (fate === 'unknown') add('of these, made', there);
			const wanted = { succeeded: [1], unknown: [0, 1], refused: [0] }[fate];
			expect({ execution: execution.id, index, fate, there, right: wanted.includes(there) }).toMatchObject({
				right: true,
			});
		}
		for (const its of byItem(read, width)) {
			const { fate } = fateOf(its);
			add(`reads ${fate}`);
			if (fate === 'succeeded') expect(its.map(({ json }) => json.id)).toEqual(expected);
		}
	}

	/** Ends n8n in the middle of a run, and starts it again. */
	async function interrupt(how: 'kill' | 'stop'): Promise<void> {
		const before = sandbox.count('createTask');
		const running = n8n.run(workflow).then(compare, () => undefined);
		while (sandbox.count('createTask') < before + 5) await sleep(20);
		await n8n[how]();
		// Its last polls are refused.
		await running.catch(() => undefined);
		logs += n8n.logs();
		// What was on its way is answered by then.
		await sleep(1000);
		const made = sandbox.count('createTask');
		n8n = await start();
		add(how === 'kill' ? 'n8n killed' : 'n8n stopped');
		// Nothing of what was interrupted begins again.
		await sleep(2000);
		expect(sandbox.count('createTask')).toBe(made);
	}

	const credential = await n8n.saveCredential('Tallyfy', credentialType, credentialData(sandbox, endpoint));
	const workflow = await n8n.saveWorkflow(workflowFile, credential);
	try {
		for (let round = 0; goesOn(); round++) {
			makeTrouble(round);
			if (round % 5 === 1) await interrupt('kill');
			else if (round % 5 === 4) await interrupt('stop');
			else compare(await n8n.run(workflow));
			add('executions');
		}

		const times = new Map<string, number>();
		for (const { title } of sandbox.state.tasks.values())
			if (title.startsWith('Soak ')) times.set(title, (times.get(title) ?? 0) + 1);
		expect([...times].filter(([, count]) => count > 1)).toEqual([]);
		expect(sandbox.deviations).toEqual([]);

		const secrets = [sandbox.clientSecret, encodeURIComponent(sandbox.clientSecret), ...sandbox.issuedTokens];
		const leaks = (text: string) => secrets.filter((secret) => text.includes(secret));
		logs += n8n.logs();
		expect(leaks(logs)).toEqual([]);
		for (const id of await n8n.executionIds()) expect(leaks((await n8n.getExecution(id)).text)).toEqual([]);
		for (const table of await databaseOf(program, n8n)) expect(leaks(table)).toEqual([]);
		add('tokens issued', sandbox.issuedTokens.length);
		add('of these, found anywhere', 0);
	} finally {
		for (const [operation, byStatus] of Object.entries(sandbox.answerCounts))
			for (const [status, count] of Object.entries(byStatus))
				add(`${operation} ${status === '0' ? 'cut' : status}`, count);
		printCounts(`a real n8n, seed ${seed}`, [...counts]);
		await n8n.stop();
		await sandbox.close();
	}
});
