import type { FormField, Run, Task } from './records.mts';
import { foldersOn, tagsOn } from './relations.mts';
import type { Sandbox } from './sandbox.mts';
import type { State } from './state.mts';

/** Tasks and processes as the API shows them. */

/** A task with what was asked for beside it. */
export function taskView(sandbox: Sandbox, task: Task, includes: string[]): object {
	const { summary, tags: _tags, form_fields: _fields, taskdata: _answers, roles: _roles, ...rest } = task;
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

/** A process with what was asked for beside it; its form fields have their answers only where they were asked for. */
export function runView(sandbox: Sandbox, run: Run, includes: string[] = [], withAnswers = false): object {
	const { state } = sandbox;
	const tasks = state.tasksOfRun(run.id);
	const progress = progressOf(tasks);
	const fields = kickoffOf(state, run);
	const relations: Record<string, unknown> = {
		tasks: taskViewsOf(
			sandbox,
			run,
			includes.filter((name) => name.startsWith('tasks.')).map((name) => name.slice(6)),
		),
		checklist: state.launchedFrom(run) ?? {},
		tags: tagsOn(state, run.id),
		folders: foldersOn(state, run.id),
		next_task: tasks.filter(({ completed_at }) => !completed_at).slice(0, 1),
		ko_form_fields: fields.map((field) => ({ ...field, ...(withAnswers && { value: run.prerun[field.id] ?? null }) })),
		form_fields: tasks.flatMap(withAnswers ? answeredFields : ({ form_fields: unanswered }) => unanswered),
	};
	const related = includes.map((name) => name.split('.')[0]).filter((name) => name !== 'prerun');
	return {
		...run,
		progress,
		whole_progress: progress,
		has_open_issue: isIssue(run),
		prerun: phpMap(run.prerun),
		prerun_length: fields.length,
		collaborators: [...new Set([run.owner_id, ...assigneesOf(tasks)])],
		...Object.fromEntries(related.map((name) => [name, { data: relations[name] ?? [] }])),
	};
}

export function taskViewsOf(sandbox: Sandbox, { id }: Run, includes: string[] = []): object[] {
	return sandbox.state.tasksOfRun(id).map((task) => taskView(sandbox, task, includes));
}

export function progressOf(tasks: Task[]) {
	const complete = tasks.filter(({ completed_at }) => completed_at).length;
	const percent = tasks.length ? Math.floor((100 * complete) / tasks.length) : 0;
	return { complete, total: tasks.length, percent };
}

/** PHP encodes an empty map as a list. */
export const phpMap = (map: Record<string, unknown>) => (Object.keys(map).length ? map : []);

/** The fields of the kick-off form. */
export function kickoffOf({ templates }: State, { checklist_id }: Run): FormField[] {
	return checklist_id && templates.has(checklist_id) ? templates.get(checklist_id).prerun : [];
}

export const answeredFields = ({ form_fields, taskdata }: Task): object[] =>
	form_fields.map((field) => ({ ...field, ...(field.id in taskdata && { value: taskdata[field.id] }) }));

export const isIssue = ({ status }: Run) => status === 'issue' || status === 'problem';

export const assigneesOf = (tasks: Task[]) => tasks.flatMap(({ owners }) => owners.users.map(({ id }) => id));
