import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, selectors, type Page } from 'playwright-core';
import { Sandbox } from '../tallyfy/index.mts';
import { credentialData, credentialType, example, populate } from './example.mts';
import { ensureN8n, installPackage, packPackage, root } from './install.mts';
import { login, N8n } from './n8n.mts';
import { step } from './progress.mts';

const browser = '/usr/bin/chromium';
const flags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];
const docs = join(root, 'docs');

if (!existsSync(browser)) {
	console.error(`The pictures are taken with ${browser} (Debian: apt-get install chromium).`);
	process.exit(1);
}

const sandbox = new Sandbox();
const profile = await mkdtemp(join(tmpdir(), 'chromium-'));
const userFolder = join(root, '.n8n', 'screenshot');
try {
	await rm(userFolder, { recursive: true, force: true });
	const endpoint = await sandbox.listen();
	populate(sandbox);
	const program = await ensureN8n();
	await installPackage(userFolder, await packPackage());
	const n8n = await step('Starting n8n', () => N8n.start(program, { userFolder }));
	const credential = await n8n.saveCredential('Tallyfy', credentialType, credentialData(sandbox, endpoint));
	const addressOf = async (name: string) => `${n8n.url}/workflow/${await n8n.saveWorkflow(example(name), credential)}`;
	const first = await addressOf('first-workflow');
	const launch = await addressOf('launch-process');
	await mkdir(docs, { recursive: true });
	await step('Taking the pictures', () => takePictures(first, launch));
	await n8n.stop();
} finally {
	await rm(profile, { recursive: true, force: true });
	await sandbox.close();
}

async function takePictures(first: string, launch: string) {
	selectors.setTestIdAttribute('data-test-id');
	const context = await chromium.launchPersistentContext(profile, {
		executablePath: browser,
		args: flags,
		headless: true,
		viewport: { width: 1440, height: 900 },
		deviceScaleFactor: 1.5,
	});
	try {
		const page = await context.newPage();
		await page.goto(first);
		await signIn(page);
		await execute(page);
		await page.screenshot({ path: join(docs, 'editor.png') });

		await page.getByTestId('canvas-node').filter({ hasText: 'List Their Tasks' }).dblclick();
		await page.getByTestId('output-panel').getByRole('table').waitFor();
		await widenOutput(page);
		await page.screenshot({ path: join(docs, 'list-my-tasks.png') });

		await page.setViewportSize({ width: 1440, height: 1240 });
		await page.goto(launch);
		await execute(page);
		await page.getByTestId('canvas-node').filter({ hasText: 'Launch Onboarding' }).dblclick();
		await page.getByTestId('output-panel').getByText('JSON', { exact: true }).click();
		await showForm(page);
		await page.screenshot({ path: join(docs, 'launch-form.png') });
	} finally {
		await context.close();
	}
}

async function execute(page: Page) {
	await page.getByTestId('execute-workflow-button').click();
	const done = page.getByText('Workflow executed successfully').first();
	await done.waitFor();
	await done.waitFor({ state: 'hidden' });
}

async function signIn(page: Page) {
	await page.locator('input[type=email]').fill(login.email);
	await page.locator('input[type=password]').fill(login.password);
	await page.keyboard.press('Enter');
}

/** Opens the options of a field, and what n8n says of one that is required. */
async function showForm(page: Page) {
	const field = (label: string) => page.getByTestId('input-label').filter({ hasText: label }).last();
	await field('Plan').getByRole('combobox').click();
	const company = field('Company name');
	await company.getByText('Company name').hover();
	await company.locator('[data-icon=circle-help]').hover();
	await page.getByText('is mandatory').first().waitFor();
	await page.waitForTimeout(1_000);
}

/** Drags the node's panel to the left: the table has more columns than the editor shows at first. */
async function widenOutput(page: Page) {
	const grip = page.getByTestId('panel-drag-button');
	await grip.hover();
	await page.mouse.down();
	await page.mouse.move(560, 60, { steps: 10 });
	await page.mouse.up();
	await page.mouse.move(560, 45);
	await page.waitForTimeout(1_000);
}
