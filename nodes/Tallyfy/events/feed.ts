import type { IDataObject } from 'n8n-workflow';

import { path } from '../api/path';
import { simplifyThread } from '../operations/comment/lib/threads';
import { embedded } from '../operations/lib/embedded';
import { timeOf, type Look, type Source } from './event';
import { since } from './sources';
import { readSubject, shown, subjectOf, type Subject } from './taskOrProcess';

interface About {
	/** The verb of the audit feed. */
	verb: string;
	/** Only what was done to these. */
	kind?: Subject['kind'];
	/** It can be done to a thing only once in a second, and may be told elsewhere too, or with two verbs. */
	once?: true;
	/** What else the trigger gives, of the task or process as it is now. */
	detail?: (record: IDataObject, activity: IDataObject, look: Look) => IDataObject;
}

const types = { task: 'Task', process: 'Process' };

/** What was done, by the audit feed: some things can be seen nowhere else. */
export function done({ verb, kind, once, detail }: About): Source {
	return since({
		request: () => ({ method: 'GET', path: path`/activity-feeds`, query: { verb, type: kind && types[kind] } }),
		date: 'created_at',
		sorts: ['-created_at', 'created_at'],
		isMeant: (activity) => {
			const subject = subjectOf(activity);
			return subject !== undefined && (!kind || kind === subject.kind);
		},
		of: (activity) => subjectOf(activity)?.id ?? '',
		keyOf: once ? undefined : (activity) => String(activity.id),
		show: async (activity, look) => {
			const subject = subjectOf(activity);
			const record = subject && (await readSubject(subject, look));
			return record && { ...shown(subject.kind, record, look), ...detail?.(record, activity, look) };
		},
	});
}

/** A comment or issue that an activity is about, under `name`: the task has it, a process does not show its own. */
export const thread =
	(name: 'comment' | 'issue', labels: string[]) =>
	(record: IDataObject, activity: IDataObject, { simplify, given }: Look): IDataObject => {
		const own = embedded(record.threads).find(({ id }) => id === activity.auditable_id);
		const found = own ?? nearest(embedded(record.threads), labels, activity, given) ?? said(activity);
		return { [name]: simplify ? simplifyThread(found) : found };
	};

/** Where the feed does not name it, it is the one of that time; none is given twice. */
function nearest(threads: IDataObject[], labels: string[], activity: IDataObject, given: Set<unknown>) {
	const distance = ({ created_at: at }: IDataObject) => Math.abs(timeOf(at) - timeOf(activity.created_at));
	const [found] = threads
		.filter(({ id, label }) => labels.includes(String(label ?? 'comment')) && !given.has(id))
		.sort((a, b) => distance(a) - distance(b));
	if (found) given.add(found.id);
	return found;
}

const said = ({ text, actor_id: actor, created_at }: IDataObject): IDataObject => ({
	content: Array.isArray(text) ? text.join(' ') : text,
	author_id: Array.isArray(actor) ? actor[0] : actor,
	created_at,
});
