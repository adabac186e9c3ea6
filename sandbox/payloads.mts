import { fullNameOf } from './newGuest.mts';
import type { FormField, Guest, Run, Task, Template } from './records.mts';
import { tagsOn } from './relations.mts';
import type { State } from './state.mts';
import { kickoffOf, phpMap, progressOf, runView } from './views.mts';
import type { Sandbox } from './sandbox.mts';

/** What is sent to the webhooks of templates and tasks: other shapes than those of the API, and IDs of people as texts. */

/** A process was launched or is complete. */
export function processPayload(sandbox: Sandbox, run: Run): object {
	const { state } = sandbox;
	const tasks = state.tasksOfRun(run.id);
	const { percent } = progressOf(tasks);
	const view = runView(sandbox, run) as { collaborators: number[] };
	return {
		...view,
		status: statusOf(run),
		progress: percent,
		whole_progress: percent,
		prerun_completed_by: run.prerun_completed_by ? String(run.prerun_completed_by) : null,
		collaborators: view.collaborators.map(String),
		users: run.users.map((id) => ({ user_id: String(id), full_name: state.members.get(id)?.full_name })),
		groups: run.groups.map((id) => ({ group_id: id, name: state.groups.get(id).name })),
		'process-tasks': idsByAlias(tasks),
		'ko-form-fields': valuesByAlias(kickoffOf(state, run), run.prerun),
		'guest-links': guestLinks(state, tasks),
		launcher: personOf(state, run.started_by),
	};
}

/** A task is completed. */
export function taskPayload(state: State, task: Task): object {
	const run = task.run_id ? state.runs.get(task.run_id) : undefined;
	const tasks = run ? state.tasksOfRun(run.id) : [task];
	const launcher = personOf(state, run ? run.started_by : task.starter_id);
	const completer = completerOf(state, task);
	const template = task.checklist_id ? templateOf(state, task.checklist_id) : undefined;
	const [next] = tasks
		.filter(({ completed_at, status }) => !completed_at && status !== 'auto-skipped')
		.sort((a, b) => (a.position ?? 0) - (b.position ?? 0));
	return {
		this_task: {
			...taskOf(state, task),
			completed_at: task.completed_at,
			completed_by: completer ?? null,
			assets: state.assets
				.all()
				.filter(({ subject }) => subject.id === task.id)
				.map(({ id, filename, version }) => ({
					id,
					filename,
					version: String(version),
					public_link: linkTo(state, id),
				})),
		},
		...(launcher && { launcher }),
		...(completer && { completer }),
		'process-tasks': idsByAlias(tasks),
		'form-fields': phpMap(Object.assign({}, ...tasks.map((each) => valuesByAlias(each.form_fields, each.taskdata)))),
		...(template && { template }),
		// The contract asks for it, and a one-off task has none.
		process: run ? processOf(state, run, tasks) : { id: '', name: '' },
		'guest-links': guestLinks(state, tasks),
		next_task: next ? taskOf(state, next) : [],
	};
}

/** As the contract's examples say it. */
const statusOf = ({ status }: Run) => (status === 'active' ? 'in-progress' : status);

function processOf(state: State, run: Run, tasks: Task[]): object {
	const { id, name, summary, created_at, prerun } = run;
	const forms = tasks.filter(({ taskdata }) => Object.keys(taskdata).length);
	return {
		id,
		organization_id: state.organization.id,
		name,
		summary,
		status: statusOf(run),
		progress: progressOf(tasks).percent,
		created_at,
		ClientURL: `https://go.tallyfy.com/tracker/${id}`,
		prerun: phpMap(prerun),
		process_forms: phpMap(Object.fromEntries(forms.map((task) => [task.step_id, capturesOf(task)]))),
		tags: tagsOn(state, id).map((tag) => ({ id: tag.id, name: tag.title, color: tag.color })),
	};
}

function taskOf(state: State, task: Task): object {
	const { id, title, alias, status, summary, deadline, position, owners } = task;
	const users = owners.users.map((user) => personOf(state, user.id));
	const captures = capturesOf(task);
	return { id, title, alias, status, summary, deadline, position, captures, owners: { users, guests: owners.guests } };
}

/** The answers of a task, by the ID of the field. */
function capturesOf({ form_fields, taskdata }: Task) {
	const answered = form_fields.filter(({ id }) => id in taskdata);
	return phpMap(
		Object.fromEntries(answered.map(({ id, alias, label }) => [id, { alias, label, value: taskdata[id] }])),
	);
}

const valuesByAlias = (fields: FormField[], values: Record<string, unknown>) =>
	phpMap(Object.fromEntries(fields.filter(({ id }) => id in values).map(({ id, alias }) => [alias, values[id]])));

const idsByAlias = (tasks: Task[]) => phpMap(Object.fromEntries(tasks.map(({ alias, id }) => [alias ?? id, id])));

function guestLinks(state: State, tasks: Task[]) {
	const known = tasks.flatMap(({ owners }) => owners.guests.flatMap((email) => guestOf(state, email) ?? []));
	return phpMap(Object.fromEntries(known.map(({ email, link }) => [email, { link_for_guest: link }])));
}

const guestOf = ({ guests }: State, email: string): Guest | undefined => guests.get(email.toLowerCase());

function templateOf({ templates }: State, wanted: string): Partial<Template> {
	const { id, title, alias, summary } = templates.get(wanted);
	return { id, title, alias, summary };
}

const linkTo = ({ organization }: State, file: string) =>
	`https://api.tallyfy.com/organizations/${organization.id}/file/${file}/dl`;

function personOf({ members }: State, memberId: number | null) {
	const member = memberId === null ? undefined : members.get(memberId);
	return member && { id: String(member.id), email: member.email, full_name: member.full_name };
}

function completerOf(state: State, { completer_id, completer_guest_id }: Task) {
	const guest = [...state.guests.values()].find(({ id }) => id === completer_guest_id);
	if (!guest) return personOf(state, completer_id);
	return { id: String(guest.id), email: guest.email, full_name: fullNameOf(guest) };
}
