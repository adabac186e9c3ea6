import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import type { Answer } from './answer';
import type { Place } from './credential';
import { CancelledError } from './errors';
import { tooLong } from './network';

/** A request helper of n8n: takes request options, gives the full response, throws when there is none. */
export type Send = (options: IHttpRequestOptions) => Promise<unknown>;

/** The three headers that Tallyfy asks of every call beside the token (NOTES §4). */
export const tallyfyHeaders = { Accept: 'application/json', 'X-Tallyfy-Client': 'APIClient' };

/** Milliseconds in which something has to arrive. */
const timeout = 60_000;

/** How much of an answer is read, and in how long; n8n sets no bound by itself. */
interface Bounds {
	/** In bytes. */
	length: number;
	/** In milliseconds, once its headers are there. */
	time: number;
}

/** A page of 100 records is far below this. */
const text: Bounds = { length: 64 * 2 ** 20, time: timeout };

/** A file has at most 100 MB (NOTES §12). */
const file: Bounds = { length: 128 * 2 ** 20, time: 10 * timeout };

/** Codes of sockets, names, the HTTP parser, compression and certificates: ECONNRESET, HPE_INVALID_CONSTANT, CERT_HAS_EXPIRED, … */
const networkCode = /^E[A-Z_]+$|^HPE_|^Z_|^UNABLE_TO_|CERT|SELF_SIGNED/;

/**
 * Options that every request shares. Statuses are judged by us, from the full response. Redirects are not followed: the
 * bearer would travel along. The body comes as a stream, so that its length can be bounded.
 */
export function requestOptions(
	{ allowedDomains }: Place,
	{ headers, ...options }: IHttpRequestOptions,
): IHttpRequestOptions {
	return {
		...options,
		headers: { ...tallyfyHeaders, ...headers },
		timeout,
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
		...(allowedDomains === undefined ? {} : { allowedDomains }),
	};
}

/**
 * Sends once. What the network did is an answer too, with status 0, so that one place decides what to repeat.
 *
 * @param as what the body of a success becomes: JSON, or text where it is none; or a Buffer
 * @throws CancelledError when the request was cancelled
 */
export async function transmit(
	send: Send,
	options: IHttpRequestOptions,
	as: 'json' | 'file' = 'json',
): Promise<Answer> {
	try {
		const { statusCode, headers, body } = (await send(options)) as IN8nHttpFullResponse;
		return await answerOf(statusCode, headers as IDataObject, body, as);
	} catch (thrown) {
		return await lostAnswer(thrown);
	}
}

async function answerOf(status: number, headers: unknown, body: unknown, as: 'json' | 'file'): Promise<Answer> {
	const isFile = as === 'file' && status < 300;
	const content = isStream(body) ? await read(body, isFile ? file : text) : body;
	return {
		status,
		headers: lowerCase(headers as IDataObject),
		body: Buffer.isBuffer(content) && !isFile ? parsed(content) : content,
	};
}

/** What Node's streams of bytes have. */
type Stream = AsyncIterable<Buffer> & { destroy(thrown?: Error): void };

const isStream = (body: unknown): body is Stream => isObject(body) && Symbol.asyncIterator in body;

/** Closes the connection of an answer that nobody reads. */
export function discard(body: unknown): void {
	if (isStream(body)) body.destroy();
}

async function read(stream: Stream, bounds: Bounds): Promise<Buffer> {
	const late = AbortSignal.timeout(bounds.time);
	const end = () => stream.destroy(broken('ETIMEDOUT'));
	late.addEventListener('abort', end);
	const chunks: Buffer[] = [];
	let length = 0;
	try {
		for await (const chunk of stream) {
			length += chunk.length;
			// Leaving the loop closes the connection.
			if (length > bounds.length) throw broken(tooLong);
			chunks.push(chunk);
		}
	} finally {
		late.removeEventListener('abort', end);
	}
	return Buffer.concat(chunks);
}

const broken = (code: string): Error => Object.assign(new Error(code), { code });

function parsed(content: Buffer): unknown {
	const json = content.toString('utf8').replace(/^\ufeff/, '');
	try {
		return JSON.parse(json);
	} catch {
		return json;
	}
}

function lowerCase(headers: IDataObject | undefined): IDataObject {
	return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Axios and n8n put what they know in different places. What is neither is not for us. */
async function lostAnswer(thrown: unknown): Promise<Answer> {
	for (const place of isObject(thrown) ? [thrown, thrown.cause] : []) {
		if (!isObject(place)) continue;
		const { response } = place;
		// n8n got to see the status first, for it renews the token on a 401.
		if (isObject(response) && typeof response.status === 'number')
			return await answerOf(response.status, response.headers, response.data, 'json').catch(lostAnswer);
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
