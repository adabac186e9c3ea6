import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { task } from '../lib/fields/pickers';
import { commentId } from './lib/commentFields';

export const deleteComment = operation({
	name: 'Delete',
	action: 'Delete comment',
	description: 'Delete a comment of a task; this cannot be undone',
	fields: [task, commentId],
	request: ({ taskId, commentId: id }) => ({ method: 'DELETE', path: path`/tasks/${taskId}/comment/${id}` }),
});
