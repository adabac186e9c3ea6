import { changeTask, completeTask, ownersOf, reopenTask, taskCreated, timestamp } from '../actions/tasks.mts';
import { type Answer, Deviation, invalid, notFound, unsupported } from '../answers.mts';
import { emitTaskEvent } from '../events.mts';
import { type Paged, paged } from '../paging.mts';
import type { Behaviours, Call, InPath, Including, Query } from '../call.mts';
import type { FormField, Task } from '../records.mts';
import { foldersOn } from '../relations.mts';
import type { Sandbox } from '../sandbox.mts';
import { ordered } from '../sorting.mts';
import type { State } from '../state.mts';
import { taskView } from '../views.mts';
import { atWork } from '../workingHours.mts';
import { memberOf } from './members.mts';

export const tasks: Behaviours = {
	listTasks: (sandbox, call) => taskList(sandbox, call, [...sandbox.state.tasks.values()]),
	listMyTasks: (sandbox, call) => taskList(sandbox, call, sandbox.state.tasksOf(call.caller.id)),
	listUserTasks: (sandbox, call) => taskList(sandbox, call, sandbox.state.tasksOf(memberOf(sandbox, call).id)),

	listGuestTasks: (sandbox, { operation, pathname, params, query: { per_page: _ignored, ...query } }) => {
		const guest = [...sandbox.state.guests.values()].find(({ link }) => link?.endsWith(`/${params.guest_code}`));
		if (!guest) throw notFound();
		const assigned = [...sandbox.state.tasks.values()].filter(({ owners }) => owners.guests.includes(guest.email));
		return taskList(sandbox, { operation, pathname, query }, assigned);
	},

	getTask: (sandbox, call) => single(sandbox, taskOf(sandbox, call.params.task_id), call),
	getRunTask: (sandbox, call) => single(sandbox, ofRun(sandbox, call, call.params.task_id), call),

	createTask: (sandbox, call) => {
		const {
			owners,
			deadline,
			started_at,
			separate_task_for_each_assignee: separate,
			description = null,
			tags: tagIds = [],
			form_fields: fields = [],
			...rest
		} = call.body;
		const { state } = sandbox;
		if ('run_id' in rest && !state.runs.has(String(rest.run_id)))
			throw invalid({ run_id: ['The selected run id is invalid.'] });
		const assigned = ownersOf(state, owners);
		const create = (assignees: Task['owners']) =>
			state.addTask([], {
				summary: description,
				...rest,
				owners: assignees,
				deadline: atWork(sandbox.workingHours, timestamp('deadline', deadline)),
				started_at: started_at ? timestamp('started_at', started_at) : null,
				starter_id: call.caller.id,
				tags: { data: tagIds.map((id) => state.tags.get(id)) },
				form_fields: fields.map((field, index) => formField(state, field, index)),
			});
		const created =
			separate && assigned.users.length
				? assigned.users.map((user) => create({ users: [user], guests: [], groups: [] }))
				: [create(assigned)];
		for (const task of created) taskCreated(sandbox, task, call.caller);
		return { ...single(sandbox, created[0], call), status: 201 };
	},

	updateTask: (sandbox, call) => changed(sandbox, call, oneOff(sandbox, call.params.task_id)),
	updateRunTask: (sandbox, call) => changed(sandbox, call, ofRun(sandbox, call, call.params.task_id)),

	getAutomaticDeadline: (sandbox, call) => {
		const data = automaticDeadline(sandbox, ofSteps(sandbox, call));
		return { status: 200, body: { data } };
	},

	resetDeadline: (sandbox, call) => {
		const task = ofSteps(sandbox, call);
		const automatic_deadline = automaticDeadline(sandbox, task);
		const deadline_reset = task.deadline_set_by_hand;
		if (deadline_reset) {
			Object.assign(task, { deadline: automatic_deadline.date, deadline_set_by_hand: false });
			emitTaskEvent(sandbox, task, call.caller, 'updated', { field: ['deadline'] });
		}
		return { status: 200, body: { data: taskView(sandbox, task, []), meta: { automatic_deadline, deadline_reset } } };
	},

	completeTask: (sandbox, call) => completed(sandbox, call, oneOff(sandbox, call.body.task_id)),
	completeRunTask: (sandbox, call) => withRules(completed(sandbox, call, ofRun(sandbox, call, call.body.task_id))),

	reopenTask: (sandbox, call) => reopened(sandbox, call, oneOff(sandbox, call.params.task_id)),
	reopenRunTask: (sandbox, call) => withRules(reopened(sandbox, call, ofRun(sandbox, call, call.params.task_id))),

	cloneTask: (sandbox, call) => {
		const { id: _id, increment_id: _number, ...copied } = taskOf(sandbox, call.params.task_id);
		const untouched = { status: 'not-started', status_label: 'Not started', completed_at: null, completer_id: null };
		const fields = { ...structuredClone(copied), ...untouched, created_at: sandbox.state.timestamp() };
		const copy = sandbox.state.addTask([], fields);
		taskCreated(sandbox, copy, call.caller);
		return { ...single(sandbox, copy, call), status: 201 };
	},

	archiveTask: (sandbox, { caller, params }) => {
		const task = oneOff(sandbox, params.task_id);
		task.archived_at = sandbox.state.timestamp();
		emitTaskEvent(sandbox, task, caller, 'archived');
		return { status: 204 };
	},

	restoreTask: (sandbox, call) => {
		const task = sandbox.state.tasks.get(call.params.task_id);
		if (!task?.is_oneoff_task) throw notFound();
		task.archived_at = null;
		emitTaskEvent(sandbox, task, call.caller, 'unarchived');
		return single(sandbox, task, call);
	},

	deleteTask: (sandbox, { caller, params }) => {
		const task = sandbox.state.tasks.get(params.task_id);
		if (!task?.is_oneoff_task) throw notFound();
		sandbox.state.tasks.delete(task.id);
		emitTaskEvent(sandbox, task, caller, 'deleted');
		return { status: 204 };
	},
};

/** The sandbox runs no rules: the automatic deadline is the one from before it was set by hand. */
const automaticDeadline = ({ state }: Sandbox, { id, deadline }: Task) => ({
	date: state.automaticDeadlines.get(id) ?? deadline,
	reason: 'As the step of the template says',
	source: 'step',
});

/** An open task of a step of a template: only such a one has an automatic deadline. */
function ofSteps(sandbox: Sandbox, call: InPath<'run_id' | 'task_id'>): Task {
	const task = ofRun(sandbox, call, call.params.task_id);
	if (task.is_oneoff_task || task.completed_at) throw invalid({ task: ['The task has no automatic deadline.'] });
	return task;
}

function changed(sandbox: Sandbox, call: Call<'updateTask' | 'updateRunTask'>, task: Task): Answer {
	changeTask(sandbox, task, call.caller, call.body);
	return single(sandbox, task, call);
}

function completed(sandbox: Sandbox, call: Call<'completeTask' | 'completeRunTask'>, task: Task): Answer {
	completeTask(sandbox, task, call.caller, call.body);
	return single(sandbox, task, call);
}

function reopened(sandbox: Sandbox, call: Call<'reopenTask' | 'reopenRunTask'>, task: Task): Answer {
	reopenTask(sandbox, task, call.caller);
	return single(sandbox, task, call);
}

/** The sandbox runs no rules. */
function withRules(answer: Answer): Answer {
	const { data } = answer.body as { data: object };
	return { ...answer, body: { data: { ...data, tasks_changed_by_rules: {} } } };
}

function formField(state: State, fields: Partial<FormField>, index: number): FormField {
	const { label = '', field_type = 'text' } = fields;
	const at = state.timestamp();
	return {
		checklist_id: null,
		step_id: null,
		guidance: null,
		position: index + 1,
		required: false,
		options: [],
		columns: [],
		default_value: null,
		default_value_enabled: false,
		collect_time: false,
		use_wysiwyg_editor: false,
		created_at: at,
		last_updated: at,
		archived_at: null,
		...fields,
		id: state.newId(),
		alias: label.toLowerCase().replaceAll(' ', '-'),
		label,
		field_type,
	};
}

const isOpen = ({ completed_at }: Task) => completed_at === null;
const isComplete = (task: Task) => !isOpen(task);

const isInProgress = ({ status }: Task) => status === 'in-progress';
const isDueSoon = (task: Task, state: State) => state.isDueSoon(task);
const hasProblem = ({ status }: Task) => status === 'hasproblem';

/** The filter's names, which are not those of a task's own status. */
const byStatus: Record<string, (task: Task, state: State) => boolean> = {
	all: () => true,
	active: isOpen,
	'active-visible': (task) => isOpen(task) && task.status !== 'auto-skipped',
	'not-started': ({ status }) => status === 'not-started',
	'in-progress': isInProgress,
	complete: isComplete,
	overdue: (task, state) => state.isOverdue(task),
	'due-soon': isDueSoon,
	'on-time': (task, state) => isOpen(task) && !state.isOverdue(task),
	'has-problem': hasProblem,
	'has-improvement': ({ id }, { threads }) =>
		threads.all().some(({ task_id, label }) => task_id === id && label === 'improvement'),
	// Documented for the tasks of the organization, where nobody measured the spellings above.
	incomplete: isOpen,
	inprogress: isInProgress,
	due_soon: isDueSoon,
	hasproblem: hasProblem,
};

/** Whether a task has one of these, which are separated by commas. */
const hasStatus = (statuses: string, task: Task, state: State) =>
	statuses.split(',').some((status) => {
		if (!(status in byStatus)) throw unsupported(`the status ${status} of tasks`);
		return byStatus[status](task, state);
	});

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
	Omit<TaskQuery, 'assignee' | 'roles' | 'with' | 'sort' | 'page' | 'per_page' | 'without_pagination'>
>;

/** Whether a task has what one parameter of the list asks for. */
const filters: {
	[K in keyof Filters]: (wanted: Filters[K], task: Task, state: State, query: Partial<Filters>) => boolean;
} = {
	q: (q, { title, run_id }, { runs }) => {
		const process = run_id && runs.has(run_id) ? runs.get(run_id).name : '';
		return `${title} ${process}`.toLowerCase().includes(q.toLowerCase());
	},
	status: hasStatus,
	tag: (tag, { tags: { data } }) => data.some(({ id, title }) => tag === id || tag === title),
	owners: (ids, { owners }) =>
		holds(
			owners.users.map(({ id }) => id),
			ids,
		),
	guests: (emails, { owners }) => holds(owners.guests, emails),
	groups: (ids, { owners }) => holds(owners.groups, ids),
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

const unsupportedFilters = ['roles', 'assignee'];

/** One page of those tasks that the query asks for. */
export function taskList(sandbox: Sandbox, call: Paged & { query: TaskQuery }, all: Task[]): Answer {
	const { state } = sandbox;
	const { query } = call;
	const unknown = unsupportedFilters.find((name) => name in query);
	if (unknown) throw unsupported(`the filter ${unknown} of tasks`);
	const asked = Object.entries(filters)
		.filter(([name]) => query[name as keyof Filters] !== undefined)
		.filter(([name]) => name !== 'status' || !sandbox.ignoresStatus);
	const matches = (task: Task) =>
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

/** Single reads always carry the summary and the answers. */
function single(sandbox: Sandbox, task: Task, { query: { with: includes = [] } }: Including): Answer {
	const { taskdata } = task;
	return { status: 200, body: { data: { ...taskView(sandbox, task, ['summary', ...includes]), taskdata } } };
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

/** A task of the process that the path names. */
function ofRun(sandbox: Sandbox, { params }: InPath<'run_id'>, id: string): Task {
	const task = taskOf(sandbox, id);
	if (task.run_id !== params.run_id) throw notFound();
	return task;
}
