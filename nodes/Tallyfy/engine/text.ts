import { isRecord } from '../api/records';

/** Anything that an expression gives, as a text. `String` throws where a record has a key `toString`. */
export function asText(value: unknown): string {
	if (Array.isArray(value)) return value.map((entry: unknown) => asText(entry ?? '')).join(',');
	return isRecord(value) && typeof value.toString !== 'function' ? JSON.stringify(value) : String(value);
}

/** A value as a message shows it: as JSON, and of a long one the beginning. */
export function inShort(value: unknown): string {
	const json = JSON.stringify(value) ?? String(value);
	return json.length > 100 ? `${json.slice(0, 100)}…` : json;
}
