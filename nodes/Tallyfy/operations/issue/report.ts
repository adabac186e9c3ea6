import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { withMentions } from '../comment/lib/mention';
import { content, notify, notifyGroups } from '../comment/lib/commentFields';
import { mentionNobody } from '../lib/fields/richText';
import {
	callFor,
	processShown,
	taskProcessOrTemplate,
	taskShown,
	templateShown,
} from '../lib/fields/processTaskOrTemplate';
import { simplifyIssue } from './lib/simplifyIssue';

export const report = operation({
	name: 'Report',
	action: 'Report issue',
	description: 'Report an issue on a task, a process or a template; while it is open, its task cannot be completed',
	target: ['taskId', 'processId', 'templateId'],
	fields: [
		{ ...taskProcessOrTemplate, displayName: 'Report On' },
		taskShown,
		processShown,
		templateShown,
		{ ...content, placeholder: 'e.g. The contract is not signed' },
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [mentionNobody, notify, notifyGroups],
		},
	],
	simplify: simplifyIssue,
	request: ({ content: text, additionalFields, ...chosen }) => {
		const body = { content: withMentions(text, additionalFields) };
		return callFor(chosen, {
			process: (id) => call('reportRunIssue', { run_id: id, body }),
			task: (id) => call('reportIssue', { task_id: id, body }),
			template: (id) => call('reportTemplateIssue', { checklist_id: id, body }),
		});
	},
});
