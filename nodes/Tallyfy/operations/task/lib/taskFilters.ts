import type { Tallyfy } from '../../../api/call';
import { toUtc } from '../../../engine/values/date';
import { field } from '../../../engine/operation';
import { calendarDay } from '../../lib/fields/calendarDay';
import { onlyIf } from '../../lib/fields/onlyIf';
import { groupIds, guestEmails, guestsIn, idsIn, memberIds, membersIn } from '../../lib/fields/idLists';
import { isCompleted } from './changeTask';

export const assignedGroups = field({
	...groupIds,
	description: 'Only tasks assigned to these groups: their names or IDs, separated by commas',
});

export const assignedGuests = field({
	...guestEmails,
	description: 'Only tasks assigned to these guests: their emails, separated by commas',
});

export const assignedMembers = field({
	...memberIds,
	description: 'Only tasks assigned to these members: their emails or IDs, separated by commas',
});

/** Statuses that the node offers under a name that Tallyfy does not know: it would ignore the filter and give every task (NOTES §7). */
const knownAs: Record<string, string> = {
	active_visible: 'active-visible',
	completed: 'complete',
	due_soon: 'due-soon',
	hasproblem: 'has-problem',
	incomplete: 'active',
	inprogress: 'in-progress',
};

/** A status by which the tasks of a member, of a guest or of a process are filtered, as Tallyfy knows it. */
export const statusIn = (status: string | undefined) => status && (knownAs[status] ?? status);

type Task = Tallyfy<'Task'>;

const isOpen = (task: Task): boolean => !isCompleted(task);

const day = 24 * 60 * 60_000;

/** The clocks of Tallyfy and of n8n may differ by so many milliseconds. */
const slack = 5 * 60_000;

/** How long it is until a task is due, in milliseconds; NaN for one without a deadline. */
const left = ({ deadline }: Task): number => Date.parse(`${toUtc(deadline, 'UTC')?.replace(' ', 'T')}Z`) - Date.now();

/** When a task is in a status that can be filtered by (NOTES §7). What it shows of itself are other words. */
const isIn: Record<string, (task: Task) => boolean> = {
	active: isOpen,
	'active-visible': (task) => isOpen(task) && task.status !== 'auto-skipped',
	complete: isCompleted,
	'due-soon': (task) => isOpen(task) && left(task) > -slack && left(task) < day + slack,
	'has-problem': ({ status, has_issues }) => Boolean(has_issues ?? status === 'hasproblem'),
	'in-progress': (task) => isOpen(task) && !['not-started', 'auto-skipped'].includes(String(task.status)),
	'not-started': (task) => isOpen(task) && !['in-progress', 'auto-skipped'].includes(String(task.status)),
	overdue: (task) => isOpen(task) && left(task) < slack,
};

/**
 * Tallyfy ignores a status that it does not know, and gives every task (NOTES §7). So each task is looked at.
 *
 * @returns undefined where no status is asked for
 */
export const ofStatus = (status: string | undefined): ((task: Task) => boolean) | undefined =>
	status ? isIn[statusIn(status) ?? ''] : undefined;

export const unassigned = field({
	displayName: 'Unassigned',
	name: 'unassigned',
	type: 'boolean',
	default: true,
	description: 'Whether to get only tasks that nobody is assigned to',
});

const deadlineFrom = field({
	...calendarDay,
	displayName: 'Deadline From',
	name: 'deadline_start_range',
	description: 'First day that counts, as YYYY-MM-DD',
});

const deadlineOn = field({
	...calendarDay,
	displayName: 'Deadline On',
	name: 'deadline_on',
	description: 'The day itself, as YYYY-MM-DD. It wins over the other filters of the deadline.',
});

const deadlineTo = field({
	...calendarDay,
	displayName: 'Deadline To',
	name: 'deadline_end_range',
	description: 'Last day that counts, as YYYY-MM-DD',
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
