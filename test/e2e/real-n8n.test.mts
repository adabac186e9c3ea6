import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';
import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { credentialData, credentialType, example, people, populate } from '../../tools/n8n/example.mts';
import { ensureN8n, installPackage, packPackage, type Program } from '../../tools/n8n/install.mts';
import { root } from '../../tools/root.mts';
import { N8n, output, type Credential, type Execution, type WorkflowFile } from '../../tools/n8n/n8n.mts';
import type { ProcessOptions } from '../../tools/n8n/process.mts';
import { Sandbox } from '../../sandbox/index.mts';
import { httpRequest, restrictions, start } from './restricted.mts';
import { databaseOf, errorsIn } from './traces.mts';

const minutes = 60_000;
const packageName = 'n8n-nodes-tallyfy-oauth';
const userFolder = join(root, '.n8n', 'e2e');

/** A workflow that lists the tasks of a member, for an item of each organization. */
const listTasks = (email: string, organizations: string[]): WorkflowFile => ({
	name: 'List Tasks',
	nodes: [
		start,
		{
			id: 'organizations',
			name: 'Organizations',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			position: [200, 0],
			parameters: { mode: 'raw', jsonOutput: JSON.stringify({ organizations }) },
		},
		{
			id: 'each',
			name: 'Each',
			type: 'n8n-nodes-base.splitOut',
			typeVersion: 1,
			position: [400, 0],
			parameters: { fieldToSplitOut: 'organizations', options: { destinationFieldName: 'organization' } },
		},
		{
			id: 'list',
			name: 'List',
			type: `${packageName}.tallyfyListMyTasks`,
			typeVersion: 1,
			position: [600, 0],
			parameters: { actAs: { __rl: true, mode: 'email', value: email } },
			credentials: { [credentialType]: { id: '', name: '' } },
		},
	],
	connections: {
		Start: { main: [[{ node: 'Organizations', type: 'main', index: 0 }]] },
		Organizations: { main: [[{ node: 'Each', type: 'main', index: 0 }]] },
		Each: { main: [[{ node: 'List', type: 'main', index: 0 }]] },
	},
});

/** A workflow that downloads a file and uploads it to a template. */
const carry = (file: string, template: string): WorkflowFile => {
	const actAs = { __rl: true, mode: 'email', value: people[0].email };
	const node = (name: string, parameters: INodeParameters): typeof start => ({
		id: name,
		name,
		type: `${packageName}.tallyfy`,
		typeVersion: 1,
		position: [0, 0],
		parameters: { resource: 'file', actAs, ...parameters },
		credentials: { [credentialType]: { id: '', name: '' } },
	});
	const download = node('Download', { operation: 'download', fileId: file });
	const templateId = { __rl: true, mode: 'id', value: template };
	const upload = node('Upload', { operation: 'upload', subject: 'template', templateId });
	return {
		name: 'Carry a File',
		nodes: [start, download, upload],
		connections: {
			Start: { main: [[{ node: 'Download', type: 'main', index: 0 }]] },
			Download: { main: [[{ node: 'Upload', type: 'main', index: 0 }]] },
		},
	};
};

describe('the packed package in a real n8n', () => {
	const sandbox = new Sandbox();
	let endpoint: { url: string; tokenUrl: string };
	let program: Program;
	let n8n: N8n;
	let credential: Credential;
	let workflow: string;
	let execution: Execution;
	let logs = '';
	/** How many errors n8n logged when it was asked to test wrong credentials. */
	let asked = 0;
	const [{ email: ana }] = people;
	/** What the first workflow needs to ask when nobody is new and every token is at hand. */
	const reads = { 'getMe 200': 1, 'listMembers 200': 1, 'listMyTasks 200': 3 };
	/** What Get User Token put out, as is its job. */
	const handedOut = new Set<string>();

	const startN8n = async (env: ProcessOptions['env']) =>
		await N8n.start(program, { userFolder, logLevel: 'debug', env });

	const saveCredential = async (changes: ICredentialDataDecryptedObject = {}) =>
		await n8n.saveCredential('Tallyfy', credentialType, {
			...credentialData(sandbox, endpoint),
			...changes,
		});

	/** Has n8n download a file of 20 MB and upload it again. Returns where n8n kept it meanwhile. */
	const carryFile = async () => {
		const content = randomBytes(20 * 2 ** 20);
		const { id } = sandbox.state.addFile({ content, mimeType: 'application/pdf', filename: 'contract.pdf' });
		const [template] = sandbox.state.templates.all();
		execution = await n8n.run(await n8n.saveWorkflow(carry(id, template.id), credential));
		expect(execution.data.resultData.error?.message).toBeUndefined();
		const [uploaded] = output(execution, 'Upload');
		expect(uploaded).toMatchObject({ filename: 'contract.pdf' });
		expect(uploaded.id).not.toBe(id);
		expect(sandbox.state.files.get(`${uploaded.id}`)?.content.equals(content)).toBe(true);
		return execution.data.resultData.runData.Download[0].data?.main[0]?.[0].binary?.data.id?.split(':')[0];
	};

	/** Runs a workflow and counts what reached Tallyfy meanwhile, by operation and status. */
	const runAndCount = async (id = workflow) => {
		const before = sandbox.requests.length;
		execution = await n8n.run(id);
		for (const item of output(execution, 'Get a User Token')) handedOut.add(`${item.access_token}`);
		const counts: Record<string, number> = {};
		for (const { operationId, status } of sandbox.requests.slice(before)) {
			const key = `${operationId} ${status}`;
			counts[key] = (counts[key] ?? 0) + 1;
		}
		return counts;
	};

	beforeAll(async () => {
		await rm(userFolder, { recursive: true, force: true });
		endpoint = await sandbox.listen();
		populate(sandbox);
		program = await ensureN8n();
		await installPackage(userFolder, await packPackage());
		// As most have it.
		n8n = await startN8n({ N8N_UNVERIFIED_PACKAGES_ENABLED: undefined });
	}, 20 * minutes);

	afterAll(async () => {
		await n8n?.stop();
		await sandbox.close();
	});

	it('is loaded with all its nodes, as tools too, and with its icons', async () => {
		const files: string[] = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).n8n.nodes;
		const names = files.map((file) => basename(file, '.node.js')).map((name) => name[0].toLowerCase() + name.slice(1));
		const types = await n8n.nodeTypes(`${packageName}.`);
		expect(types.map(({ name }) => name)).toEqual(
			expect.arrayContaining(names.map((name) => `${packageName}.${name}`)),
		);
		expect(types.map(({ name }) => name)).toContain(`${packageName}.tallyfyListMyTasksTool`);
		expect(types.map(({ name }) => name)).not.toContain(`${packageName}.tallyfyGetUserTokenTool`);
		for (const { iconUrl } of types) {
			const { light, dark } = iconUrl as { light: string; dark: string };
			for (const icon of [light, dark]) expect(await n8n.text(`/${icon}`)).toContain('<svg');
		}
	});

	it.each([
		['a wrong secret', { clientSecret: 'wrong' }, /does not accept this client ID and client secret\. Copy both again/],
		['a client ID that is no number', { clientId: 'my-client' }, /Client ID is not a number\. .* Copy it again/],
		['another organization', { organizationId: '0'.repeat(32) }, /this organization! .* Check the Organization ID/],
		[
			'a URL that nobody answers',
			{ baseUrl: 'http://127.0.0.1:9/api', tokenUrl: 'http://127.0.0.1:9/oauth/token' },
			/could not be reached .* Check the Token URL/,
		],
	])('says what to do when a new credential has %s', async (_, changes, sentence) => {
		credential = await saveCredential(changes);
		expect(await n8n.testCredential(credential)).toEqual({
			status: 'Error',
			message: expect.stringMatching(sentence),
		});
		asked = errorsIn(logs + n8n.logs()).length;
	});

	it('tests a right credential green', async () => {
		credential = await saveCredential();
		expect(await n8n.testCredential(credential)).toMatchObject({ status: 'OK' });
	});

	it.each([
		['is right', {}, { status: 'OK' }],
		['has ended', { accessToken: 'ended' }, { message: expect.stringContaining('copy a new one from Tallyfy') }],
		[
			'is none',
			{ accessToken: 'two words' },
			{ message: expect.stringMatching(/^Access Token holds .* Copy it again/) },
		],
		// n8n's own word.
		['leads nowhere', { baseUrl: 'http://127.0.0.1:9/api' }, { message: 'ECONNREFUSED' }],
	])('tests a personal token that %s', async (_, changes, result) => {
		const own = { accessToken: sandbox.personalToken(ana), organizationId: sandbox.organizationId };
		const given = { ...own, baseUrl: endpoint.url, ...changes };
		const personal = await n8n.saveCredential('Personal', 'tallyfyPersonalTokenApi', given);
		expect(await n8n.testCredential(personal)).toMatchObject(result);
		asked = errorsIn(logs + n8n.logs()).length;
	});

	it('works with a credential that is restricted to the host of Tallyfy, and goes to no other', async () => {
		const { email } = sandbox.addMember({ email: 'ines.duarte@example.com' });
		sandbox.addTasks(email, 2);
		const run = async (allowedDomains: string) => {
			const domains = { allowedHttpRequestDomains: 'domains', allowedDomains };
			const data = { ...credentialData(sandbox, endpoint), ...domains };
			const restricted = await n8n.saveCredential('Restricted', credentialType, data);
			const tested = await n8n.testCredential(restricted);
			const file = listTasks(email, [sandbox.organizationId]);
			execution = await n8n.run(await n8n.saveWorkflow(file, restricted));
			return tested;
		};
		expect(await run(new URL(endpoint.url).hostname)).toMatchObject({ status: 'OK' });
		expect(output(execution, 'List')).toHaveLength(2);

		const { length } = sandbox.requests;
		const message = expect.stringContaining('Domain not allowed');
		expect(await run('go.tallyfy.com')).toMatchObject({ status: 'Error', message });
		expect(execution.data.resultData.error).toMatchObject({ message });
		expect(sandbox.requests).toHaveLength(length);
		asked = errorsIn(logs + n8n.logs()).length;
	});

	it('takes the organization from the items', async () => {
		const { email } = sandbox.member('ines.duarte@example.com');
		const data = { ...credentialData(sandbox, endpoint), organizationId: '={{ $json.organization }}' };
		const byItem = await n8n.saveCredential('By Item', credentialType, data);
		const run = async (...organizations: string[]) => {
			execution = await n8n.run(await n8n.saveWorkflow(listTasks(email, organizations), byItem));
		};
		const own = sandbox.organizationId;
		await run(own, own);
		expect(output(execution, 'List')).toHaveLength(4);

		const { length } = sandbox.requests;
		await run(own, 'Northfield');
		const message = 'Organization ID is not right: it has 32 hexadecimal characters';
		expect(execution.data.resultData.error).toMatchObject({ message });
		expect(sandbox.requests).toHaveLength(length);
		asked = errorsIn(logs + n8n.logs()).length;
	});

	it('runs the first workflow', async () => {
		workflow = await n8n.saveWorkflow(example('first-workflow'), credential);
		// The application token is the one of the test. One user token each for the newcomer and the three members;
		// the newcomer is refused one first, which shows that she is no member yet.
		expect(await runAndCount()).toEqual({
			'issueUserToken 404': 1,
			'provisionApplicationUser 201': 1,
			'listMembers 200': 1,
			'inviteMember 200': 1,
			'issueUserToken 200': 4,
			'listMyTasks 200': 3,
		});
		expect(execution.data.resultData.error).toBeUndefined();
		expect(execution.status).toBe('success');
		expect(output(execution, 'Provision a Member')).toMatchObject([{ email: 'dana.quist@example.com' }]);
		expect(output(execution, 'Invite a Colleague')).toMatchObject([{ email: 'emil.torres@example.com' }]);
		expect(output(execution, 'Get a User Token')).toEqual([
			{
				email: 'dana.quist@example.com',
				access_token: expect.any(String),
				token_type: 'Bearer',
				expires_in: expect.any(Number),
				expires_at: expect.any(String),
				organization_id: sandbox.organizationId,
			},
		]);
		expect(output(execution, 'List Their Tasks')).toHaveLength(people.reduce((sum, { tasks }) => sum + tasks, 0));
	});

	it('uses all its tokens again in the next execution', async () => {
		expect(await runAndCount()).toEqual(reads);
		expect(execution.status).toBe('success');
		expect(output(execution, 'Provision a Member')).toMatchObject([{ changed: false }]);
	});

	it('carries a large file, which n8n keeps in its folder', async () => {
		expect(await carryFile()).toMatch(/^filesystem/);
	});

	it("is found by n8n's own report to need a setting in version 3", async () => {
		expect((await n8n.changesOfVersion3()).instance).toContain('unverified-packages-v3');
	});

	it(
		'finds its application token again after a restart, and keeps user tokens nowhere',
		async () => {
			await n8n.stop();
			logs += n8n.logs();
			// As version 3 of n8n has it, and with files where queue mode has them.
			n8n = await startN8n({ N8N_UNVERIFIED_PACKAGES_ENABLED: 'false', N8N_DEFAULT_BINARY_DATA_MODE: 'database' });
			expect(await runAndCount()).toEqual({ ...reads, 'issueUserToken 200': 4 });
			expect(execution.status).toBe('success');
		},
		3 * minutes,
	);

	it('renews revoked tokens, each once, and repeats what was refused', async () => {
		sandbox.revokeTokens('application');
		sandbox.revokeTokens('user');
		expect(await runAndCount()).toEqual({
			...reads,
			'getMe 401': 1,
			'listMembers 401': 1,
			'issueUserToken 401': 1,
			'issueToken 200': 1,
			'issueUserToken 200': 4,
			// Those of the two whose tokens were not asked for before.
			'listMyTasks 401': 2,
		});
		expect(execution.status).toBe('success');
	});

	it("signs the requests of n8n's own HTTP Request node, and renews its token", async () => {
		const url = `${endpoint.url}/applications/${sandbox.organizationId}/users`;
		const first = await n8n.saveWorkflow(httpRequest(url, 'finn@example.com'), credential);
		expect(await runAndCount(first)).toEqual({ 'provisionApplicationUser 201': 1 });
		expect(execution.status).toBe('success');

		sandbox.revokeTokens('application');
		const second = await n8n.saveWorkflow(httpRequest(url, 'gina@example.com'), credential);
		expect(await runAndCount(second)).toEqual({
			'provisionApplicationUser 401': 1,
			'issueToken 200': 1,
			'provisionApplicationUser 201': 1,
		});
		expect(execution.status).toBe('success');
	});

	it.each(restrictions)('signs them with a credential that is allowed $place, or sends nothing', async (own) => {
		const { place, domains, httpRequests } = own;
		const data = { ...credentialData(sandbox, endpoint), ...domains };
		const restricted = await n8n.saveCredential('Restricted', credentialType, data);
		const { length } = sandbox.requests;
		const url = `${endpoint.url}/applications/${sandbox.organizationId}/users`;
		const email = `${place.replaceAll(' ', '.')}@example.com`;
		execution = await n8n.run(await n8n.saveWorkflow(httpRequest(url, email), restricted));
		expect(execution.status).toBe(httpRequests ? 'success' : 'error');
		expect(sandbox.requests.length > length).toBe(httpRequests);
		asked = errorsIn(logs + n8n.logs()).length;
	});

	it('shows the kick-off form of a template, and launches it with the answers', async () => {
		const file = example('launch-process');
		const [node] = file.nodes.filter(({ type }) => type === `${packageName}.tallyfy`);
		const actAs = { __rl: true, mode: 'email', value: 'ben.okafor@example.com' };
		const opened = { ...node, parameters: { ...node.parameters, actAs } };
		const fields = await n8n.mapperFields(opened, 'answers', 'getKickoffFields', credential);
		const [{ id: template, prerun }] = sandbox.state.templates.all();
		expect(fields.map(({ id }) => id)).toEqual(prerun.map(({ id }) => id));
		expect(fields).toMatchObject([
			{ displayName: 'Company name', type: 'string', required: true },
			{ displayName: 'Contact email', type: 'string', required: true },
			{ displayName: 'Start date', type: 'dateTime', required: false },
			{ displayName: 'Region', type: 'options', required: false },
			{
				displayName: 'Plan',
				type: 'options',
				required: true,
				options: [
					{ name: 'Basic', value: 'Basic' },
					{ name: 'Premium', value: 'Premium' },
				],
			},
			{ displayName: 'Jira issue', type: 'string', required: false },
		]);

		const launch = await n8n.saveWorkflow(file, credential);
		expect(await runAndCount(launch)).toEqual({ 'getTemplate 200': 1, 'launchRun 201': 1 });
		expect(execution.status).toBe('success');
		const [process] = sandbox.state.runs.all();
		const [company, email, start, region, plan] = prerun.map(({ id }) => id);
		expect(process).toMatchObject({
			name: 'Onboarding - Harborline Freight',
			checklist_id: template,
			started_by: 20102,
			prerun: {
				[company]: 'Harborline Freight',
				[email]: 'dana.reyes@example.com',
				[start]: '2026-08-03T00:00:00.000Z',
				[region]: 'Europe',
				[plan]: { id: 2, text: 'Premium' },
			},
		});
		expect(output(execution, node.name)).toMatchObject([{ id: process.id, name: process.name }]);
	});

	it('sends nothing that the API does not document', () => {
		expect(sandbox.deviations).toEqual([]);
	});

	it('leaves no error in the log', () => {
		logs += n8n.logs();
		expect(errorsIn(logs).slice(asked)).toEqual([]);
	});

	it('leaves no secret and no token in the log, in what n8n shows, or in its database', async () => {
		const { clientSecret, issuedTokens } = sandbox;
		const secrets = [clientSecret, encodeURIComponent(clientSecret), ...issuedTokens].filter(
			(secret) => !handedOut.has(secret),
		);
		const leaks = (text: string) => secrets.filter((secret) => text.includes(secret));
		expect(secrets.length).toBeGreaterThan(6);
		expect(leaks(logs)).toEqual([]);

		const shown = await n8n.text(`/rest/credentials/${credential.id}?includeData=true`);
		expect(leaks(shown)).toEqual([]);
		for (const id of await n8n.executionIds()) {
			expect(leaks((await n8n.getExecution(id)).text)).toEqual([]);
		}

		const tables = await databaseOf(program, n8n);
		expect(tables.length).toBeGreaterThan(20);
		for (const table of tables) {
			expect(leaks(table)).toEqual([]);
			// What nodes put out is here, and only here.
			const expected = table.startsWith('execution_data ') ? [...handedOut] : [];
			expect([...handedOut].filter((token) => table.includes(token))).toEqual(expected);
		}
	});

	it('is loaded, but cannot be installed, where n8n takes only packages that it has verified', async () => {
		await expect(n8n.installFromNpm(packageName)).rejects.toThrow(
			'Installation of unverified community packages is forbidden!',
		);
		expect((await n8n.changesOfVersion3()).instance).not.toContain('unverified-packages-v3');
		expect(await n8n.nodeTypes(`${packageName}.`)).not.toEqual([]);
	});

	it('carries a large file, which n8n keeps in its database', async () => {
		expect(await carryFile()).toBe('database');
		expect(sandbox.deviations).toEqual([]);
	});
});
