import { InputError } from '../../nodes/Tallyfy/api/errors.ts';
import { checked } from '../../nodes/Tallyfy/engine/check.ts';
import { fieldsOf } from '../../nodes/Tallyfy/engine/describe.ts';
import type { Field, Group, Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { fields as ofTriggers } from '../../nodes/Tallyfy/events/pollingTrigger.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';

/** A field, and all that can be added to it. */
function within(where: string, own: Field): Array<{ where: string; own: Field }> {
	const here = `${where}: ${own.displayName}`;
	const options = own.options ?? [];
	if (own.type === 'collection') return (options as Field[]).flatMap((entry) => within(here, entry));
	if (own.type !== 'fixedCollection') return [{ where: here, own }];
	return (options as Group[]).flatMap(({ values }) => values.flatMap((entry) => within(here, entry)));
}

/** All that can be filled in with a text, a number, a date or a choice. */
const fields = [
	...ofTriggers.flatMap((own) => within('Triggers', own)),
	...Object.values(menu as Menu).flatMap(({ name, operations }) =>
		Object.values(operations).flatMap((operation) =>
			fieldsOf(operation).flatMap((own) => within(`${name}: ${operation.name}`, own)),
		),
	),
].filter(({ own }) => !['json', 'notice', 'resourceMapper'].includes(own.type));

/** Its description says so. */
const takesList = ({ type, description = '' }: Field) =>
	type === 'multiOptions' || description.includes('separated by commas');

/** Fields that take such a value, or refuse it without saying which field it is and what was given. */
const careless = (given: unknown, those: (own: Field) => boolean, named = given) =>
	fields.flatMap(({ where, own }) => {
		if (!those(own)) return [];
		try {
			return [`${where} takes it for ${JSON.stringify(checked(own, given, 'UTC'))}`];
		} catch (thrown) {
			const { message } = thrown as Error;
			const isSaid = message.includes(own.displayName) && message.includes(JSON.stringify(named));
			return thrown instanceof InputError && isSaid ? [] : [`${where}: ${message}`];
		}
	});

const record = { id: 20101, name: 'Ana', toString: null, valueOf: null };

it('goes through every field', () => expect(fields.length).toBeGreaterThan(800));

it('has no field that takes a record', () => {
	expect(careless(record, () => true)).toEqual([]);
	expect(careless({ value: 'a' }, () => true)).toEqual([]);
});

it('has no field that takes a list, but for those that say so', () => {
	expect(careless(['20101', '20102'], (own) => !takesList(own))).toEqual([]);
	expect(careless([20101], (own) => !takesList(own))).toEqual([]);
	expect(careless([], (own) => !takesList(own))).toEqual([]);
});

it('has no list that takes a record or a list for an entry', () => {
	expect(careless([record], takesList, record as never)).toEqual([]);
	expect(
		careless(
			['20101', record],
			({ type, ...own }) => takesList({ type, ...own }) && type === 'string',
			record as never,
		),
	).toEqual([]);
	expect(careless([['20101']], takesList, ['20101'] as never)).toEqual([]);
});

it('has no picker that takes a record or a list in the place of an ID', () => {
	const isPicker = ({ type }: Field) => type === 'resourceLocator';
	for (const value of [record, ['20101'], []])
		for (const mode of ['id', 'email', 'list', 'url', 'code'])
			expect(careless({ __rl: true, mode, value }, isPicker, value as never)).toEqual([]);
});

const text: Field = { displayName: 'Note', name: 'note', type: 'string', default: '' };
const list: Field = { ...text, displayName: 'Groups', format: 'names' };

it.each<[Field, unknown, string]>([
	[text, 'a', 'a'],
	[text, 5, '5'],
	[text, false, 'false'],
	[list, 'a, b', 'a, b'],
	[list, ['a', 5, null], 'a,5,'],
	[list, [], ''],
])('writes a text, a number or a boolean, and a list where several may stand (%#)', (field, given, value) =>
	expect(checked(field, given, 'UTC')).toBe(value),
);

it.each<[Field, unknown, string, string]>([
	[
		text,
		{ a: 1 },
		'Note is not a text: {"a":1}',
		'It is a record. Name what is meant of it, as in {{ $json.record.name }}.',
	],
	[text, ['a', 'b'], 'Note is not a text: ["a","b"]', 'It is a list. Name one entry, as in {{ $json.list[0] }}.'],
	[
		text,
		new Date(Date.UTC(2030, 0, 31)),
		'Note is not a text: "2030-01-31T00:00:00.000Z"',
		"It is a date. Write it as a text, as in {{ $now.format('yyyy-MM-dd') }}.",
	],
	[
		list,
		[{ id: 1 }],
		'Groups is not a list of names or IDs, separated by commas: {"id":1}',
		'It is a record. Name what is meant of it, as in {{ $json.record.name }}.',
	],
])('says what was given, and what to do (%#)', (field, given, message, description) => {
	expect(() => checked(field, given, 'UTC')).toThrow(
		expect.objectContaining({ message, description: `${description} Nothing was sent to Tallyfy.` }),
	);
});

it('shows the beginning of a long value', () => {
	expect(() => checked(text, { a: 'x'.repeat(500) }, 'UTC')).toThrow(/^Note is not a text: \{"a":"x{94}…$/);
});
