import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';

/** The group with this name, whatever its case; no two groups have the same. */
export async function findGroup(api: Api, name: string): Promise<Tallyfy<'Group'> | undefined> {
	const groups = await api.list(call('listGroups', { query: { q: name } }));
	return groups.find((own) => String(own.name).toLowerCase() === name.toLowerCase());
}
