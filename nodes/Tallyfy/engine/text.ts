import { isRecord } from '../api/records';

/** What an expression gives, as a text. Of a record whose `toString` is no function, which `String` refuses, it is the JSON. */
export function asText(value: unknown): string {
	if (Array.isArray(value)) return value.map((entry: unknown) => asText(entry ?? '')).join(',');
	return isRecord(value) && typeof value.toString !== 'function' ? JSON.stringify(value) : String(value);
}

/** A value as a message shows it: its JSON, cut off after 100 characters. */
export function inShort(value: unknown): string {
	const json = JSON.stringify(value) ?? String(value);
	return json.length > 100 ? `${json.slice(0, 100)}…` : json;
}
