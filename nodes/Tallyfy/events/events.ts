import type { IDataObject } from 'n8n-workflow';

import { path } from '../api/path';
import { isRecord } from '../api/records';
import type { Request } from '../api/request';
import { simplifyMember } from '../operations/member/lib/memberFields';
import { done, thread } from './feed';
import { isOfTemplate, isTaskMeant, processQuery, taskQuery } from './filters';
import type { Look, Source } from './happening';
import { either, since, whileListed, withChanges, withUndone } from './sources';
import { processShown, taskShown } from './subject';

/** An event that a trigger can wait for. */
export interface EventType {
	name: string;
	description: string;
	source: Source;
	/** Where the event is found when only that of Act As is wanted. */
	mine?: Source;
	/** False where Tallyfy does not say in which folder it happened. */
	hasFolder?: false;
	/** Tallyfy tells its watchers, who need not look for it (NOTES §10). */
	isWatched?: true;
}

const tasks =
	(query: IDataObject) =>
	({ filters }: Look): Request<undefined> => ({
		method: 'GET',
		path: path`/tasks`,
		query: { ...taskQuery(filters), ...query },
	});

const processes =
	(query: IDataObject = {}) =>
	({ filters }: Look): Request<undefined> => ({
		method: 'GET',
		path: path`/runs`,
		query: { ...processQuery(filters), ...query },
	});

const hasAssignees = ({ owners }: IDataObject) =>
	isRecord(owners) && Object.values(owners).some((list) => Array.isArray(list) && list.length > 0);

/** The events, by the names that Tallyfy gives to those that it knows itself. */
export const events = {
	'task.comment_added': {
		name: 'Comment Added',
		description: 'Somebody commented on a task or a process',
		isWatched: true,
		source: done({ verb: 'commented', detail: thread('comment', ['comment', 'advice', 'improvement']) }),
		hasFolder: false,
	},
	'task.issue_raised': {
		name: 'Issue Reported',
		description: 'Somebody reported an issue on a task or a process',
		isWatched: true,
		source: done({ verb: 'issue-reported', detail: thread('issue', ['problem']) }),
		hasFolder: false,
	},
	'task.issue_resolved': {
		name: 'Issue Resolved',
		description: 'Somebody resolved an issue on a task or a process',
		isWatched: true,
		source: done({ verb: 'issue-resolved', detail: thread('issue', ['resolve']) }),
		hasFolder: false,
	},
	'member.joined': {
		name: 'Member Joined',
		description: 'A person became an active member of the organization; filters do not apply',
		source: since({
			request: () => ({ method: 'GET', path: path`/users` }),
			date: 'activated_at',
			sorts: ['-activated_at', 'activated_at'],
			isMeant: ({ type }) => type !== 'bot',
			show: (member, { simplify }) => ({ member: simplify ? simplifyMember(member) : member }),
		}),
	},
	'process.completed': {
		name: 'Process Completed',
		description: 'All tasks of a process are completed; again when it is reopened and completed again',
		isWatched: true,
		source: withUndone(
			since({
				request: processes({ status: 'complete' }),
				date: 'completed_at',
				sorts: ['-completed_at', 'completed_at'],
				isMeant: isOfTemplate,
				show: processShown,
			}),
			done({ verb: 'completed', kind: 'process', once: true }),
		),
	},
	'process.has_issue': {
		name: 'Process Has an Issue',
		description: 'A process came into the state in which it has an open issue',
		source: whileListed({
			request: processes({ status: 'problem' }),
			date: 'created_at',
			isWhen: false,
			keyOf: ({ id }) => String(id),
			isMeant: isOfTemplate,
			show: processShown,
		}),
	},
	'process.launched': {
		name: 'Process Launched',
		description: 'A process was launched from a template',
		isWatched: true,
		source: since({
			request: processes(),
			date: 'created_at',
			sorts: ['-created_at'],
			isMeant: isOfTemplate,
			show: processShown,
		}),
	},
	'task.assigned': {
		name: 'Task Assigned',
		description: 'A task has a new assignee: it was created with one, or its assignees were changed since',
		isWatched: true,
		source: withChanges(
			since({
				request: tasks({}),
				date: 'created_at',
				sorts: ['newest', '-newest'],
				isMeant: (task, filters) => hasAssignees(task) && isTaskMeant(task, filters),
				show: taskShown,
			}),
			done({ verb: 'owners-updated', kind: 'task' }),
		),
		mine: whileListed({
			request: ({ filters }) => ({
				method: 'GET',
				path: path`/me/tasks`,
				query: { status: 'active', with: taskQuery(filters).with },
			}),
			date: 'created_at',
			isWhen: false,
			keyOf: ({ id }) => String(id),
			isMeant: isTaskMeant,
			show: taskShown,
		}),
		hasFolder: false,
	},
	'task.completed': {
		name: 'Task Completed',
		description: 'A task was completed; again when it is reopened and completed again',
		isWatched: true,
		source: withUndone(
			since({
				request: tasks({ status: 'complete' }),
				date: 'completed_at',
				sorts: ['completed_newest', '-completed_newest'],
				isMeant: isTaskMeant,
				show: taskShown,
			}),
			done({ verb: 'completed', kind: 'task', once: true }),
		),
	},
	'task.due_soon': {
		name: 'Task Due Soon',
		description: 'The deadline of a task is near, as Tallyfy sees it; again when the deadline changes',
		source: whileListed({
			request: tasks({ status: 'due_soon' }),
			date: 'deadline',
			isWhen: false,
			isMeant: isTaskMeant,
			show: taskShown,
		}),
	},
	'task.overdue': {
		name: 'Task Overdue',
		description: 'A task is not completed and its deadline has passed; again when the deadline changes',
		source: whileListed({
			request: tasks({ status: 'overdue' }),
			date: 'deadline',
			isMeant: isTaskMeant,
			show: taskShown,
		}),
	},
	'task.reopened': {
		name: 'Task Reopened',
		description: 'A completed task was opened again',
		source: either(
			done({ verb: 'uncompleted', kind: 'task', once: true }),
			done({ verb: 're-opened', kind: 'task', once: true }),
		),
		hasFolder: false,
	},
} satisfies Record<string, EventType>;

export type EventName = keyof typeof events;

export const eventNames = Object.keys(events) as EventName[];

/** The row of an event. */
export const eventType = (event: EventName): EventType => events[event];

export const watchedEvents = eventNames.filter((event) => eventType(event).isWatched);
