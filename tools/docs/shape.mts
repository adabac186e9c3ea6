import { isRecord } from '../../nodes/Tallyfy/api/records.ts';

/** As much of JSON Schema as n8n's editor shows: it expands what has one type, and knows no keys but names. */
export interface Shape {
	type?: string | string[];
	properties?: Record<string, Shape>;
	items?: Shape;
}

/** The shape of what was seen in one place. Where that was null or an empty list only, `likely` says what else could be there. */
export function shapeOf(seen: unknown[], likely: unknown[] = []): Shape {
	const telling = seen.filter(isTelling);
	const values = telling.length ? telling : likely.filter(isThere);
	const types = [...new Set(values.map(typeOf))];
	if (types.length !== 1) return types.length ? { type: types } : {};
	const [type] = types;
	if (type === 'array') {
		const items = shapeOf(values.flat(), likely.filter(Array.isArray).flat());
		return items.type ? { type, items } : { type };
	}
	const records = values.filter(isRecord);
	const keys = [...new Set(records.flatMap(Object.keys))];
	if (!keys.length || !keys.every(isName)) return { type };
	const properties = keys.map((key) => [key, shapeOf(under(key, records), under(key, likely.filter(isRecord)))]);
	return { type, properties: Object.fromEntries(properties) };
}

const under = (key: string, records: Array<Record<string, unknown>>) => records.map((record) => record[key]);

const isThere = (value: unknown) => value !== null && value !== undefined;

/** Tallyfy gives an empty list for an empty set of answers as well. */
const isTelling = (value: unknown) => isThere(value) && !(Array.isArray(value) && !value.length);

const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : typeof value);

/** No label and no ID: people's own things stand under those. */
const isName = (key: string) => /^[A-Za-z]\w*$/.test(key) && !/^[0-9a-f]{32}$/.test(key);
