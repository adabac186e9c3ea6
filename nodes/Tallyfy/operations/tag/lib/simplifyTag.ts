import type { IDataObject } from 'n8n-workflow';

import { embeddedRecord } from '../../lib/embedded';

/** The fields of a tag that most people need, in the words of Tallyfy's screens. */
export function simplifyTag({ id, title, color, auto_generated, created_at, statistics }: IDataObject): IDataObject {
	const counts = embeddedRecord(statistics);
	return {
		id,
		title,
		color,
		automatic: auto_generated,
		created_at,
		...(counts && {
			active_templates: counts.active_template,
			archived_templates: counts.archived_template,
			active_processes: counts.active_process,
			archived_processes: counts.archived_process,
		}),
	};
}
