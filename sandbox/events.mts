import { fullNameOf } from './newGuest.mts';
import { processPayload, taskPayload } from './payloads.mts';
import type { Activity, Guest, Member, Run, Task, Thread } from './records.mts';
import type { Sandbox } from './sandbox.mts';
import type { State } from './state.mts';
import { runView, taskView } from './views.mts';

/** Who hears of what happens: the audit feed, the watchers of the organization, and the webhooks of templates and tasks. */

export type Actor = Member | Guest;

export const isMember = (actor: Actor): actor is Member => 'full_name' in actor;

export type OrganizationEvent =
	| 'process.launched'
	| 'process.completed'
	| 'task.completed'
	| 'task.assigned'
	| 'task.comment_added'
	| 'task.issue_raised'
	| 'task.issue_resolved';

/** By the verb of the audit feed: what it says, and the event that the watchers hear of. */
type Verbs = Record<string, [text: string, event?: OrganizationEvent]>;

const ofTasks = {
	created: ['Task created'],
	updated: ['Task updated'],
	'owners-updated': ['Task assignees changed'],
	completed: ['Task completed', 'task.completed'],
	uncompleted: ['Task reopened'],
	commented: ['Comment added', 'task.comment_added'],
	'issue-reported': ['Issue reported', 'task.issue_raised'],
	'issue-resolved': ['Issue resolved', 'task.issue_resolved'],
	archived: ['Task archived'],
	unarchived: ['Task restored'],
	deleted: ['Task deleted'],
} satisfies Verbs;

const ofProcesses = {
	created: ['Process launched', 'process.launched'],
	updated: ['Process updated'],
	completed: ['Process completed', 'process.completed'],
	're-opened': ['Process reopened'],
	commented: ['Comment added'],
	'issue-reported': ['Issue reported'],
	'issue-resolved': ['Issue resolved'],
	archived: ['Process archived'],
	unarchived: ['Process reactivated'],
	deleted: ['Process deleted'],
} satisfies Verbs;

const ofMembers = {
	invited: ['Member invited'],
	'invite-accepted': ['Invitation accepted'],
	enabled: ['Member enabled'],
	disabled: ['Member disabled'],
} satisfies Verbs;

interface Details {
	/** The comment or issue that it is about. */
	thread?: Thread;
	/** The names of what was changed. */
	field?: string[];
	/** Takes it back. */
	undo?: () => void;
}

export function emitTaskEvent(
	sandbox: Sandbox,
	task: Task,
	by: Actor,
	verb: keyof typeof ofTasks,
	details: Details = {},
): void {
	const [text, event]: Verbs[string] = ofTasks[verb];
	const parent: Reference | undefined = task.run_id ? ['Run', task.run_id] : undefined;
	addToFeed(sandbox, by, verb, `${text}: ${task.title}`, ['Task', task.id], 'Task', parent, details);
	if (event) notifyWatchersOfTask(sandbox, event, task);
	const url = verb === 'completed' && (task.webhook || webhookOf(sandbox.state, task));
	if (url) sandbox.send('task', url, 'task.completed', taskPayload(sandbox.state, task));
}

/** The watchers hear of new assignees; the audit feed has its own words for how they came. */
export function emitTaskAssigned(sandbox: Sandbox, task: Task): void {
	notifyWatchersOfTask(sandbox, 'task.assigned', task);
}

export function emitProcessEvent(
	sandbox: Sandbox,
	run: Run,
	by: Actor,
	verb: keyof typeof ofProcesses,
	details: Details = {},
): void {
	const [text, event]: Verbs[string] = ofProcesses[verb];
	const parent: Reference | undefined = run.checklist_id ? ['Checklist', run.checklist_id] : undefined;
	addToFeed(sandbox, by, verb, `${text}: ${run.name}`, ['Run', run.id], 'Process', parent, details);
	if (!event) return;
	notifyWatchers(sandbox, event, { process: runView(sandbox, run) });
	const url = webhookOf(sandbox.state, run);
	if (url) sandbox.send('process', url, event, processPayload(sandbox, run));
}

/** What came of a look at a rule; the feed cannot be asked for these. */
export function emitRuleChecked(
	{ state }: Sandbox,
	run: Run,
	by: Actor,
	isExecuted: boolean,
	audit_state: NonNullable<Activity['audit_state']>,
): void {
	state.addActivity({
		verb: [isExecuted ? 'executed' : 'execution_fail'],
		type: ['execution'],
		description: [`Rule checked: ${run.name}`],
		auditable_type: modelOf('Run'),
		auditable_id: run.id,
		parentable_type: null,
		parentable_id: null,
		audit_state,
		...actorOf(by),
	});
}

export function emitMemberEvent(sandbox: Sandbox, member: Member, by: Actor, verb: keyof typeof ofMembers): void {
	addToFeed(sandbox, by, verb, `${ofMembers[verb][0]}: ${member.full_name}`, ['User', String(member.id)], 'User');
}

/** The name of a model and the ID of a record. */
type Reference = [model: string, id: string];

/** The name under which the audit feed has a kind of record. */
export const modelOf = (name: string) => `App\\Models\\${name}`;

/** A line of the audit feed; a comment or issue is a record of its own, and lies within what it is about. */
function addToFeed(
	{ state }: Sandbox,
	by: Actor,
	verb: string,
	text: string,
	subject: Reference,
	type: string,
	parent?: Reference,
	{ thread, field, undo }: Details = {},
): void {
	const [[model, id], within] = thread ? [['Thread', thread.id] as Reference, subject] : [subject, parent];
	const { id: line } = state.addActivity({
		verb: [verb],
		type: [thread ? 'Comment' : type],
		description: [text],
		auditable_type: modelOf(model),
		auditable_id: id,
		parentable_type: within ? modelOf(within[0]) : null,
		parentable_id: within ? within[1] : null,
		field: field ?? null,
		undoable: undo !== undefined,
		...actorOf(by),
	});
	if (undo) state.undoable.set(line, undo);
}

function actorOf(by: Actor): Partial<Activity> {
	const { id, email, first_name, last_name } = by;
	const { username, full_name, profile_pic } = isMember(by)
		? by
		: { username: null, full_name: fullNameOf(by), profile_pic: null };
	return {
		source: [isMember(by) ? 'Member' : 'Guest'],
		actor_type: [modelOf(isMember(by) ? 'User' : 'Guest')],
		actor_id: [id],
		actor: [{ email, username, first_name, last_name, full_name, profile_pic, resize_profile_pic: null }],
	};
}

function notifyWatchersOfTask(sandbox: Sandbox, event: OrganizationEvent, task: Task): void {
	notifyWatchers(sandbox, event, { task: taskView(sandbox, task, ['summary']) });
}

/** Every watcher hears of every event; what is told beside the event is not published. */
function notifyWatchers(sandbox: Sandbox, event: OrganizationEvent, more: object): void {
	const body = sandbox.watcherBody === 'full' ? { event, ...more } : { event };
	for (const { webhook } of sandbox.state.watchers.all()) sandbox.send('organizationEvent', webhook, event, body);
}

/** The webhook of the template that a task or process is of. */
function webhookOf({ templates }: State, { checklist_id }: Pick<Task | Run, 'checklist_id'>): string | undefined {
	return (checklist_id && templates.has(checklist_id) && templates.get(checklist_id).webhook) || undefined;
}
