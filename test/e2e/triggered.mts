import type { INodeParameters } from 'n8n-workflow';
import { setTimeout as sleep } from 'node:timers/promises';
import { credentialType } from '../../tools/n8n/example.mts';
import { output, type N8n, type WorkflowFile } from '../../tools/n8n/n8n.mts';
import type { Sandbox } from '../../sandbox/index.mts';

/** A workflow of one of our triggers alone. */
export const startedBy = (name: string, type: string, parameters: INodeParameters): WorkflowFile => ({
	name,
	nodes: [
		{
			id: 'trigger',
			name: 'Trigger',
			type: `n8n-nodes-tallyfy-oauth.${type}`,
			typeVersion: 1,
			position: [0, 0],
			parameters: { actAs: { __rl: true, mode: 'email', value: 'ana.petrova@example.com' }, ...parameters },
			credentials: { [credentialType]: { id: '', name: '' } },
		},
	],
	connections: {},
});

/** n8n answers before its triggers run: the first look is over when nothing more is asked. */
export async function activate(n8n: N8n, sandbox: Sandbox, workflow: string) {
	// Tallyfy's clock is known to the second: what happened just before would be new.
	await sleep(2000);
	const before = sandbox.requests.length;
	await n8n.activate(workflow);
	const end = Date.now() + 60_000;
	for (let seen = before; Date.now() < end; await sleep(1500)) {
		const { length } = sandbox.requests;
		if (length > before && length === seen) return;
		seen = length;
	}
	throw new Error('The trigger was activated, and its first look at Tallyfy was not over within a minute');
}

/**
 * What the executions that are not `known` put out, once there are so many items; none is an item too many.
 * @param within milliseconds
 */
export async function started(n8n: N8n, known: Set<string>, items: number, within: number) {
	const found: unknown[] = [];
	for (const end = Date.now() + within; ; await sleep(250)) {
		for (const id of (await n8n.executionIds()).reverse()) {
			if (known.has(id)) continue;
			const execution = await n8n.getExecution(id);
			if (execution.status !== 'success') continue;
			known.add(id);
			found.push(...output(execution, 'Trigger'));
		}
		if (found.length >= items || Date.now() > end) return found;
	}
}
