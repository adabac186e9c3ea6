import type { Page } from 'playwright-core';

/**
 * Reads what appears in a corner of the editor when something has come to its end, and closes it. A busy n8n shows more
 * there, about the saving of the workflow.
 */
export async function readNotification(page: Page): Promise<string> {
	const notification = page
		.locator('.el-notification')
		.filter({ hasText: /executed|Problem/ })
		.last();
	const text = await notification.innerText();
	await notification.locator('.el-notification__closeBtn').click();
	await notification.waitFor({ state: 'hidden' });
	return text.replaceAll(/\s+/g, ' ').trim();
}
