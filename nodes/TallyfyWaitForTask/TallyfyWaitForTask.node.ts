import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { credentials } from '../Tallyfy/engine/connect';
import { describeOperation } from '../Tallyfy/engine/describe';
import { execute } from '../Tallyfy/engine/execute';
import { resume, resumeWebhooks } from '../Tallyfy/engine/resume';
import { lists } from '../Tallyfy/operations/lib/lists';
import { waitForTask } from './waitForTask';

export class TallyfyWaitForTask implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Tallyfy: Wait for Task',
		name: 'tallyfyWaitForTask',
		icon: { light: 'file:../../icons/tallyfy.svg', dark: 'file:../../icons/tallyfy.dark.svg' },
		group: ['transform'],
		version: [1],
		defaultVersion: 1,
		subtitle: '={{ $parameter["waitFor"] }}',
		description:
			'Pause the workflow until a person completes a Tallyfy task or process, and go on with what came of it',
		defaults: { name: 'Tallyfy: Wait for Task' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		webhooks: resumeWebhooks,
		waitingNodeTooltip: 'The execution goes on when the task or process is completed',
		properties: describeOperation(waitForTask),
	};

	methods = { listSearch: lists };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await execute(this, waitForTask);
	}

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await resume(this, waitForTask);
	}
}
