import { DateTime } from 'luxon';

import { toDay, toUtc } from '../../../nodes/Tallyfy/engine/values/date.ts';
import { toText } from '../../../nodes/Tallyfy/engine/values/text.ts';

it.each<[unknown, string | undefined]>([
	['a', 'a'],
	[5, '5'],
	[true, 'true'],
	[new Date(0), '1970-01-01T00:00:00.000Z'],
	[DateTime.fromISO('2030-01-31T09:00', { zone: 'Europe/Berlin' }), '2030-01-31T09:00:00.000+01:00'],
	[NaN, undefined],
	[new Date(NaN), undefined],
	[DateTime.invalid('for a test'), undefined],
	[['a'], undefined],
	[{ toString: null, toISO: 'x' }, undefined],
])('writes %p as a text, where it has one', (value, text) => expect(toText(value)).toBe(text));

it.each([
	['2030-01-31 09:00:00+00', '2030-01-31 09:00:00'],
	['2030-01-31 09:00:00+02', '2030-01-31 07:00:00'],
	['2030-01-31T09:00:00-0330', '2030-01-31 12:30:00'],
	['2030-01-31 09:00 +02:00', '2030-01-31 07:00:00'],
	['2030-01-31t09:00:00.5z', '2030-01-31 09:00:00'],
	['Thu, 31 Jan 2030 09:00:00 GMT', '2030-01-31 09:00:00'],
	['2030-01-31 09:00:00+2', undefined],
	['2030-01-31 09:00:00+26', undefined],
	['2030-01-31+02', undefined],
])('takes %s, as databases and mails write zones', (text, utc) => expect(toUtc(text, 'Asia/Tokyo')).toBe(utc));

it('takes no date from what has no value of a date', () => {
	for (const value of [
		{ toString: null },
		[{ toString: null }],
		{ valueOf: null },
		{ toISO: null },
		null,
		undefined,
		[],
		true,
		new Date(NaN),
	])
		expect(toUtc(value, 'UTC')).toBeUndefined();
});

it.each([0, 1, 30, 2030, 32_873, 73_051, 20_300_131, 631_151_999, 4_102_444_800, -1, 1e308, NaN])(
	'takes no date from the number %d',
	(number) => {
		expect(toUtc(number, 'UTC')).toBeUndefined();
		expect(toDay(number, 'UTC')).toBeUndefined();
	},
);

it.each([
	[1_900_000_000_000, '2030-03-17 17:46:40'],
	[1_900_000_000, '2030-03-17 17:46:40'],
	[47_500, '2030-01-16 23:00:00'],
	[47_500.5, '2030-01-17 11:00:00'],
])('takes the number %d for a date, since it can be nothing else', (number, utc) => {
	const zone = number < 1e9 ? 'Europe/Berlin' : 'UTC';
	expect(toUtc(number, zone)).toBe(utc);
});

it('takes any date that says it is one', () => {
	expect(toUtc(new Date('1985-04-12T00:00:00Z'), 'UTC')).toBe('1985-04-12 00:00:00');
	expect(toUtc('1985-04-12', 'UTC')).toBe('1985-04-12 00:00:00');
});

it.each([
	'2030-02-31',
	'2030-02-31T09:00:00',
	'2030-02-31 09:00',
	'2030-02-31T09:00:00Z',
	'2030-02-31T09:00:00.000+01:00',
	'2030-02-29T23:59:59-0500',
	'2030-04-31T00:00Z',
	'2030-00-10T00:00Z',
	'Sun, 31 Feb 2030 09:00:00 GMT',
	'31 Feb 2030 09:00:00 -0500',
	'2030-01-31T25:00:00Z',
	'2030-01-31 09:61',
])('takes no date from %s, which is in no calendar', (text) => {
	expect(toUtc(text, 'Europe/Berlin')).toBeUndefined();
	expect(toDay(text, 'Europe/Berlin')).toBeUndefined();
});

it.each<[unknown, string]>([
	['2030-01-31', '2030-01-31'],
	['2030-01-31T23:30:00Z', '2030-01-31'],
	['2030-01-31T23:30:00-05:00', '2030-01-31'],
	['Thu, 31 Jan 2030 23:30:00 -0500', '2030-01-31'],
	['1 Feb 2030 00:30:00 GMT', '2030-02-01'],
	[DateTime.fromISO('2030-01-31T23:30', { zone: 'Asia/Tokyo' }), '2030-01-31'],
	[new Date('2030-02-01T04:30:00Z'), '2030-01-31'],
	[Date.parse('2030-02-01T04:30:00Z'), '2030-01-31'],
	[Date.parse('2030-02-01T04:30:00Z') / 1000, '2030-01-31'],
	[47_514, '2030-01-31'],
	[47_514.9, '2030-01-31'],
])('finds the day that %p names', (given, day) => expect(toDay(given, 'America/New_York')).toBe(day));
