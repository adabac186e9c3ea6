import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';

import { selfSigned } from './certificate.mts';
import { ConnectionCut } from './faults.mts';
import type { SandboxAnswer } from './http.mts';
import type { Sandbox } from './sandbox.mts';

export interface ListenOptions {
	/** Default: any free port. */
	port?: number;
	/** With a self-signed certificate. */
	tls?: boolean;
	/** Milliseconds before each answer. */
	delay?: number;
}

export interface Listening {
	/** As http://127.0.0.1:41234/api. */
	url: string;
	tokenUrl: string;
	/** PEM, to be trusted by clients. */
	certificate?: string;
	close: () => Promise<void>;
}

/** One for all that listen in this process: who trusts one trusts the others. */
let certificate: ReturnType<typeof selfSigned> | undefined;

/** Puts the sandbox behind a socket on the loopback interface. */
export async function listen(
	sandbox: Sandbox,
	{ port = 0, tls = false, delay = 0 }: ListenOptions = {},
): Promise<Listening> {
	const onRequest = (request: IncomingMessage, response: ServerResponse) =>
		void serve(sandbox, delay, request, response);
	const pair = tls ? await (certificate ??= selfSigned('localhost')) : undefined;
	const server = pair ? createTlsServer({ key: pair.private, cert: pair.cert }, onRequest) : createServer(onRequest);
	// Longer than any client's own, so that an idle connection is never closed under a request.
	server.keepAliveTimeout = 120_000;
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	const origin = `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		url: `${origin}/api`,
		tokenUrl: `${origin}/api/oauth/token`,
		certificate: pair?.cert,
		close: async () => {
			server.close();
			server.closeAllConnections();
			await once(server, 'close');
		},
	};
}

async function serve(
	sandbox: Sandbox,
	delay: number,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	try {
		const answer = await sandbox.handle({
			method: request.method ?? '',
			url: request.url ?? '',
			headers: singleHeaders(request),
			body: await buffer(request),
		});
		if (delay) await sleep(delay);
		write(response, answer).end(answer.body);
	} catch (error) {
		if (error instanceof ConnectionCut) return cut(error, request, response);
		// The client went away; anything else is a defect of the sandbox and ends the process.
		if (!request.socket.destroyed) throw error;
	}
}

function cut({ answer }: ConnectionCut, { socket }: IncomingMessage, response: ServerResponse): void {
	if (!answer) {
		socket.destroy();
		return;
	}
	const half = Buffer.from(answer.body).subarray(0, answer.body.length / 2);
	write(response, answer).write(half, () => socket.destroy());
}

function write(response: ServerResponse, { status, headers, body }: SandboxAnswer): ServerResponse {
	const length = status === 204 ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
	return response.writeHead(status, { ...headers, ...length });
}

function singleHeaders({ headers }: IncomingMessage): Record<string, string> {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]));
}
