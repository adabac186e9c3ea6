import { call } from '../../api/call';
import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import {
	callFor,
	processShown,
	taskProcessOrTemplate,
	taskShown,
	templateShown,
} from '../lib/fields/processTaskOrTemplate';
import { mentionNobody } from '../lib/fields/richText';
import { content, notify, notifyGroups, visibility } from './lib/commentFields';
import { withMentions } from './lib/mention';
import { simplifyComment } from './lib/threads';

export const add = operation({
	name: 'Add',
	action: 'Add comment',
	description: 'Add a comment to a task, a process or a template',
	target: ['taskId', 'processId', 'templateId'],
	fields: [
		{ ...taskProcessOrTemplate, displayName: 'Comment On' },
		taskShown,
		processShown,
		templateShown,
		content,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Kind',
					name: 'label',
					type: 'options',
					options: [
						{ name: 'Advice', value: 'advice' },
						{ name: 'Comment', value: 'comment' },
						{ name: 'Improvement', value: 'improvement' },
						{ name: 'Issue', value: 'problem' },
						{ name: 'Resolution', value: 'resolve' },
					],
					default: 'comment',
					description: 'What kind of comment it is. Only for a comment on a task.',
				},
				mentionNobody,
				notify,
				notifyGroups,
				{ ...visibility, description: `${visibility.description} Only for a comment on a task.` },
			],
		},
	],
	simplify: simplifyComment,
	request: ({ content: text, additionalFields: { label, state, ...mentions }, ...chosen }) => {
		const unknown = label !== undefined ? 'Kind' : state !== undefined ? 'Visibility' : undefined;
		if (unknown && chosen.subject !== 'task') throw new InputError(`${unknown} goes with a comment on a task only`);
		const content = withMentions(text, mentions);
		return callFor(chosen, {
			process: (id) => call('commentOnRun', { run_id: id, body: { content } }),
			task: (id) => call('createComment', { task_id: id, body: { content, label, state } }),
			template: (id) => call('commentOnTemplate', { checklist_id: id, body: { content } }),
		});
	},
});
