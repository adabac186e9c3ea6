import { invalid } from '../answers.mts';
import type { Behaviours, Body, InPath, Including } from '../call.mts';
import { paged } from '../paging.mts';
import type { Group } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State } from '../state.mts';

export const groups: Behaviours = {
	listGroups: (sandbox, call) => {
		const { q = '', sort_by } = call.query;
		const found = sandbox.state.groups
			.all()
			.filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(q.toLowerCase()));
		const sorted = sort_by ? found.sort((a, b) => keyOf(a, sort_by).localeCompare(keyOf(b, sort_by))) : found;
		return paged(sandbox, call, sorted, (group) => groupView(sandbox, group, call));
	},

	createGroup: ({ state }, { body }) => {
		checkName(state, body.name);
		checkDescription(body);
		return { status: 201, body: { data: state.addGroup({ ...body, ...people(state, body) }) } };
	},

	getGroup: (sandbox, call) => ({ status: 200, body: { data: groupView(sandbox, groupOf(sandbox, call), call) } }),

	/** Replaces both lists: what is missing is emptied. */
	updateGroup: (sandbox, call) => {
		const { state } = sandbox;
		const group = groupOf(sandbox, call);
		const { body: input } = call;
		if (input.name) checkName(state, input.name, group);
		checkDescription(input);
		const last_updated = state.timestamp();
		Object.assign(group, { ...input, ...people(state, input), last_updated });
		return { status: 201, body: { data: group } };
	},

	deleteGroup: (sandbox, call) => {
		sandbox.state.groups.delete(groupOf(sandbox, call).id);
		return { status: 204 };
	},
};

const groupOf = ({ state }: Sandbox, { params }: InPath<'group_id'>): Group => state.groups.get(params.group_id);

function checkName(state: State, name: string, own?: Group): void {
	const isTaken = state.groups.all().some((group) => group !== own && group.name.toLowerCase() === name.toLowerCase());
	if (isTaken) throw invalid({ name: ['The name has already been taken.'] });
}

function checkDescription({ description }: Pick<Body<'createGroup'>, 'description'>): void {
	if (!description.trim()) throw invalid({ description: ['The description field is required.'] });
}

function people(
	state: State,
	{ members = [], guests = [] }: Pick<Body<'createGroup'>, 'members' | 'guests'>,
): Pick<Group, 'members' | 'guests'> {
	const numbers = members.map(Number);
	if (numbers.some((id) => !state.members.has(id))) throw invalid({ members: ['The selected members is invalid.'] });
	if (guests.some((email) => !state.guests.has(email.toLowerCase())))
		throw invalid({ guests: ['The selected guests is invalid.'] });
	return { members: numbers, guests };
}

function keyOf(group: Group, sort: string): string {
	return sort === 'name' ? group.name : sort === 'created_at' ? group.created_at : group.last_updated;
}

/** The relations that were asked for; those whose name is taken keep the ids. */
function groupView({ state }: Sandbox, group: Group, { query }: Including): object {
	const users = group.members.map((id) => state.members.get(id));
	const relations: Record<string, object> = { users: { data: users }, assets: { data: [] } };
	const wanted = (query.with ?? []).filter((name) => name in relations);
	return { ...group, ...Object.fromEntries(wanted.map((name) => [name, relations[name]])) };
}
