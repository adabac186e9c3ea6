import { selectors, type Browser, type Locator, type Page } from 'playwright-core';
import { CredentialDialog } from './credentialDialog.mts';
import { login } from '../n8n/n8n.mts';
import { NodeDetails } from './nodeDetails.mts';
import { readNotification } from './notification.mts';

export interface FoundNode {
	name: string;
	description: string;
	icon: { src: string; width: number };
}

const usual = { width: 1440, height: 900 };

/** n8n's editor as a person sees and uses it: what is where, in the words on the screen. */
export class Editor {
	private constructor(
		readonly page: Page,
		private readonly url: string,
	) {}

	/** Opens it in a window of its own, and signs in. */
	static async open(browser: Browser, url: string): Promise<Editor> {
		selectors.setTestIdAttribute('data-test-id');
		const page = await browser.newPage({ viewport: usual, deviceScaleFactor: 1.5 });
		// A busy machine is no failure.
		page.setDefaultTimeout(60_000);
		await page.goto(url);
		await page.locator('input[type=email]').fill(login.email);
		await page.locator('input[type=password]').fill(login.password);
		await page.keyboard.press('Enter');
		await page.getByTestId('project-home-menu-item').waitFor();
		return new Editor(page, url);
	}

	async close(): Promise<void> {
		await this.page.close();
	}

	/** What the operating system says, which n8n follows. */
	async theme(theme: 'light' | 'dark'): Promise<void> {
		await this.page.emulateMedia({ colorScheme: theme });
	}

	/** Of the window, in pixels. */
	async size(size = usual): Promise<void> {
		await this.page.setViewportSize(size);
	}

	async newWorkflow(): Promise<void> {
		await this.page.goto(`${this.url}/workflow/new`);
		await this.page.getByTestId('canvas-add-button').waitFor();
	}

	async openWorkflow(id: string): Promise<void> {
		await this.page.goto(`${this.url}/workflow/${id}`);
		await this.page.getByTestId('canvas-node').first().waitFor();
	}

	/** A node on the canvas. */
	node(name: string): Locator {
		return this.page.getByTestId('canvas-node').filter({ has: this.page.getByText(name, { exact: true }) });
	}

	/** Makes the window as large as the workflow is, and returns where in it the workflow is. */
	async fit(): Promise<{ x: number; y: number; width: number; height: number }> {
		const { width, height } = await this.zoomToFit();
		const zoom = await this.page.locator('.vue-flow__transformationpane').evaluate((pane) => {
			return new DOMMatrix(getComputedStyle(pane).transform).a;
		});
		await this.size({ width: Math.round(width / zoom) + 500, height: Math.round(height / zoom) + 500 });
		return await this.zoomToFit();
	}

	private async zoomToFit() {
		await this.page.getByTestId('zoom-to-fit').click();
		const parts = this.page.locator('[data-test-id=canvas-node], [data-test-id=sticky]');
		const measure = () =>
			parts.evaluateAll((all) => {
				const boxes = all.map((part) => {
					const { left, top, right, bottom } = part.getBoundingClientRect();
					// The name of a node stands below it, and is wider.
					const around = part.matches('[data-test-id=sticky]') ? 0 : 60;
					return { left: left - around, top, right: right + around, bottom: bottom + around };
				});
				const x = Math.min(...boxes.map(({ left }) => left));
				const y = Math.min(...boxes.map(({ top }) => top));
				const width = Math.max(...boxes.map(({ right }) => right)) - x;
				return { x, y, width, height: Math.max(...boxes.map(({ bottom }) => bottom)) - y };
			});
		// It glides there.
		for (let last = await measure(); ;) {
			await this.page.waitForTimeout(300);
			const now = await measure();
			if (now.x === last.x && now.width === last.width) return now;
			last = now;
		}
	}

	async openNode(name: string): Promise<NodeDetails> {
		await this.node(name).dblclick();
		return await this.nodeDetails();
	}

	/** Opens the panel of all nodes, and reads what a search finds there. */
	async search(text: string): Promise<FoundNode[]> {
		await this.page.getByTestId('node-creator-plus-button').click();
		return await this.find(text);
	}

	/** The same for what the agent on the canvas may use as a tool. */
	async searchTools(text: string): Promise<FoundNode[]> {
		const tool = this.page.getByTestId('canvas-node-input-handle').filter({ hasText: 'Tool' });
		await tool.getByTestId('canvas-handle-plus').click();
		return await this.find(text);
	}

	/** Puts the first node on an empty canvas. */
	async addFirst(name: string, action?: string): Promise<NodeDetails> {
		await this.page.getByTestId('canvas-add-button').click();
		return await this.add(name, action);
	}

	/** Puts a node behind another one. */
	async addAfter(before: string, name: string, action?: string): Promise<NodeDetails> {
		await this.node(before).getByTestId('canvas-handle-plus').click();
		return await this.add(name, action);
	}

	/** Runs the workflow, and reads what the editor says in the end. */
	async execute(): Promise<string> {
		await this.page.getByTestId('execute-workflow-button').last().click();
		return await readNotification(this.page);
	}

	/** Waits until nothing is said in the corner any more. */
	async quiet(): Promise<void> {
		await this.page.locator('.el-notification').first().waitFor({ state: 'hidden' });
	}

	/** Opens the dialog of a new credential. */
	async addCredential(type: string): Promise<CredentialDialog> {
		const add = this.page.getByTestId('add-resource-credential');
		// After another one the list is there already, and loading all of the editor anew takes some ten seconds.
		if (!(await add.isVisible())) await this.page.goto(`${this.url}/home/credentials`);
		await add.click();
		await this.page.getByTestId('new-credential-type-select').locator('input').fill(type);
		await this.page.getByTestId('new-credential-type-select-option').filter({ hasText: type, visible: true }).click();
		await this.page.getByTestId('new-credential-type-button').click();
		const dialog = this.page.getByRole('dialog').filter({ has: this.page.getByTestId('credential-save-button') });
		await dialog.waitFor();
		return new CredentialDialog(dialog);
	}

	/** The panel in which nodes are searched. */
	get nodesPanel(): Locator {
		return this.page.getByTestId('node-creator');
	}

	private async find(text: string): Promise<FoundNode[]> {
		await this.page.getByTestId('node-creator-search-bar').fill(text);
		const found = this.nodesPanel.getByTestId('item-iterator-item');
		await found.filter({ hasText: text }).first().waitFor();
		return await Promise.all((await found.all()).map(readFound));
	}

	/** Adds what was found: nodes of others than n8n have a page of their own first, with their actions. */
	private async add(name: string, action = 'Add to workflow'): Promise<NodeDetails> {
		await this.find(name);
		await this.nodesPanel.getByTestId('node-creator-item-name').getByText(name, { exact: true }).click();
		await this.nodesPanel.getByText('Node details').waitFor();
		const wanted = this.nodesPanel.getByText(action, { exact: true });
		// What fits the moment is open, triggers or actions.
		if (!(await wanted.isVisible())) await this.nodesPanel.getByText(/^Actions \(/).click();
		await wanted.click();
		return await this.nodeDetails();
	}

	private async nodeDetails(): Promise<NodeDetails> {
		const details = this.page.getByTestId('ndv');
		await details.waitFor();
		return new NodeDetails(details);
	}
}

async function readFound(item: Locator): Promise<FoundNode> {
	const icon = item.locator('img').first();
	return {
		name: await item.getByTestId('node-creator-item-name').innerText(),
		description: await item.getByTestId('node-creator-item-description').innerText(),
		icon: await icon.evaluate(async (image: HTMLImageElement) => {
			await image.decode().catch(() => {});
			return { src: image.src, width: image.naturalWidth };
		}),
	};
}
