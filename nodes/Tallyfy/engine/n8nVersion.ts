import * as host from 'n8n-workflow';

import { InputError } from '../api/errors';

// n8n tells a node nothing of its version, so what came with a version stands for it.

/** All nodes are described with it. */
if (!('NodeConnectionTypes' in host))
	throw new Error('n8n-nodes-tallyfy-oauth needs n8n 1.85 or newer. Update n8n and start it again.');

/** The check of a workflow that n8n publishes: n8n 2 brought publishing. */
const isVersion2 = 'validateWorkflowHasTriggerLikeNode' in host;

/**
 * Where a sub-workflow has waited, n8n 1 goes on with its input in the place of its output: nobody would hear what the
 * person did.
 *
 * @throws InputError there, before anything is asked for
 */
export function requireWaiting(): void {
	if (isVersion2) return;
	throw new InputError(
		'Waiting for people in Tallyfy needs n8n 2.0 or newer',
		'Nothing was sent to Tallyfy. Update n8n; until then, create the task with Task: Create One-Off, and start a second workflow with Tallyfy Trigger when the task is completed.',
	);
}
