import type { INodeParameters } from 'n8n-workflow';
import type { WorkflowFile } from '../../tools/n8n/n8n.mts';
import { startedBy } from '../e2e/triggered.mts';

/** A workflow of a start and one of our nodes. */
export function workflowOf(name: string, type: string, parameters: INodeParameters = {}): WorkflowFile {
	const { nodes } = startedBy(name, type, parameters);
	const start = { id: 'start', name: 'Start', type: 'n8n-nodes-base.manualTrigger', typeVersion: 1, parameters: {} };
	return {
		name,
		nodes: [{ ...start, position: [0, 0] }, ...nodes.map((node) => ({ ...node, name }))],
		connections: { Start: { main: [[{ node: name, type: 'main', index: 0 }]] } },
	};
}

export const list = workflowOf('List', 'tallyfyListMyTasks');
