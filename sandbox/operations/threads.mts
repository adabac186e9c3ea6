import { type Subject, comment, reportIssue, resolveIssue } from '../actions/threads.mts';
import { type Answer, notFound } from '../answers.mts';
import type { Behaviours, Call, InPath } from '../call.mts';
import type { Thread } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';
import type { State } from '../state.mts';

export const threads: Behaviours = {
	createComment: (sandbox, call) => {
		return answered(comment(sandbox, subjectOf(sandbox, call), call.caller, call.body));
	},

	createBotComment: (sandbox, call) => {
		const bot = sandbox.members.find(({ type }) => type === 'bot');
		const fields = { content: call.body.content, ...(bot && { author_id: bot.id }) };
		return answered(comment(sandbox, subjectOf(sandbox, call), call.caller, fields));
	},

	updateComment: (sandbox, call) => {
		const thread = threadOf(sandbox, call);
		const { content } = call.body;
		Object.assign(thread, { content, updated_at: sandbox.state.timestamp() });
		return { status: 200, body: { data: threadView(thread) } };
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

function commented(sandbox: Sandbox, call: Call<'commentOnRun' | 'commentOnTemplate'>): Answer {
	return answered(comment(sandbox, subjectOf(sandbox, call), call.caller, { content: call.body.content }));
}

function reported(sandbox: Sandbox, call: Call<'reportIssue' | 'reportRunIssue' | 'reportTemplateIssue'>): Answer {
	return answered(reportIssue(sandbox, subjectOf(sandbox, call), call.caller, call.body.content));
}

function resolved(sandbox: Sandbox, call: Call<'resolveIssue' | 'resolveRunIssue' | 'resolveTemplateIssue'>): Answer {
	return answered(resolveIssue(sandbox, subjectOf(sandbox, call), call.caller, call.body));
}

const answered = (thread: Thread): Answer => ({ status: 201, body: { data: threadView(thread) } });

interface Commented {
	params: Record<'task_id', string> | Record<'run_id', string> | Record<'checklist_id', string>;
}

/** The task, process or template in the path. */
function subjectOf({ state }: Sandbox, { params }: Commented): Subject {
	const subject = subjectIn(state, params);
	if (subject.record.archived_at) throw notFound();
	return subject;
}

function subjectIn({ tasks, runs, templates }: State, params: Commented['params']): Subject {
	if ('run_id' in params) return { kind: 'run', record: runs.get(params.run_id) };
	if ('checklist_id' in params) return { kind: 'template', record: templates.get(params.checklist_id) };
	const task = tasks.get(params.task_id);
	if (!task) throw notFound();
	return { kind: 'task', record: task };
}

/** The comment in the path, on the task in the path. */
function threadOf(sandbox: Sandbox, call: InPath<'task_id' | 'comment_id'>): Thread {
	const thread = sandbox.state.threads.get(call.params.comment_id);
	if (thread.task_id !== subjectOf(sandbox, call).record.id) throw notFound();
	return thread;
}

/** In the shape of the API, which does not tell the process or template. */
function threadView({ subject_id: _, ...thread }: Thread): object {
	return thread;
}
