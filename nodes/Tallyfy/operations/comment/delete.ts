import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';
import { commentId } from './lib/commentFields';

export const deleteComment = operation({
	name: 'Delete',
	action: 'Delete comment',
	description: 'Delete a comment of a task; this cannot be undone',
	target: ['commentId'],
	fields: [task, commentId],
	request: ({ taskId, commentId: id }) => call('deleteComment', { task_id: taskId, comment_id: id }),
	gives: (_, { commentId: id }) => deleted(id),
});
