import { InputError } from '../../../nodes/Tallyfy/api/errors.ts';
import type { Field } from '../../../nodes/Tallyfy/engine/operation.ts';
import { shownValues } from '../../../nodes/Tallyfy/engine/values/shown.ts';
import { valueFor } from '../../../nodes/Tallyfy/engine/values/valueFor.ts';
import { complete } from '../../../nodes/Tallyfy/operations/task/complete.ts';
import { places } from '../../support/values.mts';

/** A record that carries nothing, and that JavaScript itself cannot write. */
const bare = { a: 1, toString: null, valueOf: null, toISO: null };

/** Fields that take such a value, or refuse it without saying which field it is and what was given. */
const careless = (given: unknown, those: (own: Field) => boolean, named = given) =>
	places
		.filter(
			({ own }) => those(own) && !['json', 'collection', 'fixedCollection'].includes(own.type) && own.format !== 'any',
		)
		.flatMap(({ where, own }) => {
			try {
				return [`${where} takes it for ${JSON.stringify(valueFor(own, given, 'UTC'))}`];
			} catch (thrown) {
				const { message } = thrown as Error;
				const isSaid = message.includes(own.displayName) && message.includes(JSON.stringify(named));
				return thrown instanceof InputError && isSaid ? [] : [`${where}: ${message}`];
			}
		});

const isList = ({ type, description = '' }: Field) =>
	type === 'multiOptions' ||
	description.includes('separated by commas') ||
	description.includes(', one a line') ||
	description.includes('one option a line');

it('has no field that takes a record without what it carries', () => {
	expect(careless(bare, () => true)).toEqual([]);
	expect(careless({ value: 'a' }, ({ type }) => type !== 'multiOptions')).toEqual([]);
});

const isPicker = ({ type }: Field) => type === 'resourceLocator';

it('has no field that takes a list, but for those that say so, and pickers a list of one', () => {
	for (const list of [['20101', '20102'], []]) expect(careless(list, (own) => !isList(own))).toEqual([]);
	expect(careless([20101], (own) => !isList(own) && !isPicker(own))).toEqual([]);
});

it('has no list that takes a list for an entry', () => {
	expect(careless([['20101']], isList, ['20101'] as never)).toEqual([]);
	expect(careless([bare], isList, bare as never)).toEqual([]);
});

it('has no picker that takes a record or a list in the place of an ID', () => {
	for (const value of [bare, ['20101', '20102'], []])
		for (const mode of ['id', 'email', 'list', 'url', 'code'])
			expect(careless({ __rl: true, mode, value }, isPicker, value as never)).toEqual([]);
});

const text: Field = { displayName: 'Note', name: 'note', type: 'string', default: '' };
const groups: Field = { ...text, displayName: 'Groups', format: 'names' };
const members: Field = { ...text, displayName: 'Members', format: 'members' };
const options: Field = { ...text, displayName: 'Options', format: 'lines' };
const date: Field = { ...text, displayName: 'Deadline', type: 'dateTime' };
const decision: Field = {
	...text,
	displayName: 'Decision',
	type: 'options',
	options: [
		{ name: 'Approve', value: 'approve' },
		{ name: 'Reject, and Reopen', value: 'reject' },
	],
};
const filters: Field = {
	...text,
	displayName: 'Include',
	type: 'multiOptions',
	options: [
		{ name: 'Comments', value: 'threads' },
		{ name: 'Issue', value: 'problem' },
	],
};
const picker: Field = {
	...text,
	displayName: 'Process',
	type: 'resourceLocator',
	format: 'id',
	modes: [
		{ displayName: 'By URL', name: 'url', type: 'string', extractValue: { type: 'regex', regex: '/([a-f0-9]{32})' } },
	],
};
const hexId = 'abcdef0123456789abcdef0123456789';

it.each<[Field, unknown, unknown]>([
	[text, ' a ', 'a'],
	[text, 5, '5'],
	[text, false, 'false'],
	[groups, 'a, b,, a', ['a', 'b', 'a']],
	[groups, ['Finance, Legal', 5, null, ' '], ['Finance, Legal', '5']],
	[groups, [{ title: 'Finance' }], ['Finance']],
	[groups, hexId.toUpperCase(), [hexId]],
	[groups, [], []],
	[
		members,
		[
			{ id: 'x', email: 'ana@example.com' },
			{ mode: 'id', value: 20102 },
		],
		['ana@example.com', '20102'],
	],
	[options, 'Basic, yearly\n\n Gold \nGold', [{ text: 'Basic, yearly' }, { text: 'Gold' }]],
	[
		options,
		[{ id: 1, text: 'A' }, { id: 2, text: 'A' }, { label: 'B' }],
		[{ id: 1, text: 'A' }, { id: 2, text: 'A' }, { text: 'B' }],
	],
	[filters, 'comments, problem', ['threads', 'problem']],
	[filters, ['Threads', { name: 'Issue' }, { value: 'problem' }], ['threads', 'problem']],
	[picker, { __rl: true, mode: 'url', value: `https://go.tallyfy.com/x/${hexId}` }, hexId],
	[picker, { __rl: true, mode: 'url', value: { id: hexId } }, hexId],
	[picker, { __rl: true, mode: 'id', value: hexId.toUpperCase() }, hexId],
	[picker, { __rl: true, mode: 'url', value: [`https://go.tallyfy.com/x/${hexId}`] }, hexId],
	[picker, { __rl: true, mode: 'id', value: [{ id: hexId }] }, hexId],
	[picker, [hexId], hexId],
])('takes what says it in another way (%#)', (field, given, value) =>
	expect(valueFor(field, given, 'UTC')).toEqual(value),
);

it.each<[unknown, string]>([
	['Approve', 'approve'],
	['approved', 'approve'],
	[true, 'approve'],
	['REJECT', 'reject'],
	['Rejected', 'reject'],
	[false, 'reject'],
	['none', 'none'],
])('takes %j for a decision', (given, value) => {
	const decision = complete.fields.find(({ name }) => name === 'decision') as Field;
	expect(valueFor(decision, given, 'UTC')).toBe(value);
});

it.each<[Field, unknown, string, string]>([
	[
		text,
		{ a: 1 },
		'Note is not a text: {"a":1}',
		'It is a record. Name what is meant of it, as in {{ $json.record.name }}.',
	],
	[text, ['a', 'b'], 'Note is not a text: ["a","b"]', 'It is a list. Name one entry, as in {{ $json.list[0] }}.'],
	[
		{ ...text, format: 'email' },
		['ana@example.com'],
		'Note is not an email address: ["ana@example.com"]',
		'It is a list. Name one entry, as in {{ $json.list[0] }}.',
	],
	[
		picker,
		[],
		'Process is not a Tallyfy ID (32 hexadecimal characters): []',
		'It is a list with nothing in it. Change the value and run again.',
	],
	[
		{ ...text, format: 'email' },
		20101,
		'Note is not an email address: "20101"',
		'For the number of a member, Member: Get gives the email.',
	],
	[
		text,
		new Date(NaN),
		'Note is not a text: null',
		'It is a record. Name what is meant of it, as in {{ $json.record.name }}.',
	],
	[
		members,
		[{ id: 20101, email: 'dana@example.com', link: 'https://go.tallyfy.com/guest/1' }],
		'Members is not a list of IDs or emails of members, separated by commas: {"id":20101,"email":"dana@example.com","link":"https://go.tallyfy.com/guest/1"}',
		'It is a record. Name what is meant of it, as in {{ $json.record.name }}.',
	],
	[
		{ ...text, displayName: 'Input Binary Field', format: 'binary' },
		{ mimeType: 'text/plain', fileName: 'a.txt' },
		'Input Binary Field is not the name of a binary field: {"mimeType":"text/plain","fileName":"a.txt"}',
		'Write the name of the field, such as data, and not what it holds.',
	],
	[filters, 'comments, all', '"all" is not one of the choices of Include', 'Choose one of: Comments; Issue.'],
	[decision, 'Later', '"Later" is not one of the choices of Decision', 'Choose one of: Approve; Reject, and Reopen.'],
	[decision, ' ', 'Decision is empty', 'Choose one of: Approve; Reject, and Reopen.'],
	[decision, null, 'Decision is empty', 'Choose one of: Approve; Reject, and Reopen.'],
	[
		date,
		'2030-02-31T09:00:00Z',
		'Deadline is not a date: "2030-02-31T09:00:00Z"',
		'Write it like 2030-01-31 or 2030-01-31 09:00. A number has to be milliseconds or seconds since 1970, or a day of Excel, from 1990 on.',
	],
])('says what was given, and what to do (%#)', (field, given, message, description) => {
	expect(() => valueFor(field, given, 'UTC')).toThrow(
		expect.objectContaining({ message, description: `${description} Nothing was sent to Tallyfy.` }),
	);
});

it('names a list that has an entry without a value', () => {
	expect(() => valueFor(groups, ['a', undefined], 'UTC')).toThrow('Groups has an entry that is empty');
});

it('shows the beginning of a long value', () => {
	expect(() => valueFor(text, { a: 'x'.repeat(500) }, 'UTC')).toThrow(/^Note is not a text: \{"a":"x{94}…$/);
});

describe('a day without a time', () => {
	it.each<[Field['day'], string]>([
		['start', '2030-01-30 23:00:00'],
		['end', '2030-01-31 22:59:59'],
	])('means its %s in the zone of the workflow', (day, moment) => {
		for (const given of ['2030-01-31', 47_514]) expect(valueFor({ ...date, day }, given, 'Europe/Berlin')).toBe(moment);
		expect(valueFor({ ...date, day }, '2030-01-31T00:00:00', 'Europe/Berlin')).toBe('2030-01-30 23:00:00');
	});

	it('is what the description of each date says', () => {
		const said = { start: 'means its beginning', end: /due at its end|means its end/ };
		const dates = places.filter(({ own }) => own.type === 'dateTime');
		expect(dates.length).toBeGreaterThan(5);
		for (const { own } of dates) expect(own.description).toMatch(said[own.day ?? 'start']);
	});
});

describe('a field that another one shows', () => {
	const form: Field = {
		...text,
		name: 'form',
		type: 'options',
		options: [
			{ name: 'Kick-Off Form', value: 'kickoff' },
			{ name: 'Form of a Step', value: 'step' },
		],
	};
	const step: Field = {
		...text,
		displayName: 'Step',
		name: 'step',
		required: true,
		displayOptions: { show: { form: ['step'] } },
	};
	const note: Field = { ...text, name: 'note', displayOptions: { hide: { step: ['none'] } } };
	const read = (values: Record<string, unknown>) => shownValues([step, form, note], ({ name }) => values[name], 'UTC');

	it('is read where its values show it, also by the label of a choice', () => {
		expect(read({ form: 'Form of a Step', step: 'a', note: 'b' })).toEqual({ form: 'step', step: 'a', note: 'b' });
		expect(() => read({ form: 'step', step: '', note: '' })).toThrow('Step is empty');
	});

	it('is not looked at where they hide it', () => {
		expect(read({ form: 'kickoff', step: ['whatever'], note: '' })).toEqual({
			form: 'kickoff',
			step: undefined,
			note: '',
		});
		expect(read({ form: 'step', step: 'none', note: { a: 1 } })).toEqual({
			form: 'step',
			step: 'none',
			note: undefined,
		});
	});
});

describe('what is filled in for a form', () => {
	const form: Field = { ...text, displayName: 'Kick-Off Form', type: 'resourceMapper' };
	const schema = [{ id: 'a', displayName: 'Company name' }];

	it.each<[unknown, unknown]>([
		[
			{ mappingMode: 'defineBelow', value: { a: 'x', b: null } },
			{ a: 'x', b: null },
		],
		[{ mappingMode: 'defineBelow', value: null }, {}],
		[{ a: 'x' }, { a: 'x' }],
		[null, {}],
	])('is taken from %j', (given, values) => expect(valueFor(form, given, 'UTC')).toEqual(values));

	it('is refused by its label where an expression gives nothing', () => {
		const given = { mappingMode: 'defineBelow', value: { a: undefined }, schema };
		expect(() => valueFor(form, given, 'UTC')).toThrow('Company name in Kick-Off Form is empty: its expression');
		expect(() => valueFor(form, ['a'], 'UTC')).toThrow('Kick-Off Form does not hold fields: ["a"]');
	});
});
