import type { IDataObject, IHttpRequestMethods, IHttpRequestOptions } from 'n8n-workflow';

import type { Place } from './credential';
import { multipart } from './multipart';
import type { Request } from './request';

/** The HTTP method of a call. */
export const methodOf = ({ method }: Request): IHttpRequestMethods => method;

/** Whether a call only reads, so that sending it again does no harm. */
export const isRead = (request: Request): boolean => methodOf(request) === 'GET';

/** Only the application itself may manage people there (contract: applicationToken). */
export const isForApplication = ({ path }: Request): boolean => path.startsWith('/applications/');

/**
 * A call as it goes on the wire: method, whole address, query, body and its type. The token and the headers that every
 * request shares are added where it is sent.
 */
export function toWire(request: Request, place: Place): IHttpRequestOptions {
	const { query, body, upload } = request;
	const form = upload && multipart(upload);
	const content = form
		? { body: form.body, type: form.contentType }
		: body && { body: defined(body), type: 'application/json' };
	return {
		method: methodOf(request),
		url: urlOf(request, place),
		...(query && { qs: filled(query), arrayFormat: 'comma' as const }),
		...(content && { body: content.body, headers: { 'Content-Type': content.type } }),
	};
}

const urlOf = ({ path }: Request, { baseUrl, organizationId }: Place): string =>
	baseUrl + path.replace('{org}', encodeURIComponent(organizationId));

const defined = (body: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

const filled = (query: IDataObject): IDataObject =>
	Object.fromEntries(
		Object.entries(query).filter(
			([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length),
		),
	);
