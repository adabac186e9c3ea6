import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';

/** The fields of a file that most people need, as a form field for files takes it, and where it is. */
export function simplifyFile(asset: Tallyfy<'Asset'> & { task_id?: string }): IDataObject {
	const { id, filename, version, uploaded_from: from, uploaded_at, subject, task_id } = asset;
	const subjectOf = (type: string) => (subject?.type === type ? subject.id : undefined);
	return {
		id,
		filename,
		version,
		task_id: task_id ?? subjectOf('Task'),
		process_id: subjectOf('Run'),
		template_id: subjectOf('Checklist'),
		field_id: from === 'ko_field' ? undefined : from,
		uploaded_at: isoOf(uploaded_at),
	};
}
