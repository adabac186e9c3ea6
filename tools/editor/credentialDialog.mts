import type { Locator } from 'playwright-core';
import { Fields } from './fields.mts';

/** The dialog of one credential. */
export class CredentialDialog extends Fields {
	/** The whole of it. */
	constructor(readonly dialog: Locator) {
		super(dialog, 'credential-connection-parameter');
	}

	/** Saves it, which n8n tests it for, and reads what it says of that: its headline, and what stands below. */
	async save(): Promise<string[]> {
		await this.dialog.getByTestId('credential-save-button').click();
		const banner = this.dialog
			.locator('.el-tag:visible')
			.filter({ hasText: /Connection tested successfully|Couldn’t connect/ });
		await banner.waitFor();
		const more = banner.getByText('More details');
		if (await more.isVisible()) await more.click();
		const lines = (await banner.innerText()).split('\n').map((line) => line.trim());
		return lines.filter((line) => line !== '' && line !== 'Retry');
	}

	async close(): Promise<void> {
		await this.dialog.page().keyboard.press('Escape');
		await this.dialog.waitFor({ state: 'hidden' });
	}
}
