import type { IDataObject } from 'n8n-workflow';

import type { Tallyfy } from '../../../api/call';
import type { Api } from '../../../api/client';
import { isoOf } from '../../../api/dates';
import { isRecord } from '../../../api/records';
import { embedded } from '../../lib/embedded';
import { plainText } from '../../lib/plainText';
import { readTask } from '../../task/lib/changeTask';

type Thread = Tallyfy<'Thread'>;

/** The comments and issues of a task; there is no other way to list them. */
export async function threadsOf(api: Api, taskId: string): Promise<Thread[]> {
	const { threads } = await readTask(api, taskId, ['threads']);
	return embedded(threads);
}

/** The issues that still block: neither resolved nor archived. */
export const openIssuesOf = (threads: Thread[]): Thread[] =>
	threads.filter((one) => isIssue(one) && !one.archived_at && !isResolved(one, threads));

/** An issue that is resolved names its resolution, or a resolution names the issue. */
export function isResolved(issue: Thread, threads: Thread[]): boolean {
	const resolves = ({ label, resolve_id: resolved }: Thread) =>
		label === 'resolve' && String(resolved) === String(issue.id);
	return Boolean(issue.resolve_id) || threads.some(resolves);
}

export const isIssue = ({ label }: Thread): boolean => label === 'problem';

/** The fields of a comment or an issue that most people need, in the words of Tallyfy's screens. */
export function simplifyThread(thread: Thread): IDataObject {
	const { id, content, state, author, author_id, sent_to, task_id, created_at, updated_at } = thread;
	return {
		id,
		text: plainText(content),
		visibility: state,
		author: isRecord(author) ? (author.full_name ?? author.email ?? author_id) : author_id,
		author_id,
		author_email: isRecord(author) ? author.email : undefined,
		mentions: Array.isArray(sent_to) ? sent_to.join(', ') : undefined,
		task_id,
		created_at: isoOf(created_at),
		updated_at: isoOf(updated_at),
	};
}

const kinds: Record<string, string> = { problem: 'issue', resolve: 'resolution' };

/** The same, and which kind of comment it is. */
export const simplifyComment = ({ label, ...thread }: Thread): IDataObject => ({
	...simplifyThread(thread),
	kind: kinds[String(label)] ?? label,
});
