import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';

/** The fields of a tag that most people need, in the words of Tallyfy's screens. */
export function simplifyTag({ statistics, ...tag }: Tallyfy<'Tag'>): IDataObject {
	const counts = statistics?.data;
	return {
		id: tag.id,
		title: tag.title,
		color: tag.color,
		automatic: tag.auto_generated,
		created_at: isoOf(tag.created_at),
		active_templates: counts?.active_template,
		archived_templates: counts?.archived_template,
		active_processes: counts?.active_process,
		archived_processes: counts?.archived_process,
	};
}
