import { call, type Query, type Tallyfy } from '../api/call';
import { simplifyMember } from '../operations/member/lib/memberFields';
import { isInStatus as isProcessInStatus } from '../operations/process/lib/processStatus';
import { isInStatus as isTaskInStatus } from '../operations/task/lib/taskFilters';
import type { Search, Source } from './event';
import { inFeed, thread } from './feed';
import { includesFor, isOfTemplate, processQuery, taskMatches, taskQuery, type Filters } from './filters';
import { combined, newInList, whileListed, withChanges, withUndone } from './sources';
import { processOutput, taskOutput, unlessGone } from './taskOrProcess';

/** A type of event, such as Task Completed. */
export interface EventType {
	name: string;
	description: string;
	source: Source;
	/** Where it is found when only what concerns the member in Act As is wanted. */
	mine?: Source;
	/** False where Tallyfy does not say in which folder it happened. */
	hasFolder?: false;
	/** Tallyfy calls watchers about it (NOTES §10), so the instant trigger has it too. */
	isInstant?: true;
}

const idOf = ({ id }: { id?: unknown }) => String(id);

const processes = (query: Query<'listRuns'> = {}) => ({
	what: query.status === 'complete' ? 'completed processes' : 'processes',
	request: ({ filters }: Search, sort?: string) =>
		call('listRuns', { query: { ...processQuery(filters), ...query, sort } }),
	readAlone: async (id: string, { api }: Search) => await unlessGone(api.once(call('getRun', { run_id: id }))),
	subjectId: idOf,
	matches: (process: Tallyfy<'Run'>, filters: Filters) =>
		isProcessInStatus(process, query.status) !== false && isOfTemplate(process, filters),
	output: processOutput,
});

const tasks = (query: Query<'listTasks'> = {}) => ({
	what: query.status === 'complete' ? 'completed tasks' : 'tasks',
	request: ({ filters }: Search, sort?: string) =>
		call('listTasks', { query: { ...taskQuery(filters), ...query, sort } }),
	readAlone: async (id: string, { api, filters }: Search) =>
		await unlessGone(api.once(call('getTask', { task_id: id, query: { with: includesFor(filters) } }))),
	subjectId: idOf,
	matches: (task: Tallyfy<'Task'>, filters: Filters) =>
		isTaskInStatus(task, query.status) !== false && taskMatches(task, filters),
	output: taskOutput,
});

const hasAssignees = ({ owners }: Tallyfy<'Task'>) =>
	Object.values(owners ?? {}).some((list) => Array.isArray(list) && list.length > 0);

/** By the name that Tallyfy uses in its calls to watchers, or one in the same style. */
export const eventTypes = {
	'task.comment_added': {
		name: 'Comment Added',
		description: 'Somebody commented on a task or a process',
		isInstant: true,
		source: inFeed({ verb: 'commented', detail: thread('comment', ['comment', 'advice', 'improvement']) }),
		hasFolder: false,
	},
	'task.issue_raised': {
		name: 'Issue Reported',
		description: 'Somebody reported an issue on a task or a process',
		isInstant: true,
		source: inFeed({ verb: 'issue-reported', detail: thread('issue', ['problem']) }),
		hasFolder: false,
	},
	'task.issue_resolved': {
		name: 'Issue Resolved',
		description: 'Somebody resolved an issue on a task or a process',
		isInstant: true,
		source: inFeed({ verb: 'issue-resolved', detail: thread('issue', ['resolve']) }),
		hasFolder: false,
	},
	'member.joined': {
		name: 'Member Joined',
		description: 'A person became an active member of the organization; filters do not apply',
		source: newInList({
			what: 'members',
			request: (_, sort) => call('listMembers', { query: { sort } }),
			subjectId: idOf,
			date: 'activated_at',
			sorts: ['-activated_at', 'activated_at'],
			matches: ({ type }) => type !== 'bot',
			output: (member, { simplify }) => ({ member: simplify ? simplifyMember(member) : member }),
		}),
	},
	'process.completed': {
		name: 'Process Completed',
		description: 'All tasks of a process are completed; again when it is reopened and completed again',
		isInstant: true,
		source: withUndone(
			newInList({
				...processes({ status: 'complete' }),
				date: 'completed_at',
				sorts: ['-completed_at', 'completed_at'],
			}),
			inFeed({ verb: 'completed', kind: 'process', isOncePerSecond: true }),
		),
	},
	'process.has_issue': {
		name: 'Process Has an Issue',
		description: 'A process came into the state in which it has an open issue',
		source: whileListed({
			...processes({ status: 'problem' }),
			date: 'created_at',
			isTimeUnknown: true,
			keyOf: idOf,
		}),
	},
	'process.launched': {
		name: 'Process Launched',
		description: 'A process was launched from a template',
		isInstant: true,
		source: withUndone(
			newInList({
				...processes(),
				date: 'created_at',
				sorts: ['-created_at', 'created_at'],
			}),
			inFeed({ verb: 'created', kind: 'process', isOncePerSecond: true }),
		),
	},
	'task.assigned': {
		name: 'Task Assigned',
		description: 'A task has a new assignee: it was created with one, or its assignees were changed since',
		isInstant: true,
		source: withChanges(
			newInList({
				...tasks(),
				date: 'created_at',
				sorts: ['newest', '-newest'],
				matches: (task, filters) => hasAssignees(task) && taskMatches(task, filters),
			}),
			inFeed({ verb: 'owners-updated', kind: 'task' }),
		),
		mine: whileListed({
			what: 'tasks',
			request: ({ filters }) => call('listMyTasks', { query: { status: 'active', with: includesFor(filters) } }),
			date: 'created_at',
			isTimeUnknown: true,
			subjectId: idOf,
			keyOf: idOf,
			matches: (task, filters) => isTaskInStatus(task, 'active') !== false && taskMatches(task, filters),
			output: taskOutput,
		}),
		hasFolder: false,
	},
	'task.completed': {
		name: 'Task Completed',
		description: 'A task was completed; again when it is reopened and completed again',
		isInstant: true,
		source: withUndone(
			newInList({
				...tasks({ status: 'complete' }),
				date: 'completed_at',
				sorts: ['completed_newest', '-completed_newest'],
			}),
			inFeed({ verb: 'completed', kind: 'task', isOncePerSecond: true }),
		),
	},
	'task.due_soon': {
		name: 'Task Due Soon',
		description: 'The deadline of a task is near, as Tallyfy sees it; again when the deadline changes',
		source: whileListed({
			...tasks({ status: 'due_soon' }),
			date: 'deadline',
			isTimeUnknown: true,
		}),
	},
	'task.overdue': {
		name: 'Task Overdue',
		description: 'A task is not completed and its deadline has passed; again when the deadline changes',
		source: whileListed({
			...tasks({ status: 'overdue' }),
			date: 'deadline',
		}),
	},
	'task.reopened': {
		name: 'Task Reopened',
		description: 'A completed task was opened again',
		source: combined(
			inFeed({ verb: 'uncompleted', kind: 'task', isOncePerSecond: true }),
			inFeed({ verb: 're-opened', kind: 'task', isOncePerSecond: true }),
		),
		hasFolder: false,
	},
} satisfies Record<string, EventType>;

export type EventName = keyof typeof eventTypes;

export const eventNames = Object.keys(eventTypes) as EventName[];

/** The type of an event, by its name. */
export const eventType = (name: EventName): EventType => eventTypes[name];

export const instantEventNames = eventNames.filter((name) => eventType(name).isInstant);

/** In the order in which they usually follow each other. */
const usualOrder: readonly EventName[] = [
	'process.launched',
	'task.assigned',
	'member.joined',
	'task.comment_added',
	'task.issue_raised',
	'process.has_issue',
	'task.issue_resolved',
	'task.due_soon',
	'task.overdue',
	'task.completed',
	'process.completed',
	'task.reopened',
];

/** Which of two events of the same second was first: negative for `a`. Tallyfy's audit feed knows no smaller part of the time. */
export const inUsualOrder = (a: EventName, b: EventName): number => usualOrder.indexOf(a) - usualOrder.indexOf(b);
