import type { INode } from 'n8n-workflow';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { credentialData, credentialType, example, exampleNames, people, populate } from '../../tools/n8n/example.mts';
import { ensureN8n, installPackage, packPackage } from '../../tools/n8n/install.mts';
import { root } from '../../tools/root.mts';
import { N8n, output, type Credential, type WorkflowFile } from '../../tools/n8n/n8n.mts';
import { printTable } from '../../tools/n8n/progress.mts';
import { Sandbox } from '../../sandbox/index.mts';
import { httpRequest, restrictions, start } from '../e2e/restricted.mts';
import { activate, started, startedBy } from '../e2e/triggered.mts';
import { typeNames } from '../support/types.mts';
import { documentedFor, hosts } from './hosts.mts';

const minutes = 60_000;
const packageName = 'n8n-nodes-tallyfy-oauth';
/** The example that needs an n8n which tells who is signed in to its chat. */
const newest = 'whats-on-my-plate';
const ben = 'ben.okafor@example.com';

const listTasks: WorkflowFile = {
	name: 'List Tasks',
	nodes: [
		start,
		{
			id: 'list',
			name: 'List',
			type: `${packageName}.tallyfyListMyTasks`,
			typeVersion: 1,
			position: [200, 0],
			parameters: { actAs: { __rl: true, mode: 'email', value: ben } },
			credentials: { [credentialType]: { id: '', name: '' } },
		},
	],
	connections: { Start: { main: [[{ node: 'List', type: 'main', index: 0 }]] } },
};

const found = new Map<string, string[]>();

let tarball: string;

beforeAll(async () => {
	tarball = await packPackage();
}, 2 * minutes);

afterAll(() => {
	printTable(
		['', ...hosts().map(({ n8n, node }) => `${n8n} on Node ${node}`)],
		[...found].map(([what, each]) => [what, ...hosts().map((_, index) => each[index] ?? '')]),
	);
});

describe.each(hosts().map((host, index) => ({ ...host, index })))('n8n $n8n on Node $node', (host) => {
	const sandbox = new Sandbox();
	const isVersion1 = host.n8n.startsWith('1.');
	let n8n: N8n;
	let credential: Credential;
	let endpoint: { url: string; tokenUrl: string };

	/** A test, and a line of the table in the end. */
	const can = (what: string, test: () => Promise<string | void>, timeout?: number) => {
		const line = found.get(what) ?? [];
		found.set(what, line);
		it(
			what,
			async () => {
				line[host.index] = 'no';
				const answer = (await test()) ?? 'yes';
				line[host.index] = answer;
				expect(answer).toBe(documentedFor(host.n8n, what) ?? answer);
			},
			timeout,
		);
	};

	const saveCredential = async (changes: object = {}) =>
		await n8n.saveCredential('Tallyfy', credentialType, { ...credentialData(sandbox, endpoint), ...changes });

	const run = async (file: WorkflowFile) => await n8n.run(await n8n.saveWorkflow(file, credential));

	const counted = (name: string) => sandbox.requests.filter(({ operationId }) => operationId === name).length;

	const needsVersion2 = async (file: WorkflowFile) => {
		const before = sandbox.requests.length;
		const execution = await run(file);
		expect(execution.data.resultData.error).toMatchObject({
			message: 'Waiting for people in Tallyfy needs n8n 2.0 or newer',
			description: expect.stringMatching(/^Nothing was sent to Tallyfy\./),
		});
		expect(sandbox.requests.length).toBe(before);
		return 'says that it needs n8n 2';
	};

	beforeAll(async () => {
		const userFolder = join(root, '.n8n', 'matrix', host.n8n);
		await rm(userFolder, { recursive: true, force: true });
		endpoint = await sandbox.listen();
		populate(sandbox);
		const program = await ensureN8n(host);
		await installPackage(userFolder, tarball);
		n8n = await N8n.start(program, {
			userFolder,
			env: {
				// n8n 1 makes no tools of community nodes without it.
				N8N_COMMUNITY_PACKAGES_ALLOW_TOOL_USAGE: 'true',
				// Older ones do not start with the name of a module that came later.
				N8N_DISABLED_MODULES: '',
			},
		});
		credential = await saveCredential();
	}, 20 * minutes);

	afterAll(async () => {
		await n8n?.stop();
		await sandbox.close();
	});

	can('Loads all nodes, with their icons', async () => {
		const types = await n8n.nodeTypes(`${packageName}.`);
		expect(types.map(({ name }) => name)).toEqual(expect.arrayContaining(typeNames));
		for (const { iconUrl } of types) {
			const { light, dark } = iconUrl as { light: string; dark: string };
			for (const icon of [light, dark]) expect(await n8n.text(`/${icon}`)).toContain('<svg');
		}
	});

	can('Offers them as tools of AI agents', async () => {
		const types = await n8n.nodeTypes(`${packageName}.`);
		const names = types.map(({ name }) => name);
		expect(names).toContain(`${packageName}.tallyfyListMyTasksTool`);
		expect(names).not.toContain(`${packageName}.tallyfyGetUserTokenTool`);
	});

	can('Knows the nodes of the examples', async () => {
		const known = await n8n.nodeTypes('');
		const isKnown = ({ type, typeVersion }: INode) =>
			known.some(({ name, version }) => name === type && [version].flat().includes(typeVersion));
		const unknown = exampleNames
			.filter((name) => name !== newest)
			.flatMap((name) => example(name).nodes.filter((node) => !isKnown(node)));
		expect(unknown.map(({ name, type, typeVersion }) => `${name}: ${type} ${typeVersion}`)).toEqual([]);
	});

	can('Credential test, refused and passed', async () => {
		credential = await saveCredential({ clientSecret: 'wrong' });
		expect(await n8n.testCredential(credential)).toEqual({
			status: 'Error',
			message: expect.stringMatching(/does not accept this client ID and client secret/),
		});
		credential = await saveCredential();
		expect(await n8n.testCredential(credential)).toMatchObject({ status: 'OK' });
	});

	can('Allowed HTTP Request Domains', async () => {
		const known = await n8n.text('/types/credentials.json');
		if (!known.includes('allowedHttpRequestDomains')) return 'has no such setting';
		const sends = async (work: () => Promise<unknown>) => {
			const { length } = sandbox.requests;
			await work();
			return sandbox.requests.length > length;
		};
		const seen: Array<(typeof restrictions)[number] & { tested: string }> = [];
		for (const { place, domains } of restrictions) {
			credential = await saveCredential(domains);
			const email = `${place.replaceAll(' ', '.')}@example.com`;
			const url = `${endpoint.url}/applications/${sandbox.organizationId}/users`;
			const tested = await n8n.testCredential(credential);
			seen.push({
				place,
				domains,
				tested: tested.status,
				ourNodes: await sends(async () => await run(listTasks)),
				httpRequests: await sends(async () => await run(httpRequest(url, email))),
			});
		}
		credential = await saveCredential();
		const expected = (isForAll: boolean) =>
			restrictions.map((own) => {
				const ourNodes = own.ourNodes || !isForAll;
				return { ...own, ourNodes, tested: ourNodes ? 'OK' : 'Error' };
			});
		// Older ones ask for it in HTTP Request alone.
		const isForAll = seen.some(({ ourNodes }) => !ourNodes);
		expect(seen).toEqual(expected(isForAll));
		return isForAll ? 'yes' : 'for HTTP Request only';
	});

	can('Invite Member, Get User Token, List My Tasks', async () => {
		const execution = await run(example('first-workflow'));
		expect(execution.data.resultData.error).toBeUndefined();
		expect(output(execution, 'Provision a Member')).toMatchObject([{ email: 'dana.quist@example.com' }]);
		expect(output(execution, 'Get a User Token')).toMatchObject([{ access_token: expect.any(String) }]);
		expect(output(execution, 'Invite a Colleague')).toMatchObject([{ email: 'emil.torres@example.com' }]);
		expect(output(execution, 'List Their Tasks')).toHaveLength(people.reduce((sum, { tasks }) => sum + tasks, 0));
	});

	can('Renews revoked tokens', async () => {
		sandbox.revokeTokens('application');
		sandbox.revokeTokens('user');
		const before = counted('issueToken');
		const execution = await run(example('first-workflow'));
		expect(execution.data.resultData.error).toBeUndefined();
		expect(counted('issueToken') - before).toBe(1);
	});

	can('Tallyfy: picker, form, write', async () => {
		const file = example('launch-process');
		const [node] = file.nodes.filter(({ type }) => type === `${packageName}.tallyfy`);
		const actAs = { __rl: true, mode: 'email', value: ben };
		const opened: INode = { ...node, parameters: { ...node.parameters, actAs } };
		const [template] = sandbox.state.templates.all();
		const choices = await n8n.pickerChoices(opened, 'templateId', 'searchTemplates', credential);
		expect(choices).toMatchObject([{ name: template.title, value: template.id }]);
		const fields = await n8n.mapperFields(opened, 'answers', 'getKickoffFields', credential);
		expect(fields.map(({ id }) => id)).toEqual(template.prerun.map(({ id }) => id));
		const execution = await run(file);
		expect(execution.data.resultData.error).toBeUndefined();
		const [process] = sandbox.state.runs.all();
		expect(process).toMatchObject({ name: 'Onboarding - Harborline Freight', checklist_id: template.id });
		expect(output(execution, node.name)).toMatchObject([{ id: process.id }]);
	});

	can('Create Task and Wait', async () => {
		const file = example('approval');
		if (isVersion1) return await needsVersion2(file);
		const id = await n8n.runUntilWaiting(await n8n.saveWorkflow(file, credential));
		const [task] = [...sandbox.state.tasks.values()].slice(-1);
		sandbox.as(ben).complete(task.id, { approved: true });
		const execution = await n8n.finished(id);
		expect(output(execution, 'Ask the Manager')).toMatchObject([{ status: 'approved', task: { id: task.id } }]);
		expect(output(execution, 'Buy It')).toHaveLength(1);
		return 'yes';
	});

	can('Wait for Task', async () => {
		const [task] = sandbox.addTasks(ben, 1);
		const file = example('approval');
		const [begin] = file.nodes.filter(({ name }) => name === 'Start');
		const [asking] = file.nodes.filter(({ name }) => name === 'Ask the Manager');
		const actAs = { __rl: true, mode: 'email', value: ben };
		const taskId = { __rl: true, mode: 'id', value: task.id };
		const wait: INode = {
			...asking,
			name: 'Wait',
			type: `${packageName}.tallyfyWaitForTask`,
			parameters: { actAs, taskId },
		};
		const connections = { Start: { main: [[{ node: 'Wait', type: 'main' as const, index: 0 }]] } };
		const waiting = { name: 'Wait for Task', nodes: [begin, wait], connections };
		if (isVersion1) return await needsVersion2(waiting);
		const id = await n8n.runUntilWaiting(await n8n.saveWorkflow(waiting, credential));
		sandbox.as(ben).complete(task.id);
		expect(output(await n8n.finished(id), 'Wait')).toMatchObject([{ status: 'completed', task: { id: task.id } }]);
		return 'yes';
	});

	can(
		'A wait that fails',
		async () => {
			const file = example('approval');
			if (isVersion1) return await needsVersion2(file);
			const nodes = file.nodes.map((node) =>
				node.name === 'Ask the Manager'
					? { ...node, parameters: { ...node.parameters, waitOptions: { checkEvery: 1 } } }
					: node,
			);
			const id = await n8n.runUntilWaiting(await n8n.saveWorkflow({ ...file, nodes }, credential));
			sandbox.fault({ operationId: 'getTask', kind: 'status', status: 403 });
			const execution = await n8n.finished(id);
			const { runData, error } = execution.data.resultData;
			expect(runData['Buy It']).toBeUndefined();
			if (error) return 'fails';
			expect(output(execution, 'Ask the Manager')).toMatchObject([{ status: 'failed', error: expect.any(String) }]);
			return 'says so in its item';
		},
		4 * minutes,
	);

	can(
		'Tallyfy Trigger',
		async () => {
			const known = new Set(await n8n.executionIds());
			const file = startedBy('Polled', 'tallyfyTrigger', {
				events: ['process.launched'],
				pollTimes: { item: [{ mode: 'everyMinute' }] },
			});
			await activate(n8n, sandbox, await n8n.saveWorkflow(file, credential));
			sandbox.as(ben).launch({ name: 'After' });
			expect(await started(n8n, known, 1, 2 * minutes)).toMatchObject([
				{ event: 'process.launched', process: { name: 'After' } },
			]);
		},
		3 * minutes,
	);

	can('Tallyfy Instant Trigger', async () => {
		const known = new Set(await n8n.executionIds());
		const file = startedBy('Called', 'tallyfyInstantTrigger', { events: ['task.completed'] });
		file.nodes[0].webhookId = '6d0c4f0e-7f0e-4a53-9d4f-4a3a3f6a2c11';
		await activate(n8n, sandbox, await n8n.saveWorkflow(file, credential));
		const [task] = sandbox.addTasks(ben, 1);
		sandbox.as(ben).complete(task.id);
		await sandbox.settled();
		expect(await started(n8n, known, 1, minutes / 2)).toMatchObject([{ task: { id: task.id } }]);
	});

	can('Sends what the API documents, and nothing else', async () => {
		expect(sandbox.deviations).toEqual([]);
	});
});
