import type { IDataObject, INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import { isRecord } from '../api/errors';
import type { Field, LookUp } from './operation';

/** What Tallyfy takes for what somebody wrote. */
export type Find = (lookUp: LookUp, text: string) => Promise<string>;

/**
 * The checked values of fields, with what Tallyfy takes in the place of each email and name that may be written for it.
 *
 * @throws what `find` throws
 */
export async function lookedUp<V extends object>(fields: readonly Field[], values: V, find: Find): Promise<V> {
	const entries = Object.entries(values).map(async ([name, value]) => {
		const field = fields.find((own) => own.name === name);
		return [name, field ? await lookedUpIn(field, value, find) : value] as const;
	});
	return Object.fromEntries(await Promise.all(entries)) as V;
}

async function lookedUpIn({ lookUp, type, options = [] }: Field, value: unknown, find: Find): Promise<unknown> {
	if (lookUp && typeof value === 'string') return await inText(lookUp, value, find);
	if (!isRecord(value)) return value;
	if (type === 'collection') return await lookedUp(options as INodeProperties[], value, find);
	if (type !== 'fixedCollection') return value;
	const groups = (options as INodePropertyCollection[]).map(async (group) => {
		const rows = value[group.name] as IDataObject[];
		return [group.name, await Promise.all(rows.map(async (row) => await lookedUp(group.values, row, find)))] as const;
	});
	return Object.fromEntries(await Promise.all(groups));
}

/** One, or several with commas between them. */
async function inText(lookUp: LookUp, value: string, find: Find): Promise<string> {
	const texts = value.split(',').map((text) => text.trim());
	const found = texts.map(async (text) => (!text || lookUp.taken.test(text) ? text : await find(lookUp, text)));
	return (await Promise.all(found)).join(',');
}
