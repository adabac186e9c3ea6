import type { INode } from 'n8n-workflow';
import { credentialType } from '../../tools/n8n/example.mts';
import type { WorkflowFile } from '../../tools/n8n/n8n.mts';

/** What is sent to the webhook of a workflow. */
export interface Order {
	name: string;
	/** Of the member it is for. */
	email: string;
	memberId: number;
}

const order = (field: keyof Order) => `{{ $('Webhook').first().json.body.${field} }}`;

const actAs = { __rl: true, mode: 'email', value: `=${order('email')}` };

const webhook = (path: string): INode => ({
	...node('Webhook', 'n8n-nodes-base.webhook', { httpMethod: 'POST', path, options: {} }),
	typeVersion: 2,
	webhookId: path,
});

/** Of a task: which order and which execution it comes from. */
const title = `=${order('name')} in execution {{ $execution.id }}`;

const listMyTasks = (name: string) => tallyfy(name, 'tallyfyListMyTasks', { actAs, returnAll: true });

const createTask = tallyfy('Create Task', 'tallyfy', {
	authentication: 'oAuthClientCredentials',
	resource: 'task',
	operation: 'create',
	actAs,
	title,
	deadline: '2030-02-01 17:00:00',
	memberIds: `=${order('memberId')}`,
	guestEmails: '',
	groupIds: '',
	additionalFields: {},
});

/** A read and a write, in the name of the member of each order. */
export const orders = inLine('Orders', webhook('orders'), listMyTasks('List Their Tasks'), createTask);

/** Gives the member of the order a task, waits until it is done, and goes on as the same member. */
export const approval = inLine(
	'Approval',
	webhook('approval'),
	tallyfy('Create Task and Wait', 'tallyfy', {
		authentication: 'oAuthClientCredentials',
		resource: 'task',
		operation: 'sendAndWait',
		actAs,
		message: title,
		memberId: { __rl: true, mode: 'id', value: `=${order('memberId')}` },
		responseType: 'approval',
		waitOptions: {},
	}),
	listMyTasks('List Their Tasks'),
);

function inLine(name: string, ...nodes: INode[]): WorkflowFile {
	const connections = Object.fromEntries(
		nodes
			.slice(1)
			.map((next, i) => [nodes[i].name, { main: [[{ node: next.name, type: 'main' as const, index: 0 }]] }]),
	);
	return { name, nodes, connections, settings: { executionOrder: 'v1' } };
}

function tallyfy(name: string, type: string, parameters: INode['parameters']): INode {
	return {
		...node(name, `n8n-nodes-tallyfy-oauth.${type}`, parameters),
		// Behind a list, once for all its items.
		executeOnce: true,
		credentials: { [credentialType]: { id: '', name: '' } },
	};
}

function node(name: string, type: string, parameters: INode['parameters']): INode {
	return { id: name, name, type, typeVersion: 1, position: [0, 0], parameters };
}
