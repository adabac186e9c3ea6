import type { IDataObject, INodeProperties, INodePropertyCollection } from 'n8n-workflow';

import type { Api } from '../api/client';
import { InputError } from '../api/errors';
import { isRecord } from '../api/records';
import type { Field, LookUp, Within } from './operation';
import { textsOf } from './values/list';

/**
 * The values of fields, with each email or name replaced by what Tallyfy takes for it. They are looked up one after the
 * other, so that no request is under way when one is not found.
 *
 * @param values read and checked
 * @param around the values of the fields around them, looked up already
 * @throws InputError for what is not found, and for a name that several have
 */
export async function lookedUp<V extends object>(
	fields: readonly Field[],
	values: V,
	api: Api,
	around: IDataObject = {},
): Promise<V> {
	const found: IDataObject = {};
	for (const [name, value] of Object.entries(values)) {
		const field = fields.find((own) => own.name === name);
		const its: unknown = field ? await lookedUpIn(field, value, api, { ...around, ...found }) : value;
		found[name] = its as IDataObject[string];
	}
	return found as V;
}

async function lookedUpIn(field: Field, value: unknown, api: Api, beside: IDataObject): Promise<unknown> {
	const { lookUp, type, options = [] } = field;
	if (lookUp && typeof value === 'string') return value && (await requireFound(lookUp, value, api, beside));
	if (lookUp && Array.isArray(value))
		return (await eachIn(value, async (text: string) => await allIn(field, lookUp, text, api, beside))).flat();
	if (!isRecord(value)) return value;
	if (type === 'collection') return await lookedUp(options as INodeProperties[], value, api, beside);
	if (type !== 'fixedCollection') return value;
	const groups = options as INodePropertyCollection[];
	const rows = await eachIn(Object.entries(value), async ([name, its]) => {
		const { values } = groups.find((group) => group.name === name) ?? { values: [] };
		return [name, await eachIn(its as IDataObject[], async (row) => await lookedUp(values, row, api, beside))] as const;
	});
	return Object.fromEntries(rows);
}

/** A name may hold a comma: what a text names as a whole comes before what its parts name. */
async function allIn(field: Field, lookUp: LookUp, text: string, api: Api, beside: IDataObject): Promise<string[]> {
	const parts = textsOf({ ...field, format: 'names' }, text);
	const whole = parts.length > 1 ? await found(lookUp, text, api, beside) : undefined;
	if (whole !== undefined) return [whole];
	return await eachIn(parts, async (part) => await requireFound(lookUp, part, api, beside));
}

/** A search in Tallyfy for what is called so: as `LookUp` has it, with its arguments filled in. */
type Search<T> = (find: () => Promise<string | undefined>, api: Api, within: Within) => Promise<T>;

/** What Tallyfy takes as it is; for other texts what a search gives, which is made once in an execution. */
async function searched<T>(
	lookUp: LookUp,
	text: string,
	api: Api,
	beside: IDataObject,
	search: Search<T>,
	name: string,
): Promise<string | T> {
	const { kind, taken, within = [], find } = lookUp;
	if (taken.test(text)) return text;
	const place = Object.fromEntries(within.map((field) => [field, String(beside[field] ?? '')]));
	const key = JSON.stringify([kind, text, place, name]);
	return await api.remembered(key, async () => await search(async () => await find(text, api, place), api, place));
}

/**
 * What Tallyfy takes for an email or a name; undefined when nothing is called so.
 *
 * @param beside the values of the fields beside it
 * @throws InputError for a name that several have
 */
export const found = async (
	lookUp: LookUp,
	text: string,
	api: Api,
	beside: IDataObject = {},
): Promise<string | undefined> => await searched(lookUp, text, api, beside, async (find) => await find(), 'found');

/**
 * The same, where it has to be there: it is looked for again a moment later.
 *
 * @throws InputError also for what is not found
 */
export async function requireFound(lookUp: LookUp, text: string, api: Api, beside: IDataObject = {}): Promise<string> {
	const search: Search<string | InputError> = async (find, api, within) =>
		(await api.again(find, (one) => one !== undefined)) ?? (await lookUp.unknown(text, api, within));
	const its = await searched(lookUp, text, api, beside, search, 'required');
	if (its instanceof InputError) throw its;
	return its;
}

async function eachIn<T, R>(list: T[], change: (entry: T) => Promise<R>): Promise<R[]> {
	const changed: R[] = [];
	for (const entry of list) changed.push(await change(entry));
	return changed;
}
