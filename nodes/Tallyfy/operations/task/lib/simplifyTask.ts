import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';
import { isRecord } from '../../../api/records';
import { embedded, embeddedRecord, tagsIn } from '../../lib/embedded';
import { peopleNamed, peopleShown } from '../../lib/people';
import { answersShown } from '../../lib/forms/answersShown';

/** The fields of a task that most people need, in the words of Tallyfy's screens, and its process and answers if it has them. */
export function simplifyTask(task: Tallyfy<'Task'>): IDataObject {
	const owners = isRecord(task.owners) ? task.owners : undefined;
	return {
		id: task.id,
		title: task.title,
		status: task.status,
		type: task.task_type,
		deadline: isoOf(task.deadline),
		deadline_set_by_hand: task.deadline_set_by_hand,
		assignees: owners && peopleShown(owners),
		...peopleNamed(owners ?? {}),
		tags: tagsIn(task.tags),
		process: embeddedRecord(task.run)?.name,
		process_id: task.run_id,
		template_id: task.checklist_id,
		completed_at: isoOf(task.completed_at),
		approved: task.task_type === 'approval' ? task.is_approved : undefined,
		answers: 'form_fields' in task ? answersShown(embedded(task.form_fields), task.taskdata) : undefined,
	};
}
