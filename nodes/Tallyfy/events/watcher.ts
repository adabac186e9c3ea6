import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import { TallyfyApiError } from '../api/errors';
import { path } from '../api/path';
import { isRecord } from '../api/records';
import type { Subscription } from '../engine/webhook';
import { embedded } from '../operations/lib/embedded';
import { timeOf } from './happening';

/** Those of the organization that call an address. */
export async function watchers(api: Api): Promise<Subscription[]> {
	const request = { method: 'GET', path: path`/watchers`, query: { notification: 'webhook' } } as const;
	return embedded(await explained(api.call(request))).map(toSubscription);
}

/** A watcher belongs to the member who adds it, and is called for every event of the organization. */
export async function addWatcher(api: Api, webhook: string): Promise<Subscription> {
	const me = await api.call({ method: 'GET', path: path`~/me` });
	const watcher = await explained(
		api.call({
			method: 'POST',
			path: path`/users/${isRecord(me) ? String(me.id) : ''}/add-watcher`,
			body: {
				object_type: 'organization',
				object_id: api.organizationId,
				notification_type: 'webhook',
				frequency: 'electric',
				webhook,
			},
		}),
	);
	return toSubscription(isRecord(watcher) ? watcher : {});
}

export async function removeWatcher(api: Api, id: string): Promise<void> {
	await api.call({ method: 'DELETE', path: path`/remove-watcher/${id}` }).catch((thrown: unknown) => {
		if (statusOf(thrown) !== 404) throw explain(thrown);
	});
}

/** Under which name Tallyfy gives the address is not documented. */
const toSubscription = ({ id, webhook, webhook_url, url, created_at }: IDataObject): Subscription => ({
	id: String(id),
	url: String(webhook ?? webhook_url ?? url),
	since: timeOf(created_at),
});

const statusOf = (thrown: unknown) => (thrown instanceof TallyfyApiError ? thrown.status : undefined);

async function explained(call: Promise<unknown>): Promise<unknown> {
	return await call.catch((thrown: unknown) => {
		throw explain(thrown);
	});
}

/** Tallyfy's own words say neither what is missing nor what else would do. */
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
	if (status === 404 || status === 422)
		return new TallyfyApiError(
			'Tallyfy cannot call n8n in this organization yet',
			`It has not switched this on for all of its customers. Use Tallyfy Trigger, which asks Tallyfy for the same events. ${said}`,
			status,
			code,
		);
	return thrown;
}
