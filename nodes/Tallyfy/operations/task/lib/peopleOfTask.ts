import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { listIn } from '../../../api/records';
import { field } from '../../../engine/operation';
import { knownMembers } from '../../lib/find/member';
import { putMembersIntoAnswers } from '../../lib/forms/membersInAnswers';
import { memberIn, memberShown } from '../../lib/people';

/** A task, to which the nodes may have added: */
export type Task = Tallyfy<'Task'> & {
	/** Who completed it, as Tallyfy gives members. */
	completer?: unknown;
};

export const withEmails = field({
	displayName: 'Emails',
	name: 'withEmails',
	type: 'boolean',
	default: true,
	description:
		'Whether to read the members as well, so that those who are assigned to a task, have completed it, or are named in an answer come with their names and emails. That is one more request for each 100 members.',
});

/**
 * The tasks as they are, or, where that is wanted, with the names and emails of the members they are assigned to, of the one
 * who completed them, and of those in their answers.
 */
export async function withPeople<T extends Tallyfy<'Task'>>(
	tasks: readonly T[] | null | undefined,
	options: { answersAsText?: boolean; withEmails?: boolean },
	api: Api,
): Promise<T[]> {
	if (!tasks?.length) return [];
	await putMembersIntoAnswers(tasks, options, api);
	if (!options.withEmails) return [...tasks];
	const known = await knownMembers(api);
	return tasks.map((task) => {
		const users = listIn(task.owners?.users)?.map(known);
		return {
			...task,
			...(users && { owners: { ...task.owners, users } }),
			...(task.completer_id && { completer: known(task.completer_id) }),
		};
	});
}

/** Who completed a task, as far as it is known; null while nobody has. */
export function completedBy({ completer_id: id, completer_guest_id: guestId, completer, owners }: Task) {
	const isNobody = (person: unknown) => person === undefined || person === null;
	if (isNobody(id) && isNobody(guestId)) return id === guestId ? id : null;
	if (isNobody(id)) return { guest_id: guestId } satisfies IDataObject;
	return memberShown(memberIn([completer], id) ?? memberIn(owners?.users, id) ?? { id });
}
