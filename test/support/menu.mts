import type { INodeParameters } from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import { runNode, type RunOptions, type RunResult } from '../../tools/engine/engine.mts';
import { actAs, ana } from './nodes.mts';
import { credentialsOf } from './tallyfy.mts';

const node = new Tallyfy();

/** One operation of the full node, as Ana unless told otherwise. */
export async function perform(
	sandbox: Sandbox,
	[resource, operation]: readonly [resource: string, operation: string],
	parameters: INodeParameters = {},
	options: Partial<RunOptions> = {},
): Promise<RunResult> {
	return await runNode({
		node,
		credentials: credentialsOf(sandbox),
		parameters: { resource, operation, actAs: actAs(ana), ...parameters },
		...options,
	});
}

export { picked } from './locators.mts';
