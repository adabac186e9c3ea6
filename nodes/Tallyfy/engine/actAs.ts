import type { Api } from '../api/client';
import { InputError } from '../api/errors';
import { memberById } from '../api/members';
import { withHints, type Hint } from './hints';

/** The way out where the list of members is asked for while nobody is acted for. */
export const whileNobodyActs: readonly Hint[] = [
	{
		status: 401,
		happened: 'Tallyfy lists members only for a member',
		next: 'Give an email in Act As, or set a Default Member in the credential.',
	},
];

/**
 * Tallyfy as the member in Act As; as it is where nobody is named there. Tallyfy gives a token for an email only: for a
 * number it is looked up.
 *
 * @param actAs an email, or the number of a member
 * @throws InputError for a number that no member has
 */
export async function actingFor(api: Api, { actAs }: { actAs?: string }): Promise<Api> {
	if (!actAs) return api;
	if (!/^\d+$/.test(actAs)) return api.as(actAs);
	const member = await withHints(memberById(api, actAs), api.isApplication ? whileNobodyActs : []);
	if (member?.email) return api.as(member.email);
	throw new InputError(
		`No member of this organization has the number ${actAs}`,
		'Correct it in Act As. Nothing was changed in Tallyfy.',
	);
}
