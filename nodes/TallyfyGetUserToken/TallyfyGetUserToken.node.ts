import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';

import { describeOperation } from '../Tallyfy/engine/describe';
import { execute } from '../Tallyfy/engine/execute';
import { getUserToken } from '../Tallyfy/operations/member/getUserToken';

export class TallyfyGetUserToken implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Tallyfy: Get User Token',
		name: 'tallyfyGetUserToken',
		icon: { light: 'file:../../icons/tallyfy.svg', dark: 'file:../../icons/tallyfy.dark.svg' },
		group: ['transform'],
		version: [1],
		defaultVersion: 1,
		subtitle: '={{ $parameter["email"] }}',
		description: 'Get a Tallyfy token that acts as one member of the organization',
		defaults: { name: 'Tallyfy: Get User Token' },
		// A language model, its provider and the memory of the chat would have the token.
		usableAsTool: undefined,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'tallyfyOAuthClientCredentialsApi', required: true }],
		sensitiveOutputFields: ['access_token'],
		properties: describeOperation(getUserToken),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await execute(this, getUserToken);
	}
}
