import { isRecord } from '../api/records';

/** A day, or a day and a time, without a time zone. */
const zoneless = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?$/;

/** ISO 8601 with a time zone, and the dates of emails and HTTP. What other forms mean depends on the machine. */
const zoned =
	/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*(Z|[+-]\d{2}:?\d{2})$|^(\w{3}, )?\d{1,2} \w{3} \d{4} .+ (GMT|UT|Z|[+-]\d{4})$/i;

/**
 * A date as `YYYY-MM-DD HH:MM:SS` in UTC. It takes a Date, a date of Luxon ($now), milliseconds since 1970, ISO 8601 with or
 * without a time zone, and the dates of emails.
 *
 * @param timezone where the date names none
 * @returns undefined for what is no date, and for a number so small that it must be seconds or a day of Excel
 */
export function toUtc(given: unknown, timezone: string): string | undefined {
	const [, day, time = '00:00'] = (typeof given === 'string' && zoneless.exec(given.trim())) || [];
	if (day !== undefined && !isDay(day)) return undefined;
	const moment = day === undefined ? toTime(given) : inZone(`${day}T${time}Z`, timezone);
	return Number.isFinite(moment) ? utcText(new Date(moment)) : undefined;
}

/** The same of a moment that is known. */
export const utcText = (moment: Date): string => moment.toISOString().slice(0, 19).replace('T', ' ');

/** What to do about a value that `toUtc` does not take. */
export const howToDate = 'Write it like 2030-01-31 09:00; a number has to be the milliseconds since 1970.';

function toTime(given: unknown): number {
	if (typeof given === 'string') return zoned.test(given.trim()) ? Date.parse(given) : NaN;
	if (typeof given === 'number' && given < Date.UTC(1990)) return NaN;
	// The value of a Date and of a date of Luxon is a number of milliseconds.
	const value: unknown = isRecord(given) && typeof given.valueOf === 'function' ? given.valueOf() : given;
	return typeof value === 'number' ? value : NaN;
}

/** Whether a text like `2030-01-31` is a day. JavaScript would take the 31st of February for a day of March. */
export const isDay = (day: string): boolean => {
	const time = Date.parse(`${day}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
};

/** When a clock in `timezone` shows what a clock in UTC shows at `iso`, in milliseconds since 1970. */
function inZone(iso: string, timezone: string): number {
	const shown = Date.parse(iso);
	const first = shown - offset(shown, timezone);
	// Near a change of the clocks this first result may have another offset.
	return shown - offset(first, timezone);
}

/** Milliseconds that a clock in `timezone` is ahead of UTC. */
function offset(time: number, timezone: string): number {
	if (!Number.isFinite(time)) return NaN;
	const format = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' });
	return Date.parse(`${format.format(time).replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000;
}
