import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import type { Place } from './connection';
import { CancelledError, type Answer } from './errors';

/** A request helper of n8n: takes request options, gives the full response, throws when there is none. */
export type Send = (options: IHttpRequestOptions) => Promise<unknown>;

/** The three headers that Tallyfy asks of every call beside the token (NOTES §4). */
export const tallyfyHeaders = { Accept: 'application/json', 'X-Tallyfy-Client': 'APIClient' };

const timeout = 60_000;

/** Codes of sockets, names, the HTTP parser and certificates: ECONNRESET, HPE_INVALID_CONSTANT, CERT_HAS_EXPIRED, … */
const networkCode = /^E[A-Z_]+$|^HPE_|^UNABLE_TO_|CERT|SELF_SIGNED/;

/**
 * Options that every request shares. Statuses are judged by us, from the full response. Redirects are not followed: the
 * bearer would travel along.
 */
export function requestOptions(
	{ allowedDomains }: Place,
	{ headers, ...options }: IHttpRequestOptions,
): IHttpRequestOptions {
	return {
		...options,
		headers: { ...tallyfyHeaders, ...headers },
		timeout,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		...(allowedDomains === undefined ? {} : { allowedDomains }),
	};
}

/** Sends once. What the network did is an answer too, with status 0, so that one place decides what to repeat. */
export async function transmit(send: Send, options: IHttpRequestOptions): Promise<Answer> {
	return await send(options).then(
		(response) => {
			const { statusCode, headers, body } = response as IN8nHttpFullResponse;
			return { status: statusCode, headers: lowerCase(headers as IDataObject), body };
		},
		(thrown: unknown) => lostAnswer(thrown),
	);
}

function lowerCase(headers: IDataObject | undefined): IDataObject {
	return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Axios and n8n put what they know in different places. What is neither is not for us. */
function lostAnswer(thrown: unknown): Answer {
	for (const place of isObject(thrown) ? [thrown, thrown.cause] : []) {
		if (!isObject(place)) continue;
		const { response } = place;
		if (isObject(response) && typeof response.status === 'number') {
			// Nothing throws for a success, but a body that breaks off.
			if (response.status < 300) return lost('ECONNRESET');
			return { status: response.status, headers: lowerCase(response.headers as IDataObject), body: response.data };
		}
		for (const code of [place.code, place.httpCode]) {
			if (code === 'ERR_CANCELED') throw new CancelledError();
			if (typeof code === 'string' && networkCode.test(code)) return lost(code);
		}
	}
	throw thrown;
}

const lost = (code: string): Answer => ({ status: 0, headers: {}, body: undefined, lost: code });

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null;
}
