import { Refusal, invalid } from '../answers.mts';
import { type Actor, isMember, emitProcessEvent, emitTaskAssigned, emitTaskEvent } from '../events.mts';
import type { Sandbox } from '../sandbox.mts';
import type { Body } from '../call.mts';
import type { Answers, Task } from '../records.mts';
import type { State } from '../state.mts';
import { deadlineOf, timestamp } from '../deadlines.mts';
import { ownersOf, refuseTooMany, withMember } from './owners.mts';
import { type ChangedByRules, applyRules } from './rules.mts';
import { openIssuesOn } from './threads.mts';

/** A new task, whether on its own or in a process. */
export function taskCreated(sandbox: Sandbox, task: Task, by: Actor): void {
	emitTaskEvent(sandbox, task, by, 'created');
	if (task.owners.users.length) emitTaskAssigned(sandbox, task);
}

type Completion = Omit<Body<'completeTask'>, 'task_id'>;

/** What may be changed beside owners, dates and answers; other keys are dropped without a word, `status` among them. */
const changeable = [
	'title',
	'summary',
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
	const asked = owners && withMember(ownersOf(sandbox, owners, by), by);
	if (asked) refuseTooMany(sandbox, asked, fields.max_assignable ?? task.max_assignable);
	const wanted: Partial<Task> = {
		...Object.fromEntries(Object.entries(fields).filter(([key]) => known.includes(key))),
		...(asked && { owners: asked }),
		...(deadline && { deadline: deadlineOf(sandbox, deadline) }),
		...(started_at && { started_at: timestamp('started_at', started_at) }),
		...(taskdata && { taskdata: answersOf(task, taskdata) }),
	};
	const names = Object.keys(wanted) as Array<keyof Task>;
	const changed = names.filter((name) => JSON.stringify(wanted[name]) !== JSON.stringify(task[name]));
	const { owners: before, deadline: date, deadline_set_by_hand } = task;
	Object.assign(task, wanted, { last_updated: sandbox.state.timestamp() });
	const isMoved = changed.includes('deadline') && !task.is_oneoff_task;
	if (isMoved) {
		if (!deadline_set_by_hand) sandbox.state.automaticDeadlines.set(task.id, date);
		task.deadline_set_by_hand = true;
	}
	if (changed.includes('owners')) {
		emitTaskEvent(sandbox, task, by, 'owners-updated');
		const isNew = ({ id }: { id: number }) => !before.users.some((user) => user.id === id);
		if (task.owners.users.some(isNew)) emitTaskAssigned(sandbox, task);
	}
	const field = changed.filter((name) => name !== 'owners');
	const undo = isMoved && (() => void Object.assign(task, { deadline: date, deadline_set_by_hand }));
	if (field.length) emitTaskEvent(sandbox, task, by, 'updated', { field, ...(undo && { undo }) });
}

/** @returns what rules changed */
export function completeTask(sandbox: Sandbox, task: Task, by: Actor, completion: Completion): ChangedByRules {
	const { is_approved, override_user } = completion;
	const { state } = sandbox;
	refuseWithIssue(state, task);
	if (openIssuesOn(state, task.id).length) throw invalid({ task: ['The task has open issues.'] });
	if (task.task_type === 'approval' && is_approved === undefined) throw new Refusal(422, 'error-422-is-approved');
	const missing = task.form_fields.filter(
		({ id, required, archived_at: at }) => required && !at && isEmpty(task.taskdata[id]),
	);
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
	return followTask(sandbox, task, by);
}

/** @returns what rules changed */
export function reopenTask(sandbox: Sandbox, task: Task, by: Actor): ChangedByRules {
	Object.assign(task, {
		status: 'in-progress',
		status_label: 'In progress',
		completed_at: null,
		completer_id: null,
		completer_guest_id: null,
		last_updated: sandbox.state.timestamp(),
	});
	emitTaskEvent(sandbox, task, by, 'uncompleted');
	return followTask(sandbox, task, by);
}

/** Rules come first. A process is complete when all of its tasks are, and active again when one of them is reopened. */
function followTask(sandbox: Sandbox, task: Task, by: Actor): ChangedByRules {
	const { state } = sandbox;
	const { run_id } = task;
	if (!run_id || !state.runs.has(run_id)) return {};
	const run = state.runs.get(run_id);
	const changed = applyRules(sandbox, run, by, task);
	run.last_updated = state.timestamp();
	const isDone = state.tasksOfRun(run_id).every((one) => one.completed_at || one.status === 'auto-skipped');
	if (isDone === (run.completed_at !== null)) return changed;
	Object.assign(run, { status: isDone ? 'complete' : 'active', completed_at: isDone ? run.last_updated : null });
	emitProcessEvent(sandbox, run, by, isDone ? 'completed' : 're-opened');
	return changed;
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
