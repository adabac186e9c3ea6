import { call, type Data } from '../../../api/call';
import type { Api } from '../../../api/client';
import { withHints, type Hint } from '../../../engine/hints';
import { changed, guestChanges, memberChanges } from '../../lib/fields/listChanges';
import { known } from '../../lib/known';

type Asked = Parameters<typeof memberChanges>[0] &
	Parameters<typeof guestChanges>[0] & { name?: string; description?: string };

/** A group may have none; then Tallyfy's refusal is about a field that nobody has set. */
const noDescription: Hint = {
	status: 422,
	says: /description/i,
	next: 'Tallyfy changes no group without a description: add Description under Update Fields, or give the group one in Tallyfy.',
};

/** Changes a group as it is now, and nothing else about it: what an update leaves out, Tallyfy empties (NOTES §9). */
export async function changeGroup(api: Api, groupId: string, asked: Asked): Promise<Data<'updateGroup'>> {
	const present = (await api.call(call('getGroup', { group_id: groupId }))) ?? {};
	const body = {
		name: asked.name ?? present.name ?? undefined,
		description: asked.description ?? known('description', present.description) ?? '',
		members: changed('members', present.members, memberChanges(asked)),
		guests: changed('guests', present.guests, guestChanges(asked)).map(String),
	};
	return await withHints(api.call(call('updateGroup', { group_id: groupId, body })), [noDescription]);
}
