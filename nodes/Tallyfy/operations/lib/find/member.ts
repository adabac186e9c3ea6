import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../../../api/client';
import { isRecord, TallyfyApiError } from '../../../api/errors';
import { path } from '../../../api/path';

/** The member with this email, or undefined. */
export async function findMember(api: Api, email: string): Promise<IDataObject | undefined> {
	const wanted = email.toLowerCase();
	const members = await api.list({ method: 'GET', path: path`/users`, query: { q: email } });
	return members.find((member) => String(member.email).toLowerCase() === wanted);
}

/**
 * The same for the application. Where nobody is named to act as, a member can look up itself, and who is no member gets
 * no token to do so.
 */
export async function findForApplication(api: Api, email: string): Promise<IDataObject | undefined> {
	if (api.member) return await findMember(api, email);
	const isMember = await api.userToken(email).then(
		() => true,
		(thrown: unknown) => {
			if (thrown instanceof TallyfyApiError && [404, 422].includes(thrown.status)) return false;
			throw thrown;
		},
	);
	if (!isMember) return undefined;
	const me = await api.as(email).call({ method: 'GET', path: path`~/me` });
	return isRecord(me) ? me : undefined;
}
