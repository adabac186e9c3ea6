import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGzip } from 'node:zlib';

import nock from 'nock';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { Credentials, runNode, type RunResult } from '../../tools/engine/engine.mts';
import { actAs, ana, inviteMember, listTasks } from '../support/nodes.mts';
// Puts nock away after each test.
import '../support/tallyfy.mts';

const megabyte = 2 ** 20;

const closing: Array<() => Promise<unknown>> = [];

/** A server on this machine that is not Tallyfy; gives its origin. */
async function server(answer: RequestListener): Promise<string> {
	nock.enableNetConnect('127.0.0.1');
	const listening = createServer(answer).listen(0, '127.0.0.1');
	await once(listening, 'listening');
	closing.push(async () => {
		listening.closeAllConnections();
		await once(listening.close(), 'close');
	});
	return `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
}

afterEach(async () => {
	await Promise.all(closing.splice(0).map(async (close) => await close()));
});

const token = JSON.stringify({ access_token: 'a-token', expires_in: 3600 });

/** Gives tokens to everybody, and answers the calls as it likes. */
const withTokens =
	(answer: RequestListener): RequestListener =>
	(request, response) =>
		request.url?.endsWith('/token') ? response.end(token) : answer(request, response);

const credentialsAt = (origin: string) =>
	new Credentials({
		clientId: '417',
		clientSecret: 'not-a-real-secret',
		organizationId: '1f0c7a52b9e34d6a8c5d2e7f90ab13c4',
		baseUrl: `${origin}/api`,
		tokenUrl: `${origin}/api/oauth/token`,
	});

/** Writes until nobody listens any more; gives how much it wrote. */
function writeOn(response: ServerResponse, to: NodeJS.WritableStream = response): () => number {
	let written = 0;
	const chunk = Buffer.alloc(megabyte, ' ');
	const write = () => {
		while (!response.destroyed) {
			written += chunk.length;
			if (!to.write(chunk)) break;
		}
	};
	to.on('drain', write);
	to.on('error', () => undefined);
	write();
	return () => written;
}

const nextTurn = async () => await new Promise((resolve) => setImmediate(resolve));

describe('an answer without an end', () => {
	let requests: string[];
	let written: () => number;
	/** The node has closed the connection. */
	let left: Promise<unknown>;

	const endless = async (packed: boolean) =>
		await server(
			withTokens(({ method = '' }, response) => {
				requests.push(method);
				left = once(response, 'close');
				if (!packed) written = writeOn(response);
				else {
					response.setHeader('Content-Encoding', 'gzip');
					const gzip = createGzip();
					gzip.pipe(response);
					response.on('close', () => gzip.destroy());
					written = writeOn(response, gzip);
				}
			}),
		);

	beforeEach(() => (requests = []));

	it.each([
		['as it is', false],
		['packed small', true],
	])('is read to a bound and no further, and not asked for again: %s', async (_, packed) => {
		const { error } = await listTasks(credentialsAt(await endless(packed)), ana);
		expect(error?.message).toMatch(/^The answer of 127\.0\.0\.1:\d+ is too long to be read$/);
		expect(error?.description).toMatch(/^Ask for less/);
		expect(requests).toEqual(['GET']);
		await left;
		// What is on its way between the two is much more when it is unpacked.
		if (!packed) expect(written()).toBeLessThan(64 * megabyte);
	});

	it('leaves the fate of a change open', async () => {
		const { error } = await inviteMember(credentialsAt(await endless(false)));
		expect(error?.description).toContain('It is not known whether Tallyfy carried this out');
		expect(requests).toEqual(['POST']);
	});

	it('is bounded for those who ask for a token as well', async () => {
		const origin = await server((_, response) => {
			written = writeOn(response);
		});
		const { error } = await listTasks(credentialsAt(origin), ana);
		expect(error?.message).toMatch(/is too long to be read$/);
		expect(written()).toBeLessThan(64 * megabyte);
	});
});

it('files come two at a time, and nothing else waits for them', async () => {
	const bodies: ServerResponse[] = [];
	const origin = await server(
		withTokens((request, response) => {
			if (!request.url?.includes('/file/')) return response.end('{"data":[]}');
			bodies.push(response);
			return response.writeHead(200, { 'Content-Type': 'application/pdf' }).write('%PDF');
		}),
	);
	const credentials = credentialsAt(origin);
	const parameters = { resource: 'file', operation: 'download', actAs: actAs(ana), fileId: 'a'.repeat(32) };
	const items = Array.from({ length: 20 }, () => ({}));
	let isOver = false;
	const downloads = runNode({ node: new Tallyfy(), credentials, parameters, items }).finally(() => (isOver = true));
	const untilThereAre = async (count: number) => {
		while (bodies.length < count && !isOver) await nextTurn();
	};
	await untilThereAre(2);
	expect((await listTasks(credentials, ana)).error).toBeUndefined();
	expect(bodies).toHaveLength(2);
	for (let ended = 0; ended < items.length; ended++) {
		await untilThereAre(ended + 1);
		expect(bodies.length - ended).toBeLessThanOrEqual(2);
		bodies[ended].end('-1.7');
	}
	const { items: files } = await downloads;
	expect(files.map(({ json }) => json.size)).toEqual(items.map(() => 8));
	expect(files.at(-1)?.binary?.data.data).toBe(Buffer.from('%PDF-1.7').toString('base64'));
});

it('a page in the place of an answer leaves the fate of a change open', async () => {
	const page = await server(withTokens((_, response) => response.end('<html>Sign in</html>')));
	const { error } = await inviteMember(credentialsAt(page));
	expect(error?.message).toMatch(/^The Base URL did not answer with JSON/);
	expect(error?.description).toContain('It is not known whether Tallyfy carried this out');
});

it('what is no record is put out as it came', async () => {
	const origin = await server(withTokens((_, response) => response.end('{ "data": [null] }')));
	const parameters = { resource: 'organization', operation: 'get', actAs: actAs(ana) };
	const { items } = await runNode({ node: new Tallyfy(), credentials: credentialsAt(origin), parameters });
	expect(items.map(({ json }) => json)).toEqual([{ data: null }]);
});

describe('a redirect to another host', () => {
	/** What goes to `from` is sent on to another server, which should never hear of it. */
	async function redirecting(from: RegExp, status: number): Promise<{ result: RunResult; heard: () => number }> {
		let heard = 0;
		const elsewhere = await server((_, response) => {
			heard++;
			response.end(token);
		});
		const origin = await server((request, response) => {
			if (from.test(request.url ?? '')) response.writeHead(status, { Location: `${elsewhere}/` }).end();
			else response.end(token);
		});
		return { result: await listTasks(credentialsAt(origin), ana), heard: () => heard };
	}

	it.each(
		[301, 302, 303, 307, 308].flatMap(
			(status) =>
				[
					[status, 'the secret', /oauth\/token$/, 'The Token URL redirects'],
					[status, 'the application token', /users\/.+\/token$/, 'The Base URL redirects'],
					[status, 'the token of a member', /me\/tasks/, 'The Base URL redirects'],
				] as const,
		),
	)('with %i does not get %s', async (status, _, from, message) => {
		const { result, heard } = await redirecting(from, status);
		expect(result.error?.message).toContain(message);
		expect(heard()).toBe(0);
	});
});

it.each([
	['as a user name', 'https://go.tallyfy.com@127.0.0.1/api'],
	['behind a backslash', 'https://127.0.0.1\\@go.tallyfy.com/api'],
	['in clear', 'http://go.tallyfy.com/api'],
])('nothing is sent to a Base URL that names its host %s', async (_, baseUrl) => {
	const credentials = credentialsAt('https://go.tallyfy.com');
	credentials.row.baseUrl = baseUrl;
	const { error } = await listTasks(credentials, ana);
	expect(error?.message).toMatch(/^Base URL (may hold a host and a path only|must begin with https)/);
});

it.each([0, -5, 1e300, '1e400', 'soon', null, [], {}])(
	'a token that lives for %j is one of the usual life',
	async (life) => {
		const origin = await server((request, response) => {
			const body = request.url?.endsWith('/token') ? { access_token: 'a-token', expires_in: life } : { data: [] };
			response.end(JSON.stringify(body));
		});
		const credentials = credentialsAt(origin);
		expect((await listTasks(credentials, ana)).error).toBeUndefined();
		expect(Number(credentials.row.expiresAt)).toBeGreaterThan(Date.now());
		expect(Number(credentials.row.expiresAt)).toBeLessThan(8.64e15);
	},
);
