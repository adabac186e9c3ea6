import { call, type Data } from '../../../api/call';
import type { Api } from '../../../api/client';
import { changed, memberChanges } from '../../lib/fields/listChanges';

/** Changes which members belong to a guest, which is all that Tallyfy lets be changed. */
export async function changeGuest(
	api: Api,
	guestEmail: string,
	change: ReturnType<typeof memberChanges>,
): Promise<Data<'updateGuest'>> {
	const { details } = (await api.call(call('getGuest', { email: guestEmail }))) ?? {};
	// An empty map comes as a list, and an empty list as null.
	const members = Array.isArray(details) ? details : details?.associated_members;
	const body = { associated_members: changed('members', members === null ? [] : members, change) };
	return await api.call(call('updateGuest', { email: guestEmail, body }));
}
