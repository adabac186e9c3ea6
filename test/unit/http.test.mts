import { Readable } from 'node:stream';

import type { FileBody } from '../../nodes/Tallyfy/api/answer/download.ts';
import { application } from '../../nodes/Tallyfy/api/credential.ts';
import { discard, keepFile, requestOptions, transmit } from '../../nodes/Tallyfy/api/sending/http.ts';

const credential = {
	clientId: '417',
	clientSecret: 'secret ',
	organizationId: '1f0c7a52b9e34d6a8c5d2e7f90ab13c4',
	baseUrl: ' https://go.tallyfy.com/api// ',
	tokenUrl: 'https://go.tallyfy.com/api/oauth/token',
};

/** What comes of a request whose helper throws this. */
const after = async (thrown: unknown) => await transmit(async () => await Promise.reject(thrown), { url: '' });

it('judges every status itself, follows no redirect and does not wait for ever', () => {
	expect(requestOptions(application(credential), { url: '', headers: { 'X-More': '1' } })).toEqual({
		url: '',
		headers: { Accept: 'application/json', 'X-Tallyfy-Client': 'APIClient', 'X-More': '1' },
		timeout: 60_000,
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	});
});

it('hands the hosts on that a credential is restricted to', () => {
	const allowed = { allowedHttpRequestDomains: 'domains', allowedDomains: 'go.tallyfy.com' };
	const { allowedDomains } = requestOptions(application({ ...credential, ...allowed }), { url: '' });
	expect(allowedDomains).toBe('go.tallyfy.com');
});

it.each([
	'https://user@go.tallyfy.com/api',
	'https://go.tallyfy.com:secret@elsewhere.example.com/api',
	'https://go.tallyfy.com/api?x=',
	'https://go.tallyfy.com/api?',
	'https://go.tallyfy.com/api#x',
	'https://go.tallyfy.com\\@elsewhere.example.com/api',
])('takes nothing but host and path: %s', (url) => {
	for (const [name, field] of [
		['baseUrl', 'Base URL'],
		['tokenUrl', 'Token URL'],
	])
		expect(() => application({ ...credential, [name]: url })).toThrow(`${field} may hold a host and a path only`);
});

it('takes spaces and slashes off an address, and nothing off a secret', () => {
	expect(application(credential)).toMatchObject({ baseUrl: 'https://go.tallyfy.com/api', clientSecret: 'secret ' });
});

it.each(['http://localhost:1', 'http://127.0.0.1/api', 'http://[::1]/api'])('takes %s without TLS', (baseUrl) => {
	expect(application({ ...credential, baseUrl }).baseUrl).toBe(baseUrl);
});

it.each(['http://127.0.0.1.example.com', 'http://localhost.example.com', 'ftp://localhost', ''])(
	'does not take %j',
	(baseUrl) => {
		expect(() => application({ ...credential, baseUrl })).toThrow('Base URL must begin with https://');
	},
);

it.each([
	'ECONNRESET',
	'ENOTFOUND',
	'HPE_INVALID_CONSTANT',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
	'CERT_HAS_EXPIRED',
	'SELF_SIGNED_CERT_IN_CHAIN',
])('gives an answer without a status for %s, wherever the code is', async (code) => {
	const lost = { status: 0, headers: {}, body: undefined, lost: code };
	expect(await after(Object.assign(new Error(), { code }))).toEqual(lost);
	expect(await after(Object.assign(new Error(), { httpCode: code }))).toEqual(lost);
	expect(await after(new Error('', { cause: { code } }))).toEqual(lost);
});

it('gives the answer that is in what was thrown, with its headers in lower case', async () => {
	const response = { status: 401, headers: { 'Retry-After': '1' }, data: { message: 'No.' } };
	const answer = { status: 401, headers: { 'retry-after': '1' }, body: { message: 'No.' } };
	expect(await after({ response })).toEqual(answer);
	expect(await after(new Error('', { cause: { response } }))).toEqual(answer);
});

it.each(['ECONNRESET', 'Z_DATA_ERROR'])(
	'takes a body that breaks off with %s for a broken connection',
	async (code) => {
		const body = Readable.from(
			(async function* () {
				yield Buffer.from('{"data":');
				throw Object.assign(new Error(), { code });
			})(),
		);
		const answer = await transmit(async () => ({ statusCode: 200, headers: {}, body }), { url: '' });
		expect(answer).toMatchObject({ status: 0, lost: code });
	},
);

it('does not wait for ever for a body that trickles', async () => {
	const late = new AbortController();
	const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
	const body = Readable.from(
		(async function* () {
			for (;;) {
				yield Buffer.from(' ');
				await new Promise((resolve) => setImmediate(resolve));
				late.abort();
			}
		})(),
	);
	const answer = await transmit(async () => ({ statusCode: 200, headers: {}, body }), { url: '' });
	expect(answer).toMatchObject({ status: 0, lost: 'ETIMEDOUT' });
	expect(timeout).toHaveBeenCalledWith(60_000);
	timeout.mockRestore();
});

it('does not take a cancelled request for a lost one', async () => {
	await expect(after(Object.assign(new Error(), { code: 'ERR_CANCELED' }))).rejects.toThrow(
		'The execution was canceled',
	);
});

it.each([new Error('No.'), 'text', undefined])('throws on what is not of the network: %p', async (thrown) => {
	await expect(after(thrown)).rejects.toBe(thrown);
});

it('closes the connection of an answer that nobody reads', () => {
	const body = Readable.from([Buffer.from('{')]);
	discard(body);
	expect(body.destroyed).toBe(true);
	expect(() => discard(undefined)).not.toThrow();
});

describe('a file', () => {
	const answer = { status: 200, headers: {} };

	/** Reads the file to its end, as n8n does when it stores it. */
	const store = async ({ body }: { body: unknown }) => {
		const { stream } = body as FileBody;
		for await (const chunk of stream) void chunk;
		return (body as FileBody).length;
	};

	/** So many megabytes, and then what `end` does. */
	const megabytes = (count: number, end = () => {}) =>
		Readable.from(
			(function* () {
				for (let sent = 0; sent < count; sent++) yield Buffer.alloc(2 ** 20);
				end();
			})(),
		);

	it('is counted while it is stored', async () => {
		expect(await keepFile({ ...answer, body: megabytes(3) }, store)).toEqual({ ...answer, body: 3 * 2 ** 20 });
	});

	it.each([
		['breaks off', megabytes(2, () => Object.assign(new Error(), { code: 'ECONNRESET' })), 'ECONNRESET'],
		['is longer than Tallyfy takes one', megabytes(200), 'EFBIG'],
	])('that %s is no answer', async (_, body, code) => {
		if (code === 'ECONNRESET') body.once('data', () => body.destroy(Object.assign(new Error(), { code })));
		expect(await keepFile({ ...answer, body }, store)).toMatchObject({ status: 0, lost: code });
		expect(body.destroyed).toBe(true);
	});

	it('that cannot be stored here is no broken connection, and nobody goes on sending it', async () => {
		const full = Object.assign(new Error('No space left on device'), { code: 'ENOSPC' });
		const body = megabytes(200);
		await expect(keepFile({ ...answer, body }, async () => await Promise.reject(full))).rejects.toBe(full);
		expect(body.destroyed).toBe(true);
	});

	it('of a cancelled execution ends it', async () => {
		const body = megabytes(200);
		body.once('data', () => body.destroy(Object.assign(new Error(), { code: 'ERR_CANCELED' })));
		await expect(keepFile({ ...answer, body }, store)).rejects.toThrow('The execution was canceled');
	});
});
