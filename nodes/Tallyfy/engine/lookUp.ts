import type { IDataObject, INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { isRecord } from '../api/records';
import type { Field, LookUp } from './operation';

/** Finds what Tallyfy takes for the email or the name that somebody wrote. */
export type Find = (lookUp: LookUp, text: string) => Promise<string>;

/**
 * The values of fields, with each email or name replaced by what Tallyfy takes for it. They are looked up one after the
 * other, so that no request is under way when one is not found.
 *
 * @param values read and checked
 * @throws what `find` throws
 */
export async function lookedUp<V extends object>(fields: readonly Field[], values: V, find: Find): Promise<V> {
	return (await eachOf(values, async (value, name) => {
		const field = fields.find((own) => own.name === name);
		return field ? await lookedUpIn(field, value, find) : value;
	})) as V;
}

async function lookedUpIn({ lookUp, type, options = [] }: Field, value: unknown, find: Find): Promise<unknown> {
	if (lookUp && typeof value === 'string') return value && (await found(lookUp, value, find));
	if (lookUp && Array.isArray(value))
		return await eachIn(value, async (text: string) => await found(lookUp, text, find));
	if (!isRecord(value)) return value;
	if (type === 'collection') return await lookedUp(options as INodeProperties[], value, find);
	if (type !== 'fixedCollection') return value;
	return await eachOf(value, async (rows, name) => {
		const { values } = (options as INodePropertyCollection[]).find((group) => group.name === name) ?? { values: [] };
		return await eachIn(rows as IDataObject[], async (row) => await lookedUp(values, row, find));
	});
}

const found = async (lookUp: LookUp, text: string, find: Find) =>
	lookUp.taken.test(text) ? text : await find(lookUp, text);

async function eachIn<T, R>(list: T[], change: (entry: T) => Promise<R>): Promise<R[]> {
	const changed: R[] = [];
	for (const entry of list) changed.push(await change(entry));
	return changed;
}

async function eachOf(values: object, change: (value: unknown, name: string) => Promise<unknown>): Promise<object> {
	const entries: Array<[string, unknown]> = [];
	for (const [name, value] of Object.entries(values)) entries.push([name, await change(value, name)]);
	return Object.fromEntries(entries);
}
