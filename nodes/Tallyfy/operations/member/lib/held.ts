import { call, type Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { InputError, inOneText, TallyfyApiError } from '../../../api/errors';
import { pool } from '../../../api/pool';
import { maximalWidth } from '../../../api/sending/gate';
import { changedRule } from '../../automation/lib/rule';
import { changeGroup, noDescription } from '../../group/lib/changeGroup';
import { changeGuest } from '../../guest/lib/changeGuest';
import { embedded, embeddedRecord } from '../../lib/embedded';
import { changed, memberChanges } from '../../lib/fields/listChanges';
import { inOrder } from '../../lib/inOrder';
import { known } from '../../lib/known';
import { holdsAny } from '../../lib/matching';
import { isInStatus } from '../../process/lib/processStatus';
import { writeProcess } from '../../process/lib/writeProcess';
import { writeStep } from '../../step/lib/writeStep';
import { isCompleted } from '../../task/lib/changeTask';
import { reassigned } from '../../task/lib/reassigned';
import { readTemplate, writeTemplate } from '../../template/lib/changeTemplate';

export type Kind = 'task' | 'process' | 'template' | 'step' | 'rule' | 'group' | 'guest';

/** Something that a member holds. */
export interface Held {
	kind: Kind;
	id: string;
	name: string;
	/** As what the member has it. */
	role: string;
	/** The process of a task; the template of a process, a step or a rule. */
	within: string;
	/** What stands in the way, as far as that is known beforehand. */
	note?: string;
	/**
	 * Puts another member in the place. What it is then is read first, and all else about it stays.
	 *
	 * @returns false where the member does not have it any more
	 */
	handOver: (toId: string) => Promise<boolean>;
}

/** Whether something was refused, or failed, that is about one thing alone: the others can be handed over all the same. */
export const isAboutOne = (thrown: unknown): thrown is InputError | TallyfyApiError =>
	thrown instanceof InputError ||
	(thrown instanceof TallyfyApiError && !thrown.isAboutTheWay && ![0, 401, 429].includes(thrown.status));

type Find = (api: Api, fromId: string, kinds: readonly Kind[]) => Promise<Held[]>;

/** All of these kinds that a member holds, in the order of `Kind`; the reads overlap. */
export async function heldBy(api: Api, fromId: string, kinds: readonly Kind[]): Promise<Held[]> {
	const wanted = finders.filter(({ of }) => of.some((kind) => kinds.includes(kind)));
	return await overlapping(wanted, async ({ find }) => await find(api, fromId, kinds));
}

const finders: Array<{ of: Kind[]; find: Find }> = [
	{ of: ['task'], find: openTasks },
	{ of: ['process'], find: processes },
	{ of: ['template', 'step', 'rule'], find: inTemplates },
	{ of: ['group'], find: groups },
	{ of: ['guest'], find: guests },
];

async function overlapping<T>(things: T[], read: (thing: T) => Promise<Held[]>): Promise<Held[]> {
	const found: Held[][] = [];
	await pool(things.entries(), maximalWidth, async ([index, thing]) => {
		found[index] = await read(thing);
		return true;
	});
	return found.flat();
}

const isIn = (members: unknown, memberId: string): boolean => holdsAny(members, 'id', memberId) === true;

/** Whether Tallyfy shows the members, and this one is none of them any more. */
const hasLeft = (members: unknown, memberId: string): boolean => holdsAny(members, 'id', memberId) === false;

/** The changes of a list of members that put one in the place of another. */
const swap = (fromId: string, toId: string) => ({ addMembers: [toId], removeMembers: [fromId] });

async function openTasks(api: Api, fromId: string): Promise<Held[]> {
	const request = call('listUserTasks', { user_id: fromId, query: { status: 'active', with: ['run'] } });
	// They are those of the member, also where Tallyfy does not show whose they are.
	const tasks = await api.list(
		request,
		undefined,
		(task) => !isCompleted(task) && holdsAny(task.owners?.users, 'id', fromId) !== false,
	);
	return tasks.map(({ id, title, run }) => ({
		kind: 'task',
		id: String(id),
		name: String(title),
		role: 'assignee',
		within: nameOf(embeddedRecord(run)?.name),
		handOver: async (toId) => (await reassigned(api, String(id), fromId, toId)).changed,
	}));
}

async function processes(api: Api, fromId: string): Promise<Held[]> {
	// Whom these belong to, or who has a task in them.
	const runs = await api.list(call('listRuns', { query: { owners: [fromId] } }));
	const own = runs.filter((run) => roleIn(run, fromId) && isInStatus(run, 'active') !== false);
	return own.map((run) => ({
		kind: 'process',
		id: String(run.id),
		name: String(run.name),
		role: roleIn(run, fromId),
		within: nameOf(run.checklist_title),
		handOver: async (toId) => {
			const present = (await api.call(call('getRun', { run_id: String(run.id) }))) ?? {};
			if (!roleIn(present, fromId)) return false;
			const people = isIn(present.users, fromId) ? swap(fromId, toId) : {};
			const changes = isOwner(present, fromId) ? { owner_id: Number(toId) } : {};
			await writeProcess(api, String(run.id), present, people, changes);
			return true;
		},
	}));
}

interface Owned {
	owner_id?: unknown;
	users?: unknown;
}

const isOwner = ({ owner_id: ownerId }: Owned, memberId: string): boolean => String(ownerId) === memberId;

/** As what a member has a process or a template: owner, member, both, or empty. */
const roleIn = (owned: Owned, memberId: string): string =>
	[isOwner(owned, memberId) && 'owner', isIn(owned.users, memberId) && 'member'].filter(Boolean).join(', ');

/** Lists of templates show neither people nor steps: each is read. */
async function inTemplates(api: Api, fromId: string, kinds: readonly Kind[]): Promise<Held[]> {
	return await overlapping(await api.list(call('listTemplates')), async ({ id, title }) => {
		const request = call('getTemplate', { checklist_id: String(id), query: { with: ['steps'] } });
		const template = await api.call(request).catch((thrown: unknown) => unread(String(id), String(title), thrown));
		if (Array.isArray(template)) return template;
		const all = [ofTemplate, stepsOf, rulesOf].flatMap((of) => of(api, template ?? {}, fromId));
		return all.filter(({ kind }) => kinds.includes(kind));
	});
}

/** A template that cannot be read may name the member, so it counts as held. */
function unread(id: string, name: string, thrown: unknown): Held[] {
	if (!isAboutOne(thrown)) throw thrown;
	const note = inOneText(thrown.message, thrown.description);
	const handOver = async () => await Promise.reject<boolean>(thrown);
	return [{ kind: 'template', id, name, role: 'not known, since it cannot be read', within: '', note, handOver }];
}

function ofTemplate(api: Api, template: Tallyfy<'Template'>, fromId: string): Held[] {
	const { id, title } = template;
	const role = roleIn(template, fromId);
	if (!role) return [];
	return [
		{
			kind: 'template',
			id: String(id),
			name: String(title),
			role,
			within: '',
			handOver: async (toId) => {
				const present = await readTemplate(api, String(id));
				if (!roleIn(present, fromId)) return false;
				await writeTemplate(api, present, {
					owner_id: isOwner(present, fromId) ? Number(toId) : undefined,
					users: isIn(present.users, fromId)
						? changed('members', present.users, memberChanges(swap(fromId, toId)))
						: undefined,
				});
				return true;
			},
		},
	];
}

function stepsOf(api: Api, { id: templateId, title: within, steps }: Tallyfy<'Template'>, fromId: string): Held[] {
	const own = inOrder(embedded(known('steps', steps ?? undefined))).filter(({ assignees }) => isIn(assignees, fromId));
	return own.map(({ id, title }) => ({
		kind: 'step',
		id: String(id),
		name: String(title),
		role: 'assignee',
		within: nameOf(within),
		handOver: async (toId) => {
			const its = { checklist_id: String(templateId), step_id: String(id) };
			const present = await api.call(call('getStep', its));
			if (hasLeft(present?.assignees, fromId)) return false;
			await writeStep(api, its, swap(fromId, toId));
			return true;
		},
	}));
}

function rulesOf(api: Api, template: Tallyfy<'Template'>, fromId: string): Held[] {
	const { id: templateId, title: within } = template;
	const own = embedded(template.automated_actions).filter((rule) => names(rule, fromId));
	return own.map(({ id, automated_alias: name }) => ({
		kind: 'rule',
		id: String(id),
		name: String(name),
		role: 'assigned by it',
		within: nameOf(within),
		handOver: async (toId) => {
			const { automated_actions: rules } = await readTemplate(api, String(templateId));
			const present = embedded(rules).find((rule) => rule.id === id);
			if (!present || !names(present, fromId)) return false;
			const rule = changedRule(present, {}, 'keep');
			const then_actions = rule.then_actions.map(({ assignees, ...action }) => {
				if (!assignees || !isIn(assignees.users, fromId)) return { ...action, assignees };
				const users = changed('members', assignees.users, memberChanges(swap(fromId, toId))).map(Number);
				return { ...action, assignees: { ...assignees, users } };
			});
			const body = { ...rule, then_actions };
			const its = { checklist_id: String(templateId), automation_id: String(id) };
			await api.call(call('updateAutomation', { ...its, body }));
			return true;
		},
	}));
}

const names = ({ then_actions: actions }: Tallyfy<'AutomatedAction'>, fromId: string): boolean =>
	embedded(actions).some(({ assignees }) => isIn(embeddedRecord(assignees)?.users, fromId));

async function groups(api: Api, fromId: string): Promise<Held[]> {
	const own = await api.list(call('listGroups'), undefined, ({ members }) => isIn(members, fromId));
	return own.map(({ id, name, description }) => ({
		kind: 'group',
		id: String(id),
		name: String(name),
		role: 'member',
		within: '',
		note: description ? undefined : noDescription.next,
		handOver: async (toId) => {
			const present = await api.call(call('getGroup', { group_id: String(id) }));
			if (hasLeft(present?.members, fromId)) return false;
			await changeGroup(api, String(id), swap(fromId, toId));
			return true;
		},
	}));
}

async function guests(api: Api, fromId: string): Promise<Held[]> {
	const own = await api.list(call('listGuests'), undefined, ({ details }) =>
		isIn(embeddedRecord(details)?.associated_members, fromId),
	);
	return own.map(({ id, email }) => ({
		kind: 'guest',
		id: String(id),
		name: String(email),
		role: 'member',
		within: '',
		handOver: async (toId) => {
			const present = await api.call(call('getGuest', { email: String(email) }));
			if (hasLeft(embeddedRecord(present?.details)?.associated_members, fromId)) return false;
			await changeGuest(api, String(email), memberChanges(swap(fromId, toId)));
			return true;
		},
	}));
}

const nameOf = (name: unknown): string => (typeof name === 'string' ? name : '');
