import type { IDataObject } from 'n8n-workflow';

import { defined, isRecord } from '../api/records';
import { WithChange, type Item, type Result, type ShownAs, type Simplify } from './operation';

/** What was chosen under Output, and the names under Selected Fields. */
export interface Chosen {
	output?: 'simplified' | 'raw' | 'selectedFields';
	selectedFields?: string[];
}

/** The names of the fields that a simplified record can have. */
export const namesIn = (simplify: Simplify): string[] => Object.keys(simplify({}, {}));

/** Whether an answer says nothing. */
export const isNothing = (result: Result): boolean =>
	result === undefined || result === null || (Array.isArray(result) && !result.length);

/** How records are shortened, and as what they are shown. */
export interface Shaping {
	simplify: Simplify | undefined;
	chosen: Chosen;
	shown: ShownAs;
}

/** What an operation gives, as it was chosen under Output, and whether anything was changed, where that is known. */
export function shaped(result: Result, shaping: Shaping, item: Item): Result {
	if (!(result instanceof WithChange)) return shortened(result, shaping, item);
	const { changed } = result;
	const record = isNothing(result.record) ? {} : shortened(result.record, shaping, item);
	const flagged = (one: unknown) => (isRecord(one) ? { ...one, changed } : one);
	return Array.isArray(record) ? record.map(flagged) : flagged(record);
}

function shortened(result: Result, { simplify, chosen, shown }: Shaping, item: Item): Result {
	const { output, selectedFields = [] } = chosen;
	if (!simplify || output === 'raw') return result;
	const paths = ['id', ...selectedFields].map((name) => name.split('.'));
	const missing = new Set(output === 'selectedFields' ? selectedFields : []);
	for (const name of namesIn(simplify)) missing.delete(name);
	const shorten = (record: unknown) => {
		if (!isRecord(record)) return record;
		const short = defined(simplify(record, shown));
		// What has none of these fields, as a message, stays as it came.
		if (!Object.keys(short).length) return record;
		if (output !== 'selectedFields') return short;
		const whole = { ...record, ...short };
		for (const name of missing) if (picked(whole, [name.split('.')]) !== undefined) missing.delete(name);
		return picked(whole, paths) ?? {};
	};
	const records = Array.isArray(result) ? result.map(shorten) : shorten(result);
	for (const name of isNothing(result) ? [] : missing)
		item.note(`Nothing that came has a field ${JSON.stringify(name)}. Choose Raw under Output to see all there is.`);
	return records;
}

/** What lies on these paths, at its place; of a list, what lies there in each entry; undefined when nothing does. */
function picked(value: unknown, paths: string[][]): unknown {
	if (paths.some((path) => !path.length)) return value;
	if (Array.isArray(value)) return value.map((one) => picked(one, paths)).filter((one) => one !== undefined);
	if (!isRecord(value)) return undefined;
	const keys = [...new Set(paths.flatMap(([key]) => key ?? []))].filter((key) => Object.hasOwn(value, key));
	const below = (key: string) => paths.filter(([own]) => own === key).map(([, ...rest]) => rest);
	const found = defined(Object.fromEntries(keys.map((key) => [key, picked(value[key], below(key))])) as IDataObject);
	return Object.keys(found).length ? found : undefined;
}
