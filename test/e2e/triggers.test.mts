import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { credentialData, credentialType, populate } from '../../tools/n8n/example.mts';
import { ensureN8n, installPackage, packPackage, type Program } from '../../tools/n8n/install.mts';
import { root } from '../../tools/root.mts';
import { N8n, type Credential } from '../../tools/n8n/n8n.mts';
import { Sandbox } from '../../sandbox/index.mts';
import { databaseOf } from './traces.mts';
import * as triggered from './triggered.mts';

const minutes = 60_000;

/** n8n refuses an interval of less than a minute, and takes several. */
const everyMinuteAt = (second: string) => ({ mode: 'custom', cronExpression: `${second} * * * * *` });

const userFolder = join(root, '.n8n', 'e2e-triggers');
const ben = 'ben.okafor@example.com';

/** Where the clock shows another hour than in Tallyfy's dates, which have no zone in places. */
const inNewYork = { TZ: 'America/New_York' };

describe('the triggers in a real n8n', () => {
	const sandbox = new Sandbox();
	let endpoint: { url: string; tokenUrl: string };
	let program: Program;
	let n8n: N8n;
	let credential: Credential;
	const known = new Set<string>();

	const start = async (port?: number, env?: Record<string, string>) =>
		await N8n.start(program, { userFolder, port, env });

	const started = async (items: number, within: number) => await triggered.started(n8n, known, items, within);

	const activate = async (workflow: string) => await triggered.activate(n8n, sandbox, workflow);

	beforeAll(async () => {
		await rm(userFolder, { recursive: true, force: true });
		endpoint = await sandbox.listen();
		populate(sandbox);
		program = await ensureN8n();
		await installPackage(userFolder, await packPackage());
		n8n = await start();
		credential = await n8n.saveCredential('Tallyfy', credentialType, credentialData(sandbox, endpoint));
	}, 20 * minutes);

	afterAll(async () => {
		await n8n?.stop();
		await sandbox.close();
	});

	describe('Tallyfy Trigger', () => {
		let workflow: string;

		it(
			'starts the workflow with what happens after its activation',
			async () => {
				sandbox.as(ben).launch({ name: 'Before' });
				const file = triggered.startedBy('Polled', 'tallyfyTrigger', {
					events: ['process.launched', 'task.completed', 'task.reopened'],
					pollTimes: { item: ['0', '15', '30', '45'].map(everyMinuteAt) },
				});
				workflow = await n8n.saveWorkflow(file, credential);
				await activate(workflow);
				const { id } = sandbox.as(ben).launch({ name: 'After' });
				const [task] = sandbox.state.tasksOfRun(id);
				sandbox.as(ben).complete(task.id);
				sandbox.as(ben).reopen(task.id);
				expect(await started(3, 2 * minutes)).toMatchObject([
					{ event: 'process.launched', process: { name: 'After' } },
					{ event: 'task.completed', task: { id: task.id } },
					{ event: 'task.reopened', task: { id: task.id } },
				]);
			},
			3 * minutes,
		);

		it(
			'finds what happened while n8n was stopped, once Tallyfy is back, which was away while n8n started',
			async () => {
				await n8n.stop();
				sandbox.as(ben).launch({ name: 'Meanwhile' });
				sandbox.fault({ kind: 'cut', at: 'request', times: Infinity });
				n8n = await start(undefined, inNewYork);
				await sleep(minutes);
				expect(await started(1, 0)).toEqual([]);
				sandbox.clearFaults();
				expect(await started(1, minutes)).toMatchObject([{ process: { name: 'Meanwhile' } }]);
			},
			4 * minutes,
		);

		it(
			'is alive after the next start too',
			async () => {
				await n8n.stop();
				sandbox.as(ben).launch({ name: 'Later' });
				n8n = await start(undefined, inNewYork);
				expect(await started(1, minutes)).toMatchObject([{ process: { name: 'Later' } }]);
			},
			3 * minutes,
		);

		it('begins from now when it is activated again', async () => {
			await n8n.deactivate(workflow);
			sandbox.as(ben).launch({ name: 'Unheard' });
			await activate(workflow);
			expect(await started(1, 3000)).toEqual([]);
			await n8n.deactivate(workflow);
		});

		it('says at the activation what it cannot do', async () => {
			const templateId = { __rl: true, mode: 'id', value: '0'.repeat(32) };
			const file = triggered.startedBy('Refused', 'tallyfyTrigger', {
				events: ['process.launched'],
				filters: { templates: { template: [{ templateId }] } },
			});
			const refused = await n8n.saveWorkflow(file, credential);
			await activate(refused);
			const sentence = `Tallyfy has no template with the ID ${'0'.repeat(32)}`;
			for (let waited = 0; waited < 30_000 && !n8n.logs().includes(sentence); waited += 250) await sleep(250);
			expect(n8n.logs().includes(sentence)).toBe(true);
		});
	});

	describe('Tallyfy Instant Trigger', () => {
		const watchers = () => sandbox.state.watchers.all();

		const until = async (isSo: () => boolean) => {
			for (let waited = 0; waited < 30_000 && !isSo(); waited += 250) await sleep(250);
			expect(isSo()).toBe(true);
		};

		const call = async (
			url: string,
			body: object,
			organization = sandbox.organizationId,
			contentType = 'application/json',
		) => {
			const headers = { 'content-type': contentType, 'X-Tallyfy-orgID': organization };
			return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).status;
		};

		it(
			'is called by Tallyfy, believes what Tallyfy says when it is asked, and is called no more in the end',
			async () => {
				const file = triggered.startedBy('Called', 'tallyfyInstantTrigger', { events: ['task.completed'] });
				const workflow = await n8n.saveWorkflow(file, credential);
				await n8n.activate(workflow);
				await until(() => watchers().length === 1);
				const [{ webhook }] = watchers();
				const [done, open] = sandbox.addTasks(ben, 2);
				sandbox.as(ben).complete(done.id);
				await sandbox.settled();
				expect(await started(1, minutes)).toMatchObject([{ event: 'task.completed', task: { id: done.id } }]);

				const { body } = sandbox.deliveries[sandbox.deliveries.length - 1];
				expect(await call(webhook, body)).toBe(200);
				expect(await call(webhook, { event: 'task.completed', task: { id: open.id, status: 'completed' } })).toBe(200);
				expect(await call(webhook, body, '0'.repeat(32))).toBe(403);
				expect(await started(1, 3000)).toEqual([]);

				sandbox.loseDeliveries = true;
				for (const contentType of ['text/plain', 'application/octet-stream', 'application/x-www-form-urlencoded']) {
					const [{ id }] = sandbox.addTasks(ben, 1);
					sandbox.as(ben).complete(id);
					const lost = sandbox.deliveries[sandbox.deliveries.length - 1].body;
					expect(await call(webhook, lost, sandbox.organizationId, contentType)).toBe(200);
					expect(await started(1, minutes)).toMatchObject([{ event: 'task.completed', task: { id } }]);
				}
				sandbox.loseDeliveries = false;

				await n8n.stop();
				n8n = await start(Number(new URL(webhook).port), inNewYork);
				expect(watchers()).toHaveLength(1);
				await n8n.deactivate(workflow);
				await until(() => watchers().length === 0);
			},
			3 * minutes,
		);

		it('says at the activation that it needs an administrator', async () => {
			const actAs = { __rl: true, mode: 'email', value: ben };
			const file = triggered.startedBy('Not allowed', 'tallyfyInstantTrigger', { actAs, events: ['task.completed'] });
			await n8n.activate(await n8n.saveWorkflow(file, credential));
			await until(() => n8n.logs().includes('Only an administrator can have Tallyfy call n8n'));
			expect(watchers()).toEqual([]);
		});
	});

	it('stores no token and no secret', async () => {
		const tables = await databaseOf(program, n8n);
		expect(tables.some((table) => table.startsWith('workflow_entity ') && table.includes('memory'))).toBe(true);
		for (const secret of [sandbox.clientSecret, ...sandbox.issuedTokens])
			expect(tables.filter((table) => table.includes(secret))).toEqual([]);
	});

	it('sends nothing that the API does not document', () => {
		expect(sandbox.deviations).toEqual([]);
	});
});
