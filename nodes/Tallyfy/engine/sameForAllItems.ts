/** Further than any item of a run. */
const noItem = Number.MAX_SAFE_INTEGER;

/**
 * Whether the credential says the same for all items. A field of it may be an expression, and n8n does not say whether there
 * is one; a reading takes one to two milliseconds.
 *
 * So the credential is read once more, for an item that no run has: there `$json` and its like throw, and `$itemIndex` is
 * another. When that changes nothing, no item does. What escapes is an expression that names the number of a certain item, or
 * asks whether there is one (`$input.item?.json`).
 *
 * @param read gives what the credential says for an item
 */
export async function isSameForAllItems(read: (item: number) => Promise<unknown>): Promise<boolean> {
	const [first, without] = await Promise.all([0, noItem].map(async (item) => await read(item).catch(() => undefined)));
	return first !== undefined && JSON.stringify(first) === JSON.stringify(without);
}
