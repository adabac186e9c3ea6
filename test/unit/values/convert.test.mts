import { fromJson, toBoolean, toNumber } from '../../../nodes/Tallyfy/engine/values/convert.ts';

it.each([
	[7, 7],
	['7', 7],
	[' 0.5 ', 0.5],
	['-1e3', -1000],
])('%j is the number %d', (given, value) => {
	expect(toNumber('Amount', given)).toBe(value);
});

it.each(['', ' ', 'seven', '1,5', NaN, Infinity, true, null, [7], {}])('%p is no number', (given) => {
	expect(() => toNumber('Amount', given)).toThrow(/^Amount is not a number: /);
});

it.each([
	[true, true],
	['true', true],
	['TRUE', true],
	[false, false],
	['false', false],
	['False', false],
])('%j says %s', (given, value) => {
	expect(toBoolean('Required', given)).toBe(value);
});

it.each(['', 'yes', 1, 0, null, undefined, ['true']])('%p says neither true nor false', (given) => {
	expect(() => toBoolean('Required', given)).toThrow(/^Required is neither true nor false: /);
});

it('takes JSON for what it says, and names the field of what is none', () => {
	expect(fromJson('Body', '{"a":[1]}')).toEqual({ a: [1] });
	expect(() => fromJson('Body', '{a}')).toThrow('Body is not valid JSON');
});
