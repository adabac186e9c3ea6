import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { withHints, type Hint } from '../../../engine/hints';
import { changedTo, leftAs, type WithChange } from '../../../engine/operation';
import { changed, guestChanges, holdsOnly, memberChanges } from '../../lib/fields/listChanges';
import { known } from '../../lib/known';

type Asked = Parameters<typeof memberChanges>[0] &
	Parameters<typeof guestChanges>[0] & { name?: string; description?: string };

/** A group may have none; then Tallyfy's refusal is about a field that nobody has set. */
export const noDescription: Hint = {
	status: 422,
	says: /description/i,
	next: 'Tallyfy changes no group without a description: give it one first, with Description in Group: Update, or in Tallyfy.',
};

/**
 * Changes a group as it is now, and nothing else about it: what an update leaves out, Tallyfy empties (NOTES §9). One that is
 * so already is left as it is.
 */
export async function changeGroup(api: Api, groupId: string, asked: Asked): Promise<WithChange<Tallyfy<'Group'>>> {
	const present = (await api.call(call('getGroup', { group_id: groupId }))) ?? {};
	const body = {
		name: asked.name ?? present.name ?? undefined,
		description: asked.description ?? known('description', present.description) ?? '',
		members: changed('members', present.members, memberChanges(asked)),
		guests: changed('guests', present.guests, guestChanges(asked)).map(String),
	};
	const isSame =
		body.name === present.name &&
		body.description === (present.description ?? '') &&
		holdsOnly('members', present.members, body.members) &&
		holdsOnly('guests', present.guests, body.guests);
	if (isSame) return leftAs(present);
	const request = call('updateGroup', { group_id: groupId, body });
	return changedTo((await withHints(api.call(request), [noDescription])) ?? present);
}
