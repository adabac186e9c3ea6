import { toUtc } from '../../nodes/Tallyfy/engine/dates.ts';
import { asText } from '../../nodes/Tallyfy/engine/text.ts';

it.each<[unknown, string]>([
	['a', 'a'],
	[5, '5'],
	[['a', null, [5]], 'a,,5'],
	[{ toString: null }, '{"toString":null}'],
	[[{ toString: 'x' }], '{"toString":"x"}'],
	[new Date(0), String(new Date(0))],
])('writes %j', (value, text) => expect(asText(value)).toBe(text));

it('takes no date from what has no value of a date', () => {
	for (const value of [{ toString: null }, [{ toString: null }], { valueOf: null }, null, undefined, []])
		expect(toUtc(value, 'UTC')).toBeUndefined();
});

it.each([
	['seconds since 1970', 1_900_000_000],
	['a day of Excel', 47_500],
	['nothing', 0],
])('takes no date from a number that is %s', (_, number) => expect(toUtc(number, 'UTC')).toBeUndefined());

it('takes a date from milliseconds since 1970, and from any date that says it is one', () => {
	expect(toUtc(1_900_000_000_000, 'UTC')).toBe('2030-03-17 17:46:40');
	expect(toUtc(new Date('1985-04-12T00:00:00Z'), 'UTC')).toBe('1985-04-12 00:00:00');
	expect(toUtc('1985-04-12', 'UTC')).toBe('1985-04-12 00:00:00');
});
