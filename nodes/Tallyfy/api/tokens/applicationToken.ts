import * as n8n from 'n8n-workflow';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { application, type Application } from '../credential';
import { fingerprint } from '../fingerprint';
import type { Send } from '../sending/http';
import { grant, isNoTokenUrl, otherTokenUrl, tokenIn } from './grant';
import { lifetime } from './lifetime';

/** The application token, as the hidden fields of the credential hold it. */
export interface ApplicationToken extends Record<string, string | number> {
	accessToken: string;
	/** When to renew it, in milliseconds since 1970: a minute or a tenth of its life before it ends, whichever is shorter. */
	expiresAt: number;
	/** What `tokenFor` gave when it was fetched. A token of another client, secret or host is never used. */
	tokenFor: string;
}

/** Seconds that an application token lives when the answer does not say: 7 days (NOTES §2). */
const usualLifetime = 604_800;

/** A fingerprint of all that makes the tokens of two credentials different. */
export const tokenFor = ({ baseUrl, tokenUrl, clientId, clientSecret, organizationId, scope }: Application) =>
	fingerprint(baseUrl, tokenUrl, clientId, clientSecret, organizationId, scope);

/** Whether a token was fetched with these values and is not due for renewal. */
export function isUsable(token: ApplicationToken | ICredentialDataDecryptedObject, wanted: Application): boolean {
	return Boolean(token.accessToken) && token.tokenFor === tokenFor(wanted) && Number(token.expiresAt) > Date.now();
}

/**
 * n8n 2.41 and newer check each request of `renew` against the domains that the credential allows, and refuse a request
 * that names domains itself. Older ones check only what the request names.
 */
const isCheckedByN8n = 'getCredentialOwnRequestAllowedDomains' in n8n;

/** The application whose token is wanted, for the requests of `renew`. Throws as `application` does. */
export function wantedBy(credential: ICredentialDataDecryptedObject): Application {
	const wanted = application(credential);
	return isCheckedByN8n ? { ...wanted, allowedDomains: undefined } : wanted;
}

/**
 * Gets an application token: at the Token URL, or at the other documented address of its host where that one has none.
 *
 * @param repeatable false where somebody waits for the answer
 * @throws InputError for a client ID or a secret that cannot be right
 * @throws TallyfyApiError when Tallyfy gives no token
 */
export async function fetchToken(send: Send, wanted: Application, repeatable = true): Promise<ApplicationToken> {
	const { tokenUrl } = wanted;
	const startedAt = Date.now();
	let answer = await grant(send, wanted, tokenUrl, repeatable);
	const other = otherTokenUrl(tokenUrl);
	if (other && isNoTokenUrl(answer)) answer = await grant(send, wanted, other, repeatable);
	const { access_token: accessToken, expires_in: expiresIn } = tokenIn(answer, wanted);
	const life = lifetime(expiresIn, usualLifetime);
	return {
		accessToken: String(accessToken),
		expiresAt: startedAt + life - Math.min(60_000, life / 10),
		tokenFor: tokenFor(wanted),
	};
}
