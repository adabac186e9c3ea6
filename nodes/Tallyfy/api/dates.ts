/** `YYYY-MM-DD`, and perhaps a time and its zone. */
const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** `d/m/Y h:i A T`, the words of PHP for what an organization may have in its webhooks (NOTES §8). */
const localized = /^(\d{2})\/(\d{2})\/(\d{4}) (0[1-9]|1[0-2]):(\d{2}) (AM|PM) ([A-Z]{1,5}|[+-]\d{2}(?::?\d{2})?)$/;

/**
 * Abbreviations that mean one zone in the time zone database, with their hours ahead of UTC. CST, CDT, IST and PST are in use
 * on two continents: a date with one of them is no date, rather than one that is half a day off.
 */
const zones = new Map(
	(
		'HST-10 AKST-9 AKDT-8 MST-7 PDT-7 MDT-6 EST-5 AST-4 EDT-4 NST-3.5 ADT-3 NDT-2.5 GMT+0 UTC+0 WET+0 Z+0 BST+1 CET+1 WAT+1 ' +
		'WEST+1 CAT+2 CEST+2 EET+2 SAST+2 EAT+3 EEST+3 IDT+3 MSK+3 PKT+5 WIB+7 AWST+8 HKT+8 WITA+8 JST+9 KST+9 WIT+9 ACST+9.5 ' +
		'AEST+10 CHST+10 ACDT+10.5 AEDT+11 NZST+12 NZDT+13'
	)
		.split(' ')
		.map((zone) => [zone.replace(/[^A-Z]/g, ''), Number(zone.replace(/[A-Z]/g, ''))]),
);

/**
 * When a date in an answer or a webhook of Tallyfy is: milliseconds since 1970, or NaN for what is no date. A date without a
 * zone is in UTC (NOTES §8); JavaScript would take it for one in the zone of the machine.
 */
export function timeOf(date: unknown): number {
	if (typeof date !== 'string') return NaN;
	const [, day, time = '00:00', zone = 'Z'] = iso.exec(date) ?? [];
	if (day !== undefined) return Date.parse(`${day}T${time}${isoZone(zone)}`);
	const [, dayOfMonth, month, year, hour, minute, half = '', localZone = ''] = localized.exec(date.toUpperCase()) ?? [];
	const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0);
	const local = `${year}-${month}-${dayOfMonth}T${String(hours).padStart(2, '0')}:${minute}`;
	if (/^[+-]/.test(localZone)) return Date.parse(local + isoZone(localZone));
	return Date.parse(`${local}Z`) - (zones.get(localZone) ?? NaN) * 60 * 60_000;
}

/** `+02` and `+0200` as `+02:00`, and `z` as `Z`, which is all that JavaScript is sure to read. */
export const isoZone = (zone: string): string =>
	zone.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = '00') => `${hours}:${minutes}`);

/** What needs no change: a day, and a time in UTC. */
const isDayOrUtc = /^[\d-]{10}(T.*Z)?$/;

/**
 * A date in an answer of Tallyfy as ISO 8601 in UTC, with Z. A day without a time stays a day, and what is no date stays as
 * it is.
 */
export function isoOf<T>(date: T): T | string {
	if (isDayOrUtc.test(String(date))) return date;
	const time = timeOf(date);
	return Number.isNaN(time) ? date : new Date(time).toISOString();
}
