import { openIssuesOn } from './actions/threads.mts';
import { type Answer, Deviation } from './answers.mts';
import type { Query } from './call.mts';
import { type Paged, paged } from './paging.mts';
import type { Task } from './records.mts';
import { foldersOn } from './relations.mts';
import type { Sandbox } from './sandbox.mts';
import { ordered } from './sorting.mts';
import type { State } from './state.mts';
import { taskView } from './views.mts';

/** The lists of tasks: what they can be asked for, and how they are ordered. */

type Test = (task: Task, state: State) => boolean;

const isOpen: Test = ({ completed_at }) => completed_at === null;
const isInProgress: Test = ({ status }) => status === 'in-progress';
const isDueSoon: Test = (task, state) => state.isDueSoon(task);
const hasProblem: Test = ({ id, status }, state) => status === 'hasproblem' || openIssuesOn(state, id).length > 0;
const isComplete: Test = ({ completed_at }) => completed_at !== null;
const isOverdue: Test = (task, state) => state.isOverdue(task);

/** The filter's names, which are not those of a task's own status. */
const measured: Record<string, Test> = {
	all: () => true,
	active: isOpen,
	'active-visible': (task, state) => isOpen(task, state) && ['not-started', 'in-progress'].includes(task.status),
	'not-started': ({ status }) => status === 'not-started',
	'in-progress': isInProgress,
	complete: isComplete,
	overdue: isOverdue,
	// Production does not filter by it.
	stalled: () => true,
	'due-soon': isDueSoon,
	'on-time': (task, state) => isOpen(task, state) && !state.isOverdue(task),
	'has-problem': hasProblem,
	'has-improvement': ({ id }, { threads }) =>
		threads.all().some(({ task_id, label }) => task_id === id && label === 'improvement'),
};

/** The spellings of the documents, for the tasks of the organization: nobody measured these. */
const documented: Record<string, Test> = {
	active: isOpen,
	complete: isComplete,
	incomplete: isOpen,
	inprogress: isInProgress,
	overdue: isOverdue,
	due_soon: isDueSoon,
	hasproblem: hasProblem,
};

/** Whether a task has one of these, which are separated by commas; a value that is not known is ignored. */
function statusFilter(sandbox: Sandbox, { operation }: Paged, asked: string): Test {
	const known = operation.operationId === 'listTasks' ? documented : measured;
	const statuses = asked.split(',');
	if (statuses.every((status) => status in known)) {
		return (task, state) => statuses.some((status) => known[status](task, state));
	}
	sandbox.tolerate(operation, `/query/status is not known: ${asked}`);
	return asked === 'auto-skipped' ? ({ status }) => status !== asked : () => true;
}

const timeOf = (timestamp: string | null) => (timestamp ? Date.parse(timestamp) : Number.MAX_SAFE_INTEGER);

/** A task without a deadline comes last. */
const byOrder: Record<string, (a: Task, b: Task) => number> = {
	deadline: (a, b) => timeOf(a.deadline) - timeOf(b.deadline),
	position: (a, b) => (a.position ?? 0) - (b.position ?? 0),
	newest: (a, b) => timeOf(b.created_at) - timeOf(a.created_at) || b.increment_id - a.increment_id,
	problems: (a, b) => Number(b.status === 'hasproblem') - Number(a.status === 'hasproblem'),
	completed_newest: (a, b) => (b.completed_at ?? '').localeCompare(a.completed_at ?? ''),
};

const dayOf = (timestamp: string | null) => timestamp?.slice(0, 10) ?? '';

const holds = (owners: Array<string | number>, wanted: string[]) => owners.some((id) => wanted.includes(String(id)));

/** What the lists of tasks take; that of the organization takes nearly all of it. */
type TaskQuery = Omit<Query<'listTasks'>, 'status' | 'with'> & { status?: string; with?: string[] };

type Filters = Required<
	Omit<TaskQuery, 'status' | 'assignee' | 'with' | 'sort' | 'page' | 'per_page' | 'without_pagination'>
>;

/** Whether a task has what one parameter of the list asks for. */
const filters: {
	[K in keyof Filters]: (wanted: Filters[K], task: Task, state: State, query: Partial<Filters>) => boolean;
} = {
	q: (q, { title, run_id }, { runs }) => {
		const process = run_id && runs.has(run_id) ? runs.get(run_id).name : '';
		return `${title} ${process}`.toLowerCase().includes(q.toLowerCase());
	},
	tag: (tag, { tags: { data } }) => data.some(({ id, title }) => tag === id || tag === title),
	owners: (ids, { owners }) =>
		holds(
			owners.users.map(({ id }) => id),
			ids,
		),
	guests: (emails, { owners }) => holds(owners.guests, emails),
	groups: (ids, { owners }) => holds(owners.groups, ids),
	roles: (ids, { roles }) => holds(roles, ids),
	created: (days, { created_at }) => {
		const [from, to = from] = days.split(':');
		return dayOf(created_at) >= from && dayOf(created_at) <= to;
	},
	deadline_start_range: (day, { deadline }) => dayOf(deadline) >= day,
	deadline_end_range: (day, { deadline }) => deadline !== null && dayOf(deadline) <= day,
	deadline_on: (day, { deadline }) => dayOf(deadline) === day,
	deadline_before: (day, { deadline }) => deadline !== null && dayOf(deadline) < day,
	deadline_after: (day, { deadline }) => dayOf(deadline) > day,
	is_oneoff: (wanted, task) => String(task.is_oneoff_task) === wanted,
	unassigned: (wanted, { owners }) => Object.values(owners).every((list) => !list.length) === wanted,
	archived: (wanted, { archived_at }) => wanted === 'true' || archived_at !== null,
	folder: (id, { run_id }, state) =>
		run_id !== null && foldersOn(state, run_id).some(({ folder_id }) => folder_id === id),
	custom_field_key: (key, task, state) => key in customFieldsOf(state, task),
	custom_field_value: (value, task, state, { custom_field_key: key = '' }) =>
		String(customFieldsOf(state, task)[key]) === value,
};

const customFieldsOf = ({ customFields }: State, { run_id, id }: Task) =>
	customFields.get(`runs/${run_id}/tasks/${id}`) ?? {};

/** One page of those tasks that the query asks for. */
export function taskList(sandbox: Sandbox, call: Paged & { query: TaskQuery }, all: Task[]): Answer {
	const { state } = sandbox;
	const { query, operation } = call;
	// Tallyfy's own trigger sends it; what it does is not known.
	if (query.assignee) sandbox.tolerate(operation, '/query/assignee has no effect');
	const usual = operation.operationId === 'listMyTasks' ? 'active' : undefined;
	const status = sandbox.ignoresStatus ? undefined : (query.status ?? usual);
	const hasStatus = status ? statusFilter(sandbox, call, status) : () => true;
	const asked = Object.entries(filters).filter(([name]) => query[name as keyof Filters] !== undefined);
	const matches = (task: Task) =>
		hasStatus(task, state) &&
		asked.every(([name, filter]) => filter(query[name as keyof Filters] as never, task, state, query));
	const found = all.filter((task) => (query.archived || !task.archived_at) && matches(task));
	return paged(
		sandbox,
		call,
		query.sort ? sorted(sandbox, found, query.sort) : found,
		(task) => taskView(sandbox, task, query.with ?? []),
		(page) => ({
			overdue_tasks: page.filter((task) => state.isOverdue(task)).length,
			tasks_due_soon: page.filter((task) => state.isDueSoon(task)).length,
		}),
	);
}

function sorted(sandbox: Sandbox, found: Task[], sort: string): Task[] {
	const order = byOrder[sort.replace(/^-/, '')];
	if (!order) throw new Deviation(`sort is none of ${Object.keys(byOrder)}`);
	return ordered(sandbox, found, sort, order);
}
