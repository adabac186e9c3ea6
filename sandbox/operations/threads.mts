import { type Subject, comment, reportIssue, resolveIssue } from '../actions/threads.mts';
import { type Answer, notFound } from '../answers.mts';
import type { Behaviours, Call } from '../call.mts';
import type { Thread } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';

interface ThreadInput {
	content: string;
	label?: string;
	state?: string;
	thread_id: string;
}

export const threads: Behaviours = {
	createComment: (sandbox, call) => {
		const { content, label = 'comment', state = 'hide-for-guests' } = inputOf(call);
		return answered(comment(sandbox, subjectOf(sandbox, call), call.caller, { content, label, state }));
	},

	createBotComment: (sandbox, call) => {
		const bot = sandbox.members.find(({ type }) => type === 'bot');
		const fields = { content: inputOf(call).content, ...(bot && { author_id: bot.id }) };
		return answered(comment(sandbox, subjectOf(sandbox, call), call.caller, fields));
	},

	updateComment: (sandbox, call) => {
		const thread = threadOf(sandbox, call);
		const { content } = inputOf(call);
		Object.assign(thread, { content, updated_at: sandbox.state.timestamp() });
		return { status: 200, body: { data: shownThread(thread) } };
	},

	deleteComment: (sandbox, call) => {
		sandbox.state.threads.delete(threadOf(sandbox, call).id);
		return { status: 204 };
	},

	commentOnRun: commented,
	commentOnTemplate: commented,
	reportIssue: reported,
	reportRunIssue: reported,
	reportTemplateIssue: reported,
	resolveIssue: resolved,
	resolveRunIssue: resolved,
	resolveTemplateIssue: resolved,
};

function commented(sandbox: Sandbox, call: Call): Answer {
	return answered(comment(sandbox, subjectOf(sandbox, call), call.caller, { content: inputOf(call).content }));
}

function reported(sandbox: Sandbox, call: Call): Answer {
	return answered(reportIssue(sandbox, subjectOf(sandbox, call), call.caller, inputOf(call).content));
}

function resolved(sandbox: Sandbox, call: Call): Answer {
	return answered(resolveIssue(sandbox, subjectOf(sandbox, call), call.caller, inputOf(call)));
}

const inputOf = ({ body }: Call) => body as ThreadInput;

const answered = (thread: Thread): Answer => ({ status: 201, body: { data: shownThread(thread) } });

/** The task, process or template in the path. */
function subjectOf({ state }: Sandbox, { params }: Call): Subject {
	const { task_id, run_id, checklist_id } = params;
	const task = task_id && state.tasks.get(task_id);
	if (task_id && !task) throw notFound();
	const subject: Subject = task
		? { kind: 'task', record: task }
		: run_id
			? { kind: 'run', record: state.runs.get(run_id) }
			: { kind: 'template', record: state.templates.get(checklist_id) };
	if (subject.record.archived_at) throw notFound();
	return subject;
}

/** The comment in the path, on the task in the path. */
function threadOf(sandbox: Sandbox, call: Call): Thread {
	const thread = sandbox.state.threads.get(call.params.comment_id);
	if (thread.task_id !== subjectOf(sandbox, call).record.id) throw notFound();
	return thread;
}

/** In the shape of the API, which does not tell the process or template. */
function shownThread({ subject_id: _, ...thread }: Thread): object {
	return thread;
}
