import type { IExecuteFunctions, INode } from 'n8n-workflow';

import { InputError, inOneText } from '../api/errors';

/** The end of a node's type when it runs as a tool of an AI agent, or as the human review of one. */
const ofAgent = /(Hitl)?Tool$/;

/** The type that a node has in a workflow, from the type under which it runs. */
export const ownType = (type: string): string => type.replace(ofAgent, '');

/** What happened, and what to do next. */
interface Told {
	message: string;
	description?: string;
}

/** Whether the node runs as a tool of an AI agent, or as the human review of one. */
const isOfAgent = ({ type }: INode): boolean => ofAgent.test(type);

/**
 * What an error says, as n8n shows it. Of a tool that fails n8n tells the model the message alone, so the way out is part of
 * it there.
 */
export function told(node: INode, { message, description }: Told): Told {
	if (!isOfAgent(node) || !description) return { message, description };
	return { message: inOneText(message, description) };
}

/**
 * What a tool gives goes to the language model, its provider and the memory of the chat.
 *
 * @throws InputError when the node runs as a tool of an AI agent
 */
export function requireNoAgent(context: IExecuteFunctions): void {
	if (!isOfAgent(context.getNode())) return;
	throw new InputError(
		'A token is not given to an AI agent',
		'The agent needs none: as a tool, every other operation acts as the member in Act As. For what is outside n8n, use this operation in the workflow itself. Nothing was sent to Tallyfy.',
	);
}

/**
 * n8n runs a tool as a step of its own, which can wait, or inside the node that uses it. There it would hand the model what
 * the node has so far. A tool that is a step is marked as one.
 *
 * @throws InputError when the node runs as a tool inside another node
 */
export function requireStepOfItsOwn(context: IExecuteFunctions): void {
	const node = context.getNode();
	if (!isOfAgent(node) || node.rewireOutputLogTo) return;
	throw new InputError(
		'This tool cannot wait for a person here, so nobody was asked',
		'It runs inside another node, such as MCP Server Trigger or an AI Agent before version 3, which does not pause. Do not call it again. Whoever builds the workflow can use an AI Agent of version 3 or newer.',
	);
}
