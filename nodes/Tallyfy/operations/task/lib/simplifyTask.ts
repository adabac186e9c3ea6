import type { IDataObject } from 'n8n-workflow';

import { isoOf, timeOf } from '../../../api/dates';
import { isRecord } from '../../../api/records';
import type { ShownAs } from '../../../engine/operation';
import { embedded, embeddedRecord, tagsIn } from '../../lib/embedded';
import { peopleNamed, peopleShown } from '../../lib/people';
import { answersShown } from '../../lib/forms/answersShown';
import { plainText } from '../../lib/plainText';
import { processUrl } from '../../process/lib/processUrl';
import { completedBy, type Task } from './peopleOfTask';

/** The fields of a task that most people need, in the words of Tallyfy's screens, and its process and answers if it has them. */
export function simplifyTask(task: Task, shown: ShownAs): IDataObject {
	const owners = isRecord(task.owners) ? task.owners : undefined;
	const run = embeddedRecord(task.run);
	return {
		id: task.id,
		title: task.title,
		status: task.status,
		is_overdue: isOverdue(task),
		type: task.task_type,
		instructions: plainText(task.summary),
		deadline: isoOf(task.deadline),
		deadline_set_by_hand: task.deadline_set_by_hand,
		assignees: owners && peopleShown(owners),
		...peopleNamed(owners ?? {}),
		tags: tagsIn(task.tags),
		process: run?.name,
		process_id: task.run_id,
		url: processUrl(task.run_id, shown),
		template: run?.checklist_title,
		template_id: task.checklist_id,
		created_at: isoOf(task.created_at),
		completed_at: isoOf(task.completed_at),
		completed_by: completedBy(task),
		approved: task.task_type === 'approval' ? task.is_approved : undefined,
		answers: 'form_fields' in task ? answersShown(embedded(task.form_fields), task.taskdata, shown.options) : undefined,
	};
}

/** Tallyfy has no status for it (NOTES §7). */
function isOverdue({ deadline, completed_at: completedAt, status }: Task): boolean | undefined {
	if (deadline === undefined) return undefined;
	return !completedAt && status !== 'completed' && timeOf(deadline) < Date.now();
}
