import type { IDataObject, IExecuteFunctions, INode, INodeExecutionData, IWorkflowBase } from 'n8n-workflow';

import type { Pending } from './operation';
import { ownType } from './tool';
import type { WaitTimes } from './waitOptions';

/*
 * How n8n waits. When the time of a waiting execution has come, n8n does not run the waiting node again: it passes the
 * input of the node on. Nobody would check whether the person is done. So a sub-workflow does the waiting, which n8n
 * stores and resumes by itself, and whose output n8n hands to the node that started it:
 *
 *   Start → Ask ──→ Wait → Look → (the output)
 *            │        ↑     │ ↑
 *            │        └─────┘ │ as long as anything is open
 *            └────────────────┘ when nothing is open after asking
 *
 * Its nodes are of the same type as the node that started it, and each has a `phase` of its own. Executions wait for
 * months, so they outlive updates of this package: the names of phases and the keys of `Wait` stay.
 */

/** What a node does here; the node of the user's workflow has none of them. */
export type Phase = '' | 'ask' | 'wait' | 'look';

/** What an input item waits for, as JSON. */
export interface Wait extends Partial<WaitTimes> {
	actAs?: string;
	/** The values of the operation's fields, until it has asked. */
	values?: IDataObject;
	/** Whether Tallyfy is to call. */
	isInstant?: boolean;
	/** What `ask` returned. */
	asked?: Pending;
	/** The output of the item, once it is known. */
	outcome?: IDataObject;
}

/** The end of the address that Tallyfy calls, and the ID of the node that gives Tallyfy that address. */
export const resumePath = 'tallyfy';

/**
 * The waits as the nodes of the sub-workflow pass them on: all in the first item. n8n stores the output of every run, but
 * text and objects that it has stored already only once more by reference.
 *
 * @param beside the items that the credential looks at, since each node reads it again; the waits go into the first of them
 */
export function toItems(waits: Wait[], beside: INodeExecutionData[]): INodeExecutionData[] {
	const [first, ...others] = beside;
	return [{ json: { ...first?.json, waits: waits as IDataObject[] } }, ...others];
}

/** What `toItems` has put there. */
export const waitsIn = (items: INodeExecutionData[]): Wait[] => items[0]?.json.waits as Wait[];

/** The sub-workflow of the node that runs. n8n shows its nodes in messages and lists, so they are called after that node. */
export function subWorkflow(context: IExecuteFunctions): IWorkflowBase {
	const { type, typeVersion, credentials, parameters, name } = context.getNode();
	const { authentication, resource } = parameters;
	const node = (phase: Phase, own: Partial<INode> & Pick<INode, 'id' | 'name' | 'position'>): INode => ({
		type: ownType(type),
		typeVersion,
		credentials,
		parameters: {
			authentication,
			resource,
			// n8n checks the signature only of an address of this operation.
			operation: 'sendAndWait',
			phase,
			items: '={{ $input.all().map(({ json }) => ({ json })) }}',
		},
		...(context.continueOnFail() && { onError: 'continueRegularOutput' }),
		...own,
	});
	const names = { start: `${name}: start`, ask: name, wait: `${name}: wait`, look: `${name}: look` };
	const to = (next: string) => [{ node: next, type: 'main' as const, index: 0 }];
	const { id = '', name: workflow } = context.getWorkflow();
	const now = new Date();
	return {
		id,
		name: `${workflow}: ${name}`,
		active: false,
		isArchived: false,
		createdAt: now,
		updatedAt: now,
		activeVersionId: null,
		nodes: [
			{
				id: 'start',
				name: names.start,
				type: 'n8n-nodes-base.executeWorkflowTrigger',
				typeVersion: 1.1,
				position: [0, 0],
				parameters: { inputSource: 'passthrough' },
			},
			node('ask', { id: resumePath, name: names.ask, position: [220, 0] }),
			node('wait', { id: 'wait', name: names.wait, position: [440, 0] }),
			node('look', { id: 'look', name: names.look, position: [660, 0] }),
		],
		connections: {
			[names.start]: { main: [to(names.ask)] },
			[names.ask]: { main: [to(names.wait), to(names.look)] },
			[names.wait]: { main: [to(names.look)] },
			[names.look]: { main: [[], to(names.wait)] },
		},
		settings: {
			// The first versions of n8n 2 do not have it.
			...context.getWorkflowSettings?.(),
			// Otherwise a workflow that no other may call could not call this part of itself.
			callerPolicy: 'workflowsFromSameOwner',
			// The workflow itself fails too, and then runs its error workflow.
			errorWorkflow: undefined,
			// n8n would count the waiting, and end it.
			executionTimeout: -1,
			// n8n takes the output from what it has stored. Where it stores nothing, the workflow would wait for ever.
			saveDataSuccessExecution: 'all',
			saveDataErrorExecution: 'all',
			saveManualExecutions: true,
		},
	};
}
