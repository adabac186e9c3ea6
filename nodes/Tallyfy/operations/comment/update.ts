import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { mentionNobody } from '../lib/fields/richText';
import { commentId, content } from './lib/commentFields';
import { withMentions } from './lib/mention';
import { simplifyComment } from './lib/threads';

export const update = operation({
	name: 'Update',
	action: 'Update comment',
	description: 'Change the text of a comment of a task',
	target: ['commentId'],
	fields: [
		task,
		commentId,
		content,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [mentionNobody],
		},
	],
	simplify: simplifyComment,
	request: ({ taskId, commentId: id, content: text, additionalFields }) =>
		call('updateComment', { task_id: taskId, comment_id: id, body: { content: withMentions(text, additionalFields) } }),
});
