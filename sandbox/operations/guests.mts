import { domainOf, inviteGuest } from '../actions/guests.mts';
import { Refusal, invalid, notFound } from '../answers.mts';
import type { Behaviours, InPath, Including } from '../call.mts';
import { paged } from '../paging.mts';
import type { Guest } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import { sortedBy } from '../sorting.mts';
import type { State } from '../state.mts';
import { invite } from './members.mts';

export const guests: Behaviours = {
	listGuests: (sandbox, call) => {
		const { q = '', sort = 'created_at' } = call.query;
		const { state } = sandbox;
		const found = [...state.guests.values()].filter(({ email }) => email.toLowerCase().includes(q.toLowerCase()));
		return paged(sandbox, call, sortedBy(sandbox, found, sort), (guest) => guestView(state, guest, call));
	},

	getGuest: (sandbox, call) => answered(sandbox, guestOf(sandbox, call), call),

	createGuest: (sandbox, { body }) => {
		const { state } = sandbox;
		const { email, first_name = null, last_name = null, ...details } = body;
		if (state.memberByEmail(email)) throw invalid({ email: ['The email belongs to a member.'] });
		if (state.guests.has(email.toLowerCase())) throw invalid({ email: ['The email has already been taken.'] });
		if (sandbox.domainsWithoutMail.has(domainOf(email)))
			throw invalid({ email: ['The email must be a valid email address.'] });
		return { status: 201, body: { data: inviteGuest(sandbox, { email, first_name, last_name, details }) } };
	},

	/** Only the associated members are kept, whatever else is sent. */
	updateGuest: (sandbox, call) => {
		const guest = guestOf(sandbox, call);
		const { associated_members } = call.body;
		if (associated_members) {
			const numbers = associated_members.map(Number);
			if (numbers.some((id) => !sandbox.state.members.has(id)))
				throw invalid({ associated_members: ['The selected associated_members is invalid.'] });
			guest.details.associated_members = numbers;
		}
		return { ...answered(sandbox, guest, call), status: 201 };
	},

	deleteGuest: (sandbox, call) => {
		const { guests: all } = sandbox.state;
		const guest = all.get(call.params.email.toLowerCase());
		if (!guest) throw invalid({ email: ['The selected email is invalid.'] });
		all.delete(guest.email.toLowerCase());
		return answered(sandbox, { ...guest, deleted_at: sandbox.state.momentWithoutZone() }, call);
	},

	enableGuest: (sandbox, call) => {
		const guest = guestOf(sandbox, call);
		Object.assign(guest.details, {
			disabled_at: null,
			disabled_by: null,
			reactivated_at: sandbox.state.momentWithoutZone(),
			reactivated_by: call.caller.id,
		});
		return answered(sandbox, guest, call);
	},

	disableGuest: (sandbox, call) => {
		const guest = guestOf(sandbox, call);
		if (tasksOf(sandbox.state, guest).some(({ completed_at }) => !completed_at))
			throw new Refusal(403, 'error-403-business-rule');
		Object.assign(guest.details, {
			disabled_at: sandbox.state.momentWithoutZone(),
			disabled_by: call.caller.id,
		});
		return answered(sandbox, guest, call);
	},

	/** The documents name no role: it takes a light seat here. */
	convertGuestToMember: (sandbox, call) => {
		const { email, first_name, last_name } = guestOf(sandbox, call);
		const names = { first_name: first_name ?? email, last_name: last_name ?? email };
		const member = invite(sandbox, { email, ...names, role: 'light' }, call.caller);
		sandbox.state.guests.delete(email.toLowerCase());
		return { status: 200, body: { data: member } };
	},
};

function guestOf({ state }: Sandbox, { params }: InPath<'email'>): Guest {
	const guest = state.guests.get(params.email.toLowerCase());
	if (!guest) throw notFound();
	return guest;
}

const tasksOf = (state: State, { email }: Guest) =>
	[...state.tasks.values()].filter(
		({ archived_at, owners }) =>
			!archived_at && owners.guests.some((owner) => owner.toLowerCase() === email.toLowerCase()),
	);

const answered = ({ state }: Sandbox, guest: Guest, call: Including) => ({
	status: 200,
	body: { data: guestView(state, guest, call) },
});

function guestView(state: State, guest: Guest, { query }: Including): object {
	if (!query.with?.includes('stats')) return guest;
	const tasks = tasksOf(state, guest);
	const completed = tasks.filter(({ completed_at }) => completed_at);
	const oneOff = completed.filter(({ is_oneoff_task }) => is_oneoff_task);
	const stats = {
		assigned_tasks: tasks.length - completed.length,
		tasks_completed: completed.length,
		one_off_tasks_completed: oneOff.length,
	};
	return { ...guest, stats };
}
