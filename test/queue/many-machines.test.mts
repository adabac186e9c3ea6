import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fetch } from 'undici';
import { Cluster } from '../../tools/n8n/cluster.mts';
import { credentialData, credentialType } from '../../tools/n8n/example.mts';
import { ensureN8n, packPackage } from '../../tools/n8n/install.mts';
import { root } from '../../tools/root.mts';
import { output } from '../../tools/n8n/n8n.mts';
import { printTable } from '../../tools/n8n/progress.mts';
import { Sandbox } from '../../sandbox/index.mts';
import { answersOf, difference, ordersByExecution, rows, startedBy, type Burst } from './burst.mts';
import { approval, orders, type Order } from './workflows.mts';

const minutes = 60_000;
const workers = 3;
/** Of each worker. */
const concurrency = 10;
const executions = 300;

describe('n8n in queue mode', () => {
	const sandbox = new Sandbox();
	const members = Array.from({ length: 20 }, (_, index) => sandbox.addMember({ email: `member-${index}@example.com` }));
	let cluster: Cluster;
	let cold: Burst;
	let troubled: Burst;

	const orderOf = (number: number): Order => {
		const { email, id: memberId } = members[number % members.length];
		return { name: `Order ${number}`, email, memberId };
	};

	const call = async (url: string, body: object) => {
		const headers = { 'content-type': 'application/json' };
		const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
		if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
	};

	/** The id and the status of each execution after this one. */
	const executionsAfter = async (id: string) =>
		await cluster.servers.query(`select id, status from execution_entity where id > ${id} order by id`);

	const lastExecution = async () => {
		const [[id]] = await cluster.servers.query('select coalesce(max(id), 0) from execution_entity');
		return id;
	};

	/** Sends all orders at once and waits for the end of what they start. `meanwhile` gets to wait for so many tasks. */
	const burst = async (
		first: number,
		meanwhile = async (_: (tasks: number) => Promise<void>) => {},
	): Promise<Burst> => {
		const last = await lastExecution();
		const before = answersOf(sandbox);
		const tasksBefore = sandbox.state.tasks.size;
		const startedAt = Date.now();
		const sent = Array.from(
			{ length: executions },
			async (_, index) => await call(`${cluster.webhookUrl}/orders`, orderOf(first + index)),
		);
		const created = async (tasks: number) => await until(() => sandbox.state.tasks.size >= tasksBefore + tasks);
		await Promise.all([...sent, meanwhile(created)]);
		let all: string[][] = [];
		await until(async () => {
			all = await executionsAfter(last);
			return all.every(([, status]) => status !== 'new' && status !== 'running');
		});
		const ended = (wanted: string) => all.filter(([, status]) => status === wanted).map(([id]) => id);
		const tasks = [...sandbox.state.tasks.values()].slice(tasksBefore);
		const written = ordersByExecution(tasks.map(({ title }) => title));
		const sessions = cluster.workers.flatMap((worker, index) =>
			[...startedBy(worker)]
				.flatMap((id) => written.get(id) ?? [])
				.map((name) => `${index}: ${members[numberOf(name) % members.length].email}`),
		);
		return {
			success: ended('success'),
			error: ended('error'),
			others: all.filter(([, status]) => status !== 'success' && status !== 'error'),
			written,
			sessions: new Set(sessions),
			answers: difference(answersOf(sandbox), before),
			seconds: Math.round((Date.now() - startedAt) / 1000),
		};
	};

	beforeAll(async () => {
		const folder = join(root, '.n8n', 'queue');
		await rm(folder, { recursive: true, force: true });
		const endpoint = await sandbox.listen({ delay: 100 });
		for (const { email } of members) sandbox.addTasks(email, 3);
		const program = await ensureN8n();
		const tarball = await packPackage();
		cluster = await Cluster.start(program, { folder, tarball, workers, concurrency });
		const credential = await cluster.main.saveCredential('Tallyfy', credentialType, credentialData(sandbox, endpoint));
		for (const file of [orders, approval]) {
			await cluster.main.activate(await cluster.main.saveWorkflow(file, credential));
		}
	}, 20 * minutes);

	afterAll(async () => {
		if (troubled) printTable(['', 'At first', 'Tokens expire, a worker is killed'], rows(cold, troubled));
		await cluster?.stop();
		await sandbox.close();
	}, minutes);

	it(
		`runs ${executions} executions at once, with one token a member and worker`,
		async () => {
			cold = await burst(0);
			expect(cold.others).toEqual([]);
			expect(cold.error).toEqual([]);
			expect(cold.success).toHaveLength(executions);
			const names = [...cold.written.values()].sort(([a], [b]) => numberOf(a) - numberOf(b));
			expect(names).toEqual(Array.from({ length: executions }, (_, index) => [orderOf(index).name]));
			expect(cold.sessions.size).toBeGreaterThan(members.length);
			expect(cold.answers).toEqual({
				'issueToken 200': expect.any(Number),
				'issueUserToken 200': cold.sessions.size,
				'listMyTasks 200': executions,
				'createTask 201': executions,
			});
			expect(cold.answers['issueToken 200']).toBeLessThanOrEqual(workers);
		},
		10 * minutes,
	);

	it(
		'renews what expires meanwhile, and loses only what a killed worker had in hand',
		async () => {
			const [victim, ...survivors] = cluster.workers;
			troubled = await burst(executions, async (created) => {
				await created(executions / 3);
				sandbox.expireTokens('application');
				sandbox.expireTokens('user');
				await created((executions * 2) / 3);
				await victim.kill();
			});
			const { success, error, others, written, sessions } = troubled;
			expect(others).toEqual([]);
			expect(success.length + error.length).toBe(executions);
			expect(error.length).toBeGreaterThan(0);
			expect(error.length).toBeLessThanOrEqual(concurrency);
			// n8n does not run them again.
			expect(error.filter((id) => survivors.some((worker) => startedBy(worker).has(id)))).toEqual([]);
			const { data } = await cluster.main.getExecution(error[0]);
			expect(data.resultData.error?.message).toMatch(/failed to be processed too many times/);

			// Whatever succeeded has written, and nothing was written twice.
			expect(success.filter((id) => !written.has(id))).toEqual([]);
			const names = [...written.values()].flat();
			expect(new Set(names).size).toBe(names.length);
			expect(troubled.answers['createTask 201']).toBe(names.length);

			// Each of those who had one needs another, and those who had none may need two.
			const { 'issueUserToken 200': exchanged, 'issueToken 200': fetched } = troubled.answers;
			const newcomers = [...sessions].filter((session) => !cold.sessions.has(session)).length;
			expect(exchanged).toBeGreaterThanOrEqual(members.length);
			expect(exchanged).toBeLessThanOrEqual(sessions.size + newcomers + error.length);
			expect(fetched).toBeGreaterThanOrEqual(1);
			// Two for a worker where an execution was held up so long that its neighbour's new one is no news any more.
			expect(fetched).toBeLessThanOrEqual(2 * workers);
		},
		10 * minutes,
	);

	it(
		'goes on with an execution on another worker, when the one that began it is gone',
		async () => {
			const last = await lastExecution();
			const statuses = async () => (await executionsAfter(last)).map(([, status]) => status);
			const order = orderOf(0);
			await call(`${cluster.webhookUrl}/approval`, order);
			// The waiting is an execution of its own, beside that of the workflow.
			await until(async () => `${await statuses()}` === 'waiting,waiting');
			const [[id]] = await executionsAfter(last);
			const [began] = cluster.workers.filter((worker) => startedBy(worker).has(id));
			await began.kill();

			const task = [...sandbox.state.tasks.values()].at(-1);
			expect(task).toMatchObject({ task_type: 'approval', title: `Order 0 in execution ${id}` });
			expect(task?.webhook).toContain(`${cluster.webhooks.url}/webhook-waiting/`);
			sandbox.as(order.email).complete(`${task?.id}`, { approved: true });
			await until(async () => `${await statuses()}` === 'success,success');
			const wentOn = cluster.workers.filter((worker) => worker !== began && startedBy(worker).has(id));
			expect(wentOn).toHaveLength(1);
			expect(output(await cluster.main.getExecution(id), 'Create Task and Wait')).toMatchObject([
				{ status: 'approved', task: { id: task?.id } },
			]);
			expect(output(await cluster.main.getExecution(id), 'List Their Tasks').length).toBeGreaterThan(3);
		},
		2 * minutes,
	);

	it(
		'says of a webhook process and of a worker that they do not have the package',
		async () => {
			const unrecognized = /Unrecognized node type: n8n-nodes-tallyfy-oauth\./;
			const last = await lastExecution();
			const post = async (url: string) => {
				const headers = { 'content-type': 'application/json' };
				const response = await fetch(`${url}/webhook/orders`, {
					method: 'POST',
					headers,
					body: JSON.stringify(orderOf(0)),
				});
				return { status: response.status, text: await response.text() };
			};
			const webhooks = await cluster.startWithoutPackage('webhook');
			expect(await post(webhooks.url)).toEqual({ status: 400, text: expect.stringMatching(unrecognized) });
			await webhooks.stop();
			expect(await executionsAfter(last)).toEqual([]);

			await Promise.all(cluster.workers.map(async (worker) => await worker.stop()));
			const worker = await cluster.startWithoutPackage('worker');
			expect(await post(cluster.webhooks.url)).toEqual({
				status: 200,
				text: expect.stringContaining('Workflow was started'),
			});
			await until(async () => `${(await executionsAfter(last)).map(([, status]) => status)}` === 'error');
			const [[id]] = await executionsAfter(last);
			const { data } = await cluster.main.getExecution(id);
			expect(data.resultData.error?.message).toMatch(unrecognized);
			expect(Object.keys(data.resultData.runData)).toEqual([]);
			await worker.stop();
		},
		3 * minutes,
	);

	it('sends nothing that the API does not document', () => {
		expect(sandbox.deviations).toEqual([]);
	});

	it('leaves no secret and no token in the database, in Redis or in a log', async () => {
		const { clientSecret, issuedTokens } = sandbox;
		const secrets = [clientSecret, encodeURIComponent(clientSecret), ...issuedTokens];
		const leaks = (text: string) => secrets.filter((secret) => text.includes(secret));
		const database = await cluster.servers.dump();
		expect(database).toContain(orderOf(1).name);
		expect(leaks(database)).toEqual([]);
		const redis = await cluster.servers.traffic();
		expect(redis).toContain('job-finished');
		expect(leaks(redis)).toEqual([]);
		for (const process of [cluster.main, cluster.webhooks, ...cluster.workers]) {
			expect(leaks(process.logs())).toEqual([]);
		}
	});
});

/** Of an order, by its name. */
const numberOf = (name: string) => Number(name.split(' ')[1]);

async function until(isSo: () => boolean | Promise<boolean>) {
	while (!(await isSo())) await sleep(50);
}
