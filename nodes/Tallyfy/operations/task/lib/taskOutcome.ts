import type { IDataObject } from 'n8n-workflow';

import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { isoOf } from '../../../api/dates';
import { isRecord } from '../../../api/records';
import type { Pending, Progress } from '../../../engine/operation';
import { embedded } from '../../lib/embedded';
import { ifFound, unlessRefused } from '../../lib/find/ifFound';
import { answersShown } from '../../lib/forms/answersShown';
import { gone } from '../../lib/gone';
import { memberIn } from '../../lib/people';
import { simplifyTask } from './simplifyTask';
import { isCompleted, readTask } from './changeTask';

type Task = Tallyfy<'Task'>;

/** What came of a task: the decision, who made it, and the answers to its form. */
export async function outcome({ taskId }: Pending, api: Api): Promise<Progress> {
	const id = String(taskId);
	const found = await ifFound(readTask(api, id, ['form_fields']));
	if (!found) return gone({ completed_by: null, completed_at: null, answers: {}, task: { id } });
	const { form_fields: form, ...task } = found;
	const isDone = isCompleted(task);
	const status = isDone ? decision(task) : 'open';
	return {
		isDone,
		output: async () => ({
			status,
			...(task.task_type === 'approval' && isDone && { approved: status === 'approved' }),
			completed_by: isDone ? await completer(task, api) : null,
			completed_at: isoOf(task.completed_at ?? null),
			answers: answersShown(embedded(form), task.taskdata),
			task: simplifyTask(task, api),
		}),
	};
}

function decision({ task_type: type, status, is_approved: isApproved }: Task): string {
	if (type === 'approval') return isApproved === true ? 'approved' : 'rejected';
	return status === 'expired' ? 'expired' : 'completed';
}

/** Who completed a task: a member, or one of the guests whom it was assigned to. */
async function completer(task: Task, api: Api): Promise<IDataObject | null> {
	const { completer_id: memberId, completer_guest_id: guestId } = task;
	if (memberId) {
		const member = await unlessRefused(api.once(call('getMember', { user_id: memberId })));
		return {
			id: memberId,
			name: member?.full_name ?? memberIn(task.owners?.users, memberId)?.full_name ?? null,
			email: member?.email ?? null,
		};
	}
	if (!guestId) return null;
	const guests = task.owners?.guests;
	for (const entry of Array.isArray(guests) ? guests : []) {
		const email = String(isRecord(entry) ? entry.email : entry);
		const guest = await unlessRefused(api.once(call('getGuest', { email })));
		if (String(guest?.id) === String(guestId) || email === guestId)
			return { id: guestId, name: [guest?.first_name, guest?.last_name].filter(Boolean).join(' ') || null, email };
	}
	return { id: guestId, name: null, email: null };
}
