import type { IDataObject } from 'n8n-workflow';

import { timeOf } from '../../api/dates';
import { isRecord, listIn } from '../../api/records';
import { keysOf } from './people';

// How records show what filters ask for. What a record does not say is not held against it.

type Matches = (record: IDataObject, wanted: unknown) => boolean | undefined;

/** As it is compared: IDs of people come as numbers and as texts, and some words in varying case. */
const compared = (value: unknown) => String(value).toLowerCase();

/** The record has what is asked for under this key, or in the list there. */
export const has =
	(key: string): Matches =>
	(record, wanted) => {
		const value = record[key];
		if (value === undefined || value === null || isRecord(value)) return undefined;
		return (Array.isArray(value) ? value : [value]).map(compared).includes(compared(wanted));
	};

/** The same for a switch, which is no filter when it is off. */
export const hasIf =
	(key: string): Matches =>
	(record, wanted) =>
		wanted === true ? has(key)(record, wanted) : undefined;

/** The name of a model under this key, such as `App\Models\Run`, is this one: `run`. */
export const hasModel =
	(key: string): Matches =>
	({ [key]: given }, wanted) => {
		const [model] = Array.isArray(given) ? given : [given];
		return typeof model === 'string' ? compared(model).split('\\').pop() === compared(wanted) : undefined;
	};

/** What a field with one text or a list of them holds, as it is compared. */
const all = (wanted: unknown): string[] => (Array.isArray(wanted) ? wanted : [wanted]).map(compared);

/** One of the IDs or emails is in a list of Tallyfy. */
export function holdsAny(list: unknown, key: 'id' | 'email', wanted: unknown): boolean | undefined {
	if (!listIn(list)) return undefined;
	const held = keysOf(list, key).map(compared);
	return all(wanted).some((entry) => held.includes(entry));
}

/** For the filter Archived: a record is archived where only such are wanted. */
export const isArchived: Matches = ({ archived_at: at, status }, wanted) =>
	wanted === 'only' && at !== undefined ? Boolean(at) || status === 'archived' : undefined;

const hour = 60 * 60_000;

/** When a day begins at the earliest and ends at the latest on earth: the record does not show of which time zone it is. */
function bounds(day: unknown): [from: number, to: number] {
	const midnight = timeOf(String(day).slice(0, 10));
	return [midnight - 14 * hour, midnight + (24 + 12) * hour];
}

/** Whether the date of a record, if it has one, is on the right side of a day. */
const dated =
	(key: string, isIn: (time: number, bounds: [from: number, to: number]) => boolean): Matches =>
	(record, day) => {
		if (record[key] === null) return false;
		const time = timeOf(record[key]);
		return Number.isNaN(time) ? undefined : isIn(time, bounds(day));
	};

/** The date of a record is on a day or after it. */
export const notBefore = (key: string): Matches => dated(key, (time, [from]) => time >= from);

/** The date of a record is on a day or before it. */
export const notAfter = (key: string): Matches => dated(key, (time, [, to]) => time < to);

/** The date of a record is on a day. */
export const onDay = (key: string): Matches => dated(key, (time, [from, to]) => time >= from && time < to);

/** One of these names, in small letters, is the ID or the title of a tag of the record, which shows its tags where they are included. */
const isTagged = ({ tags }: IDataObject, names: string[]): boolean | undefined =>
	listIn(tags)?.some((tag) => isRecord(tag) && [tag.id, tag.title].some((name) => names.includes(compared(name))));

/** The record has a tag of this title or ID. */
export const hasTag: Matches = (record, wanted) => isTagged(record, [compared(wanted)]);

/** The record has a tag of one of these IDs. */
export const hasAnyTag: Matches = (record, wanted) => isTagged(record, all(wanted));
