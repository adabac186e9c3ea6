import type { IExecuteFunctions } from 'n8n-workflow';

import { InputError } from '../api/errors';

/** As a tool of an agent, and as its human review, a node has types of their own. */
const ofAgent = /(Hitl)?Tool$/;

/** The type of a node in a workflow, for the type under which it runs. */
export const ownType = (type: string): string => type.replace(ofAgent, '');

/** @throws InputError for a tool of an agent: what it gives goes to the language model, its provider and the memory */
export function requireNoAgent(context: IExecuteFunctions): void {
	if (!ofAgent.test(context.getNode().type)) return;
	throw new InputError(
		'A token is not given to an AI agent',
		'The agent needs none: as a tool, every other operation acts as the member in Act As. For what is outside n8n, use this operation in the workflow itself. Nothing was sent to Tallyfy.',
	);
}
