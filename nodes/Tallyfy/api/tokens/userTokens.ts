import { parseUrl } from '../address';
import { isNotFound, ownWords, type Answer } from '../answer/answer';
import { contentOf } from '../answer/content';
import { call } from '../call';
import type { Application } from '../credential';
import { TallyfyApiError } from '../errors';
import { fingerprint } from '../fingerprint';
import { isRecord, unwrapped } from '../records';
import type { Sender } from '../sending/sender';
import { lifetime } from './lifetime';
import { sessions, type UserToken } from './session';

/** Seconds that a user token lives when the answer does not say: 90 days (NOTES §2). */
const usualLifetime = 7_776_000;

/** The tokens of the members that an application acts for: known in this process, or exchanged for an email. */
export class UserTokens {
	constructor(
		private readonly connection: Application,
		private readonly sender: Sender,
		private readonly signal?: AbortSignal,
	) {}

	/**
	 * @param member the email
	 * @param instead of this token a new one is given: of the one that was refused, or of any that is known
	 * @throws TallyfyApiError when Tallyfy knows nobody with this email in the organization, or gives no token
	 */
	async of(member: string, instead?: UserToken | 'any'): Promise<UserToken> {
		const { baseUrl, organizationId, clientId, clientSecret } = this.connection;
		const key = fingerprint(baseUrl, organizationId, clientId, clientSecret, member.toLowerCase());
		if (instead) sessions.drop(key, instead === 'any' ? undefined : instead);
		return await sessions.token(key, async () => await this.exchange(member), this.signal);
	}

	/** Repeating an exchange does no harm: the worst that it leaves is a token that nobody uses. */
	private async exchange(member: string): Promise<UserToken> {
		const startedAt = Date.now();
		const answer = await this.sender.asApplication(call('issueUserToken', { email: member }), { repeatable: true });
		const body = userTokenIn(answer, member, this.connection);
		const life = lifetime(body.expires_in, usualLifetime);
		return {
			accessToken: String(body.access_token),
			tokenType: typeof body.token_type === 'string' ? body.token_type : 'Bearer',
			expiresAt: startedAt + life,
			renewAt: startedAt + life * 0.9,
		};
	}
}

/**
 * What the exchange of an email gave: `access_token`, and how many seconds it lives in `expires_in`.
 *
 * @throws TallyfyApiError when Tallyfy knows nobody with this email in the organization, or gives no token
 */
export function userTokenIn(answer: Answer, member: string, { baseUrl }: Application): Record<string, unknown> {
	if (isNotFound(answer))
		throw new TallyfyApiError(
			`Nobody in Tallyfy has the email ${member}`,
			'Correct the email, or invite this person first.',
			404,
		);
	if (answer.status === 422)
		throw new TallyfyApiError(
			`${member} is not a member of this organization`,
			`Invite this person first, or name another member. Tallyfy says: ${ownWords(answer.body) || 'nothing more'}`,
			422,
		);
	const host = parseUrl(baseUrl)?.host ?? '';
	const body = unwrapped(contentOf(answer, { member: '', application: true, host, repeatable: true }));
	if (isRecord(body) && typeof body.access_token === 'string') return body;
	throw new TallyfyApiError(
		`Tallyfy gave no token for ${member}`,
		'Check the Base URL in the credential.',
		answer.status,
	);
}
