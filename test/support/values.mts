import { DateTime } from 'luxon';

import { fieldsOf } from '../../nodes/Tallyfy/engine/describe.ts';
import type { Choice, Field, Group, Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { isList } from '../../nodes/Tallyfy/engine/values/formats.ts';
import { fields as ofTriggers } from '../../nodes/Tallyfy/events/pollingTrigger.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';

/** Of the workflow. */
export const zone = 'Europe/Berlin';

/** Of the record, which has it in upper case. */
export const id = '0123456789abcdef0123456789abcdef';

const record = { id: id.toUpperCase(), name: 'Finance', title: 'Finance' };

const member = { id: 20101, email: 'ana.petrova@example.com', full_name: 'Ana Petrova' };

/** What an expression can give. */
export const kinds = {
	null: null,
	undefined: undefined,
	'an empty text': '',
	'a number': 7,
	'a boolean': true,
	'a date of JavaScript': new Date('2030-01-31T22:30:00Z'),
	'a date of Luxon': DateTime.fromISO('2030-01-31T23:30:00', { zone }),
	'a record': record,
	'a member': member,
	'a list': ['Finance', 'Legal'],
	'a list of members': [member],
	'a list of records': [record],
};

export type Kind = keyof typeof kinds;

type Takes = Partial<Record<Kind, unknown>>;

const scalars = {
	'a number': '7',
	'a boolean': 'true',
	'a date of JavaScript': '2030-01-31T22:30:00.000Z',
	'a date of Luxon': '2030-01-31T23:30:00.000+01:00',
};

const dates = (date: string): Takes => ({ 'a date of JavaScript': date, 'a date of Luxon': date });

/** The same in a list, with what lists of such texts or records say. */
const listed = (single: Takes, lists: Takes = {}): Takes => ({
	...Object.fromEntries(Object.entries(single).map(([kind, value]) => [kind, [value]])),
	...lists,
});

/** The same of a list of one. */
const ofOne = (single: Takes): Takes => ({
	...single,
	...('a member' in single && { 'a list of members': single['a member'] }),
	...('a record' in single && { 'a list of records': single['a record'] }),
});

const ofMember: Takes = { 'a number': '7', 'a member': '20101' };

const ofName: Takes = { ...scalars, 'a record': id, 'a member': '20101' };

const lines = Object.fromEntries(Object.entries(scalars).map(([kind, text]) => [kind, { text }]));

/** The table of docs/nodes.md: what a field of a format takes, and for what. Everything else is refused. */
const byFormat: Record<NonNullable<Field['format']> | 'text', Takes> = {
	text: scalars,
	actAs: { 'a number': '7', 'a member': member.email },
	any: kinds,
	record: { 'a record': record, 'a member': member },
	binary: scalars,
	day: dates('2030-01-31'),
	email: { 'a member': member.email },
	emails: listed({ 'a member': member.email }, { 'a list of members': [member.email] }),
	// The keyword of a guest's link may look like anything.
	guest: { ...scalars, 'a member': member.email },
	id: { 'a record': id },
	ids: listed({ 'a record': id }, { 'a list of records': [id] }),
	lines: listed(
		{ ...lines, 'a record': { text: 'Finance' } },
		{ 'a list': [{ text: 'Finance' }, { text: 'Legal' }], 'a list of records': [{ text: 'Finance' }] },
	),
	member: ofMember,
	members: listed(ofMember, { 'a list of members': ['20101'] }),
	name: ofName,
	names: listed(ofName, {
		'a list': ['Finance', 'Legal'],
		'a list of records': [id],
		'a list of members': ['20101'],
	}),
	number: { 'a number': '7', 'a member': '20101' },
	part: { 'a number': '7', 'a record': id, 'a member': '20101' },
	color: {},
	url: {},
};

/** The same of the other types. */
function takesOf({ type, format, options = [] }: Field): Takes {
	if (format === 'record') return byFormat.record;
	switch (type) {
		case 'dateTime':
			return dates('2030-01-31 22:30:00');
		case 'number':
			return { 'a number': 7 };
		case 'boolean':
			return { 'a boolean': true };
		case 'json':
			return { ...kinds, ...dates('') };
		case 'options': {
			const yes = (options as Choice[]).find(({ value, also = [] }) => value === 'true' || also.includes(true));
			return yes ? { 'a boolean': yes.value } : {};
		}
		case 'multiOptions':
			return format ? byFormat[format] : {};
		case 'resourceLocator':
			return ofOne(byFormat[format ?? 'text']);
		case 'collection':
		case 'fixedCollection':
			return {};
		default:
			return byFormat[format ?? 'text'];
	}
}

/** What is to happen to a value: a field is named and nothing is sent, or it counts as not added. */
export const refused = Symbol('refused');
export const leftOut = Symbol('left out');

/** A field, where it is, and how a value gets there. */
export interface Place {
	where: string;
	own: Field;
	/** In the parameters: names of fields and groups, and the numbers of rows. */
	path: string[];
	/** In a collection of what may be added. */
	isAdded: boolean;
	/** The same of a collection of filters: none of them may say nothing. */
	isFilter: boolean;
	/** What is around the value, from the outside: names of fields and groups, and the other values of a row. */
	around: (value: unknown) => { outermost: Field; value: unknown };
	/** What an operation gets in its place. */
	within: (value: unknown) => unknown;
}

type Values = Record<string, unknown>;

/** A field with all that can be added to it. */
function placesIn(place: Place): Place[] {
	const { own } = place;
	const here = (inner: Field) => `${place.where}: ${inner.displayName}`;
	if (own.type === 'collection')
		return [
			place,
			...((own.options ?? []) as Field[]).flatMap((inner) =>
				placesIn({
					where: here(inner),
					own: inner,
					path: [...place.path, inner.name],
					isAdded: true,
					isFilter: own.purpose === 'filters',
					around: (value) => place.around({ [inner.name]: value }),
					within: (value) => {
						const entries = place.within(value) as Values;
						return inner.name in entries ? entries[inner.name] : leftOut;
					},
				}),
			),
		];
	if (own.type !== 'fixedCollection') return [place];
	return [
		place,
		...((own.options ?? []) as Group[]).flatMap(({ name, values }) =>
			values.flatMap((inner) => {
				const shown = Object.entries(inner.displayOptions?.show ?? {}).map(([decider, values = []]) => [
					decider,
					values[0],
				]);
				return placesIn({
					where: here(inner),
					own: inner,
					path: [...place.path, name, '0', inner.name],
					isAdded: false,
					isFilter: false,
					around: (value) => place.around({ [name]: [{ ...Object.fromEntries(shown), [inner.name]: value }] }),
					within: (value) => (place.within(value) as Record<string, Values[]>)[name][0][inner.name],
				});
			}),
		),
	];
}

const outermost = (where: string, own: Field): Place[] =>
	placesIn({
		where: `${where}: ${own.displayName}`,
		own,
		path: [own.name],
		isAdded: false,
		isFilter: false,
		around: (value) => ({ outermost: own, value }),
		within: (value) => value,
	}).filter((place) => !['notice', 'resourceMapper'].includes(place.own.type));

/** The places of an operation. */
export const placesOf = (resource: string, operation: string): Place[] =>
	fieldsOf((menu as Menu)[resource].operations[operation]).flatMap((own) =>
		outermost(`${resource}: ${operation}`, own),
	);

/** Every place of every operation and trigger. */
export const places: Place[] = [
	...ofTriggers.flatMap((own) => outermost('Triggers', own)),
	...Object.entries(menu as Menu).flatMap(([resource, { operations }]) =>
		Object.keys(operations).flatMap((operation) => placesOf(resource, operation)),
	),
];

/** What the rules say of a value in a place. */
export function ruleFor({ own, isAdded, isFilter }: Place, kind: Kind): unknown {
	const { type, format, required = false, clears = false, maxLength = Infinity, options = [] } = own;
	const isGroup = type === 'collection' || type === 'fixedCollection';
	const none = () => {
		if (type === 'json') return format === 'record' ? {} : undefined;
		return type === 'multiOptions' || isList(format) ? [] : '';
	};
	if (kind === 'undefined') return refused;
	if (kind === 'null') {
		if (isAdded) return isFilter ? refused : leftOut;
		if (isGroup && !required)
			return Object.fromEntries((type === 'collection' ? [] : (options as Group[])).map(({ name }) => [name, []]));
		const isChosen = ['options', 'multiOptions', 'boolean', 'number'].includes(type);
		return required || isChosen || clears ? refused : none();
	}
	if (kind === 'an empty text') {
		if (isFilter || isGroup || type === 'number' || type === 'boolean') return refused;
		if (type === 'options') return (options as Choice[]).some(({ value }) => value === '') ? '' : refused;
		return required ? refused : none();
	}
	const takes = takesOf(own);
	if (!(kind in takes)) return refused;
	const value = takes[kind];
	return typeof value === 'string' && ((type === 'json' && !value) || value.length > maxLength) ? refused : value;
}
