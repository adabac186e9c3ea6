import type { Connection } from '../api/credential';
import { InputError } from '../api/errors';

/** As the fields of the credentials are called in n8n. */
const fieldNames: Record<string, string> = {
	organizationId: 'Organization ID',
	baseUrl: 'Base URL',
	allowedDomains: 'Allowed Domains',
	clientId: 'Client ID',
	clientSecret: 'Client Secret',
	tokenUrl: 'Token URL',
	scope: 'Scope',
	defaultMember: 'Default Member',
	personalToken: 'Access Token',
};

/** Further than any item of a run. */
const noItem = Number.MAX_SAFE_INTEGER;

/**
 * A field of the credential may be an expression. n8n evaluates it for the first item, so the items of a second
 * organization would be created in the first one's.
 *
 * n8n does not say whether there is an expression, and a reading of the credential takes one to two milliseconds. So the
 * credential is read once more, for an item that no run has: there `$json` and its like throw, and `$itemIndex` is
 * another. When that changes nothing, no item does. Only where it changes something is it read for each item. What
 * escapes is an expression that names the number of a certain item, or asks whether there is one (`$input.item?.json`).
 *
 * @param first the connection for the first item
 * @param connectionFor reads the credential for another one
 * @throws InputError with the name of a field that differs
 */
export async function requireForAllItems(
	first: Connection,
	items: number,
	connectionFor: (item: number) => Promise<Connection>,
): Promise<void> {
	if (items < 2) return;
	const without = await connectionFor(noItem).catch(() => undefined);
	if (without && !differing(first, without)) return;
	for (let item = 1; item < items; item++) {
		const field = differing(first, await connectionFor(item));
		if (field)
			throw new InputError(
				`${fieldNames[field]} in the credential is not the same for all items`,
				'A run has one credential, and takes it for all of its items. Put Loop Over Items with a Batch Size of 1 before this node: each item then has a run of its own. Nothing was sent to Tallyfy.',
			);
	}
}

function differing(one: Connection, other: Connection): string | undefined {
	const others = new Map(Object.entries(other));
	return Object.entries(one).find(([field, value]) => others.get(field) !== value)?.[0];
}
