import * as n8nWorkflow from 'n8n-workflow';

import { InputError } from '../api/errors';

// n8n does not tell a node its version, so the version is known by what the package n8n-workflow exports.

/** What every description of a node needs. */
if (!('NodeConnectionTypes' in n8nWorkflow))
	throw new Error('n8n-nodes-tallyfy-oauth needs n8n 1.85 or newer. Update n8n and start it again.');

/** n8n 2 publishes workflows; this function checks one before. */
const isVersion2 = 'validateWorkflowHasTriggerLikeNode' in n8nWorkflow;

/**
 * When a sub-workflow has waited, n8n 1 continues with its input instead of its output, so what the person did would be
 * lost.
 *
 * @throws InputError on n8n 1, before anything is asked for
 */
export function requireWaiting(): void {
	if (isVersion2) return;
	throw new InputError(
		'Waiting for people in Tallyfy needs n8n 2.0 or newer',
		'Nothing was sent to Tallyfy. Update n8n. Until then, end this workflow where it would wait, and have Tallyfy Trigger start a second one when the person is done.',
	);
}

/**
 * Whether an error of a sub-workflow that has waited reaches the node that started it. Before 2.27 n8n passes the input of
 * that node on instead. This function came with 2.28.
 */
export const handsErrorsOn = 'isCompletedExecutionStatus' in n8nWorkflow;
