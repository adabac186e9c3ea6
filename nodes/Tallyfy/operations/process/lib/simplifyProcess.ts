import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import { isoOf } from '../../../api/dates';
import { isRecord } from '../../../api/records';
import type { ShownAs } from '../../../engine/operation';
import { embedded, tagsIn, type Embedded } from '../../lib/embedded';
import { answersShown } from '../../lib/forms/answersShown';
import { ownerOf, peopleNamed } from '../../lib/people';
import { processUrl } from './processUrl';

type Form = Embedded<Tallyfy<'FormField'>>;

/** A process may include its forms; the contract does not say how they look. */
type Process = Tallyfy<'Run'> & { ko_form_fields?: Form; form_fields?: Form };

/** The fields of a process that most people need, in the words of Tallyfy's screens, and the answers if it has its forms. */
export function simplifyProcess(process: Process, shown: ShownAs): IDataObject {
	const { progress } = process;
	const forms = formsOf(process);
	return {
		id: process.id,
		name: process.name,
		url: processUrl(process.id, shown),
		status: process.status,
		percent_complete: isRecord(progress) ? progress.percent : typeof progress === 'number' ? progress : undefined,
		template: process.checklist_title,
		template_id: process.checklist_id,
		owner_id: process.owner_id,
		owner: ownerOf(process),
		...peopleNamed({ users: process.users, groups: process.groups }),
		tags: tagsIn(process.tags),
		created_at: isoOf(process.created_at),
		due_date: isoOf(process.due_date),
		completed_at: isoOf(process.completed_at),
		answers: forms.length
			? answersShown(
					forms.flatMap((form) => embedded(form)),
					process.prerun,
					shown.options,
				)
			: undefined,
	};
}

/** The same, how far its kick-off form is, and what completing it did: Tallyfy tells of the tasks by their IDs. */
export const simplifyKickoff = (process: Process, shown: ShownAs): IDataObject => ({
	...simplifyProcess(process, shown),
	kickoff_form_status: process.prerun_status,
	rules_evaluated: process.rules_evaluated,
	tasks_changed_by_rules: process.tasks_changed_by_rules && Object.values(process.tasks_changed_by_rules),
});

/** The kick-off form, and then those of the tasks, which come all at once or each with its task. */
function formsOf({ ko_form_fields: kickoff, form_fields: form, tasks }: Process): Form[] {
	const ofTasks = form ? [form] : embedded(tasks).map((task) => task.form_fields);
	return [kickoff, ...ofTasks].filter(Boolean);
}
