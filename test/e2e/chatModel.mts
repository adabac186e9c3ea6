import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Chat {
	messages: Array<{ role: string; content: string }>;
	tools: Array<{ function: { name: string } }>;
}

/** Speaks OpenAI's chat API: wants to use a tool once, its first one unless told, and then says what came of it. */
export async function startChatModel(input: object, tool?: string) {
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const { messages, tools } = (await json(request)) as Chat;
		const last = messages.at(-1);
		const call = {
			id: 'call_1',
			type: 'function',
			function: { name: tool ?? tools[0].function.name, arguments: JSON.stringify(input) },
		};
		const message =
			last?.role === 'tool'
				? { role: 'assistant', content: `The tool says: ${last.content}` }
				: { role: 'assistant', content: null, tool_calls: [call] };
		const finish_reason = last?.role === 'tool' ? 'stop' : 'tool_calls';
		response.setHeader('content-type', 'application/json');
		response.end(
			JSON.stringify({
				id: 'chat',
				object: 'chat.completion',
				created: 0,
				model: 'test',
				choices: [{ index: 0, message, finish_reason }],
				usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
			}),
		);
	};
	const server = createServer((request, response) => void answer(request, response));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}/v1`, stop: () => void server.close().closeAllConnections() };
}
