import { forbidden, invalid } from '../answers.mts';
import type { Body } from '../call.mts';
import { type Actor, isMember } from '../events.mts';
import type { Task } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import { domainOf } from './guests.mts';

/** Who a task is given to. */

type Owners = Body<'createTask'>['owners'];

/**
 * A full replacement: a missing list is an empty one.
 * @throws Refusal 422 for people who are not known or may not have a task, 403 for a light member who names guests
 */
export function ownersOf(
	sandbox: Sandbox,
	{ users = [], guests = [], groups = [] }: Owners,
	by: Actor,
): Task['owners'] {
	const { state } = sandbox;
	const known = users.flatMap((id) => state.members.get(Number(id)) ?? []);
	if (known.length < users.length) throw invalid({ 'owners.users': ['The selected owners.users is invalid.'] });
	if (!groups.every((id) => state.groups.has(id)))
		throw invalid({ 'owners.groups': ['The selected owners.groups is invalid.'] });
	if (guests.some((email) => !mayBeGuest(sandbox, email)))
		throw invalid({ 'owners.guests': ['The selected owners.guests is invalid.'] });
	if (guests.length && isMember(by) && by.role.toLowerCase() === 'light') throw forbidden();
	return { users: known.map(({ id, full_name, profile_pic }) => ({ id, full_name, profile_pic })), guests, groups };
}

/** Guests are never alone: whoever assigns them is added. */
export function withMember(owners: Task['owners'], by: Actor): Task['owners'] {
	const { users, guests, groups } = owners;
	if (!guests.length || users.length || groups.length || !isMember(by)) return owners;
	const { id, full_name, profile_pic } = by;
	return { ...owners, users: [{ id, full_name, profile_pic }] };
}

/** The members, those of the groups too. */
export function everybodyIn({ state }: Sandbox, { users, groups }: Task['owners']): Task['owners']['users'] {
	const grouped = groups.flatMap((id) => state.groups.get(id).members).flatMap((id) => state.members.get(id) ?? []);
	const all = [...users, ...grouped.map(({ id, full_name, profile_pic }) => ({ id, full_name, profile_pic }))];
	return [...new Map(all.map((user) => [user.id, user])).values()];
}

/**
 * @param most 0 or null: as many as there are
 * @throws Refusal 422 when these are more; the members of a group count, and so do guests
 */
export function refuseTooMany(sandbox: Sandbox, owners: Task['owners'], most: number | null): void {
	const people = everybodyIn(sandbox, owners).length + owners.guests.length;
	if (most && people > most) throw invalid({ owners: [`No more than ${most} people can be assigned.`] });
}

/** Members are none, nor is anybody of a domain that signs in through the organization. */
function mayBeGuest({ state, ssoDomains }: Sandbox, email: string): boolean {
	return !state.memberByEmail(email) && !ssoDomains.has(domainOf(email));
}
