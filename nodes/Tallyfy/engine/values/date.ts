import { isoZone } from '../../api/dates';
import { isRecord } from '../../api/records';

/** Which moment a day without a time is: its first or its last second. */
export type DayMeans = 'start' | 'end';

/** A day, or a day and a time, with or without a time zone. */
const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** The dates of emails and HTTP. What other forms mean depends on the machine. */
const ofMail = /^(?:\w{3}, )?(\d{1,2}) (\w{3}) (\d{4}) .+ (?:GMT|UT|Z|[+-]\d{4})$/i;

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const second = 1000;

const day = 24 * 60 * 60 * second;

/** A number is a date from 1990 on, and where it is none in milliseconds, before 2100: no number is one in two ways. */
const [earliest, latest] = [Date.UTC(1990), Date.UTC(2100)];

/** The day 0 of Excel, which counts days. */
const excel = Date.UTC(1899, 11, 30);

/**
 * A date as `YYYY-MM-DD HH:MM:SS` in UTC. It takes a Date, a date of Luxon ($now), ISO 8601 with or without a time zone, the
 * dates of emails, and numbers that can be nothing else: milliseconds and seconds since 1970, and days of Excel.
 *
 * @param timezone where the date names none
 * @param means which moment is meant by a day without a time
 * @returns undefined for what is no date, and for a day that no calendar has
 */
export function toUtc(given: unknown, timezone: string, means: DayMeans = 'start'): string | undefined {
	const moment = momentOf(written(given), timezone, means);
	return isMoment(moment) ? utcText(new Date(moment)) : undefined;
}

/**
 * The day that a date names, as `YYYY-MM-DD`: as it is written, or as the zone of a date of Luxon has it.
 *
 * @param timezone for a moment that has no zone of its own: a Date, and a number
 * @returns undefined for what `toUtc` does not take
 */
export function toDay(given: unknown, timezone: string): string | undefined {
	const date = written(given);
	const moment = momentOf(date, timezone, 'start');
	if (!isMoment(moment)) return undefined;
	if (typeof date === 'string') return dayIn(date);
	return new Date(moment + offset(moment, timezone)).toISOString().slice(0, 10);
}

/** A moment as Tallyfy takes it. */
export const utcText = (moment: Date): string => moment.toISOString().slice(0, 19).replace('T', ' ');

/** A moment as people read it: Monday, 3 August 2026, 09:00. */
export const dateShown = (time: number, timezone: string): string =>
	([{ weekday: 'long' }, { dateStyle: 'long' }, { timeStyle: 'short' }] as const)
		.map((style) => new Intl.DateTimeFormat('en-GB', { timeZone: timezone, ...style }).format(time))
		.join(', ');

/** A date of JavaScript or of Luxon as ISO 8601, in the zone of the latter; undefined for anything else. */
export function isoText(given: unknown): string | undefined {
	if (given instanceof Date) return isMoment(given.getTime()) ? given.toISOString() : undefined;
	// A copy of Luxon's class would not know the dates of another one.
	const text: unknown = isRecord(given) && typeof given.toISO === 'function' ? given.toISO() : undefined;
	return typeof text === 'string' ? text : undefined;
}

/** What to do about a value that is no date. */
export const howToDate =
	'Write it like 2030-01-31 or 2030-01-31 09:00. A number has to be milliseconds or seconds since 1970, or a day of Excel, from 1990 on.';

/** A date as a text where it has a zone, or a day, of its own; as milliseconds since 1970 where it is a moment. */
function written(given: unknown): string | number | undefined {
	if (typeof given === 'string') return given.trim();
	if (typeof given === 'number') return counted(given);
	return given instanceof Date ? given.getTime() : isoText(given);
}

function counted(number: number): string | number | undefined {
	if (number >= earliest) return number;
	const isIn = (time: number) => time >= earliest && time < latest;
	if (isIn(number * second)) return number * second;
	const time = excel + number * day;
	if (!isIn(time)) return undefined;
	const text = new Date(Math.round(time / second) * second).toISOString().slice(0, 19);
	return Number.isInteger(number) ? text.slice(0, 10) : text;
}

/** Milliseconds since 1970; NaN for what is no date. */
function momentOf(date: string | number | undefined, timezone: string, means: DayMeans): number {
	if (typeof date !== 'string') return date ?? NaN;
	// JavaScript takes the 31st of February for a day of March.
	if (dayIn(date) === undefined) return NaN;
	const [, onDay, time = means === 'start' ? '00:00' : '23:59:59', zone] = iso.exec(date) ?? [];
	if (onDay === undefined) return Date.parse(date);
	return zone ? Date.parse(`${onDay}T${time}${isoZone(zone)}`) : inZone(`${onDay}T${time}Z`, timezone);
}

/** The day that is written in a text, as `YYYY-MM-DD`; undefined for one that no calendar has. */
function dayIn(text: string): string | undefined {
	const [, onDay] = iso.exec(text) ?? [];
	const [, date = '', month = '', year] = ofMail.exec(text) ?? [];
	const number = String(months.indexOf(month.toLowerCase()) + 1);
	const named = onDay ?? `${year}-${number.padStart(2, '0')}-${date.padStart(2, '0')}`;
	const time = Date.parse(`${named}T00:00:00Z`);
	return Number.isFinite(time) && new Date(time).toISOString().startsWith(named) ? named : undefined;
}

/** Whether a time has a year of four digits, which is all that a text of ours can say. */
const isMoment = (time: number): boolean => time >= Date.parse('0000-01-01') && time < Date.UTC(10_000);

/** When a clock in `timezone` shows what a clock in UTC shows at `text`, in milliseconds since 1970. */
function inZone(text: string, timezone: string): number {
	const shown = Date.parse(text);
	const first = shown - offset(shown, timezone);
	// Near a change of the clocks this first result may have another offset.
	return shown - offset(first, timezone);
}

/** Milliseconds that a clock in `timezone` is ahead of UTC. */
function offset(time: number, timezone: string): number {
	if (!Number.isFinite(time)) return NaN;
	const clock = clocks.get(timezone) ?? clockIn(timezone);
	return Date.parse(`${clock.format(time).replace(' ', 'T')}Z`) - Math.floor(time / 1000) * 1000;
}

/** By time zone: making one takes longer than everything else about a date. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timezone: string): Intl.DateTimeFormat {
	const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' });
	clocks.set(timezone, clock);
	return clock;
}
