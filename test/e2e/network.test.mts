import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { credentialData, credentialType, example, people, populate } from '../../tools/n8n/example.mts';
import { ensureN8n, installPackage, packPackage, type Program } from '../../tools/n8n/install.mts';
import { root } from '../../tools/root.mts';
import { N8n, output, type Credential } from '../../tools/n8n/n8n.mts';
import { freePort } from '../../tools/n8n/process.mts';
import { Proxy } from '../../tools/n8n/proxy.mts';
import { Sandbox, type Listening } from '../../sandbox/index.mts';

const minutes = 60_000;
const userFolder = join(root, '.n8n', 'network');
const authority = join(userFolder, 'authority.pem');
const password = 'proxy-password-1';

describe('an n8n behind a proxy, with a private certificate authority', () => {
	const sandbox = new Sandbox();
	let endpoint: Listening;
	let host: string;
	let program: Program;
	let proxy: Proxy;
	let n8n: N8n;
	let credential: Credential;
	let workflow: string;
	let logs = '';

	/** The environment as docs/compatibility.md has it. */
	const environment = () => ({
		HTTPS_PROXY: `http://n8n:${password}@127.0.0.1:${proxy.port}`,
		NODE_EXTRA_CA_CERTS: authority,
	});

	const start = async (env: Record<string, string>) => {
		await stop();
		n8n = await N8n.start(program, { userFolder, env });
		return n8n;
	};

	const stop = async () => {
		await n8n?.stop();
		logs += n8n?.logs() ?? '';
	};

	/** What reached Tallyfy meanwhile, and which way. */
	const counted = async (work: () => Promise<void>) => {
		const [requests, connects] = [sandbox.requests.length, proxy.connects().length];
		await work();
		const through = proxy.connects().slice(connects);
		return { requests: sandbox.requests.length - requests, through: through.length, hosts: [...new Set(through)] };
	};

	const succeeds = async () => {
		const execution = await n8n.run(workflow);
		expect(execution.data.resultData.error).toBeUndefined();
		expect(output(execution, 'List Their Tasks')).toHaveLength(people.reduce((sum, { tasks }) => sum + tasks, 0));
	};

	/** What people read who test the credential, and who run the workflow. */
	const said = async () => {
		const { message: tested } = await n8n.testCredential(credential);
		const execution = await n8n.run(workflow);
		const { message, description } = execution.data.resultData.error as { message: string; description?: string };
		return { tested, ran: `${message}. ${description}` };
	};

	beforeAll(async () => {
		await rm(userFolder, { recursive: true, force: true });
		endpoint = await sandbox.listen({ tls: true });
		populate(sandbox);
		host = new URL(endpoint.url).host.replace('127.0.0.1', 'localhost');
		program = await ensureN8n();
		await installPackage(userFolder, await packPackage());
		await writeFile(authority, endpoint.certificate ?? '');
		proxy = await Proxy.start(`n8n:${password}`);
		await start(environment());
		const addresses = { url: `https://${host}/api`, tokenUrl: `https://${host}/api/oauth/token` };
		credential = await n8n.saveCredential('Tallyfy', credentialType, credentialData(sandbox, addresses));
		workflow = await n8n.saveWorkflow(example('first-workflow'), credential);
	}, 20 * minutes);

	afterAll(async () => {
		await n8n?.stop();
		await proxy?.stop();
		await sandbox.close();
	});

	it('reaches Tallyfy through the proxy only: the credential test, a picker, tokens, the nodes', async () => {
		const { requests, through, hosts } = await counted(async () => {
			expect(await n8n.testCredential(credential)).toMatchObject({ status: 'OK' });
			const [node] = example('launch-process').nodes.filter(({ type }) => type.endsWith('.tallyfy'));
			const actAs = { __rl: true, mode: 'email', value: 'ben.okafor@example.com' };
			const opened = { ...node, parameters: { ...node.parameters, actAs } };
			expect(await n8n.pickerChoices(opened, 'templateId', 'searchTemplates', credential)).toHaveLength(1);
			await succeeds();
			sandbox.revokeTokens('application');
			sandbox.revokeTokens('user');
			await succeeds();
		});
		expect(requests).toBeGreaterThan(20);
		// Each request of n8n has a connection of its own.
		expect({ through, hosts }).toEqual({ through: requests, hosts: [host] });
	});

	it('says that it may be the proxy that answers, when it does not reach Tallyfy', async () => {
		const nowhere = `https://localhost:${await freePort()}`;
		const addresses = { url: `${nowhere}/api`, tokenUrl: `${nowhere}/api/oauth/token` };
		const unreached = await n8n.saveCredential('Unreached', credentialType, credentialData(sandbox, addresses));
		const { message } = await n8n.testCredential(unreached);
		expect(message).toMatch(/^Tallyfy is not able to answer right now \(HTTP 5\d\d\)/);
		expect(message).toContain('Where n8n has a proxy, this may be its answer');
	});

	it('says that the proxy wants another login', async () => {
		const { port } = proxy;
		await proxy.stop();
		proxy = await Proxy.start('n8n:another', port);
		expect(
			await counted(async () => {
				sandbox.revokeTokens('user');
				const { tested, ran } = await said();
				for (const sentence of [tested, ran]) {
					expect(sentence).toContain(`Something on the way to ${host} refused this`);
					expect(sentence).toContain('HTTPS_PROXY');
				}
			}),
		).toMatchObject({ requests: 0 });
	});

	it('says that the proxy is down, and goes no other way', async () => {
		await proxy.stop();
		expect(
			await counted(async () => {
				const { tested, ran } = await said();
				for (const sentence of [tested, ran]) {
					expect(sentence).toContain(`could not be reached (${host})`);
					expect(sentence).toContain('proxy');
				}
			}),
		).toMatchObject({ requests: 0 });
		proxy = await Proxy.start(`n8n:${password}`, proxy.port);
	});

	it(
		'goes past the proxy for the hosts in NO_PROXY',
		async () => {
			await start({ ...environment(), NO_PROXY: 'localhost' });
			const { requests, through } = await counted(async () => await succeeds());
			expect(requests).toBeGreaterThan(5);
			expect(through).toBe(0);
		},
		3 * minutes,
	);

	it(
		'says what to do about a certificate that it does not trust',
		async () => {
			const { HTTPS_PROXY } = environment();
			await start({ HTTPS_PROXY });
			expect(
				await counted(async () => {
					const { tested, ran } = await said();
					for (const sentence of [tested, ran]) {
						expect(sentence).toContain(`The certificate of ${host} is not trusted here`);
						expect(sentence).toContain('NODE_EXTRA_CA_CERTS');
					}
				}),
			).toMatchObject({ requests: 0 });
		},
		3 * minutes,
	);

	it('keeps the password of the proxy out of the log and of what it says', async () => {
		await stop();
		expect(logs).toContain('Editor is now accessible');
		for (const secret of [password, Buffer.from(`n8n:${password}`).toString('base64')])
			expect(logs).not.toContain(secret);
	});

	it('sends nothing that the API does not document', () => {
		expect(sandbox.deviations).toEqual([]);
	});
});
