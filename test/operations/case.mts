import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';

import type { CallName } from '../../nodes/Tallyfy/api/request.ts';
import type { menu } from '../../nodes/Tallyfy/operations/index.ts';
import type { Sandbox } from '../../sandbox/index.mts';

/** How one operation is shown to work: the walk runs it in n8n's engine against the sandbox, as Ana, an administrator. */
export interface Case {
	/** Puts into the sandbox what has to be there, and gives the parameters of the node. */
	given: (sandbox: Sandbox) => INodeParameters;
	/** The input item; its files too. */
	item?: INodeExecutionData;
	/** The operations of the contract that are sent, in order, without those for tokens. */
	sends: CallName[];
	/** What is sent in their place for other kinds of things; the resource's own tests show that. */
	also?: CallName[];
	/** What the items have to be, at the least; or a look at them and at the sandbox. */
	gives: IDataObject[] | ((items: INodeExecutionData[], sandbox: Sandbox) => void);
}

type CasesOf<R> = R extends { operations: infer O } ? Record<keyof O, Case> : never;

/** A case for every operation of a resource: a missing one does not compile. */
export type Cases<R extends keyof typeof menu> = CasesOf<(typeof menu)[R]>;
