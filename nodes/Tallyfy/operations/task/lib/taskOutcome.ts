import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../../../api/client';
import { TallyfyApiError } from '../../../api/errors';
import { path } from '../../../api/path';
import { isRecord } from '../../../api/records';
import { withHints } from '../../../engine/hints';
import type { Progress } from '../../../engine/operation';
import { embedded } from '../../lib/embedded';
import { answersShown } from '../../lib/forms/answersShown';
import { simplifyTask } from './simplifyTask';
import { isCompleted, readTask } from './changeTask';

const gone = [
	{
		status: 404,
		next: 'The task was deleted or archived while n8n waited for it, so nobody can complete it any more.',
	},
];

/** What came of a task: the decision, who made it, and the answers to its form. */
export async function outcome({ taskId }: IDataObject, api: Api): Promise<Progress> {
	const { form_fields: form, ...task } = await withHints(readTask(api, String(taskId), ['form_fields']), gone);
	const isDone = isCompleted(task);
	const status = isDone ? decision(task) : 'open';
	return {
		isDone,
		output: async () => ({
			status,
			...(task.task_type === 'approval' && isDone && { approved: status === 'approved' }),
			completed_by: isDone ? await completer(task, api) : null,
			completed_at: task.completed_at ?? null,
			answers: answersShown(embedded(form), task.taskdata),
			task: simplifyTask(task),
		}),
	};
}

function decision({ task_type: type, status, is_approved: isApproved }: IDataObject): string {
	if (type === 'approval') return isApproved === true ? 'approved' : 'rejected';
	return status === 'expired' ? 'expired' : 'completed';
}

/** Who completed a task: a member, or one of the guests whom it was assigned to. */
async function completer(task: IDataObject, api: Api): Promise<IDataObject | null> {
	const { completer_id: memberId, completer_guest_id: guestId } = task;
	if (memberId) {
		const { full_name: name, email } = await known(api, path`/users/${String(memberId)}`);
		return { id: memberId, name: name ?? nameIn(task, memberId), email: email ?? null };
	}
	if (!guestId) return null;
	const { guests } = isRecord(task.owners) ? task.owners : {};
	for (const guest of Array.isArray(guests) ? guests : []) {
		const email = String(isRecord(guest) ? guest.email : guest);
		const { id, first_name: first, last_name: last } = await known(api, path`/guests/${email}`);
		if (String(id) === String(guestId) || email === guestId)
			return { id: guestId, name: [first, last].filter(Boolean).join(' ') || null, email };
	}
	return { id: guestId, name: null, email: null };
}

/** Only administrators may look people up; without it there is less to say, and no reason to stop. */
async function known(api: Api, address: string): Promise<IDataObject> {
	const person = await api.once({ method: 'GET', path: address }).catch((thrown: unknown) => {
		if (thrown instanceof TallyfyApiError && [401, 403, 404, 422].includes(thrown.status)) return undefined;
		throw thrown;
	});
	return isRecord(person) ? person : {};
}

/** Tallyfy names the assignees of a task. */
function nameIn({ owners }: IDataObject, memberId: unknown): string | null {
	const users: unknown[] = isRecord(owners) && Array.isArray(owners.users) ? owners.users : [];
	const user = users.filter(isRecord).find(({ id }) => String(id) === String(memberId));
	return user?.full_name ? String(user.full_name) : null;
}
