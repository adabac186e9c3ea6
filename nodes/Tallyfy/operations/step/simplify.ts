import type { IDataObject } from 'n8n-workflow';

import { embedded } from '../embedded';

/** The fields of a step that most people need. */
export function simplifyStep(step: IDataObject): IDataObject {
	return {
		id: step.id,
		title: step.title,
		summary: step.summary,
		type: step.step_type,
		position: step.position,
		members: listed(step.assignees),
		guests: listed(step.guests),
		groups: listed(step.groups),
		form_fields: embedded(step.captures)
			.map(({ label }) => label)
			.join(', '),
		template_id: step.checklist_id,
	};
}

const listed = (people: unknown): string => (Array.isArray(people) ? people.join(', ') : '');
