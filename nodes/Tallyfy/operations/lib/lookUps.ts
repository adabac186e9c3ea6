import { InputError } from '../../api/errors';
import { id } from '../../api/patterns';
import type { LookUp } from '../../engine/operation';
import { getGroup } from './find/group';
import { findForApplication, findMember } from './find/member';
import { getTag } from './find/tag';

export const memberByEmail: LookUp = {
	kind: 'member',
	taken: /^\d+$/,
	find: async (email, api) => {
		const find = api.isApplication ? findForApplication : findMember;
		const member = await api.again(async () => await find(api, email), Boolean);
		if (member) return String(member.id);
		throw new InputError(
			`No member of this organization has the email ${email}`,
			'Correct it. Nothing was changed in Tallyfy.',
		);
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
