import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { commentId, content } from './lib/commentFields';
import { simplifyComment } from './lib/threads';

export const update = operation({
	name: 'Update',
	action: 'Update comment',
	description: 'Change the text of a comment of a task',
	fields: [task, commentId, content],
	simplify: simplifyComment,
	request: ({ taskId, commentId: id, content: text }) =>
		call('updateComment', { task_id: taskId, comment_id: id, body: { content: text } }),
});
