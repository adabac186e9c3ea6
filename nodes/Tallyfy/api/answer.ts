import type { IDataObject } from 'n8n-workflow';

import { isRecord } from './records';

/** One answer of Tallyfy, or the network's reason why there is none. */
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

/** True for the 2xx statuses: the sources do not settle which one Tallyfy sends (NOTES §1). */
export const isSuccess = ({ status }: Answer): boolean => status >= 200 && status < 300;

/**
 * All that Tallyfy said in the body of a refusal: the messages of every field, or else its message. Understands each
 * shape of NOTES §5; HTML says nothing.
 */
export function ownWords(body: unknown): string {
	if (typeof body === 'string') return tag.test(body) ? '' : body.trim().slice(0, 500);
	if (!isRecord(body)) return '';
	const fields = fieldMessages(body.errors);
	if (fields.length) return fields.join(' ');
	for (const text of [
		body.message,
		isRecord(body.error) ? body.error.message : undefined,
		body.error_description,
		body.error,
	])
		if (typeof text === 'string' && text.trim()) return text.trim();
	return '';
}

const tag = /<\w+[^>]*>/;

/** Of a page with which a proxy refuses to connect, n8n hands on the headers alone. */
const isPage = ({ body, headers }: Answer): boolean =>
	body === '' ? /html/i.test(String(headers['content-type'])) : typeof body === 'string' && tag.test(body);

/** True for a refusal that is none of Tallyfy's: a proxy asks for a login, or bars the way with a web page. */
export const isFromProxy = (answer: Answer): boolean =>
	answer.status === 407 || ([401, 403].includes(answer.status) && isPage(answer));

/** Values may be lists, strings or nested objects: `{ prerun: { <id>: ['…'] } }` gives `prerun.<id>: …`. */
function fieldMessages(errors: unknown, path: string[] = []): string[] {
	if (typeof errors === 'string') return [path.length ? `${path.join('.')}: ${errors}` : errors];
	if (Array.isArray(errors)) return errors.flatMap((entry) => fieldMessages(entry, path));
	if (!isRecord(errors)) return [];
	return Object.entries(errors).flatMap(([key, entry]) => fieldMessages(entry, [...path, key]));
}

/** The `code` of a body: beside the message, or inside `error` as the seat pool sends it. */
export function codeOf(body: unknown): string {
	if (!isRecord(body)) return '';
	const code = body.code ?? (isRecord(body.error) ? body.error.code : undefined);
	return typeof code === 'string' ? code : '';
}

/**
 * True when a 401 is about rights and not about the token, so a new token cannot help: `code` UNAUTHORIZED, the plain
 * texts, SAML (NOTES §5), a proxy.
 */
export function isNotAboutToken(answer: Answer): boolean {
	const words = ownWords(answer.body);
	return (
		codeOf(answer.body) === 'UNAUTHORIZED' || /^unauthorized( action)?\.?$|saml/i.test(words) || isFromProxy(answer)
	);
}
