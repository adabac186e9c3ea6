import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../../api/client';
import { id } from '../../api/connection';
import { InputError } from '../../api/errors';
import { path } from '../../api/path';
import type { LookUp } from '../../engine/operation';
import { findForApplication, findMember } from '../member/find';
import { getTag } from '../tag/find';

export const memberByEmail: LookUp = {
	kind: 'member',
	taken: /^\d+$/,
	find: async (email, api) => {
		const member = await (api.isApplication ? findForApplication : findMember)(api, email);
		if (member) return String(member.id);
		throw new InputError(`No member of this organization has the email ${email}`, `Correct it. ${unchanged}`);
	},
};

export const groupByName: LookUp = {
	kind: 'group',
	taken: id,
	find: async (name, api) => String((await getGroup(api, name)).id),
};

export const tagByName: LookUp = {
	kind: 'tag',
	taken: id,
	find: async (name, api) => String((await getTag(api, name)).id),
};

const unchanged = 'Nothing was changed in Tallyfy.';

/** The group with this name, whatever its case. No two groups have the same. */
async function getGroup(api: Api, name: string): Promise<IDataObject> {
	const groups = await api.list({ method: 'GET', path: path`/groups`, query: { q: name } });
	const group = groups.find((own) => String(own.name).toLowerCase() === name.toLowerCase());
	if (group) return group;
	throw new InputError(`No group has the name ${JSON.stringify(name)}`, `Correct it. ${unchanged}`);
}
