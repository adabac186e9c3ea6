import type { IDataObject, IHttpRequestMethods, IHttpRequestOptions } from 'n8n-workflow';

import type { Place } from './credential';
import { multipart } from './multipart';
import { defined } from './records';
import type { Request } from './request';

/** The HTTP method of a call. */
export const methodOf = ({ method }: Request): IHttpRequestMethods => method;

/** Whether a call only reads, so that sending it again does no harm. */
export const isRead = (request: Request): boolean => methodOf(request) === 'GET';

/**
 * What kind of call it is, for limits that are about one: its name in the contract, or method and path without what looks
 * like an ID or an email.
 */
export const kindOf = ({ call, method, path }: Request): string =>
	call ??
	`${method} ${path
		.split('/')
		.map((segment) => (/[\d%@]/.test(segment) ? '*' : segment))
		.join('/')}`;

/** Only the application itself may manage people there (contract: applicationToken). */
export const isForApplication = ({ path }: Request): boolean => path.startsWith('/applications/');

/**
 * A call as it goes on the wire: method, whole address, query, body and its type. The token and the headers that every
 * request shares are added where it is sent.
 */
export function toWire(request: Request, place: Place): IHttpRequestOptions {
	const { query = {}, body, upload } = request;
	const form = upload && multipart(upload);
	const content = form
		? { body: form.body, type: form.contentType }
		: body && { body: defined(body), type: 'application/json' };
	return {
		method: methodOf(request),
		url: urlOf(request, place) + queryText(query),
		...(content && { body: content.body, headers: { 'Content-Type': content.type } }),
	};
}

const urlOf = ({ path }: Request, { baseUrl, organizationId }: Place): string =>
	baseUrl + path.replace('{org}', encodeURIComponent(organizationId));

/** Written here, since n8n's client leaves out a parameter that has the name of what every object has. */
function queryText(query: IDataObject): string {
	const filled = Object.entries(query)
		.map(([name, value]): [string, string] => [name, String(value ?? '')])
		.filter(([, value]) => value);
	// A space as everybody reads it; a plus sign is encoded.
	return filled.length ? `?${new URLSearchParams(filled).toString().replaceAll('+', '%20')}` : '';
}
