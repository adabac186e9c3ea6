import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { credentials } from './engine/connect';
import { describeMenu } from './engine/describe';
import { executeMenu } from './engine/execute';
import { resumeMenu, resumeWebhooks } from './engine/resume';
import { menu } from './operations';
import { waitingNodeTooltip } from './operations/task/lib/waitingNodeTooltip';
import { forms } from './operations/lib/forms/mapping';
import { lists } from './operations/lib/lists';

export class Tallyfy implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Tallyfy',
		name: 'tallyfy',
		icon: { light: 'file:../../icons/tallyfy.svg', dark: 'file:../../icons/tallyfy.dark.svg' },
		group: ['transform'],
		version: [1],
		defaultVersion: 1,
		subtitle:
			'={{ ({ getAll: "get many", sendAndWait: "create task and wait" }[$parameter["operation"]] ?? $parameter["operation"].replace(/[A-Z]/g, " $&").toLowerCase()) + ": " + $parameter["resource"].replace(/[A-Z]/g, " $&").toLowerCase() }}',
		description:
			'Launch processes, complete tasks, build templates and manage people in Tallyfy, as any member of the organization',
		defaults: { name: 'Tallyfy' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		webhooks: resumeWebhooks,
		waitingNodeTooltip,
		properties: describeMenu(menu, 'task'),
	};

	methods = { listSearch: lists, resourceMapping: forms };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await executeMenu(this, menu);
	}

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await resumeMenu(this, menu);
	}
}
