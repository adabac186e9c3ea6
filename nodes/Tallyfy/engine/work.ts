import type { IDataObject } from 'n8n-workflow';

import type { Api } from '../api/client';
import { isRecord } from '../api/records';
import type { Request } from '../api/request';
import { isRead, methodOf } from '../api/wire';
import { checksOf } from './filters';
import { withHints } from './hints';
import type { Job } from './jobs';
import { itemIndex, type ItemNote, type NoteKind } from './notes';
import {
	changedTo,
	leftAs,
	WithChange,
	type CallOperation,
	type Item,
	type Result,
	type RunOperation,
} from './operation';
import { isNothing, shaped } from './output';

/** What is to be done for one input item, ready to be begun. */
export interface Work {
	job: Job;
	/** It changes nothing in Tallyfy, so that it may overlap with that of other items. */
	isRead: boolean;
	perform(api: Api, item: Item): Promise<Result>;
}

/**
 * The work of an item whose values are read, checked and looked up.
 *
 * @throws InputError for values that cannot be right, as the operation's `request` says
 */
export function workOf(operation: CallOperation | RunOperation, job: Job): Work {
	const work = 'run' in operation ? runOf(operation, job) : callOf(operation, job);
	const { simplify } = operation;
	const options = isRecord(job.values.options) ? job.values.options : undefined;
	const perform = async (api: Api, item: Item) => {
		const shaping = { simplify, chosen: job.how, shown: { webAddress: api.webAddress, options } };
		return shaped(await work.perform(api, item), shaping, item);
	};
	return { isRead: work.isRead, job, perform };
}

function runOf({ run, changesNothing }: RunOperation, { values }: Job): Omit<Work, 'job'> {
	const isRead = typeof changesNothing === 'function' ? changesNothing(values) : changesNothing === true;
	return {
		isRead,
		perform: async (api, item) => {
			const result = await run(values, api, item);
			return isRead || !isNothing(result) ? result : { success: true };
		},
	};
}

function callOf(operation: CallOperation, { values, how }: Job): Omit<Work, 'job'> {
	const { request, fields, unless, list, isMeant, neverEmpty, hints = [], gives, note } = operation;
	const call = request(values);
	const own = typeof hints === 'function' ? hints(values) : hints;
	return {
		isRead: isRead(call),
		perform: async (api, item) => {
			const shown = async (data: unknown) => (gives ? await gives(data, values, api, item) : data);
			if (list) {
				const limit = how.returnAll ? undefined : how.limit;
				const checks = checksOf(fields, values);
				const both = isMeant
					? (record: IDataObject) => isMeant(record, values) && checks.isMeant?.(record) !== false
					: checks.isMeant;
				let total: number | undefined;
				const seeTotal = (seen: number) => (total = seen);
				const read = async () => await withHints(api.list(call as Request<undefined>, limit, both, seeTotal), own);
				const records = neverEmpty?.(values) ? await api.again(read, ({ length }) => length > 0) : await read();
				item.note(checks.note());
				// With filters that are checked here, nobody knows how many of the others are meant.
				if (records.length === limit) item.note(cut(limit, both ? undefined : total));
				return await shown(records);
			}
			const present = await unless?.(values, api, item);
			if (present instanceof WithChange) return present;
			if (present) return leftAs(await shown(present));
			const data = await withHints(api.call(call), own);
			item.note(note?.(data, values, item));
			const result = await shown(data);
			const answer = isRead(call) || !isNothing(result) ? result : done(call);
			return unless ? changedTo(answer) : answer;
		},
	};
}

/** What Limit left out; undefined where that is nothing. */
function cut(limit: number, total: number | undefined): ItemNote | undefined {
	if (total !== undefined && total <= limit) return undefined;
	const says =
		total === undefined ? `The list may be longer than Limit (${limit}).` : `${limit} of ${total} came, as Limit says.`;
	return { kind: cutLists, says };
}

const cutLists: NoteKind = {
	one: (says) => says,
	several: (lists) => {
		const named = lists.slice(0, 3).map(({ item, says }) => `${itemIndex(item)}: ${says}`);
		const others = lists.length - named.length;
		return [...named, ...(others ? [`... and ${others} more list${others > 1 ? 's' : ''}.`] : [])].join(' ');
	},
	rest: 'Switch on Return All for the rest, or set a higher Limit.',
};

/** What an answer without content means. */
const done = (call: Request): IDataObject => (methodOf(call) === 'DELETE' ? { deleted: true } : { success: true });
