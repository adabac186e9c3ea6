import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../../../api/client';
import { InputError } from '../../../api/errors';
import { path } from '../../../api/path';

/** The group with this name, whatever its case; no two groups have the same. It has to be there. */
export async function getGroup(api: Api, name: string): Promise<IDataObject> {
	const groups = await api.list({ method: 'GET', path: path`/groups`, query: { q: name } });
	const group = groups.find((own) => String(own.name).toLowerCase() === name.toLowerCase());
	if (group) return group;
	throw new InputError(`No group has the name ${JSON.stringify(name)}`, 'Correct it. Nothing was changed in Tallyfy.');
}
