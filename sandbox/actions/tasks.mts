import { Refusal, invalid } from '../answers.mts';
import { type Actor, isMember, emitProcessEvent, emitTaskAssigned, emitTaskEvent } from '../events.mts';
import type { Sandbox } from '../sandbox.mts';
import type { Body } from '../call.mts';
import type { Answers, Task } from '../records.mts';
import type { State } from '../state.mts';
import { atWork } from '../workingHours.mts';
import { openIssuesOn } from './threads.mts';

/** A new task, whether on its own or in a process. */
export function taskCreated(sandbox: Sandbox, task: Task, by: Actor): void {
	emitTaskEvent(sandbox, task, by, 'created');
	if (task.owners.users.length) emitTaskAssigned(sandbox, task);
}

type Completion = Omit<Body<'completeTask'>, 'task_id'>;

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

export function changeTask(sandbox: Sandbox, task: Task, by: Actor, changes: Partial<Body<'updateRunTask'>>): void {
	refuseWithIssue(sandbox.state, task);
	const { owners, deadline, started_at, taskdata, ...fields } = changes;
	const known = task.run_id ? [...changeable, 'position'] : changeable;
	const wanted: Partial<Task> = {
		...Object.fromEntries(Object.entries(fields).filter(([key]) => known.includes(key))),
		...(owners && { owners: ownersOf(sandbox.state, owners) }),
		...(deadline && { deadline: atWork(sandbox.workingHours, timestamp('deadline', deadline)) }),
		...(started_at && { started_at: timestamp('started_at', started_at) }),
		...(taskdata && { taskdata: answersOf(task, taskdata) }),
	};
	const names = Object.keys(wanted) as Array<keyof Task>;
	const changed = names.filter((name) => JSON.stringify(wanted[name]) !== JSON.stringify(task[name]));
	if (changed.includes('deadline') && !task.is_oneoff_task) {
		if (!task.deadline_set_by_hand) sandbox.state.automaticDeadlines.set(task.id, task.deadline);
		wanted.deadline_set_by_hand = true;
	}
	const { owners: before } = task;
	Object.assign(task, wanted, { last_updated: sandbox.state.timestamp() });
	if (changed.includes('owners')) {
		emitTaskEvent(sandbox, task, by, 'owners-updated');
		const isNew = ({ id }: { id: number }) => !before.users.some((user) => user.id === id);
		if (task.owners.users.some(isNew)) emitTaskAssigned(sandbox, task);
	}
	const field = changed.filter((name) => name !== 'owners');
	if (field.length) emitTaskEvent(sandbox, task, by, 'updated', { field });
}

export function completeTask(sandbox: Sandbox, task: Task, by: Actor, completion: Completion): void {
	const { is_approved, override_user } = completion;
	const { state } = sandbox;
	refuseWithIssue(state, task);
	if (openIssuesOn(state, task.id).length) throw invalid({ task: ['The task has open issues.'] });
	if (task.task_type === 'approval' && is_approved === undefined) throw new Refusal(422, 'error-422-is-approved');
	const missing = task.form_fields.filter(({ id, required }) => required && isEmpty(task.taskdata[id]));
	if (missing.length)
		throw invalid(
			Object.fromEntries(missing.map(({ id, label }) => [`taskdata.${id}`, [`The ${label} field is required.`]])),
		);
	const isGuest = !isMember(by);
	const completer = override_user ?? by.id;
	if (!isGuest && !state.members.has(completer))
		throw invalid({ override_user: ['The selected override user is invalid.'] });
	const expired = task.task_type.startsWith('expiring') && is_approved === false;
	const at = state.timestamp();
	Object.assign(task, {
		status: expired ? 'expired' : 'completed',
		status_label: expired ? 'Expired' : 'Completed',
		is_approved: task.task_type === 'approval' ? is_approved : task.is_approved,
		completed_at: at,
		last_updated: at,
		completer_id: isGuest ? null : completer,
		completer_guest_id: isGuest ? by.id : null,
	});
	emitTaskEvent(sandbox, task, by, 'completed');
	followTasks(sandbox, task, by);
}

export function reopenTask(sandbox: Sandbox, task: Task, by: Actor): void {
	Object.assign(task, {
		status: 'in-progress',
		status_label: 'In progress',
		completed_at: null,
		completer_id: null,
		completer_guest_id: null,
		last_updated: sandbox.state.timestamp(),
	});
	emitTaskEvent(sandbox, task, by, 'uncompleted');
	followTasks(sandbox, task, by);
}

/** A process is complete when all of its tasks are, and active again when one of them is reopened. */
function followTasks(sandbox: Sandbox, { run_id }: Task, by: Actor): void {
	const { state } = sandbox;
	if (!run_id || !state.runs.has(run_id)) return;
	const run = state.runs.get(run_id);
	run.last_updated = state.timestamp();
	const isDone = state.tasksOfRun(run_id).every((task) => task.completed_at || task.status === 'auto-skipped');
	if (isDone === (run.completed_at !== null)) return;
	Object.assign(run, { status: isDone ? 'complete' : 'active', completed_at: isDone ? run.last_updated : null });
	emitProcessEvent(sandbox, run, by, isDone ? 'completed' : 're-opened');
}

/** A full replacement: a missing list is an empty one. */
export function ownersOf(
	state: State,
	{ users = [], guests = [], groups = [] }: Body<'createTask'>['owners'],
): Task['owners'] {
	const known = users.flatMap((id) => state.members.get(Number(id)) ?? []);
	if (known.length < users.length) throw invalid({ 'owners.users': ['The selected owners.users is invalid.'] });
	if (!groups.every((id) => state.groups.has(id)))
		throw invalid({ 'owners.groups': ['The selected owners.groups is invalid.'] });
	return { users: known.map(({ id, full_name, profile_pic }) => ({ id, full_name, profile_pic })), guests, groups };
}

/** Both documented forms: 'YYYY-MM-DD HH:MM:SS' in UTC, and ISO 8601. */
export function timestamp(field: string, text: string): string {
	const iso = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) ? `${text.replace(' ', 'T')}Z` : text;
	const time = Date.parse(iso);
	if (Number.isNaN(time)) throw invalid({ [field]: [`The ${field} is not a valid date.`] });
	return new Date(time).toISOString();
}

/** What is saved replaces what was; keys that are no field of the task are dropped. */
function answersOf(task: Task, taskdata: Answers): Answers {
	return Object.fromEntries(task.form_fields.filter(({ id }) => id in taskdata).map(({ id }) => [id, taskdata[id]]));
}

const isEmpty = (value: unknown) => value === undefined || value === null || value === '' || String(value) === '';

/** A process with an open issue refuses changes. */
function refuseWithIssue(state: State, { run_id }: Task): void {
	if (run_id && openIssuesOn(state, run_id).length) throw invalid({ run: ['The process has open issues.'] });
}
