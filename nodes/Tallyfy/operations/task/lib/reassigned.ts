import type { Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { changedTo, leftAs, type WithChange } from '../../../engine/operation';
import { joined, ownersOf, without } from './assignees';
import { changeTask, readTask } from './changeTask';

const only = (memberId: string) => ({ users: [Number(memberId)], guests: [], groups: [] });

/** Hands a task over from one member, if assigned, to another; everybody else stays assigned. */
export async function reassigned(
	api: Api,
	taskId: string,
	fromId: string,
	toId: string,
): Promise<WithChange<Tallyfy<'Task'> | null | undefined>> {
	const present = await readTask(api, taskId);
	const before = ownersOf(present);
	if (!before.users.includes(Number(fromId))) return leftAs(present);
	const after = joined(without(before, only(fromId)), only(toId));
	return changedTo(await changeTask(api, present, { owners: after }));
}
