import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { isMissing, TallyfyApiError } from '../../../api/errors';
import { membersById } from '../../../api/members';
import { isRecord } from '../../../api/records';

/** What stands beside a task or a comment in the place of the number of a member. */
export const briefly = ({ id, full_name, email }: Tallyfy<'Member'>) => ({ id, full_name, email });

/**
 * Gives the member for a number, or for a record with an ID, and anybody else as it is. All members are read for it, once in
 * an execution.
 */
export async function knownMembers(api: Api): Promise<(person: unknown) => unknown> {
	const members = await membersById(api);
	return (person) => {
		const member = members.get(String(isRecord(person) ? person.id : person));
		return member ? briefly(member) : person;
	};
}

/** The member with this email, or undefined. */
export async function findMember(api: Api, email: string): Promise<Tallyfy<'Member'> | undefined> {
	const wanted = email.toLowerCase();
	const members = await api.list(call('listMembers', { query: { q: email } }));
	return members.find((member) => String(member.email).toLowerCase() === wanted);
}

/**
 * The same for the application. Where nobody is named to act as, a member can look up itself, and who is no member gets
 * no token to do so.
 */
export async function findForApplication(api: Api, email: string): Promise<Tallyfy<'Member'> | undefined> {
	if (api.member) return await findMember(api, email);
	const isMember = await api.userToken(email).then(
		() => true,
		(thrown: unknown) => {
			if (isMissing(thrown) || (thrown instanceof TallyfyApiError && thrown.status === 422)) return false;
			throw thrown;
		},
	);
	if (!isMember) return undefined;
	return (await api.as(email).call(call('getMe'))) ?? undefined;
}
