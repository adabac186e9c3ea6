import * as n8n from 'n8n-workflow';
import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import { parseUrl } from './address';
import { type Answer, codeOf, isFromProxy, isSuccess, ownWords } from './answer';
import { contentOf } from './content';
import { application, type Application, person, type Place } from './credential';
import { InputError, TallyfyApiError } from './errors';
import { fingerprint } from './fingerprint';
import { requestOptions, type Send, tallyfyHeaders, transmit } from './http';
import { lifetime } from './lifetime';
import { path } from './path';
import { isRecord } from './records';
import { refusal } from './refusal';
import { retry } from './retry';

/** The hidden fields of the credential. */
export interface ApplicationToken extends Record<string, string | number> {
	accessToken: string;
	/** When to renew it, in milliseconds since 1970: a minute before Tallyfy stops accepting it, or a tenth of a short life. */
	expiresAt: number;
	/** Fingerprint of what it was fetched with: a token of another client, secret or host is never used. */
	tokenFor: string;
}

/** What Tallyfy's answer lacks `expires_in` is taken for: 7 days, in seconds (NOTES §2). */
const usualLifetime = 604_800;

/** Neither the application nor a member: an address nobody can have. */
const nobody = 'nobody@n8n.invalid';

/** Put on the request of n8n's credential test, and taken off again before it is sent. */
export const testHeader = 'X-N8n-Credential-Test';

const isTest = ({ headers }: IHttpRequestOptions): boolean => testHeader in (headers ?? {});

const tokenFor = ({ baseUrl, tokenUrl, clientId, clientSecret, organizationId, scope }: Application) =>
	fingerprint(baseUrl, tokenUrl, clientId, clientSecret, organizationId, scope);

function isUsable(token: ApplicationToken | ICredentialDataDecryptedObject, wanted: Application): boolean {
	return Boolean(token.accessToken) && token.tokenFor === tokenFor(wanted) && Number(token.expiresAt) > Date.now();
}

/** What a credential's token is wanted for. Known from the first attempt to sign a request until one is signed. */
const purposes = new WeakMap<object, 'request' | 'test' | 'passed test'>();

/** One pending fetch for each client, and what the last one gave. */
const flights = new Map<
	string,
	{ pending?: Promise<ApplicationToken>; last?: { token: ApplicationToken; at: number } }
>();

/** How long a neighbour's token is handed on, in milliseconds; an older one may have been refused meanwhile as well. */
const neighbourly = 10_000;

/**
 * From 2.41 on n8n holds each request of a pre-authentication against the domains that the credential allows, and refuses
 * one that brings them along. Older ones look at those that are brought along only.
 */
const isCheckedByN8n = 'getCredentialOwnRequestAllowedDomains' in n8n;

/** Whose token is wanted, for the requests of the pre-authentication. Throws as `application` does. */
function wantedBy(credential: ICredentialDataDecryptedObject): Application {
	const wanted = application(credential);
	return isCheckedByN8n ? { ...wanted, allowedDomains: undefined } : wanted;
}

/** n8n takes a thrown 401 for an expired token: it renews, and signs the same request again. Nothing was sent. */
const stale = () => Object.assign(new Error('The application token has to be renewed'), { response: { status: 401 } });

/**
 * Signs one request with the application token and the headers of Tallyfy.
 *
 * @param credential decrypted fields; n8n hands the same object to `renew`
 * @returns the signed options; the given ones stay as they are
 * @throws what n8n reads as an expired token, when there is none for this client, secret and host
 * @throws Error for a request to another host than the Base URL's
 */
export function sign(credential: ICredentialDataDecryptedObject, options: IHttpRequestOptions): IHttpRequestOptions {
	if (isTest(options) && purposes.get(credential) !== 'passed test') {
		purposes.set(credential, 'test');
		throw stale();
	}
	const wanted = friendly(() => application(credential));
	friendly(() => sameOrigin(options, wanted));
	if (!isUsable(credential, wanted)) {
		purposes.set(credential, 'request');
		throw stale();
	}
	purposes.delete(credential);
	return signed(options, String(credential.accessToken));
}

/**
 * The same with a personal token, which n8n never renews.
 *
 * @throws Error when the credential cannot be right, and for a request to another origin than the Base URL's
 */
export function signAsPerson(
	credential: ICredentialDataDecryptedObject,
	options: IHttpRequestOptions,
): IHttpRequestOptions {
	const owner = friendly(() => person(credential), isTest(options) ? inOneLine : plain);
	friendly(() => sameOrigin(options, owner));
	return signed(options, owner.personalToken);
}

function signed(options: IHttpRequestOptions, token: string): IHttpRequestOptions {
	const ours = { ...tallyfyHeaders, Authorization: `Bearer ${token}` };
	const headers = { ...without(options.headers, [testHeader, ...Object.keys(ours)]), ...ours };
	return { ...options, headers, sendCredentialsOnCrossOriginRedirect: false };
}

/** Header names have no case: n8n's HTTP Request node sends an `accept` of its own. */
function without(headers: IDataObject = {}, names: string[]): IDataObject {
	const unwanted = new Set(names.map((name) => name.toLowerCase()));
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !unwanted.has(name.toLowerCase())));
}

/** n8n's older helper, which the HTTP Request node uses, has the address in `uri`. */
function sameOrigin(options: IHttpRequestOptions & { uri?: string }, { baseUrl }: Place): void {
	const origin = parseUrl(baseUrl)?.origin;
	if (parseUrl(options.url ?? options.uri ?? '', options.baseURL)?.origin === origin) return;
	throw new InputError(
		`This credential signs requests to ${origin} only`,
		'The token opens Tallyfy, so it goes to the host of the Base URL and to no other. Change the URL of the request.',
	);
}

/**
 * Gives the application token that n8n stores in the credential. However many executions ask at once, one of them
 * fetches; a neighbour's fresh token is handed on to those who still have an older one.
 *
 * @returns nothing while there is no token and no request was to be signed: n8n asks again when signing asks for one
 * @throws Error with the sentence for the user as `message` and the way out as `description`; in a test of the
 * credential, with both as `message`
 */
export async function renew(
	send: Send,
	credential: ICredentialDataDecryptedObject,
): Promise<Partial<ApplicationToken>> {
	const purpose = purposes.get(credential);
	if (purpose === 'test') {
		const token = await gently(test(send, credential), inOneLine);
		purposes.set(credential, 'passed test');
		return token;
	}
	if (!purpose && !credential.accessToken) return {};
	const wanted = friendly(() => wantedBy(credential));
	const key = tokenFor(wanted);
	const flight = flights.get(key) ?? {};
	flights.set(key, flight);
	if (flight.pending) return await gently(flight.pending);
	const { last } = flight;
	const isNews = last && last.token.expiresAt > Number(credential.expiresAt) && last.at > Date.now() - neighbourly;
	if (isNews && isUsable(last.token, wanted)) return last.token;
	flight.last = undefined;
	flight.pending = fetchToken(send, wanted);
	try {
		const token = await gently(flight.pending);
		flight.last = { token, at: Date.now() };
		return token;
	} finally {
		flight.pending = undefined;
	}
}

/** The client-credentials grant: a form, and no token of any kind in the headers. */
async function fetchToken(send: Send, wanted: Application, repeatable = true): Promise<ApplicationToken> {
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

/** The documents disagree on the token URL: the other documented one, on the same host. */
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

/**
 * What n8n's test button runs: a fresh token, so that a wrong secret never passes on an old one, and one exchange, the
 * only thing the documents let an application do without changing anything. An address nobody has proves the
 * organization as well as a member's does. Somebody waits for the answer, so nothing is repeated.
 */
async function test(send: Send, credential: ICredentialDataDecryptedObject): Promise<ApplicationToken> {
	const wanted = wantedBy(credential);
	const token = await fetchToken(send, wanted, false);
	const { defaultMember, organizationId, baseUrl } = wanted;
	const subject = { member: '', application: true, host: parseUrl(baseUrl)?.host ?? '', repeatable: true };
	const answer = await transmit(
		send,
		requestOptions(wanted, {
			method: 'POST',
			url: `${baseUrl}${path`/applications/${organizationId}/users/${defaultMember || nobody}/token`}`,
			headers: { Authorization: `Bearer ${token.accessToken}` },
		}),
	);
	if (isSuccess(answer)) {
		contentOf(answer, subject);
		return token;
	}
	const isUnknownMember =
		answer.status === 422 ||
		(answer.status === 404 && isRecord(answer.body) && codeOf(answer.body) !== 'ENDPOINT_NOT_FOUND');
	if (!isUnknownMember) throw refusal(answer, subject);
	if (defaultMember)
		throw new TallyfyApiError(
			`${defaultMember} is not a member of this organization`,
			'Client ID, client secret and organization are right. Correct the Default Member.',
			answer.status,
		);
	return token;
}

/** What is thrown here, as n8n is to show it. */
type Wording = (thrown: Error & { description?: string }) => Error;

/** n8n shows `message` and `description` of a plain Error; a status or a code on it would replace the message. */
const plain: Wording = ({ message, description }) => Object.assign(new Error(message), { description });

/** The dialog of a credential shows the message alone. */
const inOneLine: Wording = ({ message, description = '' }) =>
	new Error(`${message}${/[.!?]$/.test(message) ? '' : '.'} ${description}`.trim());

const gently = async <T>(promise: Promise<T>, wording = plain): Promise<T> =>
	await promise.catch((thrown: Error) => {
		throw wording(thrown);
	});

function friendly<T>(read: () => T, wording = plain): T {
	try {
		return read();
	} catch (thrown) {
		throw wording(thrown as Error);
	}
}
