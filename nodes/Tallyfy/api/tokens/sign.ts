import type { ICredentialDataDecryptedObject, IDataObject, IHttpRequestOptions } from 'n8n-workflow';

import { parseUrl } from '../address';
import { application, person, type Place } from '../credential';
import { InputError } from '../errors';
import { tallyfyHeaders } from '../sending/http';
import { isUsable } from './applicationToken';
import { inOneLine, plain, worded } from './wording';

/** Put on the request of n8n's credential test, and taken off again before it is sent. */
export const testHeader = 'X-N8n-Credential-Test';

const isTest = ({ headers }: IHttpRequestOptions): boolean => testHeader in (headers ?? {});

/**
 * Why n8n calls `renew` with a credential: a request is to be signed, or it is being tested. Known from when signing found
 * no usable token until a request is signed.
 */
export const purposes = new WeakMap<object, 'request' | 'test' | 'passed test'>();

/** Thrown before anything is sent. n8n takes a 401 for an expired token, renews the token and signs the request again. */
const stale = () => Object.assign(new Error('The application token has to be renewed'), { response: { status: 401 } });

/**
 * Signs one request with the application token and the headers of Tallyfy.
 *
 * @param credential decrypted fields; n8n hands the same object to `renew`
 * @returns the signed options; the given ones stay as they are
 * @throws Error that n8n takes for an expired token, when the credential holds none that fits it
 * @throws Error for a credential that cannot be right, and for a request to another origin than the Base URL's
 */
export function sign(credential: ICredentialDataDecryptedObject, options: IHttpRequestOptions): IHttpRequestOptions {
	if (isTest(options) && purposes.get(credential) !== 'passed test') {
		purposes.set(credential, 'test');
		throw stale();
	}
	const wanted = worded(() => application(credential));
	worded(() => requireSameOrigin(options, wanted));
	if (!isUsable(credential, wanted)) {
		purposes.set(credential, 'request');
		throw stale();
	}
	purposes.delete(credential);
	return signed(options, wanted, String(credential.accessToken));
}

/**
 * Signs one request with the personal token, which n8n never renews, and the headers of Tallyfy.
 *
 * @param credential decrypted fields
 * @returns the signed options; the given ones stay as they are
 * @throws Error for a credential that cannot be right, and for a request to another origin than the Base URL's
 */
export function signAsPerson(
	credential: ICredentialDataDecryptedObject,
	options: IHttpRequestOptions,
): IHttpRequestOptions {
	const owner = worded(() => person(credential), isTest(options) ? inOneLine : plain);
	worded(() => requireSameOrigin(options, owner));
	return signed(options, owner, owner.personalToken);
}

function signed(options: IHttpRequestOptions, { organizationId }: Place, token: string): IHttpRequestOptions {
	const ours = { ...tallyfyHeaders, Authorization: `Bearer ${token}` };
	const headers = { ...without(options.headers, [testHeader, ...Object.keys(ours)]), ...ours };
	// In the test, n8n takes the field as it is, which may hold an address.
	const tested = isTest(options) && { url: `/organizations/${organizationId}` };
	return { ...options, ...tested, headers, sendCredentialsOnCrossOriginRedirect: false };
}

/** Compared in lower case, since n8n's HTTP Request node sends an `accept` of its own. */
function without(headers: IDataObject = {}, names: string[]): IDataObject {
	const unwanted = new Set(names.map((name) => name.toLowerCase()));
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !unwanted.has(name.toLowerCase())));
}

/**
 * @param options n8n's HTTP Request node gives the address as `uri`
 * @throws InputError for a request to another origin than the Base URL's
 */
function requireSameOrigin(options: IHttpRequestOptions & { uri?: string }, { baseUrl }: Place): void {
	const origin = parseUrl(baseUrl)?.origin;
	if (parseUrl(options.url ?? options.uri ?? '', options.baseURL)?.origin === origin) return;
	throw new InputError(
		`This credential signs requests to ${origin} only`,
		'The token opens Tallyfy, so it goes to the host of the Base URL and to no other. Change the URL of the request.',
	);
}
