import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';

import { openBrowser } from '../../tools/editor/browser.mts';
import { Editor, type FoundNode } from '../../tools/editor/editor.mts';
import { credentialData, credentialType, populate } from '../../tools/n8n/example.mts';
import { ensureN8n, installPackage, packPackage } from '../../tools/n8n/install.mts';
import { root } from '../../tools/root.mts';
import { N8n, type WorkflowFile } from '../../tools/n8n/n8n.mts';
import type { NodeDetails } from '../../tools/editor/nodeDetails.mts';
import { Sandbox } from '../../sandbox/index.mts';
import { typeNames } from '../support/types.mts';

const minutes = 60_000;
const userFolder = join(root, '.n8n', 'editor');
const credentialName = 'Tallyfy OAuth Client Credentials API';
const ana = 'ana.petrova@example.com';
const ben = 'ben.okafor@example.com';
const newcomer = 'nora.lindqvist@example.com';

/** A workflow with an AI agent that has no tools yet. */
const agent: WorkflowFile = {
	name: 'Agent',
	nodes: [
		{
			id: 'agent',
			name: 'Agent',
			type: '@n8n/n8n-nodes-langchain.agent',
			typeVersion: 3.1,
			position: [0, 0],
			parameters: {},
		},
	],
	connections: {},
};

/** As n8n stores it: what is left as it is, Output and Limit, is not in it. */
const notRun: WorkflowFile = {
	name: 'Not run',
	nodes: [
		{
			id: 'tasks',
			name: 'Get many tasks',
			type: 'n8n-nodes-tallyfy-oauth.tallyfy',
			typeVersion: 1,
			position: [0, 0],
			parameters: { resource: 'task', operation: 'getAll' },
		},
		{
			id: 'fields',
			name: 'Edit Fields',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			position: [200, 0],
			parameters: {},
		},
	],
	connections: { 'Get many tasks': { main: [[{ node: 'Edit Fields', type: 'main', index: 0 }]] } },
};

describe('the editor of n8n, as a person sees it', () => {
	const sandbox = new Sandbox();
	let endpoint: { url: string; tokenUrl: string };
	let n8n: N8n;
	let browser: Browser;
	let editor: Editor;

	/** What is typed into the dialog of a right credential. */
	const right = () => ({
		'Client ID': sandbox.clientId,
		'Client Secret': sandbox.clientSecret,
		'Organization ID': sandbox.organizationId,
		'Default Member': ana,
		'Base URL': endpoint.url,
		'Token URL': endpoint.tokenUrl,
	});

	/** Types in a new credential, saves it, and returns what n8n says of it. */
	const saveCredential = async (changes: Record<string, string> = {}) => {
		const dialog = await editor.addCredential(credentialName);
		try {
			for (const [label, text] of Object.entries({ ...right(), ...changes })) await dialog.fill(label, text);
			return await dialog.save();
		} finally {
			await dialog.close();
		}
	};

	/** Our nodes as n8n has them; one that it does not have is missed. */
	const nodes = async () => {
		const types = await n8n.nodeTypes('n8n-nodes-tallyfy-oauth.');
		const ours = types.filter(({ name }) => !name.endsWith('Tool'));
		expect(ours.map(({ name }) => name).sort()).toEqual([...typeNames].sort());
		return ours;
	};

	beforeAll(async () => {
		await rm(userFolder, { recursive: true, force: true });
		endpoint = await sandbox.listen();
		populate(sandbox);
		const program = await ensureN8n();
		await installPackage(userFolder, await packPackage());
		n8n = await N8n.start(program, { userFolder });
		// What a new node takes, until another one is added.
		const given = { ...credentialData(sandbox, endpoint), defaultMember: ana };
		await n8n.saveCredential('Tallyfy', credentialType, given);
		browser = await openBrowser();
		editor = await Editor.open(browser, n8n.url);
	}, 20 * minutes);

	afterAll(async () => {
		await browser?.close();
		await n8n?.stop();
		await sandbox.close();
	});

	describe('the panel of all nodes', () => {
		/** What is seen of each: an icon that is not loaded is none. */
		const seen = (found: FoundNode[]) =>
			found
				.map(({ name, icon, description }) => ({
					name,
					icon: icon.width > 0 ? basename(icon.src) : 'broken',
					isDescribed: description !== '',
				}))
				.sort((a, b) => a.name.localeCompare(b.name));

		const each = (names: string[], icon: string) =>
			names.sort((a, b) => a.localeCompare(b)).map((name) => ({ name, icon, isDescribed: true }));

		it.each([
			['light', 'tallyfy.svg'],
			['dark', 'tallyfy.dark.svg'],
		] as const)('has every node with its icon: %s', async (theme, icon) => {
			await editor.theme(theme);
			await editor.newWorkflow();
			const found = await editor.search('Tallyfy');
			// A trigger is in one entry with its node, and loses the word.
			const names = (await nodes()).map(({ displayName }) => displayName.replace(/ Trigger$/, ''));
			expect(seen(found)).toEqual(each([...new Set(names)], icon));
		});

		it('has them as tools of an agent, and one for its human review', async () => {
			await editor.theme('light');
			await editor.openWorkflow(await n8n.saveWorkflow(agent));
			const found = await editor.searchTools('Tallyfy');
			const names = (await nodes())
				.filter(({ usableAsTool }) => usableAsTool)
				.map(({ displayName }) => `${displayName} Tool`);
			expect(seen(found)).toEqual(each(['Tallyfy', ...names], 'tallyfy.svg'));
		});
	});

	describe('the dialog of the credential', () => {
		const refused = 'Couldn’t connect with these settings';

		it.each([
			['a wrong secret', { 'Client Secret': 'wrong' }, /^Tallyfy does not accept this client ID and client secret/],
			['a client ID that is no number', { 'Client ID': 'my-client' }, /^Client ID is not a number/],
			[
				'another organization',
				{ 'Organization ID': '0'.repeat(32) },
				/You don't have application's permissions for this organization!.*Check the Organization ID/,
			],
			[
				'an address that nobody answers',
				{ 'Base URL': 'http://127.0.0.1:9/api', 'Token URL': 'http://127.0.0.1:9/oauth/token' },
				/^The Token URL could not be reached/,
			],
		])('says what is wrong with %s', async (_, changes, sentence) => {
			const [headline, reason] = await saveCredential(changes);
			expect(headline).toBe(refused);
			expect(reason).toMatch(sentence);
		});

		it('says that the connection was tested successfully', async () => {
			expect(await saveCredential()).toEqual(['Connection tested successfully']);
		});
	});

	it('has a workflow built by hand: an event from Tallyfy, people to act as, and the output as a table', async () => {
		const [task] = sandbox.addTasks(ben, [{ title: 'Sign the contract' }]);
		sandbox.as(ben).complete(task.id);
		await editor.newWorkflow();
		const trigger = await editor.addFirst('Tallyfy', 'On task completed');
		await trigger.choose('Act As', 'Ana Petrova');
		expect(await trigger.execute()).toBe('Node executed successfully');
		expect(await trigger.table()).toMatchObject([{ event: 'task.completed' }]);
		await trigger.close();

		const invite = await editor.addAfter('Tallyfy Trigger', 'Tallyfy: Invite Member');
		expect(await invite.list('Act As')).toEqual([
			'Ana Petrova (ana.petrova@example.com)',
			'Ben Okafor (ben.okafor@example.com)',
			'Chloe Martin (chloe.martin@example.com)',
			'Dev Sharma (dev.sharma+ops@example.com)',
			"Maeve O'Brien (maeve.o'brien@example.com)",
		]);
		await invite.take('Ana Petrova');
		await invite.fill('Email', newcomer);
		await invite.fill('First Name', 'Nora');
		await invite.fill('Last Name', 'Lindqvist');
		await invite.choose('Role', 'Standard');
		const message = await invite.expression('Message', 'Welcome. {{ $json.task.title }} is done.');
		expect(message).toBe('Welcome. Sign the contract is done.');
		await invite.close();

		const list = await editor.addAfter('Tallyfy: Invite Member', 'Tallyfy: List My Tasks');
		await list.choose('Act As', 'Ben Okafor');
		await list.close();

		expect(await editor.execute()).toBe('Workflow executed successfully');
		const invited = await editor.openNode('Tallyfy: Invite Member');
		expect(await invited.table()).toMatchObject([{ email: newcomer, role: 'standard' }]);
		await invited.close();
		expect(sandbox.member(newcomer)).toMatchObject({ first_name: 'Nora', last_name: 'Lindqvist' });

		const listed = await editor.openNode('Tallyfy: List My Tasks');
		const titles = (await listed.table()).map(({ title }) => title);
		const tasks = sandbox.state.tasksOf(sandbox.member(ben).id).filter(({ completed_at: at }) => !at);
		expect(titles.sort()).toEqual(tasks.map(({ title }) => title).sort());
		await listed.close();
	});

	describe('a user token', () => {
		let node: NodeDetails;

		beforeAll(async () => {
			await editor.newWorkflow();
			node = await editor.addFirst('Tallyfy: Get User Token');
		});

		// n8n redacts nothing for `sensitiveOutputFields`, so people are told.
		it('is readable in the output, and the panel says so beforehand', async () => {
			expect(await node.notice()).toMatch(/^n8n stores the token readable in the data of this execution/);
			await node.fill('Email', ben);
			expect(await node.execute()).toBe('Node executed successfully');
			const [row] = await node.table();
			expect(row.email).toBe(ben);
			expect(sandbox.issuedTokens).toContain(row.access_token);
		});

		it('is refused with a sentence that says what to do next', async () => {
			await node.fill('Email', 'nobody@example.com');
			expect(await node.execute()).toMatch(/Nobody in Tallyfy has the email nobody@example\.com$/);
			expect(await node.refusal()).toEqual({
				message: 'Nobody in Tallyfy has the email nobody@example.com',
				hint: 'Correct the email, or invite this person first.',
			});
		});
	});

	it('shows the kick-off form of a template with its own fields, and launches it', async () => {
		const [{ prerun: fields }] = sandbox.state.templates.all();
		await editor.newWorkflow();
		const launch = await editor.addFirst('Tallyfy', 'Launch process from template');
		await launch.choose('Act As', 'Ben Okafor');
		await launch.choose('Template', 'Client onboarding');
		await launch.fill('Name', 'Onboarding - Harborline Freight');
		expect(await launch.help('Company name')).toContain('is mandatory');
		expect(await launch.help('Plan')).toContain('is mandatory');
		const optional = fields.filter(({ required }) => !required);
		expect(await launch.removable()).toEqual(optional.map(({ id }) => id));

		await launch.fill('Company name', 'Harborline Freight');
		await launch.fill('Contact email', 'dana.reyes@example.com');
		expect(await launch.list('Plan')).toEqual(['Basic', 'Premium']);
		await launch.take('Premium');
		await launch.choose('Region', 'Europe');
		expect(await launch.execute()).toBe('Node executed successfully');

		const [process] = sandbox.state.runs.all();
		const answers = Object.fromEntries(fields.map(({ id, label }) => [label, process.prerun[id]]));
		expect(process).toMatchObject({ name: 'Onboarding - Harborline Freight', started_by: sandbox.member(ben).id });
		expect(answers).toMatchObject({
			'Company name': 'Harborline Freight',
			'Contact email': 'dana.reyes@example.com',
			Region: 'Europe',
			Plan: { id: 2, text: 'Premium' },
		});
	});

	it('offers the fields of a node that has not run', async () => {
		await editor.openWorkflow(await n8n.saveWorkflow(notRun));
		const next = await editor.openNode('Edit Fields');
		expect(await next.expected()).toEqual(
			expect.arrayContaining(['id', 'title', 'deadline', 'assignees', 'process_id']),
		);
		await next.close();
	});

	it('sends nothing that the API does not document', () => {
		expect(sandbox.deviations).toEqual([]);
	});
});
