import * as n8n from 'n8n-workflow';
import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { parseUrl } from '../address';
import { isFromProxy, ownWords, type Answer } from '../answer/answer';
import { contentOf } from '../answer/content';
import { refusal } from '../answer/refusal';
import { application, type Application } from '../credential';
import { InputError, TallyfyApiError } from '../errors';
import { fingerprint } from '../fingerprint';
import { isRecord } from '../records';
import { requestOptions, transmit, type Send } from '../sending/http';
import { retry } from '../sending/retry';
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
 * Gets an application token with the client-credentials grant: a form, without a token in the headers.
 *
 * @param repeatable false where somebody waits for the answer
 * @throws InputError for a client ID or a secret that cannot be right
 * @throws TallyfyApiError when Tallyfy gives no token
 */
export async function fetchToken(send: Send, wanted: Application, repeatable = true): Promise<ApplicationToken> {
	const { clientId, clientSecret, scope } = wanted;
	if (!/^\d+$/.test(clientId))
		throw new InputError(
			'Client ID is not a number',
			'The client ID that Tallyfy issues is a number. Copy it again into the credential.',
		);
	if (!clientSecret)
		throw new InputError('Client Secret is empty', 'Enter the client secret that Tallyfy issued in the credential.');
	const body = new URLSearchParams({
		grant_type: 'client_credentials',
		client_id: clientId,
		client_secret: clientSecret,
	});
	if (scope) body.set('scope', scope);
	const ask = async (url: string) =>
		await retry(
			async () =>
				await transmit(
					send,
					requestOptions(wanted, {
						method: 'POST',
						url,
						headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
						body: body.toString(),
					}),
				),
			repeatable,
		);
	const startedAt = Date.now();
	let answer = await ask(wanted.tokenUrl);
	const other = otherTokenUrl(wanted.tokenUrl);
	if (other && [404, 405].includes(answer.status)) answer = await ask(other);
	const { access_token: accessToken, expires_in: expiresIn } = tokenOf(answer, wanted.tokenUrl);
	const life = lifetime(expiresIn, usualLifetime);
	return {
		accessToken: String(accessToken),
		expiresAt: startedAt + life - Math.min(60_000, life / 10),
		tokenFor: tokenFor(wanted),
	};
}

/** The other of the two documented token URLs on the same host; undefined for a URL that is neither. */
function otherTokenUrl(url: string): string | undefined {
	const { origin, pathname } = parseUrl(url) ?? {};
	if (pathname === '/oauth/token') return `${origin}/api/oauth/token`;
	if (pathname === '/api/oauth/token') return `${origin}/oauth/token`;
	return undefined;
}

function tokenOf(answer: Answer, tokenUrl: string): Record<string, unknown> {
	const host = parseUrl(tokenUrl)?.host ?? '';
	const subject = { member: '', application: true, host, field: 'Token URL', repeatable: true } as const;
	if (isFromProxy(answer)) throw refusal(answer, subject);
	if (answer.status === 401)
		throw new TallyfyApiError(
			'Tallyfy does not accept this client ID and client secret',
			`Copy both again from what Tallyfy issued. Tallyfy says: ${ownWords(answer.body) || 'nothing more'}.`,
			401,
		);
	if (answer.status === 404 || answer.status === 405)
		throw new TallyfyApiError(
			`The Token URL is not right: ${host} has no token address there`,
			'It is https://go.tallyfy.com/api/oauth/token for most organizations. Correct it in the credential.',
			answer.status,
		);
	if (answer.status === 400 || answer.status === 403)
		throw new TallyfyApiError(
			`Tallyfy gives this client no token: ${ownWords(answer.body) || `HTTP ${answer.status}`}`,
			'Check the Token URL and the Scope in the credential; the scope is * for most organizations.',
			answer.status,
		);
	const body = contentOf(answer, subject);
	if (isRecord(body) && typeof body.access_token === 'string') return body;
	throw new TallyfyApiError(
		`${host} answered without a token`,
		'Check the Token URL in the credential.',
		answer.status,
	);
}
