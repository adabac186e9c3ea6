import {
	NodeConnectionTypes,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';

import { credentials } from '../Tallyfy/engine/connect';
import { describeTrigger } from '../Tallyfy/engine/describe';
import { poll } from '../Tallyfy/engine/poll';
import { fields, pollingTrigger } from '../Tallyfy/events/pollingTrigger';
import { lists } from '../Tallyfy/operations/lib/lists';

export class TallyfyTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Tallyfy Trigger',
		name: 'tallyfyTrigger',
		icon: { light: 'file:../../icons/tallyfy.svg', dark: 'file:../../icons/tallyfy.dark.svg' },
		group: ['trigger'],
		version: [1],
		defaultVersion: 1,
		subtitle: '={{ $parameter["events"].map((event) => event.replace(/[._]/g, " ")).join(", ") }}',
		// n8n's search shows this for the Tallyfy node as well.
		description:
			'Launch processes, complete tasks, manage people; or start a workflow when something happens in Tallyfy',
		defaults: { name: 'Tallyfy Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials,
		properties: describeTrigger(fields),
	};

	methods = { listSearch: lists };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll(this, pollingTrigger(this));
	}
}
