import { Refusal, forbidden, invalid, notFound } from '../answers.mts';
import { emitMemberEvent } from '../events.mts';
import { paged } from '../paging.mts';
import type { Behaviours, Call, InPath, Including } from '../call.mts';
import type { Sandbox } from '../sandbox.mts';
import { sortedBy } from '../sorting.mts';
import type { Member } from '../records.mts';

export const members: Behaviours = {
	listMembers: (sandbox, call) => {
		const { q = '', sort = 'id' } = call.query;
		const found = [...sandbox.state.members.values()].filter(({ email, full_name }) =>
			`${full_name} ${email}`.toLowerCase().includes(q.toLowerCase()),
		);
		return paged(sandbox, call, sortedBy(sandbox, found, sort), (member) => memberView(sandbox, member, call));
	},

	getMember: (sandbox, call) => ({ status: 200, body: { data: memberView(sandbox, managed(sandbox, call), call) } }),

	updateMember: (sandbox, call) => {
		const member = managed(sandbox, call);
		if (member.type === 'bot') throw protectedMember('Bot users cannot be edited.');
		return answered(edited(sandbox, member, call));
	},

	updateMemberRole: (sandbox, call) => {
		const member = managed(sandbox, call);
		const { role } = call.body;
		if (member.type === 'bot') throw protectedMember('Bot users cannot be edited.');
		if (member.is_default_admin && role !== 'admin')
			throw protectedMember('The role of the default administrator cannot be changed.');
		if (member.status !== 'disabled' && poolOf(role) !== poolOf(member.role)) takeSeat(sandbox, role);
		return answered(Object.assign(member, { role, updated_at: sandbox.state.timestamp() }));
	},

	disableMember: (sandbox, call) => {
		const member = managed(sandbox, call);
		if (member.type === 'bot') throw protectedMember('Bot users cannot be disabled.');
		if (member.is_default_admin) throw protectedMember('The default administrator cannot be disabled.');
		return answered(disabled(sandbox, member, call.caller));
	},

	enableMember: (sandbox, call) => {
		const member = managed(sandbox, call);
		if (member.status === 'disabled') {
			takeSeat(sandbox, member.role);
			const updated_at = sandbox.state.timestamp();
			Object.assign(member, { status: 'active', is_active: true, disabled_at: null, updated_at });
			emitMemberEvent(sandbox, member, call.caller, 'enabled');
		}
		return answered(member);
	},

	removeMember: (sandbox, call) => {
		const member = managed(sandbox, call);
		if (member.type === 'bot') throw protectedMember("You can't remove a bot user from this organization!");
		if (member.is_default_admin)
			throw protectedMember("You can't remove the default administrator from this organization!");
		const { with_reassignment, to } = call.query;
		if (with_reassignment) {
			const receiver = sandbox.state.members.get(to ?? 0);
			if (!receiver || receiver.status === 'disabled') throw protectedMember('The receiver of the tasks is not valid.');
			handOver(sandbox, member, receiver);
		}
		return answered(disabled(sandbox, member, call.caller));
	},

	permanentlyDeleteMember: (sandbox, call) => {
		const member = managed(sandbox, call);
		if (member.status !== 'disabled') throw protectedMember('Please disable the user before deletion.');
		const last_name = `${member.last_name} (Deleted)`;
		Object.assign(member, {
			email: `${member.email}.deleted.${member.id}`,
			last_name,
			full_name: `${member.first_name} ${last_name}`,
		});
		return { status: 200 };
	},

	convertMemberToGuest: (sandbox, call) => {
		const { state } = sandbox;
		const { id, email, first_name, last_name, type, is_default_admin } = managed(sandbox, call);
		if (type === 'bot' || is_default_admin) throw protectedMember('This user cannot be converted to a guest.');
		const guest = state.addGuest({ email, first_name, last_name });
		for (const { owners } of state.tasksOf(id)) {
			owners.users = owners.users.filter((user) => user.id !== id);
			owners.guests = [...owners.guests, email];
		}
		state.members.delete(id);
		return { status: 200, body: { data: guest } };
	},

	inviteMember: (sandbox, { caller, body }) => {
		const { email, first_name, last_name, role } = body;
		const mayInvite = isStandard(caller) && sandbox.standardMayInvite && role !== 'admin';
		if (!isAdmin(caller) && !mayInvite) throw forbidden();
		const fields = { email, first_name, last_name, role };
		return { status: 200, body: { data: invite(sandbox, fields, caller) } };
	},
};

/** The member named in the path. */
export function memberOf({ state }: Sandbox, { params }: InPath<'user_id'>): Member {
	const member = state.members.get(Number(params.user_id));
	if (!member) throw notFound();
	return member;
}

/** The same for administrators, and for nobody else. */
function managed(sandbox: Sandbox, call: InPath<'user_id'> & { caller: Member }): Member {
	if (!isAdmin(call.caller)) throw forbidden();
	return memberOf(sandbox, call);
}

/** The texts are documented for bots only. */
const protectedMember = (message: string) => new Refusal(400, 'error-400-business-rule', { message });

const answered = (member: Member) => ({ status: 200, body: { data: member } });

/** Changes what is in the body. */
export function edited(
	{ state }: Sandbox,
	member: Member,
	{ body }: Pick<Call<'updateMember' | 'updateMe'>, 'body'>,
): Member {
	Object.assign(member, body, { updated_at: state.timestamp() });
	member.full_name = `${member.first_name} ${member.last_name}`;
	return member;
}

function disabled(sandbox: Sandbox, member: Member, by: Member): Member {
	Object.assign(member, { status: 'disabled', is_active: false, disabled_at: sandbox.state.timestamp() });
	emitMemberEvent(sandbox, member, by, 'disabled');
	return member;
}

function handOver({ state }: Sandbox, from: Member, { id, full_name, profile_pic }: Member): void {
	for (const { owners } of state.tasksOf(from.id).filter(({ completed_at }) => !completed_at)) {
		const others = owners.users.filter((user) => user.id !== from.id && user.id !== id);
		owners.users = [...others, { id, full_name, profile_pic }];
	}
}

type Invited = Pick<Member, 'email' | 'first_name' | 'last_name'> & Partial<Member>;

export function invite(sandbox: Sandbox, fields: Invited, by: Member): Member {
	const member = join(sandbox, { ...fields, status: 'invited', invited_by: by.id });
	emitMemberEvent(sandbox, member, by, 'invited');
	return member;
}

/** Takes somebody into the organization; invited people hold a seat as well. */
export function join(sandbox: Sandbox, fields: Invited & Partial<Member>): Member {
	const { state, outsiders } = sandbox;
	if (state.memberByEmail(fields.email)) {
		throw invalid({ email: ['The email has already been taken.'] });
	}
	takeSeat(sandbox, fields.role ?? 'standard');
	outsiders.delete(fields.email.toLowerCase());
	return state.addMember(fields);
}

/** @throws Refusal 409 when no seat of the pool is free */
function takeSeat({ state, seats }: Sandbox, wanted: string): void {
	const pool = poolOf(wanted);
	const taken = [...state.members.values()].filter(
		({ role, status, type }) => poolOf(role) === pool && status !== 'disabled' && type !== 'bot',
	);
	if (taken.length >= seats[pool]) throw new Refusal(409, `error-409-seat-pool-${pool}`);
}

const poolOf = (role: string) => (role.toLowerCase() === 'light' ? 'light' : 'full');
const isAdmin = ({ role }: Member) => role.toLowerCase() === 'admin';
const isStandard = ({ role }: Member) => role.toLowerCase() === 'standard';

/** Includes other than groups are empty: the sandbox keeps no watchers and assets of people. */
function memberView({ state }: Sandbox, member: Member, { query }: Including): object {
	const objects = ['stats', 'country', 'preferences'];
	const groups = state.groups.all().filter(({ members: ids }) => ids.includes(member.id));
	const includes = (query.with ?? []).map((name) => [
		name,
		{ data: name === 'groups' ? groups : objects.includes(name) ? {} : [] },
	]);
	return { ...member, ...Object.fromEntries(includes) };
}
