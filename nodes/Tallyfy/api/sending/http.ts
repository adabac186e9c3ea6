import type { IDataObject, IHttpRequestOptions, IN8nHttpFullResponse } from 'n8n-workflow';

import { isSuccess, type Answer } from '../answer/answer';
import type { FileBody } from '../answer/download';
import { tooLong } from '../answer/network';
import type { Place } from '../credential';
import { CancelledError } from '../errors';

/** A request helper of n8n: takes request options, gives the full response, and throws when there is none. */
export type Send = (options: IHttpRequestOptions) => Promise<unknown>;

/** The three headers that Tallyfy asks of every call beside the token (NOTES §4). */
export const tallyfyHeaders = { Accept: 'application/json', 'X-Tallyfy-Client': 'APIClient' };

/** Milliseconds for which a connection may be silent. */
const timeout = 60_000;

/** How much of a body is read, and for how long; n8n sets no bound by itself. */
interface Bounds {
	/** In bytes. */
	length: number;
	/** In milliseconds, from when the headers came. */
	time: number;
}

/**
 * For everything but files. A page of 100 records is far below this. As records in memory it can become twenty times as
 * much, and n8n has to survive several at once.
 */
const text: Bounds = { length: 16 * 2 ** 20, time: timeout };

/** For a file, which has at most 100 MB (NOTES §12). */
const file: Bounds = { length: 128 * 2 ** 20, time: 10 * timeout };

/** Codes of sockets, name servers, the HTTP parser, compression and certificates, such as ECONNRESET and CERT_HAS_EXPIRED. */
const networkCode = /^E[A-Z_]+$|^HPE_|^Z_|^UNABLE_TO_|CERT|SELF_SIGNED/;

/**
 * A request's options, and those that every request shares. The full response comes for every status, so that we judge
 * it. Redirects are not followed, since the token would travel along. The body comes as a stream, so that its length can be
 * bounded.
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
 * Sends once. When no answer came, it gives one with status 0 and the network's code, so that one place decides what to
 * repeat.
 *
 * @param as `json`: the body is parsed, or text where it is no JSON. `file`: that of a success is for `keepFile`
 * @throws CancelledError when the request was cancelled, and what was thrown when it is not about the network
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
		return await answerIn(thrown);
	}
}

async function answerOf(status: number, headers: unknown, body: unknown, as: 'json' | 'file'): Promise<Answer> {
	const answer = { status, headers: lowerCase(headers as IDataObject), body };
	if (as === 'file' && isSuccess(answer)) return answer;
	const content = isStream(body) ? await read(body) : body;
	return { ...answer, body: Buffer.isBuffer(content) ? parsed(content) : content };
}

type Stream = FileBody['stream'];

const isStream = (body: unknown): body is Stream => isObject(body) && Symbol.asyncIterator in body;

/** Closes the connection of an answer that nobody reads. */
export function discard(body: unknown): void {
	if (isStream(body)) body.destroy();
}

/** Stores the file in an answer of success, whose body is a FileBody, and gives what came of it. */
export type Keep = (answer: Answer) => Promise<unknown>;

/**
 * Has the file stored that is in an answer: nothing but what is on its way is in memory.
 *
 * @returns the answer with what `keep` gave as its body, or one with status 0 when the connection broke off
 * @throws CancelledError when the request was cancelled, and what `keep` throws
 */
export async function keepFile(answer: Answer, keep: Keep): Promise<Answer> {
	const source = answer.body as Stream;
	let broken: unknown;
	source.once('error', (thrown) => (broken = thrown));
	const keeping = inBounds(source, file, async (counted) => {
		const body: FileBody = {
			length: 0,
			stream: source.map((chunk: Buffer) => {
				body.length += chunk.length;
				return counted(chunk);
			}),
		};
		return { ...answer, body: await keep({ ...answer, body }) };
	});
	return await keeping
		.catch(async (thrown: unknown) => {
			if (broken === undefined) throw thrown;
			return await answerIn(broken);
		})
		.finally(() => source.destroy());
}

async function read(stream: Stream): Promise<Buffer> {
	return await inBounds(stream, text, async (counted) => {
		const chunks: Buffer[] = [];
		for await (const chunk of stream) chunks.push(counted(chunk as Buffer));
		return Buffer.concat(chunks);
	});
}

/** Breaks the stream off when more comes than may, or for longer. `work` reads it, and passes each piece through `counted`. */
async function inBounds<T>(
	stream: Stream,
	bounds: Bounds,
	work: (counted: (chunk: Buffer) => Buffer) => Promise<T>,
): Promise<T> {
	const timesUp = AbortSignal.timeout(bounds.time);
	const end = () => stream.destroy(errorOf('ETIMEDOUT'));
	timesUp.addEventListener('abort', end);
	let length = 0;
	try {
		return await work((chunk) => {
			length += chunk.length;
			if (length > bounds.length) stream.destroy(errorOf(tooLong));
			return chunk;
		});
	} finally {
		timesUp.removeEventListener('abort', end);
	}
}

const errorOf = (code: string): Error => Object.assign(new Error(code), { code });

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

/**
 * The answer behind what a helper of n8n has thrown. Axios puts the response or the code on the error, n8n on the error's
 * cause. Any other error is not about the network, and is thrown on.
 */
async function answerIn(thrown: unknown): Promise<Answer> {
	for (const error of isObject(thrown) ? [thrown, thrown.cause] : []) {
		if (!isObject(error)) continue;
		const { response } = error;
		// A status that n8n judged itself, such as a 401 after it renewed the application token.
		if (isObject(response) && typeof response.status === 'number')
			return await answerOf(response.status, response.headers, response.data, 'json').catch(answerIn);
		for (const code of [error.code, error.httpCode]) {
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
