import { call, type Tallyfy } from '../api/call';
import type { Api } from '../api/client';
import { codeOfEdge, TallyfyApiError } from '../api/errors';
import type { Subscription } from '../engine/webhook';
import { embedded } from '../operations/lib/embedded';

/** The watchers of the organization that call an address. */
export async function listWatchers(api: Api): Promise<Subscription[]> {
	const watchers = await explained(api.call(call('listWatchers', { query: { notification: 'webhook' } })));
	return embedded(watchers).map(toSubscription);
}

/** A watcher belongs to the member who adds it, and hears of every event of the organization. */
export async function addWatcher(api: Api, webhook: string): Promise<Subscription> {
	const me = await api.call(call('getMe'));
	const body = {
		object_type: 'organization',
		object_id: api.organizationId,
		notification_type: 'webhook',
		frequency: 'electric',
		webhook,
	};
	const watcher = await explained(api.call(call('addWatcher', { user_id: me?.id ?? '', body })));
	return toSubscription(watcher ?? {});
}

/** Removes a watcher; does nothing when it is gone already. */
export async function removeWatcher(api: Api, id: string): Promise<void> {
	await api.call(call('removeWatcher', { watcher_id: id })).catch((thrown: unknown) => {
		if (statusOf(thrown) !== 404) throw explain(thrown);
	});
}

/** No document says under which key Tallyfy gives the address. */
const toSubscription = ({ id, webhook, webhook_url, url }: Tallyfy<'Watcher'>): Subscription => ({
	id: String(id),
	url: String(webhook ?? webhook_url ?? url),
});

const statusOf = (thrown: unknown) => (thrown instanceof TallyfyApiError ? thrown.status : undefined);

async function explained<T>(answer: Promise<T>): Promise<T> {
	return await answer.catch((thrown: unknown) => {
		throw explain(thrown);
	});
}

/** Tallyfy's own messages say neither what is missing nor what to do instead. */
function explain(thrown: unknown): unknown {
	if (!(thrown instanceof TallyfyApiError)) return thrown;
	const { status, message, code } = thrown;
	const said = `Tallyfy says: ${message}`;
	if (status === 403)
		return new TallyfyApiError(
			'Only an administrator can have Tallyfy call n8n',
			`Name an administrator in Act As, or use the personal token of one. ${said}`,
			status,
			code,
		);
	if ((status === 404 || status === 422) && !codeOfEdge.test(code))
		return new TallyfyApiError(
			'Tallyfy cannot call n8n in this organization yet',
			`It has not switched this on for all of its customers. Use Tallyfy Trigger, which asks Tallyfy for the same events. ${said}`,
			status,
			code,
		);
	return thrown;
}
