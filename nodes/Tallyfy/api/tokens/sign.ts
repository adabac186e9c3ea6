import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import { parseUrl } from '../address';
import { application, person, type Place } from '../credential';
import { InputError } from '../errors';
import { tallyfyHeaders } from '../sending/http';
import { isUsable } from './applicationToken';
import { friendly, inOneLine, plain } from './wording';

/** Put on the request of n8n's credential test, and taken off again before it is sent. */
export const testHeader = 'X-N8n-Credential-Test';

const isTest = ({ headers }: IHttpRequestOptions): boolean => testHeader in (headers ?? {});

/** What a credential's token is wanted for. Known from the first attempt to sign a request until one is signed. */
export const purposes = new WeakMap<object, 'request' | 'test' | 'passed test'>();

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
