import {
	NodeConnectionTypes,
	type IHookFunctions,
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';

import { credentials } from '../Tallyfy/engine/connect';
import { describeTrigger } from '../Tallyfy/engine/describe';
import { isSubscribed, receive, subscribe, unsubscribe, webhooks } from '../Tallyfy/engine/webhook';
import { fields, instantTrigger } from '../Tallyfy/events/instantTrigger';
import { lists } from '../Tallyfy/operations/lib/lists';

export class TallyfyInstantTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Tallyfy Instant Trigger',
		name: 'tallyfyInstantTrigger',
		icon: { light: 'file:../../icons/tallyfy.svg', dark: 'file:../../icons/tallyfy.dark.svg' },
		group: ['trigger'],
		version: [1],
		defaultVersion: 1,
		subtitle: '={{ $parameter["events"].map((event) => event.replace(/[._]/g, " ")).join(", ") }}',
		description:
			'Starts the workflow as soon as something happens in Tallyfy; Tallyfy calls n8n, which needs an administrator',
		defaults: { name: 'Tallyfy Instant Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		webhooks,
		properties: describeTrigger(fields),
	};

	methods = { listSearch: lists };

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await isSubscribed(this, instantTrigger(this));
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await subscribe(this, instantTrigger(this));
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await unsubscribe(this, instantTrigger(this));
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this, instantTrigger(this));
	}
}
