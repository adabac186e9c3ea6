import type { IDataObject } from 'n8n-workflow';

import { call, type Query, type Tallyfy } from '../api/call';
import { timeOf } from '../api/dates';
import { isRecord, listIn } from '../api/records';
import { withNamesInText } from '../operations/comment/lib/mention';
import { simplifyThread } from '../operations/comment/lib/threads';
import { unlessRefused } from '../operations/lib/find/ifFound';
import type { Search, Source } from './event';
import { newInList, tolerance } from './sources';
import { isOfOtherTemplate, readTaskOrProcess, subjectOf, taskOrProcessOf, type TaskOrProcess } from './taskOrProcess';

interface FeedSource {
	/** What was done, in the words of the audit feed. */
	verb: Query<'listActivity'>['verb'];
	/** Only what was done to these. */
	kind?: TaskOrProcess['kind'];
	/**
	 * It cannot be done twice to the same thing within a second: entries with the same subject and second are one event,
	 * and so is what a list or another verb shows of it. Otherwise every entry is an event.
	 */
	isOncePerSecond?: true;
	/** What is emitted beside the task or process, from the comments and issues that it shows now. */
	detail?: (threads: IDataObject[], activity: Tallyfy<'Activity'>, search: Search) => Promise<IDataObject>;
}

const types = { task: 'Task', process: 'Process' } as const;

/** What was done, found in the audit feed, since some of it shows nowhere else. */
export function inFeed({ verb, kind, isOncePerSecond, detail }: FeedSource): Source {
	return newInList({
		what: 'entries in the audit feed',
		request: ({ api, since }, sort) =>
			call('listActivity', {
				query: { verb, type: kind && types[kind], created_after: dayBefore(since, api.now()), sort },
			}),
		date: 'created_at',
		sorts: ['-created_at', 'created_at'],
		isOnlyAddedTo: true,
		matches: (activity, filters) => {
			// Tallyfy ignores a filter that it does not know.
			if (listIn(activity.verb)?.includes(verb) === false) return false;
			const subject = taskOrProcessOf(activity);
			return (
				subject !== undefined && (!kind || kind === subject.kind) && !isOfOtherTemplate(subject, activity, filters)
			);
		},
		subjectId: (activity) => taskOrProcessOf(activity)?.id ?? '',
		keyOf: isOncePerSecond ? undefined : (activity) => String(activity.id),
		alone: (activity, search) => {
			const subject = taskOrProcessOf(activity);
			return subject && subjectOf(subject, verb === 'completed' ? 'complete' : undefined, search);
		},
		output: async (activity, search) => {
			const subject = taskOrProcessOf(activity);
			const shown = subject && (await readTaskOrProcess(subject, activity, search));
			return shown && { ...shown.output, ...(await detail?.(shown.threads, activity, search)) };
		},
	});
}

const day = 24 * 60 * 60_000;

/** The feed takes whole days, and does not say in which zone. */
const dayBefore = (since: number | undefined, now: number): string | undefined =>
	since ? new Date(Math.min(since, now) - day).toISOString().slice(0, 10) : undefined;

/** The comment or issue that an entry of the audit feed is about, as `{ [name]: … }`. */
export const thread =
	(name: 'comment' | 'issue', labels: string[]) =>
	async (
		threads: IDataObject[],
		activity: Tallyfy<'Activity'>,
		{ api, simplify, usedThreads }: Search,
	): Promise<IDataObject> => {
		const found =
			threads.find(({ id }) => String(id) === String(activity.auditable_id)) ??
			nearestThread(threads, labels, activity, usedThreads) ??
			threadFrom(activity);
		usedThreads.add(found.id);
		if (!simplify) return { [name]: found };
		const own: Tallyfy<'Thread'> = found;
		const content = (await unlessRefused(withNamesInText(own.content, api))) ?? own.content;
		return { [name]: simplifyThread({ ...own, content, author: own.author ?? authorIn(activity, own) }) };
	};

/** Who wrote it, as the entry has it: the number in a comment alone may be that of a member or of a guest. */
function authorIn({ actor_id, actor }: Tallyfy<'Activity'>, { author_id }: Tallyfy<'Thread'>): IDataObject | undefined {
	const [id] = listIn(actor_id) ?? [];
	// What is said as the bot may have an entry of whoever sent it.
	return String(id) === String(author_id) ? listIn(actor)?.find(isRecord) : undefined;
}

/** Where an entry has no ID of a comment, it is the comment of about that time that no other entry has got. */
function nearestThread(
	threads: IDataObject[],
	labels: string[],
	activity: Tallyfy<'Activity'>,
	used: Set<unknown>,
): IDataObject | undefined {
	const distance = ({ created_at: at }: IDataObject) => Math.abs(timeOf(at) - timeOf(activity.created_at));
	const [nearest] = threads
		.filter(({ id, label }) => labels.includes(String(label ?? 'comment')) && !used.has(id))
		.filter((thread) => distance(thread) <= tolerance)
		.sort((a, b) => distance(a) - distance(b));
	return nearest;
}

/** Where none is found, it is what the entry itself says. */
const threadFrom = ({ text, actor_id: actor, created_at }: Tallyfy<'Activity'>): IDataObject => ({
	content: Array.isArray(text) ? text.join(' ') : text,
	author_id: Array.isArray(actor) ? actor[0] : actor,
	created_at,
});
