import { Deviation, Refusal, forbidden, invalid, notFound } from '../answers.mts';
import { paged } from '../paging.mts';
import type { Behaviours, Call } from '../call.mts';
import type { Sandbox } from '../sandbox.mts';
import type { Member } from '../state.mts';

export interface MemberInput {
	email: string;
	first_name: string;
	last_name: string;
	role?: string;
	timezone?: string;
}

export const members: Behaviours = {
	listMembers: (sandbox, call) => {
		const { q = '', sort = 'id' } = call.query as { q?: string; sort?: string };
		const found = [...sandbox.state.members.values()].filter(({ email, full_name }) =>
			`${full_name} ${email}`.toLowerCase().includes(q.toLowerCase()),
		);
		return paged(sandbox, call, sortedBy(found, sort), (member) => shown(member, call));
	},

	getMember: (sandbox, call) => {
		if (!isAdmin(call.caller)) throw forbidden();
		return { status: 200, body: { data: shown(memberOf(sandbox, call), call) } };
	},

	inviteMember: (sandbox, { caller, body }) => {
		const { email, first_name, last_name, role } = body as MemberInput;
		const mayInvite = isStandard(caller) && sandbox.standardMayInvite && role !== 'admin';
		if (!isAdmin(caller) && !mayInvite) throw forbidden();
		const fields = { email, first_name, last_name, role };
		const data = join(sandbox, { ...fields, status: 'invited', invited_by: caller.id });
		return { status: 200, body: { data } };
	},
};

/** The member named in the path. */
export function memberOf({ state }: Sandbox, { params }: Call): Member {
	const member = state.members.get(Number(params.user_id));
	if (!member) throw notFound();
	return member;
}

/** Takes somebody into the organization; invited people hold a seat as well. */
export function join(sandbox: Sandbox, fields: MemberInput & Partial<Member>): Member {
	const { state, seats, outsiders } = sandbox;
	if (state.memberByEmail(fields.email)) {
		throw invalid({ email: ['The email has already been taken.'] });
	}
	const pool = poolOf(fields.role ?? 'standard');
	const taken = [...state.members.values()].filter(
		({ role, status, type }) => poolOf(role) === pool && status !== 'disabled' && type !== 'bot',
	);
	if (taken.length >= seats[pool]) throw new Refusal(409, `error-409-seat-pool-${pool}`);
	outsiders.delete(fields.email.toLowerCase());
	return state.addMember(fields);
}

const poolOf = (role: string) => (role.toLowerCase() === 'light' ? 'light' : 'full');
const isAdmin = ({ role }: Member) => role.toLowerCase() === 'admin';
const isStandard = ({ role }: Member) => role.toLowerCase() === 'standard';

/** Includes of the sandbox are empty: it keeps no groups, watchers and assets of people. */
function shown(member: Member, { query }: Call): object {
	const objects = ['stats', 'country', 'preferences'];
	const includes = ((query.with ?? []) as string[]).map((name) => [name, { data: objects.includes(name) ? {} : [] }]);
	return { ...member, ...Object.fromEntries(includes) };
}

function sortedBy(members: Member[], sort: string): Member[] {
	const key = sort.replace(/^-/, '') as keyof Member;
	if (members[0] && !(key in members[0])) throw new Deviation(`sort by unknown field ${key}`);
	const sorted = members.sort((a, b) => String(a[key]).localeCompare(String(b[key]), 'en', { numeric: true }));
	return sort.startsWith('-') ? sorted.reverse() : sorted;
}
