import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { listed } from '../../lib/embedded';
import { peopleNamed } from '../../lib/people';

/** The fields of a step that most people need. */
export function simplifyStep(step: Tallyfy<'Step'>): IDataObject {
	return {
		id: step.id,
		title: step.title,
		summary: step.summary,
		type: step.step_type,
		position: step.position,
		deadline: step.deadline,
		...peopleNamed({ users: step.assignees, guests: step.guests, groups: step.groups }),
		form_fields: listed(step.captures, 'label'),
		template_id: step.checklist_id,
	};
}
