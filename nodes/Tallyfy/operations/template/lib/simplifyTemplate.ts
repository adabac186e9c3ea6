import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';
import { tagsIn } from '../../lib/embedded';
import { ownerOf } from '../../lib/people';
import { plainText } from '../../lib/plainText';

/** The fields of a template that most people need. */
export function simplifyTemplate(template: Tallyfy<'Template'>): IDataObject {
	return {
		id: template.id,
		title: template.title,
		summary: template.summary && plainText(template.summary),
		type: template.type,
		status: template.status,
		owner_id: template.owner_id,
		owner: ownerOf(template),
		folder_id: template.folder_id,
		tags: tagsIn(template.tags),
		steps: template.steps_count,
		processes_started: template.started_processes,
		created_at: isoOf(template.created_at),
		last_updated: isoOf(template.last_updated),
	};
}
