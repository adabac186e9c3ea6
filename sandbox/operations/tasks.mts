import { everybodyIn, ownersOf, refuseTooMany, withMember } from '../actions/owners.mts';
import { changeTask, completeTask, reopenTask, taskCreated } from '../actions/tasks.mts';
import { type Answer, forbidden, invalid, notFound } from '../answers.mts';
import type { Behaviours, Call, InPath, Including } from '../call.mts';
import { automaticDeadline, deadlineOf, resetDeadline, timestamp } from '../deadlines.mts';
import { emitTaskEvent } from '../events.mts';
import type { FormField, Task } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State } from '../state.mts';
import { taskList } from '../taskList.mts';
import { phpMap, taskView } from '../views.mts';
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

	getTask: (sandbox, call) => single(sandbox, taskOf(sandbox.state, call.params.task_id), call),
	getRunTask: (sandbox, call) => single(sandbox, ofRun(sandbox.state, call, call.params.task_id), call),

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
		const assigned = withMember(ownersOf(sandbox, owners, call.caller), call.caller);
		refuseTooMany(sandbox, assigned, rest.max_assignable ?? 0);
		const people = everybodyIn(sandbox, assigned);
		const isSeparate = separate && people.length > 0;
		// The tasks of each assignee are kept together by a process without a template.
		const process = isSeparate ? state.addContainer(rest.title, call.caller.id) : undefined;
		const create = (assignees: Task['owners']) =>
			state.addTask([], {
				summary: description,
				...rest,
				...(process && { run_id: process.id }),
				is_oneoff_task: true,
				owners: assignees,
				deadline: deadlineOf(sandbox, deadline),
				started_at: started_at ? timestamp('started_at', started_at) : null,
				starter_id: call.caller.id,
				tags: { data: tagIds.map((id) => state.tags.get(id)) },
				form_fields: fields.map((field, index) => formField(state, field, index)),
			});
		const created = isSeparate
			? people.map((user) => create({ users: [user], guests: [], groups: [] }))
			: [create(assigned)];
		for (const task of created) taskCreated(sandbox, task, call.caller);
		return { ...single(sandbox, created[0], call), status: 201 };
	},

	getAutomaticDeadline: ({ state }, call) => {
		const task = ofRun(state, call, call.params.task_id);
		return { status: 200, body: { data: automaticDeadline(state, task) } };
	},

	resetDeadline: (sandbox, call) => {
		const task = ofRun(sandbox.state, call, call.params.task_id);
		const meta = resetDeadline(sandbox.state, task);
		return { status: 200, body: { data: whole(sandbox, task), meta } };
	},

	updateTask: (sandbox, call) => changed(sandbox, call, oneOff(sandbox, call.params.task_id)),
	updateRunTask: (sandbox, call) => changed(sandbox, call, ofRun(sandbox.state, call, call.params.task_id)),

	completeTask: (sandbox, call) => {
		const task = oneOff(sandbox, call.body.task_id);
		completeTask(sandbox, task, call.caller, call.body);
		return single(sandbox, task, call);
	},

	completeRunTask: (sandbox, call) => {
		const task = ofRun(sandbox.state, call, call.body.task_id);
		const tasks_changed_by_rules = phpMap(completeTask(sandbox, task, call.caller, call.body));
		return { status: 200, body: { data: { ...whole(sandbox, task), tasks_changed_by_rules } } };
	},

	reopenTask: (sandbox, call) => {
		const task = oneOff(sandbox, call.params.task_id);
		reopenTask(sandbox, task, call.caller);
		return single(sandbox, task, call);
	},

	reopenRunTask: (sandbox, call) => {
		const task = ofRun(sandbox.state, call, call.params.task_id);
		const tasks_changed_by_rules = phpMap(reopenTask(sandbox, task, call.caller));
		return { status: 200, body: { data: { ...whole(sandbox, task), tasks_changed_by_rules } } };
	},

	cloneTask: (sandbox, call) => {
		const { id: _id, increment_id: _number, ...copied } = taskOf(sandbox.state, call.params.task_id);
		const untouched = { status: 'not-started', status_label: 'Not started', completed_at: null, completer_id: null };
		const fields = { ...structuredClone(copied), ...untouched, created_at: sandbox.state.timestamp() };
		const copy = sandbox.state.addTask([], fields);
		taskCreated(sandbox, copy, call.caller);
		return { ...single(sandbox, copy, call), status: 201 };
	},

	archiveTask: (sandbox, { caller, params }) => {
		const task = taskOf(sandbox.state, params.task_id);
		if (task.run_id) throw invalid({ task: ['Cannot delete linked tasks.'] });
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
		if (!task || !(task.is_oneoff_task || sandbox.deletesTasksOfSteps)) throw notFound();
		if (caller.role.toLowerCase() !== 'admin' && task.starter_id !== caller.id) throw forbidden();
		sandbox.state.tasks.delete(task.id);
		emitTaskEvent(sandbox, task, caller, 'deleted');
		return { status: 204 };
	},
};

function changed(sandbox: Sandbox, call: Call<'updateTask' | 'updateRunTask'>, task: Task): Answer {
	changeTask(sandbox, task, call.caller, call.body);
	return single(sandbox, task, call);
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

function single(sandbox: Sandbox, task: Task, { query }: Including): Answer {
	return { status: 200, body: { data: whole(sandbox, task, query.with) } };
}

/** Single reads always carry the summary and the answers. */
function whole(sandbox: Sandbox, task: Task, includes: string[] = []): object {
	return { ...taskView(sandbox, task, ['summary', ...includes]), taskdata: task.taskdata };
}

function taskOf(state: State, id: string): Task {
	const task = state.tasks.get(id);
	if (!task || task.archived_at) throw notFound();
	return task;
}

/** Tasks of a process are worked on under the process, one-off tasks too. */
function oneOff({ state }: Sandbox, id: string): Task {
	const task = taskOf(state, id);
	if (task.run_id) throw notFound();
	return task;
}

/** A task of the process that the path names. */
function ofRun(state: State, { params }: InPath<'run_id'>, id: string): Task {
	const task = taskOf(state, id);
	if (task.run_id !== params.run_id) throw notFound();
	return task;
}
