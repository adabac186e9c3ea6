import type { IDataObject } from 'n8n-workflow';

/** True for an object with keys: neither null nor a list. */
export const isRecord = (value: unknown): value is IDataObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record without what is undefined. */
export function defined(record: IDataObject): IDataObject {
	const found: IDataObject = {};
	for (const key of Object.keys(record)) if (record[key] !== undefined) found[key] = record[key];
	return found;
}

/** What a record itself has under a key: not what every object has, such as `constructor`. */
export const ownIn = <T>(record: Record<string, T> | undefined, key: string): T | undefined =>
	record && Object.hasOwn(record, key) ? record[key] : undefined;

/** The content of `data`, in which Tallyfy wraps most of what it gives; what is not wrapped, as it is. */
export const unwrapped = (given: unknown): unknown => (isRecord(given) && 'data' in given ? given.data : given);

/** The entries of a list, wrapped or not; undefined for what is no list. */
export function listIn(given: unknown): unknown[] | undefined {
	const list = unwrapped(given);
	return Array.isArray(list) ? list : undefined;
}
