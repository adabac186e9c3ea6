import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../api/errors';

/** The fields of a task that most people need, in the words of Tallyfy's screens. */
export function simplifyTask(task: IDataObject): IDataObject {
	return {
		id: task.id,
		title: task.title,
		status: task.status,
		type: task.task_type,
		deadline: task.deadline,
		assignees: names(task.owners),
		process_id: task.run_id,
		template_id: task.checklist_id,
		created_at: task.created_at,
		completed_at: task.completed_at,
	};
}

/** Names or emails or ids, whatever Tallyfy gives, as one text. */
function names(owners: unknown): string {
	if (!isRecord(owners)) return '';
	return [owners.users, owners.guests, owners.groups]
		.flatMap((list) => (Array.isArray(list) ? list : []))
		.map((owner: unknown) => (isRecord(owner) ? (owner.full_name ?? owner.name ?? owner.email ?? owner.id) : owner))
		.join(', ');
}
