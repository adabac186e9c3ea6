import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';

/** The group with this name, whatever its case; no two groups have the same. */
export async function findGroup(api: Api, name: string): Promise<Tallyfy<'Group'> | undefined> {
	const groups = await api.list(call('listGroups', { query: { q: name } }));
	return groups.find((own) => String(own.name).toLowerCase() === name.toLowerCase());
}

/** The same, where it has to be there. */
export async function getGroup(api: Api, name: string): Promise<Tallyfy<'Group'>> {
	const group = await api.again(async () => await findGroup(api, name), Boolean);
	if (group) return group;
	throw new InputError(`No group has the name ${JSON.stringify(name)}`, 'Correct it. Nothing was changed in Tallyfy.');
}
