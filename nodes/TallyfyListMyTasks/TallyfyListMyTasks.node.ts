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
import { lists } from '../Tallyfy/operations/lib/lists';
import { getMyTasks } from '../Tallyfy/operations/task/getMyTasks';

export class TallyfyListMyTasks implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Tallyfy: List My Tasks',
		name: 'tallyfyListMyTasks',
		icon: { light: 'file:../../icons/tallyfy.svg', dark: 'file:../../icons/tallyfy.dark.svg' },
		group: ['transform'],
		version: [1],
		defaultVersion: 1,
		subtitle: '={{ $parameter["authentication"] === "personalToken" ? "owner of the token" : $parameter["actAs"] }}',
		description: 'Get the Tallyfy tasks of any member of the organization',
		defaults: { name: 'Tallyfy: List My Tasks' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		properties: describeOperation(getMyTasks),
	};

	methods = { listSearch: lists };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await execute(this, getMyTasks);
	}
}
