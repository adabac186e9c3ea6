import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sandbox } from '../../sandbox/index.mts';
import { removeAtEnd } from '../../tools/n8n/children.mts';
import { credentialData, credentialType, people, populate } from '../../tools/n8n/example.mts';
import { ensureN8n, packPackage, type Program } from '../../tools/n8n/install.mts';
import { N8n, output } from '../../tools/n8n/n8n.mts';
import { Registry } from '../../tools/n8n/registry.mts';
import { list } from './workflows.mts';

const minutes = 60_000;
const packageName = 'n8n-nodes-tallyfy-oauth';
const [{ tasks }] = people;

// The tests build on each other, as the life of an n8n does. Each starts one.
describe('an n8n that has the package from npm', () => {
	const sandbox = new Sandbox();
	let endpoint: { url: string; tokenUrl: string };
	let program: Program;
	let registry: Registry;
	let userFolder: string;
	let n8n: N8n;
	let workflow: string;

	const inN8n = (what: string, env: Record<string, string>, test: () => Promise<void>) =>
		it(
			what,
			async () => {
				n8n = await N8n.start(program, { userFolder, env: { ...registry.env, ...env } });
				try {
					await test();
				} finally {
					await n8n.stop();
				}
			},
			3 * minutes,
		);

	/** The container is a new one; the database stays. */
	const loseFolder = async () => await rm(join(userFolder, '.n8n', 'nodes'), { recursive: true });

	const versions = async () => (await n8n.packages()).map(({ installedVersion }) => installedVersion);

	const works = async () => expect(output(await n8n.run(workflow), 'List')).toHaveLength(tasks);

	const isMissing = async () => {
		await expect(n8n.run(workflow)).rejects.toThrow(
			'Unrecognized node type: n8n-nodes-tallyfy-oauth.tallyfyListMyTasks',
		);
	};

	beforeAll(async () => {
		endpoint = await sandbox.listen();
		populate(sandbox);
		program = await ensureN8n();
		registry = await Registry.start();
		await registry.publish(await packPackage(), '0.1.0');
		// Inside this project, the nodes would find the libraries of the project.
		userFolder = await mkdtemp(join(tmpdir(), 'n8n-npm-'));
		removeAtEnd(userFolder);
	}, 20 * minutes);

	afterAll(async () => {
		await registry.stop();
		await sandbox.close();
	});

	inN8n('is installed in the browser, and works at once', {}, async () => {
		await n8n.installFromNpm(packageName);
		expect(await n8n.packages()).toEqual([expect.objectContaining({ packageName, installedVersion: '0.1.0' })]);
		const credential = await n8n.saveCredential('Tallyfy', credentialType, credentialData(sandbox, endpoint));
		workflow = await n8n.saveWorkflow(list, credential);
		await works();
	});

	inN8n('is updated in the browser, and goes back to an older version', {}, async () => {
		await registry.publish(await packPackage(), '0.2.0');
		expect(await n8n.packages()).toMatchObject([{ installedVersion: '0.1.0', updateAvailable: '0.2.0' }]);
		await n8n.updateFromNpm(packageName);
		expect(await versions()).toEqual(['0.2.0']);
		await works();
		await n8n.uninstall(packageName);
		await isMissing();
		await n8n.installFromNpm(`${packageName}@0.1.0`);
		expect(await versions()).toEqual(['0.1.0']);
		await works();
	});

	const notReached = 'Failed to check package version existence';
	const unreachable = { HTTPS_PROXY: 'http://127.0.0.1:9', npm_config_fetch_retries: '0' };

	inN8n('stays at the next start, without the registry', unreachable, works);

	inN8n('is missing in a new container', {}, async () => {
		await n8n.stop();
		await loseFolder();
		n8n = await N8n.start(program, { userFolder, env: registry.env });
		expect(n8n.logs()).toContain('n8n detected that some packages are missing');
		expect(await n8n.packages()).toMatchObject([{ packageName, failedLoading: true }]);
		await isMissing();
	});

	const reinstalls = { N8N_REINSTALL_MISSING_PACKAGES: 'true' };

	inN8n('is missing where the registry is not reached', { ...reinstalls, ...unreachable }, async () => {
		expect(n8n.logs()).toContain(`Failed to reinstall community package ${packageName}: ${notReached}`);
		await isMissing();
	});

	inN8n(
		'is missing where packages that are not verified are forbidden',
		{ ...reinstalls, N8N_UNVERIFIED_PACKAGES_ENABLED: 'false' },
		async () => {
			const reason = 'Installation of unverified community packages is forbidden!';
			expect(n8n.logs()).toContain(`Failed to reinstall community package ${packageName}: ${reason}`);
			await isMissing();
		},
	);

	inN8n('is brought back, in the version that was there', reinstalls, async () => {
		expect(n8n.logs()).toContain('Packages reinstalled successfully');
		expect(await versions()).toEqual(['0.1.0']);
		await works();
	});

	const managed = (...packages: object[]) => ({
		N8N_COMMUNITY_PACKAGES_MANAGED_BY_ENV: 'true',
		N8N_COMMUNITY_PACKAGES: JSON.stringify(packages),
	});

	inN8n('is updated by a list in the environment', managed({ name: packageName, version: '0.2.0' }), async () => {
		expect(await versions()).toEqual(['0.2.0']);
		await works();
	});

	inN8n('is uninstalled by a list without it', managed(), async () => {
		expect(n8n.logs()).toContain(`Removed community package '${packageName}'`);
		expect(await versions()).toEqual([]);
		await isMissing();
	});

	inN8n('is installed by a list', managed({ name: packageName, version: '0.1.0' }), async () => {
		expect(await versions()).toEqual(['0.1.0']);
		await works();
	});

	inN8n('is not brought back by the list alone', managed({ name: packageName, version: '0.1.0' }), async () => {
		await n8n.stop();
		await loseFolder();
		const list = managed({ name: packageName, version: '0.1.0' });
		n8n = await N8n.start(program, { userFolder, env: { ...registry.env, ...list } });
		await isMissing();
		await n8n.stop();
		n8n = await N8n.start(program, { userFolder, env: { ...registry.env, ...list, ...reinstalls } });
		await works();
	});

	it(
		'keeps n8n from starting, where it is in the list and packages that are not verified are forbidden',
		async () => {
			const list = managed({ name: packageName, version: '0.1.0' });
			const env = { ...registry.env, ...list, N8N_UNVERIFIED_PACKAGES_ENABLED: 'false' };
			await expect(N8n.start(program, { userFolder, env })).rejects.toThrow(
				`no checksum available for '${packageName}@0.1.0' and unverified packages are disabled`,
			);
		},
		3 * minutes,
	);
});
