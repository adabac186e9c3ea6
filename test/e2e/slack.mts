import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { fetch } from 'undici';

interface Button {
	text: { text: string };
	action_id: string;
	value: string;
}

interface Message {
	channel: string;
	blocks: Array<{ text?: { text: string }; elements?: Button[] }>;
}

const signatureSecret = 'slack-signing-secret';

/**
 * Speaks Slack's API, and presses the buttons of its messages. n8n has its address in its code, so it is reached through a
 * proxy that leads everything here.
 * @param emails of its users, by their IDs
 */
export async function startSlack(emails: Record<string, string>) {
	const messages: Message[] = [];
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const { pathname, searchParams } = new URL(request.url ?? '', 'https://slack.com');
		const body = await text(request);
		if (pathname === '/api/chat.postMessage') messages.push(JSON.parse(body) as Message);
		const profile = { email: emails[searchParams.get('user') ?? ''] };
		response.setHeader('content-type', 'application/json');
		response.end(JSON.stringify({ ok: true, ...(pathname === '/api/users.info' && { user: { profile } }) }));
	};
	const altNames = ['slack.com', '*.slack.com'].map((value) => ({ type: 2 as const, value }));
	const pair = await generate([{ name: 'commonName', value: 'slack.com' }], {
		keySize: 2048,
		extensions: [{ name: 'subjectAltName', altNames }],
	});
	const server = createServer({ key: pair.private, cert: pair.cert }, (request, response) => {
		void answer(request, response);
	});
	const port = await listening(server);
	const proxy = createProxy().on('connect', (_request, socket) => {
		const slack = connect(port, '127.0.0.1', () => {
			socket.write('HTTP/1.1 200 OK\r\n\r\n');
			slack.pipe(socket).pipe(slack);
		});
		// n8n hangs up as it likes.
		for (const end of [socket, slack]) end.on('error', () => {});
	});
	const proxyPort = await listening(proxy);
	return {
		messages,
		/** PEM, to be trusted by n8n. */
		certificate: pair.cert,
		proxy: `http://127.0.0.1:${proxyPort}`,
		credential: { accessToken: 'xoxb-token', signatureSecret },
		/** Presses a button of a message, as soon as n8n waits for it. */
		press: async (n8nUrl: string, { channel, blocks }: Message, label: string, user: string) => {
			const [button] = blocks.flatMap(({ elements = [] }) => elements.filter((own) => own.text.text === label));
			const { action_id, value } = button;
			const payload = {
				user: { id: user },
				channel: { id: channel },
				message: { blocks },
				actions: [{ action_id, value }],
			};
			const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
			const timestamp = String(Math.floor(Date.now() / 1000));
			const signature = createHmac('sha256', signatureSecret).update(`v0:${timestamp}:${body}`).digest('hex');
			const headers = {
				'content-type': 'application/x-www-form-urlencoded',
				'x-slack-request-timestamp': timestamp,
				'x-slack-signature': `v0=${signature}`,
			};
			const isTaken = async () =>
				(await fetch(`${n8nUrl}/webhook-waiting-slack`, { method: 'POST', headers, body })).ok;
			while (!(await isTaken())) await sleep(100);
		},
		stop: () => {
			server.close().closeAllConnections();
			proxy.close().closeAllConnections();
		},
	};
}

async function listening(server: Server): Promise<number> {
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return (server.address() as AddressInfo).port;
}
