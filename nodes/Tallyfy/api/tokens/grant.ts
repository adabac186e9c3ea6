import { parseUrl } from '../address';
import { isFromProxy, ownWords, type Answer } from '../answer/answer';
import { contentOf } from '../answer/content';
import { refusal } from '../answer/refusal';
import type { Application } from '../credential';
import { InputError, TallyfyApiError } from '../errors';
import { isRecord } from '../records';
import { requestOptions, transmit, type Send } from '../sending/http';
import { retry } from '../sending/retry';

/**
 * Asks for an application token with the client-credentials grant: a form, without a token in the headers.
 *
 * @param url one that is documented for tokens
 * @param repeatable false where somebody waits for the answer
 * @returns the answer, which may be a refusal
 * @throws InputError for a client ID or a secret that cannot be right
 */
export async function grant(send: Send, wanted: Application, url: string, repeatable = true): Promise<Answer> {
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
	const ask = async () =>
		await transmit(
			send,
			requestOptions(wanted, {
				method: 'POST',
				url,
				headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
				body: body.toString(),
			}),
		);
	return await retry(ask, repeatable);
}

/** The other of the two documented token URLs on the same host; undefined for a URL that is neither. */
export function otherTokenUrl(url: string): string | undefined {
	const { origin, pathname } = parseUrl(url) ?? {};
	if (pathname === '/oauth/token') return `${origin}/api/oauth/token`;
	if (pathname === '/api/oauth/token') return `${origin}/oauth/token`;
	return undefined;
}

/** Whether the answer says that there is no token address there. */
export const isNoTokenUrl = ({ status }: Answer): boolean => status === 404 || status === 405;

/**
 * What a token address gave: `access_token`, and how many seconds it lives in `expires_in`.
 *
 * @throws TallyfyApiError for an answer without a token
 */
export function tokenIn(answer: Answer, { tokenUrl, clientSecret }: Application): Record<string, unknown> {
	const host = parseUrl(tokenUrl)?.host ?? '';
	const subject = { member: '', application: true, host, field: 'Token URL', repeatable: true } as const;
	if (isFromProxy(answer)) throw refusal(answer, subject);
	if (answer.status === 401)
		throw new TallyfyApiError(
			'Tallyfy does not accept this client ID and client secret',
			clientSecret === clientSecret.trim()
				? `Copy both again from what Tallyfy issued. Tallyfy says: ${ownWords(answer.body) || 'nothing more'}.`
				: 'The client secret begins or ends with a space or a line break. Copy it again without.',
			401,
		);
	if (isNoTokenUrl(answer))
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
