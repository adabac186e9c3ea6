import type { IDataObject } from 'n8n-workflow';

import { codeOfEdge } from '../errors';
import { isRecord } from '../records';

/** One answer of Tallyfy, or the network's reason why none came. */
export interface Answer {
	/** HTTP status; 0 when no answer came. */
	status: number;
	/** Header names in lower case. */
	headers: IDataObject;
	/** Parsed JSON, or text when it is no JSON. */
	body: unknown;
	/** Code of the network (ECONNRESET, ETIMEDOUT, …) when no answer came. */
	lost?: string;
}

/** Characters. */
const mostWords = 2000;

/** True for the 2xx statuses: the sources do not settle which one Tallyfy sends (NOTES §1). */
export const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;

/**
 * What Tallyfy says in the body of a refusal, as one text: the messages of all fields, or else the message. It takes every
 * shape in NOTES §5, and is empty when there is none, as for a web page. It is never long, so any pattern may look at it.
 */
export const ownWords = (body: unknown): string => wordsIn(body).trim().slice(0, mostWords);

function wordsIn(body: unknown): string {
	if (typeof body === 'string') return tag.test(body) ? '' : body;
	if (!isRecord(body)) return '';
	const fields = fieldMessages(body.errors);
	if (fields.length) return fields.join(' ');
	for (const text of [
		body.message,
		isRecord(body.error) ? body.error.message : undefined,
		body.error_description,
		body.error,
	])
		if (typeof text === 'string' && text.trim()) return text;
	return '';
}

/** A tag of HTML. A text may have megabytes: no two tries of this pattern read the same part of it. */
const tag = /<\w[^<>]*>/;

/** Whether it is a web page. When a proxy refuses to connect, n8n hands on the headers of its page alone. */
const isPage = ({ body, headers }: Answer): boolean =>
	body === '' ? /html/i.test(String(headers['content-type'])) : typeof body === 'string' && tag.test(body);

/** True for a refusal of a proxy or a firewall: a 407, or a 401 or 403 with a web page. */
export const isFromProxy = (answer: Answer): boolean =>
	answer.status === 407 || ([401, 403].includes(answer.status) && isPage(answer));

/** True for a redirect, which is not followed. */
export const isRedirect = ({ status }: Answer): boolean => status >= 300 && status < 400;

/** True for a refusal that says nothing of what was asked for: it never came to where Tallyfy looks for it. */
export const isAboutTheWay = (answer: Answer): boolean =>
	isFromProxy(answer) || isRedirect(answer) || isFromEdge(answer) || isUnknownAddress(answer);

/** Each message with the path of its field: `{ prerun: { <id>: ['…'] } }` gives `prerun.<id>: …`. */
function fieldMessages(errors: unknown, path: string[] = [], levels = mostLevels): string[] {
	if (typeof errors === 'string') return [path.length ? `${path.join('.')}: ${errors}` : errors];
	if (!levels) return [];
	if (Array.isArray(errors)) return errors.flatMap((entry) => fieldMessages(entry, path, levels - 1));
	if (!isRecord(errors)) return [];
	return Object.entries(errors).flatMap(([key, entry]) => fieldMessages(entry, [...path, key], levels - 1));
}

/** How deep messages are looked for. A body that something on the way made up may be deeper than the stack. */
const mostLevels = 16;

/** The `code` in the body of a refusal: beside the message, inside `error`, or, of Tallyfy's edge, in its words; empty when there is none. */
export function codeOf(body: unknown): string {
	if (!isRecord(body)) return '';
	const code = body.code ?? (isRecord(body.error) ? body.error.code : undefined);
	const [, ofEdge = ''] = /error code: (apsh\d+)/i.exec(ownWords(body)) ?? [];
	return typeof code === 'string' ? code : ofEdge;
}

/** True for a 404 of the edge in front of Tallyfy: nothing was looked for (NOTES §4). */
export const isFromEdge = ({ status, body }: Answer): boolean => status === 404 && codeOfEdge.test(codeOf(body));

/** True for a 404 that is about what was asked for. */
export const isNotFound = (answer: Answer): boolean =>
	answer.status === 404 && !isUnknownAddress(answer) && !isFromEdge(answer);

/** True for a 404 that is about the address, and not about what is to be found there (NOTES §5). */
export const isUnknownAddress = ({ status, body }: Answer): boolean =>
	status === 404 && (codeOf(body) === 'ENDPOINT_NOT_FOUND' || !isRecord(body));

/**
 * True when a 401 is about rights, a sign-in rule (SAML) or a proxy, so that a new token cannot help (NOTES §5).
 */
export function isNotAboutToken(answer: Answer): boolean {
	const words = ownWords(answer.body);
	return (
		codeOf(answer.body) === 'UNAUTHORIZED' || /^unauthorized( action)?\.?$|saml/i.test(words) || isFromProxy(answer)
	);
}
