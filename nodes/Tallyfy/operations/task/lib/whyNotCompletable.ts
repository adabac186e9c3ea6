import type { Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { TallyfyApiError } from '../../../api/errors';
import { embedded, embeddedRecord } from '../../lib/embedded';
import { openIssuesOf } from '../../comment/lib/threads';
import { answersShown } from '../../lib/forms/answersShown';
import { fieldsToAnswer } from '../../lib/forms/formFields';
import { readTask } from './changeTask';

type Task = Tallyfy<'Task'>;

/** The refusal of a completion, with what stands in its way: open issues, and required fields without an answer. */
export async function explained(thrown: unknown, api: Api, taskId: string): Promise<unknown> {
	if (!(thrown instanceof TallyfyApiError) || ![400, 403, 422, 423].includes(thrown.status)) return thrown;
	const task = await readTask(api, taskId, ['form_fields', 'threads', 'run']).catch(() => undefined);
	const hints = task ? [issues(task), processIssues(task), answers(task)].filter(Boolean) : [];
	return hints.length ? thrown.withNext(hints.join(' ')) : thrown;
}

function issues({ threads, status }: Task): string | undefined {
	const open = openIssuesOf(embedded(threads));
	if (!open.length && status !== 'hasproblem') return undefined;
	const named = open.map(({ content }) => JSON.stringify(content)).join(', ');
	return `An open issue blocks this task${named && `: ${named}`}. Resolve it first, for example with Issue: Resolve.`;
}

function processIssues({ run }: Task): string | undefined {
	const status = embeddedRecord(run)?.status;
	const isOpen = status === 'issue' || status === 'problem';
	return isOpen
		? 'The process of this task has an open issue and refuses changes. Resolve it first, for example with Issue: Resolve.'
		: undefined;
}

function answers({ form_fields: fields, taskdata }: Task): string | undefined {
	const shown = answersShown(embedded(fields), taskdata);
	const missing = fieldsToAnswer(fields).filter(({ required, label }) => required && shown[label] === null);
	if (!missing.length) return undefined;
	const labels = missing.map(({ label }) => label).join(', ');
	return `Required form fields have no answer: ${labels}. Fill them in first, for example with Task: Fill Form Fields.`;
}
