import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import type { Request } from '../api/request';

/** What an event happened to, and where it can be seen without reading it alone. */
export interface Subject {
	/** A list that is likely to have it on its first pages. */
	list: Request<'listTasks'> | Request<'listRuns'>;
	matches: (record: IDataObject) => boolean;
	id: string;
}

/** So many pages are read at the most. */
const mostPages = 20;

/**
 * The IDs of those that a list shows not to match the filters. It is read only as long as that is fewer requests than to
 * read each of them alone.
 */
export async function foreignAmong(api: Api, subjects: Subject[]): Promise<Set<string>> {
	const foreign = new Set<string>();
	const lists = new Map(subjects.map(({ list }) => [JSON.stringify(list), list]));
	for (const [key, list] of lists) {
		const own = subjects.filter((subject) => JSON.stringify(subject.list) === key);
		const unknown = new Map(own.map((subject) => [subject.id, subject]));
		const worthwhile = Math.min(mostPages, unknown.size / 2);
		for (let number = 1; number <= worthwhile && unknown.size > 1; number++) {
			const { records } = await api.pageAt(list, number);
			if (!records.length) break;
			for (const record of records) {
				const subject = unknown.get(String(record.id));
				if (!subject) continue;
				unknown.delete(subject.id);
				if (!subject.matches(record)) foreign.add(subject.id);
			}
		}
	}
	return foreign;
}
