import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../api/errors';

/** The fields of a process that most people need, in the words of Tallyfy's screens. */
export function simplifyProcess(process: IDataObject): IDataObject {
	const { progress } = process;
	return {
		id: process.id,
		name: process.name,
		status: process.status,
		percent_complete: isRecord(progress) ? progress.percent : typeof progress === 'number' ? progress : undefined,
		template: process.checklist_title,
		template_id: process.checklist_id,
		owner_id: process.owner_id,
		created_at: process.created_at,
		due_date: process.due_date,
		completed_at: process.completed_at,
	};
}
