import type { Locator } from 'playwright-core';
import { Fields } from './fields.mts';
import { readNotification } from './notification.mts';

/** A node that was opened: its input, its fields, its output. */
export class NodeDetails extends Fields {
	constructor(readonly details: Locator) {
		super(details, 'input-label');
	}

	/** What is read when the pointer is on the question mark beside a field. */
	async help(label: string): Promise<string> {
		const field = this.field(label);
		await field.getByText(label, { exact: true }).hover();
		await field.locator('[data-icon=circle-help]').hover();
		return await this.page.getByTestId('tooltip-content').last().innerText();
	}

	/** Opens the list of a field, a drop-down or a picker, and reads it. */
	async list(label: string): Promise<string[]> {
		const field = this.field(label);
		if (await field.getByTestId('rlc-mode-selector').isVisible()) {
			await field.getByTestId('rlc-mode-selector').click();
			await this.listed('From list').click();
			await field.getByTestId('rlc-input').click();
		} else await field.getByRole('combobox').click();
		await this.listed().first().waitFor();
		return await this.listed().allInnerTexts();
	}

	/** Takes an entry of the list that is open. */
	async take(entry: string): Promise<void> {
		await this.listed(entry).click();
	}

	async choose(label: string, entry: string): Promise<void> {
		await this.list(label);
		await this.take(entry);
	}

	/** The IDs of the fields of a form that need not be filled in. */
	async removable(): Promise<string[]> {
		const sign = 'remove-field-button-';
		const buttons = await this.details.locator(`[data-test-id^=${sign}]`).all();
		const ids = buttons.map(async (button) => await button.getAttribute('data-test-id'));
		return (await Promise.all(ids)).map((id) => id?.slice(sign.length) ?? '');
	}

	/** Turns a field to an expression, and reads what comes of it with the input that the editor has. */
	async expression(label: string, text: string): Promise<string> {
		const field = this.field(label);
		await field.hover();
		await field.getByTestId('radio-button-expression').click();
		const preview = field.locator('[data-test-id^=parameter-expression-preview]');
		const before = await preview.innerText();
		await field.locator('.cm-content').fill(text);
		const after = await preview.filter({ hasNotText: before }).innerText();
		return after.replaceAll(/\s/g, ' ');
	}

	/** Executes it, with what comes before it, and reads what the editor says in the end. */
	async execute(): Promise<string> {
		await this.details.getByTestId('node-execute-button').click();
		return await readNotification(this.page);
	}

	get output(): Locator {
		return this.details.getByTestId('output-panel');
	}

	/** The output as a table: its rows, each by the heads of its columns. */
	async table(): Promise<Array<Record<string, string>>> {
		await this.show('table');
		const lines = await this.output.getByRole('table').getByRole('row').all();
		const cells = lines.map(async (line) => await line.locator('th, td').allInnerTexts());
		const [heads, ...rows] = await Promise.all(cells);
		return rows.map((row) => Object.fromEntries(row.map((cell, column) => [heads[column], cell])));
	}

	/** The value of a field, where the output is shown as a schema. */
	value(name: string): Locator {
		const item = this.output.getByTestId('run-data-schema-item').filter({ hasText: name });
		return item.getByTestId('run-data-schema-item-value');
	}

	/** The fields that the nodes before it will give, where they have not run. */
	async expected(): Promise<string[]> {
		const names = this.details.locator('[data-test-id=run-data-schema-node-name].pill--preview');
		await names.first().waitFor();
		return await names.allInnerTexts();
	}

	/** Drags the fields to the left: a table may have more columns than are seen at first. */
	async widenOutput(): Promise<void> {
		const { mouse } = this.page;
		await this.details.getByTestId('panel-drag-button').hover();
		await mouse.down();
		await mouse.move(560, 60, { steps: 10 });
		await mouse.up();
		await mouse.move(560, 45);
	}

	async show(view: 'schema' | 'table' | 'json'): Promise<void> {
		await this.output.getByTestId(`radio-button-${view}`).click();
	}

	/** What is read in the place of an output: what happened, and what to do next, where anything is said of that. */
	async refusal(): Promise<{ message: string; hint: string }> {
		const message = await this.output.getByTestId('node-error-message').innerText();
		const [hint = ''] = await this.output.getByTestId('node-error-description').allInnerTexts();
		return { message, hint };
	}

	async close(): Promise<void> {
		await this.details.getByTestId('ndv-close-button').click();
	}

	/** What a notice between the fields says. */
	async notice(): Promise<string> {
		return await this.details.locator('.notice').innerText();
	}

	private listed(text?: string): Locator {
		const entries = this.page.getByRole('option').or(this.page.getByTestId('rlc-item'));
		return entries.filter({ visible: true, hasText: text });
	}

	private get page() {
		return this.details.page();
	}
}
