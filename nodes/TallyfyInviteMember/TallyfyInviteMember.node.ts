import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { credentials } from '../Tallyfy/engine/connect';
import { describeOperation } from '../Tallyfy/engine/describe';
import { execute } from '../Tallyfy/engine/execute';
import { invite } from '../Tallyfy/operations/member/invite';
import { lists } from '../Tallyfy/operations/lib/lists';

export class TallyfyInviteMember implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Tallyfy: Invite Member',
		name: 'tallyfyInviteMember',
		icon: { light: 'file:../../icons/tallyfy.svg', dark: 'file:../../icons/tallyfy.dark.svg' },
		group: ['transform'],
		version: [1],
		defaultVersion: 1,
		subtitle: '={{ [$parameter["method"], $parameter["email"]].filter(Boolean).join(": ") }}',
		description: 'Invite a person to the Tallyfy organization by email, or create the member at once',
		defaults: { name: 'Tallyfy: Invite Member' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		properties: describeOperation(invite),
	};

	methods = { listSearch: lists };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await execute(this, invite);
	}
}
