import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, PageScreenshotOptions } from 'playwright-core';
import { Sandbox } from '../../sandbox/index.mts';
import { openBrowser } from '../editor/browser.mts';
import { Editor } from '../editor/editor.mts';
import { credentialData, credentialType, example, exampleNames, people, populate } from '../n8n/example.mts';
import { ensureN8n, installPackage, packPackage } from '../n8n/install.mts';
import { root } from '../root.mts';
import { N8n, type Credential } from '../n8n/n8n.mts';
import { step } from '../n8n/progress.mts';

const pictures = join(root, 'docs', 'pictures');
/** Around a workflow, in pixels. */
const margin = 24;
const [{ email: ana }, { email: ben }] = people;

const sandbox = new Sandbox();
const userFolder = join(root, '.n8n', 'screenshot');
const endpoint = await sandbox.listen();
populate(sandbox);
const given = { ...credentialData(sandbox, endpoint), defaultMember: ana };
await rm(userFolder, { recursive: true, force: true });
const program = await ensureN8n();
await installPackage(userFolder, await packPackage());
const n8n = await step('Starting n8n', () => N8n.start(program, { userFolder }));
const browser = await openBrowser();
try {
	const editor = await Editor.open(browser, n8n.url);
	const credential = await n8n.saveCredential('Tallyfy', credentialType, given);
	await rm(pictures, { recursive: true, force: true });
	await step('Taking the pictures of the workflows', () => takeWorkflows(editor, credential));
	await step('Taking the pictures of the nodes', () => takeNodes(editor));
	// Last, since a new node takes the credential that was added last.
	await step('Taking the pictures of the credential', () => takeCredential(editor));
	await step('Taking the pictures of the examples', () => takeExamples(editor, credential));
} finally {
	await browser.close();
	await n8n.stop();
	await sandbox.close();
}

async function takeWorkflows(editor: Editor, credential: Credential) {
	await editor.openWorkflow(await n8n.saveWorkflow(example('first-workflow'), credential));
	await editor.execute();
	await save('editor', editor.page);

	// A row of each member, and the note about the others.
	const fewOfEach = example('first-workflow');
	for (const { name, parameters } of fewOfEach.nodes)
		if (name === 'List Their Tasks') Object.assign(parameters, { returnAll: false, limit: 3 });
	await editor.openWorkflow(await n8n.saveWorkflow(fewOfEach, credential));
	await editor.execute();
	const tasks = await editor.openNode('List Their Tasks');
	await tasks.show('table');
	await tasks.widenOutput();
	await save('list-my-tasks', tasks.details);

	sandbox.state.addGroup({ name: 'Client onboarding', members: [sandbox.member(ben).id] });
	await editor.openWorkflow(await n8n.saveWorkflow(example('offboarding'), credential));
	await editor.execute();
	const handOver = await editor.openNode('Hand Over');
	await handOver.show('json');
	await handOver.widenOutput();
	await save('hand-over', handOver.details);

	await editor.size({ width: 1440, height: 1240 });
	await editor.openWorkflow(await n8n.saveWorkflow(example('launch-process'), credential));
	await editor.execute();
	const launch = await editor.openNode('Launch Onboarding');
	await launch.show('json');
	await launch.list('Plan');
	await launch.help('Company name');
	await save('launch-form', launch.details);

	await editor.openWorkflow(await n8n.saveWorkflow(example('approval'), credential));
	await save('wait', (await editor.openNode('Ask the Manager')).details);
	await editor.size();
}

async function takeNodes(editor: Editor) {
	for (const theme of ['dark', 'light'] as const) {
		await editor.theme(theme);
		await editor.newWorkflow();
		await editor.search('Tallyfy');
		await save(theme === 'dark' ? 'node-panel-dark' : 'node-panel', editor.nodesPanel);
	}

	const [task] = sandbox.addTasks(ben, [{ title: 'Sign the contract' }]);
	sandbox.as(ben).complete(task.id);
	await editor.newWorkflow();
	const trigger = await editor.addFirst('Tallyfy', 'On task completed');
	await trigger.choose('Act As', ana);
	await trigger.execute();
	await trigger.show('json');
	await save('trigger', trigger.details);

	await editor.newWorkflow();
	const instant = await editor.addFirst('Tallyfy Instant', 'On task completed');
	await instant.choose('Act As', ana);
	await save('instant-trigger', instant.details);

	await editor.newWorkflow();
	const token = await editor.addFirst('Tallyfy: Get User Token');
	await token.fill('Email', ben);
	await token.execute();
	await token.show('schema');
	await token.value('access_token').evaluate(({ style }: HTMLElement) => {
		// A mask would leave what is taller than its line.
		Object.assign(style, { color: 'transparent', background: '#c8ccd4' });
	});
	await save('user-token', token.details);

	await token.fill('Email', 'nobody@example.com');
	await token.execute();
	await save('hint', token.details);

	await editor.newWorkflow();
	const check = await editor.addFirst('Tallyfy', 'Check connection to Tallyfy');
	await check.choose('Act As', ana);
	await check.execute();
	await check.show('table');
	await check.widenOutput();
	await save('check-connection', check.details);
}

async function takeCredential(editor: Editor) {
	const { clientId, clientSecret, organizationId } = sandbox;
	for (const [name, secret] of [
		['credential-refused', 'wrong'],
		['credential', clientSecret],
	]) {
		const dialog = await editor.addCredential('Tallyfy OAuth Client Credentials API');
		await dialog.fill('Client ID', clientId);
		await dialog.fill('Client Secret', secret);
		await dialog.fill('Organization ID', organizationId);
		await dialog.fill('Default Member', ana);
		await dialog.fill('Base URL', endpoint.url);
		await dialog.fill('Token URL', endpoint.tokenUrl);
		await dialog.save();
		await editor.quiet();
		await save(name, dialog.dialog);
		await dialog.close();
	}
}

async function takeExamples(editor: Editor, credential: Credential) {
	for (const name of exampleNames) {
		const workflow = example(name);
		await editor.openWorkflow(await n8n.saveWorkflow(workflow, credential));
		const { x, y, width, height } = await editor.fit();
		const clip = { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
		await save(join('examples', name), editor.page, { clip });
	}
}

/** Writes a picture of all of the editor, or of a part of it. */
async function save(name: string, what: Pick<Locator, 'screenshot'>, options: PageScreenshotOptions = {}) {
	const path = join(pictures, `${name}.png`);
	await mkdir(join(path, '..'), { recursive: true });
	await what.screenshot({ path, animations: 'disabled', ...options });
}
