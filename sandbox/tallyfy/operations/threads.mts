import { type Answer, invalid, notFound } from '../answers.mts';
import type { Behaviours, Call } from '../call.mts';
import type { Thread } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { Task } from '../state.mts';

interface ThreadInput {
	content: string;
	label?: string;
	state?: string;
	thread_id?: string;
}

export const threads: Behaviours = {
	createComment: (sandbox, call) => {
		const { content, label = 'comment', state = 'hide-for-guests' } = call.body as ThreadInput;
		return added(sandbox, call, { content, label, state });
	},

	createBotComment: (sandbox, call) => {
		const bot = sandbox.members.find(({ type }) => type === 'bot');
		const { content } = call.body as ThreadInput;
		return added(sandbox, call, { content, ...(bot && { author_id: bot.id }) });
	},

	updateComment: (sandbox, call) => {
		const thread = threadOf(sandbox, call);
		const { content } = call.body as ThreadInput;
		Object.assign(thread, { content, updated_at: sandbox.state.timestamp() });
		return { status: 200, body: { data: shownThread(thread) } };
	},

	deleteComment: (sandbox, call) => {
		sandbox.state.threads.delete(threadOf(sandbox, call).id);
		return { status: 204 };
	},

	commentOnRun: comment,
	commentOnTemplate: comment,
	reportIssue: report,
	reportRunIssue: report,
	reportTemplateIssue: report,
	resolveIssue: resolve,
	resolveRunIssue: resolve,
	resolveTemplateIssue: resolve,
};

function comment(sandbox: Sandbox, call: Call): Answer {
	return added(sandbox, call, { content: (call.body as ThreadInput).content });
}

function report(sandbox: Sandbox, call: Call): Answer {
	const answer = added(sandbox, call, {
		content: (call.body as ThreadInput).content,
		label: 'problem',
		state: 'open',
	});
	Object.assign(subjectOf(sandbox, call), openStatus(call));
	return answer;
}

function resolve(sandbox: Sandbox, call: Call): Answer {
	const { content, thread_id = '', state = 'open' } = call.body as ThreadInput;
	const { id } = subjectOf(sandbox, call);
	const issue = openIssuesOn(sandbox, id).find((open) => open.id === thread_id);
	if (!issue) throw invalid({ thread_id: ['The selected thread id is invalid.'] });
	const answer = added(sandbox, call, { content, label: 'resolve', state, resolve_id: issue.id });
	issue.resolve_id = issue.id;
	if (!openIssuesOn(sandbox, id).length) Object.assign(subjectOf(sandbox, call), closedStatus(call));
	return answer;
}

const isOnTask = ({ params }: Call) => 'task_id' in params;

const openStatus = (call: Call) =>
	isOnTask(call)
		? { status: 'hasproblem', status_label: 'Has issue' }
		: 'run_id' in call.params
			? { status: 'issue' }
			: {};

const closedStatus = (call: Call) =>
	isOnTask(call)
		? { status: 'in-progress', status_label: 'In progress' }
		: 'run_id' in call.params
			? { status: 'active' }
			: {};

function added(sandbox: Sandbox, call: Call, fields: Partial<Thread> & { content: string }): Answer {
	const { id } = subjectOf(sandbox, call);
	const place = isOnTask(call) ? { task_id: id } : { subject_id: id };
	const thread = sandbox.state.addThread({ ...place, author_id: call.caller.id, ...fields });
	return { status: 201, body: { data: shownThread(thread) } };
}

/** The task, process or template in the path. */
function subjectOf({ state }: Sandbox, call: Call): { id: string } {
	const { task_id, run_id, checklist_id } = call.params;
	const subject: Pick<Task, 'id' | 'archived_at'> | undefined = task_id
		? state.tasks.get(task_id)
		: run_id
			? state.runs.get(run_id)
			: state.templates.get(checklist_id);
	if (!subject || subject.archived_at) throw notFound();
	return subject;
}

/** The comment in the path, on the task in the path. */
function threadOf(sandbox: Sandbox, call: Call): Thread {
	const thread = sandbox.state.threads.get(call.params.comment_id);
	if (thread.task_id !== subjectOf(sandbox, call).id) throw notFound();
	return thread;
}

/** In the shape of the API, which does not tell the process or template. */
function shownThread({ subject_id: _, ...thread }: Thread): object {
	return thread;
}

function openIssuesOn({ state }: Sandbox, id: string): Thread[] {
	return state.threads
		.all()
		.filter(
			({ task_id, subject_id, label, resolve_id }) =>
				(task_id ?? subject_id) === id && label === 'problem' && resolve_id === null,
		);
}
