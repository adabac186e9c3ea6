import type { Locator } from 'playwright-core';

/** The fields of a panel in n8n's editor, each found by the words above it. */
export class Fields {
	/** @param place what the editor calls the place of one field */
	constructor(
		protected readonly panel: Locator,
		private readonly place: 'input-label' | 'credential-connection-parameter',
	) {}

	field(label: string): Locator {
		const words = new RegExp(`^\\s*${label.replaceAll(/[()]/g, '\\$&')}(\\s*\\*)?\\s*$`);
		// The innermost: a field of a collection stands in the place of the collection as well.
		return this.panel
			.getByTestId(this.place)
			.filter({ has: this.panel.page().locator('label').getByText(words) })
			.last();
	}

	async fill(label: string, text: string): Promise<void> {
		const input = '[data-test-id=parameter-input-field], [data-test-id=rlc-input]';
		await this.field(label).locator(input).fill(text);
	}
}
