import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

interface Chat {
	messages: Array<{ role: string; content: string }>;
	tools: Array<{ function: { name: string; description: string; parameters: { properties: object } } }>;
}

/** What the model asks a tool for, its first one unless told; the input may come of what the tool before it said. */
interface Wish {
	tool?: string;
	input?: object | ((answer: string) => object);
}

/** Speaks OpenAI's chat API: has one wish after the other, and then says what came of the last one. */
export async function startChatModel(...wishes: Wish[]) {
	const told: Chat[] = [];
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const chat = (await json(request)) as Chat;
		told.push(chat);
		const answers = answersIn(chat);
		const last = answers.at(-1) ?? '';
		const { tool = chat.tools[0].function.name, input = {} } = wishes[answers.length] ?? {};
		const call = () => ({
			id: `call_${answers.length}`,
			type: 'function',
			function: { name: tool, arguments: JSON.stringify(typeof input === 'function' ? input(last) : input) },
		});
		const isDone = answers.length === wishes.length;
		const message = isDone
			? { role: 'assistant', content: `The tool says: ${last}` }
			: { role: 'assistant', content: null, tool_calls: [call()] };
		response.setHeader('content-type', 'application/json');
		response.end(
			JSON.stringify({
				id: 'chat',
				object: 'chat.completion',
				created: 0,
				model: 'test',
				choices: [{ index: 0, message, finish_reason: isDone ? 'stop' : 'tool_calls' }],
				usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
			}),
		);
	};
	const server = createServer((request, response) => void answer(request, response));
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/v1`,
		/** What the tools said, in their order. */
		answers: () => answersIn(told[told.length - 1]),
		/** The tools as they are described to the model. */
		tools: () => told[0].tools.map((tool) => tool.function),
		stop: () => void server.close().closeAllConnections(),
	};
}

const answersIn = ({ messages }: Chat) => messages.filter(({ role }) => role === 'tool').map(({ content }) => content);
