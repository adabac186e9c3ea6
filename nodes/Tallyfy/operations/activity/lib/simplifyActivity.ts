import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';
import { isRecord } from '../../../api/records';

/** What Tallyfy's models are called on its screens. */
const kinds: Record<string, string> = { Checklist: 'template', Run: 'process', Thread: 'comment' };

/** Who did what to which thing; Tallyfy gives most of it as lists. */
export function simplifyActivity(activity: Tallyfy<'Activity'>): IDataObject {
	const [actor] = Array.isArray(activity.actor) ? activity.actor.filter(isRecord) : [];
	return {
		id: activity.id,
		created_at: isoOf(activity.created_at),
		description: words(activity.description),
		action: words(activity.verb),
		by: actor?.full_name,
		by_email: actor?.email,
		on: kindOf(activity.auditable_type),
		on_id: activity.auditable_id,
		within: kindOf(activity.parentable_type),
		within_id: activity.parentable_id,
	};
}

const words = (list: string[] | null | undefined) => (Array.isArray(list) ? list.join(', ') : list);

function kindOf(model: unknown): string | undefined {
	const name = typeof model === 'string' ? model.split('\\').pop() : undefined;
	return name && (kinds[name] ?? name.toLowerCase());
}
