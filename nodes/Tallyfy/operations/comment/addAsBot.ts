import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { mentionNobody } from '../lib/fields/richText';
import { content, notify, notifyGroups } from './lib/commentFields';
import { withMentions } from './lib/mention';
import { simplifyComment } from './lib/threads';

export const addAsBot = operation({
	name: 'Add as Bot',
	action: 'Add comment as bot',
	description: 'Add a comment to a task in the name of the bot of the organization, not of a member',
	target: ['taskId'],
	fields: [
		task,
		content,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [mentionNobody, notify, notifyGroups],
		},
	],
	simplify: simplifyComment,
	request: ({ taskId, content: text, additionalFields }) =>
		call('createBotComment', { task_id: taskId, body: { content: withMentions(text, additionalFields) } }),
});
