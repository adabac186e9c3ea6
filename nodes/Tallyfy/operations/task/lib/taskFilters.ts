import type { Tallyfy } from '../../../api/call';
import { timeOf } from '../../../api/dates';
import { isRecord, listIn } from '../../../api/records';
import { field } from '../../../engine/operation';
import { calendarDay } from '../../lib/fields/calendarDay';
import { onlyIf } from '../../lib/fields/onlyIf';
import { groupIds, guestEmails, guestsIn, idsIn, memberIds, membersIn } from '../../lib/fields/idLists';
import { hasTag, holdsAny, notAfter, notBefore, onDay } from '../../lib/matching';
import { isCompleted } from './changeTask';

type Task = Tallyfy<'Task'>;

export const assignedGroups = field({
	...groupIds,
	description: 'Only tasks assigned to these groups: their names or IDs, separated by commas',
	matches: ({ owners }: Task, wanted) => holdsAny(owners?.groups, 'id', wanted),
});

export const assignedGuests = field({
	...guestEmails,
	description: 'Only tasks assigned to these guests: their emails, separated by commas',
	matches: ({ owners }: Task, wanted) => holdsAny(owners?.guests, 'email', wanted),
});

export const assignedMembers = field({
	...memberIds,
	description: 'Only tasks assigned to these members: their emails or IDs, separated by commas',
	matches: ({ owners }: Task, wanted) => holdsAny(owners?.users, 'id', wanted),
});

const isOpen = (task: Task): boolean => !isCompleted(task);

const day = 24 * 60 * 60_000;

/** The clocks of Tallyfy and of n8n may differ by so many milliseconds. */
const slack = 5 * 60_000;

/** How long it is until a task is due, in milliseconds; NaN for one without a deadline. */
const left = ({ deadline }: Task): number => timeOf(deadline) - Date.now();

/** When a task is in a status that can be filtered by (NOTES §7). What it shows of itself are other words. */
const isIn: Record<string, ((task: Task) => boolean) | undefined> = {
	active: isOpen,
	'active-visible': (task) => isOpen(task) && task.status !== 'auto-skipped',
	complete: isCompleted,
	'due-soon': (task) => isOpen(task) && left(task) > -slack && left(task) < day + slack,
	'has-problem': ({ status, has_issues }) => Boolean(has_issues ?? status === 'hasproblem'),
	'in-progress': (task) => isOpen(task) && !['not-started', 'auto-skipped'].includes(String(task.status)),
	'not-started': (task) => isOpen(task) && !['in-progress', 'auto-skipped'].includes(String(task.status)),
	'on-time': (task) => isOpen(task) && !(left(task) < -slack),
	overdue: (task) => isOpen(task) && left(task) < slack,
};

/** Statuses that the node offers under a name that Tallyfy does not know: it would ignore the filter and give every task (NOTES §7). */
const knownAs: Record<string, string> = {
	active_visible: 'active-visible',
	completed: 'complete',
	due_soon: 'due-soon',
	hasproblem: 'has-problem',
	inprogress: 'in-progress',
};

/** A status by which the tasks of a member, of a guest or of a process are filtered, as Tallyfy knows it. */
export const statusIn = (status: string | undefined) => status && (knownAs[status] ?? status);

/** Whether a task shows that it is in a status that can be filtered by; undefined where it does not say. */
export const isInStatus = (task: Task, status: unknown): boolean | undefined =>
	task.status === undefined ? undefined : isIn[statusIn(String(status)) ?? '']?.(task);

const active = {
	name: 'Active',
	value: 'active',
	also: ['incomplete', 'not completed'],
	description: 'Not completed yet, whether begun or not',
} as const;

const inProgress = { name: 'In Progress', value: 'inprogress', description: 'Begun, and not completed yet' } as const;

/** The statuses of the lists of a member, of a guest and of a process; saved workflows have two values for Completed. */
const statuses = (completed: 'complete' | 'completed') => [
	active,
	{ name: 'Active and Visible', value: 'active_visible', description: 'Without those that a rule hides' },
	{ name: 'All', value: 'all' },
	{ name: 'Completed', value: completed },
	{ name: 'Due Soon', value: 'due_soon', description: 'Due within 24 hours' },
	{ name: 'Has Improvement', value: 'has-improvement', description: 'With a comment that proposes one' },
	{ name: 'Has Issue', value: 'hasproblem' },
	inProgress,
	{ name: 'Not Started', value: 'not-started', description: 'Not begun yet' },
	{ name: 'On Time', value: 'on-time', description: 'Not completed, and the deadline has not passed' },
	{ name: 'Overdue', value: 'overdue' },
];

export const status = field({
	displayName: 'Status',
	name: 'status',
	type: 'options',
	options: statuses('completed'),
	default: 'active',
	description: 'When not added, all tasks come',
	matches: isInStatus,
});

export const statusInProcess = field({ ...status, options: statuses('complete') });

/** Of the organization's list, where nobody measured which names Tallyfy knows: those of its documents (NOTES §7). */
export const statusInOrganization = field({
	...status,
	options: [
		active,
		{ name: 'Completed', value: 'completed' },
		{ name: 'Due Soon', value: 'due_soon' },
		{ name: 'Has Issue', value: 'hasproblem' },
		inProgress,
		{ name: 'Overdue', value: 'overdue' },
	],
});

export const tagName = field({
	displayName: 'Tag',
	name: 'tag',
	type: 'string',
	default: '',
	placeholder: 'e.g. High priority',
	description: 'Name of a tag that the tasks carry',
	matches: hasTag,
});

export const unassigned = field({
	displayName: 'Unassigned',
	name: 'unassigned',
	type: 'boolean',
	default: true,
	description: 'Whether to get only tasks that nobody is assigned to',
	matches: ({ owners }: Task, wanted) =>
		wanted === true && isRecord(owners) ? !Object.values(owners).some((list) => listIn(list)?.length) : undefined,
});

const deadlineFrom = field({
	...calendarDay,
	displayName: 'Deadline From',
	name: 'deadline_start_range',
	description: 'First day that counts, as YYYY-MM-DD',
	matches: (task, day, { deadline_on: on }) => (on ? undefined : notBefore('deadline')(task, day)),
});

const deadlineOn = field({
	...calendarDay,
	displayName: 'Deadline On',
	name: 'deadline_on',
	description: 'The day itself, as YYYY-MM-DD. It wins over the other filters of the deadline.',
	matches: onDay('deadline'),
});

const deadlineTo = field({
	...calendarDay,
	displayName: 'Deadline To',
	name: 'deadline_end_range',
	description: 'Last day that counts, as YYYY-MM-DD',
	matches: (task, day, { deadline_on: on }) => (on ? undefined : notAfter('deadline')(task, day)),
});

export const deadlines = [deadlineFrom, deadlineOn, deadlineTo] as const;

/** What the user gave of these fields. */
type Given = Partial<Record<'memberIds' | 'guestEmails' | 'groupIds', string[]> & { unassigned: boolean }>;

/** These filters as Tallyfy takes them, and the others as they are. */
export function taskFiltersIn<T extends Given>({
	memberIds: members,
	guestEmails: guests,
	groupIds: groups,
	...others
}: T) {
	return {
		...others,
		owners: membersIn(members)?.map(String),
		guests: guestsIn(guests),
		groups: idsIn(groups),
		unassigned: onlyIf(others.unassigned),
	};
}
