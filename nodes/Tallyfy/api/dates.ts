/** `YYYY-MM-DD`, and perhaps a time and its zone. */
const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** `d/m/Y h:i A T`, as an organization may have it in its webhooks. An abbreviation of another zone than UTC says nothing. */
const localized = /^(\d{2})\/(\d{2})\/(\d{4}) (\d{2}):(\d{2}) (AM|PM) (?:UTC|GMT)$/i;

/**
 * When a date in an answer of Tallyfy is: milliseconds since 1970, or NaN for what is no date. A date without a zone is in
 * UTC (NOTES §8); JavaScript would take it for one in the zone of the machine.
 */
export function timeOf(date: unknown): number {
	if (typeof date !== 'string') return NaN;
	const [, day, time = '00:00', zone = 'Z'] = iso.exec(date) ?? [];
	if (day !== undefined) return Date.parse(`${day}T${time}${withMinutes(zone.toUpperCase())}`);
	const [, dayOfMonth, month, year, hour, minute, half = ''] = localized.exec(date) ?? [];
	const hours = (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
	return Date.parse(`${year}-${month}-${dayOfMonth}T${String(hours).padStart(2, '0')}:${minute}Z`);
}

/** `+02` and `+0200` as `+02:00`, which is all that JavaScript is sure to read. */
const withMinutes = (zone: string) =>
	zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);

/** What needs no change: a day, and a time in UTC. */
const isDayOrUtc = /^[\d-]{10}(T.*Z)?$/;

/**
 * A date in an answer of Tallyfy as ISO 8601 in UTC, with Z. A day without a time stays a day, and what is no date stays as
 * it is.
 */
export function isoOf<T>(date: T): T | string {
	const time = timeOf(date);
	return Number.isNaN(time) || isDayOrUtc.test(String(date)) ? date : new Date(time).toISOString();
}
