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
