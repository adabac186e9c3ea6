import { invalid } from '../answers.mts';
import type { Body } from '../call.mts';
import { type Actor, emitProcessEvent, emitTaskEvent } from '../events.mts';
import type { Run, Task, Template, Thread } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State } from '../state.mts';
import { inviteGuest } from './guests.mts';

/** What is talked about. */
export type Subject =
	{ kind: 'task'; record: Task } | { kind: 'run'; record: Run } | { kind: 'template'; record: Template };

type ThreadFields = Partial<Thread> & { content: string };

export function comment(sandbox: Sandbox, subject: Subject, by: Actor, fields: ThreadFields): Thread {
	return added(sandbox, subject, by, 'commented', fields);
}

export function reportIssue(sandbox: Sandbox, subject: Subject, by: Actor, content: string): Thread {
	const status = { task: { status: 'hasproblem', status_label: 'Has issue' }, run: { status: 'issue' }, template: {} };
	Object.assign(subject.record, status[subject.kind]);
	return added(sandbox, subject, by, 'issue-reported', { content, label: 'problem', state: 'open' });
}

export function resolveIssue(
	sandbox: Sandbox,
	subject: Subject,
	by: Actor,
	{ content, thread_id, state = 'open' }: Body<'resolveIssue'>,
): Thread {
	const { id } = subject.record;
	const issue = openIssuesOn(sandbox.state, id).find((open) => open.id === thread_id);
	if (!issue) throw invalid({ thread_id: ['The selected thread id is invalid.'] });
	issue.resolve_id = issue.id;
	const status = {
		task: { status: 'in-progress', status_label: 'In progress' },
		run: { status: 'active' },
		template: {},
	};
	if (!openIssuesOn(sandbox.state, id).length) Object.assign(subject.record, status[subject.kind]);
	return added(sandbox, subject, by, 'issue-resolved', { content, label: 'resolve', state, resolve_id: issue.id });
}

/** The issues of a task, process or template that nobody resolved. */
export function openIssuesOn({ threads }: State, id: string): Thread[] {
	return threads
		.all()
		.filter(
			({ task_id, subject_id, label, resolve_id, archived_at }) =>
				(task_id ?? subject_id) === id && label === 'problem' && !resolve_id && !archived_at,
		);
}

type Verb = 'commented' | 'issue-reported' | 'issue-resolved';

function added(sandbox: Sandbox, subject: Subject, by: Actor, verb: Verb, fields: ThreadFields): Thread {
	const { kind, record } = subject;
	const place = kind === 'task' ? { task_id: record.id } : { subject_id: record.id };
	const sent_to = mentioned(sandbox, fields.content);
	const thread = sandbox.state.addThread({ ...place, author_id: by.id, sent_to, ...fields });
	if (kind === 'task') emitTaskEvent(sandbox, record, by, verb, { thread });
	if (kind === 'run') emitProcessEvent(sandbox, record, by, verb, { thread });
	return thread;
}

/** Members whom a text names: by ID, by that of a group, or by a plus and their address. Any other address makes a guest. */
function mentioned(sandbox: Sandbox, content: string): number[] {
	const { members, groups, guests } = sandbox.state;
	const ids = [...content.matchAll(/@\[(\w+)\]/g)].flatMap(([, id]) =>
		members.has(Number(id)) ? [Number(id)] : groups.has(id) ? groups.get(id).members : [],
	);
	const addresses = [...content.matchAll(/(?<![\w.])\+([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g)];
	const named = addresses.flatMap(([, email]) => {
		const member = sandbox.state.memberByEmail(email);
		if (!member && !guests.has(email.toLowerCase())) inviteGuest(sandbox, { email });
		return member?.id ?? [];
	});
	return [...new Set([...ids, ...named])];
}
