import { Deviation } from './answers.mts';
import type { Sandbox } from './sandbox.mts';

/** By a field, with '-' for descending; null comes before everything, as in a database. */
export function sortedBy<T extends object>(sandbox: Sandbox, records: T[], sort: string): T[] {
	const key = sort.replace(/^-/, '') as keyof T;
	if (records[0] && !(key in records[0])) throw new Deviation(`sort by unknown field ${String(key)}`);
	const text = (record: T) => String(record[key] ?? '');
	return ordered(sandbox, records, sort, (a, b) => text(a).localeCompare(text(b), 'en', { numeric: true }));
}

/** By an order, with '-' for the reverse; as created where the server ignores what it is asked for. */
export function ordered<T>(sandbox: Sandbox, records: T[], sort: string, order: (a: T, b: T) => number): T[] {
	if (sandbox.ignoresSort) return records;
	const sorted = records.sort(order);
	return sort.startsWith('-') ? sorted.reverse() : sorted;
}
