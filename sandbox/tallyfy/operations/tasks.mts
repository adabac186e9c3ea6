import { type Answer, Deviation, Refusal, invalid, notFound, unsupported } from '../answers.mts';
import { paged } from '../paging.mts';
import type { Behaviours, Call } from '../call.mts';
import type { FormField } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State, Task } from '../state.mts';
import { memberOf } from './members.mts';

interface TaskQuery {
	q: string;
	status: keyof typeof byStatus;
	tag: string;
	owners: string[];
	guests: string[];
	groups: string[];
	created: string;
	deadline_start_range: string;
	deadline_end_range: string;
	deadline_on: string;
	deadline_before: string;
	deadline_after: string;
	is_oneoff: 'true' | 'false';
	unassigned: boolean;
	archived: 'true' | 'only';
}

interface OwnersInput {
	users?: Array<number | string>;
	guests?: string[];
	groups?: string[];
}

interface TaskInput {
	title: string;
	task_type: string;
	owners: OwnersInput;
	deadline: string;
	started_at?: string;
	summary?: string;
	description?: string;
	separate_task_for_each_assignee?: boolean;
	tags?: string[];
	form_fields?: Array<Partial<FormField>>;
}

interface TaskChanges {
	owners?: OwnersInput;
	deadline?: string;
	started_at?: string;
	taskdata?: Record<string, unknown>;
	[key: string]: unknown;
}

interface Completion {
	task_id: string;
	is_approved?: boolean;
	override_user?: number;
}

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
		} = call.body as TaskInput;
		const { state } = sandbox;
		if ('run_id' in rest && !state.runs.has(String(rest.run_id)))
			throw invalid({ run_id: ['The selected run id is invalid.'] });
		const assigned = ownersOf(state, owners);
		const create = (assignees: Task['owners']) =>
			state.addTask([], {
				summary: description,
				...rest,
				owners: assignees,
				deadline: timestamp('deadline', deadline),
				started_at: started_at ? timestamp('started_at', started_at) : null,
				starter_id: call.caller.id,
				tags: { data: tagIds.map((id) => state.tags.get(id)) },
				form_fields: fields.map((field, index) => formField(state, field, index)),
			});
		const created =
			separate && assigned.users.length
				? assigned.users.map((user) => create({ users: [user], guests: [], groups: [] }))
				: [create(assigned)];
		return { ...single(sandbox, created[0], call), status: 201 };
	},

	updateTask: (sandbox, call) => update(sandbox, call, oneOff(sandbox, call.params.task_id)),
	updateRunTask: (sandbox, call) => {
		const task = ofRun(sandbox, call, call.params.task_id);
		refuseWithIssue(sandbox, task);
		return update(sandbox, call, task);
	},

	completeTask: (sandbox, call) => complete(sandbox, call, oneOff(sandbox, (call.body as Completion).task_id)),
	completeRunTask: (sandbox, call) => {
		const task = ofRun(sandbox, call, (call.body as Completion).task_id);
		refuseWithIssue(sandbox, task);
		return withRules(complete(sandbox, call, task));
	},

	reopenTask: (sandbox, call) => reopen(sandbox, call, oneOff(sandbox, call.params.task_id)),
	reopenRunTask: (sandbox, call) => withRules(reopen(sandbox, call, ofRun(sandbox, call, call.params.task_id))),

	cloneTask: (sandbox, call) => {
		const { id: _id, increment_id: _number, ...copied } = taskOf(sandbox, call.params.task_id);
		const untouched = { status: 'not-started', status_label: 'Not started', completed_at: null, completer_id: null };
		const fields = { ...structuredClone(copied), ...untouched, created_at: sandbox.state.timestamp() };
		return { ...single(sandbox, sandbox.state.addTask([], fields), call), status: 201 };
	},

	archiveTask: (sandbox, { params }) => {
		oneOff(sandbox, params.task_id).archived_at = sandbox.state.timestamp();
		return { status: 204 };
	},

	restoreTask: (sandbox, call) => {
		const task = sandbox.state.tasks.get(call.params.task_id);
		if (!task?.is_oneoff_task) throw notFound();
		task.archived_at = null;
		return single(sandbox, task, call);
	},

	deleteTask: ({ state }, { params }) => {
		if (!state.tasks.get(params.task_id)?.is_oneoff_task) throw notFound();
		state.tasks.delete(params.task_id);
		return { status: 204 };
	},
};

/** What may be changed beside owners, dates and answers; other keys are dropped without a word. */
const changeable = [
	'title',
	'summary',
	'status',
	'max_assignable',
	'webhook',
	'prevent_guest_comment',
	'top_secret',
	'task_type',
];

function update(sandbox: Sandbox, call: Call, task: Task): Answer {
	const { owners, deadline, started_at, taskdata, ...fields } = call.body as TaskChanges;
	const known = task.run_id ? [...changeable, 'position'] : changeable;
	Object.assign(task, {
		...Object.fromEntries(Object.entries(fields).filter(([key]) => known.includes(key))),
		...(owners && { owners: ownersOf(sandbox.state, owners) }),
		...(deadline && { deadline: timestamp('deadline', deadline) }),
		...(started_at && { started_at: timestamp('started_at', started_at) }),
		...(taskdata && { taskdata: answersOf(task, taskdata) }),
		last_updated: sandbox.state.timestamp(),
	});
	return single(sandbox, task, call);
}

/** A full replacement: a missing list is an empty one. */
function ownersOf(state: State, { users = [], guests = [], groups = [] }: OwnersInput): Task['owners'] {
	const known = users.flatMap((id) => state.members.get(Number(id)) ?? []);
	if (known.length < users.length) throw invalid({ 'owners.users': ['The selected owners.users is invalid.'] });
	if (!groups.every((id) => state.groups.has(id)))
		throw invalid({ 'owners.groups': ['The selected owners.groups is invalid.'] });
	return { users: known.map(({ id, full_name, profile_pic }) => ({ id, full_name, profile_pic })), guests, groups };
}

/** What is saved replaces what was; keys that are no field of the task are dropped. */
function answersOf(task: Task, taskdata: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(task.form_fields.filter(({ id }) => id in taskdata).map(({ id }) => [id, taskdata[id]]));
}

function complete(sandbox: Sandbox, call: Call, task: Task): Answer {
	const { is_approved, override_user } = call.body as Completion;
	if (openIssues(sandbox.state, task.id)) throw invalid({ task: ['The task has open issues.'] });
	if (task.task_type === 'approval' && is_approved === undefined) {
		throw new Refusal(422, 'error-422-is-approved');
	}
	const missing = task.form_fields.filter(({ id, required }) => required && isEmpty(task.taskdata[id]));
	if (missing.length)
		throw invalid(
			Object.fromEntries(missing.map(({ id, label }) => [`taskdata.${id}`, [`The ${label} field is required.`]])),
		);
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
	return single(sandbox, task, call);
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || String(value) === '';

function reopen(sandbox: Sandbox, call: Call, task: Task): Answer {
	Object.assign(task, {
		status: 'in-progress',
		status_label: 'In progress',
		completed_at: null,
		completer_id: null,
		last_updated: sandbox.state.timestamp(),
	});
	return single(sandbox, task, call);
}

/** The sandbox runs no rules. */
function withRules(answer: Answer): Answer {
	const { data } = answer.body as { data: object };
	return { ...answer, body: { data: { ...data, tasks_changed_by_rules: {} } } };
}

/** Whether a task, or a process, has an issue that nobody resolved. */
function openIssues({ threads }: State, subject: string): boolean {
	return threads
		.all()
		.some(
			({ label, resolve_id, archived_at, task_id, subject_id }) =>
				label === 'problem' && !resolve_id && !archived_at && (task_id ?? subject_id) === subject,
		);
}

/** A process with an open issue refuses changes. */
function refuseWithIssue({ state }: Sandbox, { run_id }: Task): void {
	if (run_id && openIssues(state, run_id)) throw invalid({ run: ['The process has open issues.'] });
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

/** The filter's names, which are not those of a task's own status. */
const byStatus = {
	active: isOpen,
	active_visible: (task: Task) => isOpen(task) && task.status !== 'auto-skipped',
	'not-started': ({ status }: Task) => status === 'not-started',
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
	position: (a, b) => (a.position ?? 0) - (b.position ?? 0),
	newest: (a, b) => timeOf(b.created_at) - timeOf(a.created_at) || b.increment_id - a.increment_id,
	problems: (a, b) => Number(b.status === 'hasproblem') - Number(a.status === 'hasproblem'),
	completed_newest: (a, b) => timeOf(b.completed_at) - timeOf(a.completed_at),
};

const dayOf = (timestamp: string | null) => timestamp?.slice(0, 10) ?? '';

const holds = (owners: Array<string | number>, wanted: string[]) => owners.some((id) => wanted.includes(String(id)));

/** Whether a task has what one parameter of the list asks for. */
const filters: { [K in keyof TaskQuery]: (wanted: TaskQuery[K], task: Task, state: State) => boolean } = {
	q: (q, { title, run_id }, { runs }) => {
		const process = run_id && runs.has(run_id) ? runs.get(run_id).name : '';
		return `${title} ${process}`.toLowerCase().includes(q.toLowerCase());
	},
	status: (status, task, state) => byStatus[status](task, state),
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
};

const unsupportedFilters = ['roles', 'folder', 'custom_field_key', 'custom_field_value', 'assignee'];

/** One page of those tasks that the query asks for. */
export function taskList(sandbox: Sandbox, call: Pick<Call, 'operation' | 'query' | 'pathname'>, all: Task[]): Answer {
	const { state } = sandbox;
	const query = call.query as Partial<TaskQuery> & { sort?: string; with?: string[] };
	const unknown = unsupportedFilters.find((name) => name in query);
	if (unknown) throw unsupported(`the filter ${unknown} of tasks`);
	const matches = (task: Task) =>
		Object.entries(filters).every(([name, filter]) => {
			const wanted = query[name as keyof TaskQuery];
			return wanted === undefined || filter(wanted as never, task, state);
		});
	const found = all.filter((task) => (query.archived || !task.archived_at) && matches(task));
	return paged(
		sandbox,
		call,
		query.sort ? sortedBy(found, query.sort) : found,
		(task) => shown(sandbox, task, query.with ?? []),
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

/** Single reads always carry the summary and the answers. */
function single(sandbox: Sandbox, task: Task, { query }: Call): Answer {
	const includes = (query.with ?? []) as string[];
	const { taskdata } = task;
	return { status: 200, body: { data: { ...shown(sandbox, task, ['summary', ...includes]), taskdata } } };
}

/** A task with what was asked for beside it. */
export function shown(sandbox: Sandbox, task: Task, includes: string[]): object {
	const { summary, tags: _tags, form_fields: _fields, taskdata: _answers, ...rest } = task;
	const relations = includes
		.filter((name) => name !== 'summary')
		.map((name) => [name, { data: related(sandbox, task, name) }]);
	return { ...rest, ...(includes.includes('summary') && { summary }), ...Object.fromEntries(relations) };
}

/** Relations that are not here are empty: the sandbox does not keep them. */
function related({ state }: Sandbox, task: Task, name: string): object {
	const { id, run_id, step_id, tags, form_fields: fields, taskdata } = task;
	switch (name) {
		case 'run':
			return run_id && state.runs.has(run_id) ? state.runs.get(run_id) : { id: run_id };
		case 'step':
			return { id: step_id };
		case 'tags':
			return tags.data;
		case 'form_fields':
			return fields.map((field) => ({ ...field, field_value: taskdata[field.id] ?? null }));
		case 'threads':
			return state.threads
				.all()
				.filter(({ task_id, archived_at }) => task_id === id && !archived_at)
				.map(({ subject_id: _, ...thread }) => thread);
		case 'assets':
			return state.assets.all().filter(({ subject }) => subject.id === id);
		default:
			return [];
	}
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
function ofRun(sandbox: Sandbox, { params }: Call, id: string): Task {
	const task = taskOf(sandbox, id);
	if (task.run_id !== params.run_id) throw notFound();
	return task;
}

/** Both documented forms: 'YYYY-MM-DD HH:MM:SS' in UTC, and ISO 8601. */
function timestamp(field: string, text: string): string {
	const iso = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) ? `${text.replace(' ', 'T')}Z` : text;
	const time = Date.parse(iso);
	if (Number.isNaN(time)) throw invalid({ [field]: [`The ${field} is not a valid date.`] });
	return new Date(time).toISOString();
}
