import { Deviation, Refusal, invalid, notFound, unsupported } from '../answers.mts';
import { paged } from '../paging.mts';
import type { Behaviours, Call } from '../call.mts';
import type { Sandbox } from '../sandbox.mts';
import type { Member, State, Task } from '../state.mts';
import { memberOf } from './members.mts';

interface TaskQuery {
	q?: string;
	status?: keyof typeof byStatus;
	sort?: string;
	tag?: string;
	with?: string[];
}

interface TaskInput {
	title: string;
	task_type: string;
	owners: { users?: Array<number | string>; guests?: string[]; groups?: string[] };
	deadline: string;
	started_at?: string;
	summary?: string;
	description?: string;
	separate_task_for_each_assignee?: boolean;
}

interface Completion {
	task_id: string;
	is_approved?: boolean;
	override_user?: number;
}

export const tasks: Behaviours = {
	listMyTasks: (sandbox, call) => taskList(sandbox, call, call.caller),
	listUserTasks: (sandbox, call) => taskList(sandbox, call, memberOf(sandbox, call)),

	getTask: (sandbox, call) => single(taskOf(sandbox, call.params.task_id), call),

	createTask: (sandbox, call) => {
		const {
			owners,
			deadline,
			started_at,
			separate_task_for_each_assignee: separate,
			description = null,
			...fields
		} = call.body as TaskInput;
		for (const key of ['run_id', 'tags', 'form_fields']) {
			if (key in fields) throw unsupported(`${key} of a one-off task`);
		}
		if (owners.groups?.length) throw unsupported('groups as assignees');
		const users = (owners.users ?? []).map((id) => sandbox.state.members.get(Number(id)));
		const known = users.filter((user) => user !== undefined);
		if (known.length < users.length) {
			throw invalid({ 'owners.users': ['The selected owners.users is invalid.'] });
		}
		const create = (assignees: Member[]) => {
			const task = sandbox.state.addTask(assignees, {
				summary: description,
				...fields,
				deadline: timestamp('deadline', deadline),
				started_at: started_at ? timestamp('started_at', started_at) : null,
				starter_id: call.caller.id,
			});
			task.owners.guests = owners.guests ?? [];
			return task;
		};
		const created = separate && known.length ? known.map((user) => create([user])) : [create(known)];
		return { ...single(created[0], call), status: 201 };
	},

	completeTask: (sandbox, call) => {
		const { task_id, is_approved, override_user } = call.body as Completion;
		const task = oneOff(sandbox, task_id);
		if (task.task_type === 'approval' && is_approved === undefined) {
			throw new Refusal(422, 'error-422-is-approved');
		}
		const completer = override_user ?? call.caller.id;
		if (!sandbox.state.members.has(completer)) {
			throw invalid({ override_user: ['The selected override user is invalid.'] });
		}
		const expired = task.task_type.startsWith('expiring') && is_approved === false;
		const at = sandbox.state.timestamp();
		Object.assign(task, {
			status: expired ? 'expired' : 'completed',
			status_label: expired ? 'Expired' : 'Completed',
			is_approved: task.task_type === 'approval' ? is_approved : task.is_approved,
			completed_at: at,
			last_updated: at,
			completer_id: completer,
		});
		return single(task, call);
	},

	reopenTask: (sandbox, call) => {
		const task = oneOff(sandbox, call.params.task_id);
		Object.assign(task, {
			status: 'in-progress',
			status_label: 'In progress',
			completed_at: null,
			completer_id: null,
			last_updated: sandbox.state.timestamp(),
		});
		return single(task, call);
	},
};

const isOpen = ({ completed_at }: Task) => completed_at === null;
const isComplete = (task: Task) => !isOpen(task);

/** The filter's names, which are not those of a task's own status. */
const byStatus = {
	active: isOpen,
	incomplete: isOpen,
	complete: isComplete,
	completed: isComplete,
	inprogress: ({ status }: Task) => status === 'in-progress',
	overdue: (task: Task, state: State) => state.isOverdue(task),
	due_soon: (task: Task, state: State) => state.isDueSoon(task),
	hasproblem: ({ status }: Task) => status === 'hasproblem',
};

const timeOf = (timestamp: string | null) => (timestamp ? Date.parse(timestamp) : Number.MAX_SAFE_INTEGER);

/** A task without a deadline comes last. */
const byOrder: Record<string, (a: Task, b: Task) => number> = {
	deadline: (a, b) => timeOf(a.deadline) - timeOf(b.deadline),
	newest: (a, b) => timeOf(b.created_at) - timeOf(a.created_at) || b.increment_id - a.increment_id,
	problems: (a, b) => Number(b.status === 'hasproblem') - Number(a.status === 'hasproblem'),
};

function taskList(sandbox: Sandbox, call: Call, owner: Member) {
	const { q, status, sort, tag, with: includes = [] } = call.query as TaskQuery;
	const { state } = sandbox;
	const found = state
		.tasksOf(owner.id)
		.filter(
			(task) =>
				(!q || task.title.toLowerCase().includes(q.toLowerCase())) &&
				(!status || byStatus[status](task, state)) &&
				(!tag || task.tags.data.some(({ id, title }) => tag === id || tag === title)),
		);
	return paged(
		sandbox,
		call,
		sort ? sortedBy(found, sort) : found,
		(task) => shown(task, includes),
		(page) => ({
			overdue_tasks: page.filter((task) => state.isOverdue(task)).length,
			tasks_due_soon: page.filter((task) => state.isDueSoon(task)).length,
		}),
	);
}

function sortedBy(found: Task[], sort: string): Task[] {
	const order = byOrder[sort.replace(/^-/, '')];
	if (!order) throw new Deviation(`sort is none of ${Object.keys(byOrder)}`);
	const sorted = found.sort(order);
	return sort.startsWith('-') ? sorted.reverse() : sorted;
}

/** Single reads always carry the summary. */
function single(task: Task, { query }: Call) {
	const includes = (query.with ?? []) as string[];
	return { status: 200, body: { data: shown(task, ['summary', ...includes]) } };
}

/** Relations other than tags are empty: the sandbox keeps no fields, comments and files. */
function shown({ summary, tags, ...task }: Task, includes: string[]): object {
	const relations = includes
		.filter((name) => name !== 'summary')
		.map((name) => [name, name === 'tags' ? tags : { data: related(task, name) }]);
	return {
		...task,
		...(includes.includes('summary') && { summary }),
		...Object.fromEntries(relations),
	};
}

function related(task: Pick<Task, 'run_id' | 'step_id'>, name: string): object {
	if (name === 'run') return { id: task.run_id };
	if (name === 'step') return { id: task.step_id };
	return [];
}

function taskOf({ state }: Sandbox, id: string): Task {
	const task = state.tasks.get(id);
	if (!task || task.archived_at) throw notFound();
	return task;
}

/** Tasks of a process are completed and reopened under the process. */
function oneOff(sandbox: Sandbox, id: string): Task {
	const task = taskOf(sandbox, id);
	if (!task.is_oneoff_task) throw notFound();
	return task;
}

/** Both documented forms: 'YYYY-MM-DD HH:MM:SS' in UTC, and ISO 8601. */
function timestamp(field: string, text: string): string {
	const iso = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) ? `${text.replace(' ', 'T')}Z` : text;
	const time = Date.parse(iso);
	if (Number.isNaN(time)) throw invalid({ [field]: [`The ${field} is not a valid date.`] });
	return new Date(time).toISOString();
}
