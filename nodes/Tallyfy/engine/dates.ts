import { isRecord } from '../api/records';

/** A date and a time without a zone. */
const zoneless = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?$/;

/** ISO 8601 with a zone, and the dates of emails and HTTP. Others are read by each machine in its own way. */
const zoned =
	/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$|^(\w{3}, )?\d{1,2} \w{3} \d{4} .+ (GMT|UT|Z|[+-]\d{4})$/i;

/**
 * `YYYY-MM-DD HH:MM:SS` in UTC, from any of the usual forms: a Date, a date of Luxon ($now), milliseconds since 1970,
 * ISO 8601 with or without a zone, and the dates of emails. Without a zone it is the workflow's.
 *
 * @returns undefined for what is no date; so is a small number, which was meant as seconds or as a day of Excel
 */
export function toUtc(given: unknown, timezone: string): string | undefined {
	const local = typeof given === 'string' ? zoneless.exec(given.trim()) : null;
	if (local && !isDay(local[1])) return undefined;
	const time = local ? inZone(`${local[1]}T${local[2] ?? '00:00'}Z`, timezone) : toTime(given);
	return Number.isFinite(time) ? new Date(time).toISOString().slice(0, 19).replace('T', ' ') : undefined;
}

/** What to do about a value that `toUtc` does not take. */
export const howToDate = 'Write it like 2030-01-31 09:00; a number has to be the milliseconds since 1970.';

function toTime(given: unknown): number {
	if (typeof given === 'string') return zoned.test(given.trim()) ? Date.parse(given) : NaN;
	if (typeof given === 'number' && given < Date.UTC(1990)) return NaN;
	// Dates of JavaScript and of Luxon both have a number for a value.
	const value: unknown = isRecord(given) && typeof given.valueOf === 'function' ? given.valueOf() : given;
	return typeof value === 'number' ? value : NaN;
}

/** False for the 31st of February, which JavaScript takes for a day of March. */
export const isDay = (day: string): boolean => {
	const time = Date.parse(`${day}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
};

/** The moment at which a clock in `timezone` shows what a clock in UTC shows at `iso`. */
function inZone(iso: string, timezone: string): number {
	const shown = Date.parse(iso);
	const first = shown - offset(shown, timezone);
	// Near a change of the clocks the offset of the result may be another one.
	return shown - offset(first, timezone);
}

/** Milliseconds that a clock in `timezone` is ahead of UTC. */
function offset(time: number, timezone: string): number {
	if (!Number.isFinite(time)) return NaN;
	const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' });
	return Date.parse(`${format.format(time).replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000;
}
