import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Sandbox } from '../../sandbox/index.mts';
import { credentialData, credentialType, example, people, populate } from '../../tools/n8n/example.mts';
import { ensureN8n, installPackage, packPackage, type Program } from '../../tools/n8n/install.mts';
import { N8n, output, type Credential, type WorkflowFile } from '../../tools/n8n/n8n.mts';
import { root } from '../../tools/root.mts';
import { startedBy } from '../e2e/triggered.mts';
import { list, workflowOf } from './workflows.mts';

const minutes = 60_000;
const packageName = 'n8n-nodes-tallyfy-oauth';
const userFolder = join(root, '.n8n', 'settings');
const [{ tasks }, { email: ben }] = people;

// Each starts an n8n.
describe('n8n with a setting of its host', () => {
	const sandbox = new Sandbox();
	let endpoint: { url: string; tokenUrl: string };
	let program: Program;
	let n8n: N8n;
	let credential: Credential;

	const saveCredential = async (changes: object = {}) =>
		await n8n.saveCredential('Tallyfy', credentialType, { ...credentialData(sandbox, endpoint), ...changes });

	const run = async (file: WorkflowFile) => await n8n.run(await n8n.saveWorkflow(file, credential));

	/** What people read who run a workflow; undefined when all is well. */
	const said = async (file: WorkflowFile) => (await run(file)).data.resultData.error?.message;

	const until = async (isSo: () => boolean) => {
		for (let waited = 0; waited < minutes && !isSo(); waited += 250) await sleep(250);
		expect(isSo()).toBe(true);
	};

	const withSettings = (what: string, env: Record<string, string>, test: () => Promise<void>) =>
		it(
			`${Object.keys(env).join(', ')}: ${what}`,
			async () => {
				n8n = await N8n.start(program, { userFolder, env });
				try {
					await test();
				} finally {
					await n8n.stop();
				}
			},
			3 * minutes,
		);

	beforeAll(async () => {
		await rm(userFolder, { recursive: true, force: true });
		endpoint = await sandbox.listen();
		populate(sandbox);
		program = await ensureN8n();
		await installPackage(userFolder, await packPackage());
	}, 20 * minutes);

	afterAll(async () => await sandbox.close());

	withSettings('a Base URL in the own network is refused', { N8N_SSRF_PROTECTION_ENABLED: 'true' }, async () => {
		credential = await saveCredential();
		const sentence = 'The request was blocked because it resolves to a restricted IP address';
		expect(await n8n.testCredential(credential)).toMatchObject({ message: expect.stringContaining(sentence) });
		expect(await said(list)).toBe(sentence);
		expect(sandbox.requests).toEqual([]);
	});

	withSettings(
		'it can be allowed, by the name of its host',
		{ N8N_SSRF_PROTECTION_ENABLED: 'true', N8N_SSRF_ALLOWED_HOSTNAMES: 'localhost' },
		async () => {
			const [baseUrl, tokenUrl] = [endpoint.url, endpoint.tokenUrl].map((url) => url.replace('127.0.0.1', 'localhost'));
			credential = await saveCredential({ baseUrl, tokenUrl });
			expect(await n8n.testCredential(credential)).toMatchObject({ status: 'OK' });
			expect(output(await run(list), 'List')).toHaveLength(tasks);
		},
	);

	withSettings(
		'only a credential that reads the environment notices',
		{ N8N_BLOCK_ENV_ACCESS_IN_NODE: 'true' },
		async () => {
			credential = await saveCredential();
			expect(output(await run(list), 'List')).toHaveLength(tasks);
			credential = await saveCredential({ clientSecret: '={{ $env.TALLYFY_CLIENT_SECRET }}' });
			expect(await said(list)).toContain('access to env vars denied');
			credential = await saveCredential();
		},
	);

	withSettings(
		'a file that is too large for the database is refused by n8n, which says how to allow it',
		{ N8N_DEFAULT_BINARY_DATA_MODE: 'database', N8N_BINARY_DATA_DATABASE_MAX_FILE_SIZE: '1' },
		async () => {
			const { id } = sandbox.state.addFile({ content: Buffer.alloc(2 * 2 ** 20) });
			const download = workflowOf('Download', 'tallyfy', { resource: 'file', operation: 'download', fileId: id });
			expect(await said(download)).toMatch(
				/^Failed to write binary file .* exceeds the max size limit .*N8N_BINARY_DATA_DATABASE_MAX_FILE_SIZE/,
			);
		},
	);

	withSettings('a request that takes longer is cut off', { EXECUTIONS_TIMEOUT: '2' }, async () => {
		sandbox.fault({ kind: 'delay', ms: 30_000, operationId: 'listMyTasks' });
		expect(await said(list)).toBe('The execution was canceled');
	});

	/** Runs the example of an approval until it waits; the task is Ben's last one. */
	const ask = async () => {
		const id = await n8n.runUntilWaiting(await n8n.saveWorkflow(example('approval'), credential));
		const [task] = sandbox.state.tasksOf(sandbox.member(ben).id).slice(-1);
		return { id, task };
	};

	const approve = ({ id }: { id: string }) => sandbox.as(ben).complete(id, { approved: true });

	withSettings(
		'a workflow that waited for a person goes on, and only the execution that waited is kept',
		{ EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none', EXECUTIONS_DATA_SAVE_MANUAL_EXECUTIONS: 'false' },
		async () => {
			const { nodes, connections, name } = example('approval');
			const [then] = workflowOf('Then', 'tallyfyListMyTasks').nodes.slice(-1);
			const goesOn = { 'Buy It': { main: [[{ node: 'Then', type: 'main' as const, index: 0 }]] } };
			const file = { name, nodes: [...nodes, then], connections: { ...connections, ...goesOn } };
			const before = await n8n.executionIds();
			const id = await n8n.runUntilWaiting(await n8n.saveWorkflow(file, credential));
			const lists = sandbox.count('listMyTasks');
			const [task] = sandbox.state.tasksOf(sandbox.member(ben).id).slice(-1);
			sandbox.as(ben).complete(task.id, { approved: true });
			await until(() => sandbox.count('listMyTasks') > lists);
			const ids = async () => (await n8n.executionIds()).filter((own) => !before.includes(own));
			for (let left = 40; left && (await ids()).includes(id); left--) await sleep(250);
			expect(await ids()).toEqual([expect.not.stringMatching(`^${id}$`)]);
		},
	);

	withSettings('the waiting counts, and a wait that took longer is stopped', { EXECUTIONS_TIMEOUT: '5' }, async () => {
		const { id, task } = await ask();
		await sleep(6000);
		approve(task);
		const { status } = await n8n.finished(id);
		expect(status).toBe('canceled');
	});

	withSettings(
		'a call that ends a wait is refused, behind a proxy that takes the path off',
		{ N8N_PATH: '/n8n/' },
		async () => {
			const { task } = await ask();
			const { status } = await fetch(String(task.webhook).replace('/n8n/', '/'), { method: 'POST', body: '{}' });
			expect(status).toBe(401);
		},
	);

	withSettings(
		'Tallyfy gets the address with the path that stands in it',
		{ N8N_PATH: '/n8n/', N8N_PROXY_HOPS: '1', N8N_WEBHOOK_URL: 'https://n8n.example.com/n8n/' },
		async () => {
			const file = startedBy('Called', 'tallyfyInstantTrigger', { events: ['task.completed'] });
			const workflow = await n8n.saveWorkflow(file, credential);
			await n8n.activate(workflow);
			const watchers = () => sandbox.state.watchers.all();
			await until(() => watchers().length > 0);
			expect(watchers().map(({ webhook }) => webhook)).toEqual([
				expect.stringMatching(/^https:\/\/n8n\.example\.com\/n8n\/webhook\/[\w/-]+$/),
			]);
			await n8n.deactivate(workflow);
		},
	);

	withSettings(
		'a package from a file stays, and none is installed in the browser',
		{ N8N_COMMUNITY_PACKAGES_MANAGED_BY_ENV: 'true', N8N_COMMUNITY_PACKAGES: '[]' },
		async () => {
			await expect(n8n.installFromNpm(packageName)).rejects.toThrow(
				'Community packages are managed via environment variables',
			);
			expect(output(await run(list), 'List')).toHaveLength(tasks);
		},
	);

	withSettings('workflows name what is missing', { N8N_COMMUNITY_PACKAGES_PREVENT_LOADING: 'true' }, async () => {
		await expect(run(list)).rejects.toThrow(`Unrecognized node type: ${packageName}.tallyfyListMyTasks`);
		await expect(n8n.testCredential(credential)).rejects.toThrow(`Unrecognized credential type: ${credentialType}`);
	});
});
