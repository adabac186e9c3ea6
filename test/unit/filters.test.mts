import type { INodeProperties } from 'n8n-workflow';

import { valueFor } from '../../nodes/Tallyfy/engine/values/valueFor.ts';
import type { Field, Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { filters as ofTrigger } from '../../nodes/Tallyfy/events/triggerFields.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';

const all = [
	{ where: 'Tallyfy Trigger', filters: ofTrigger as Field },
	...Object.values(menu as Menu).flatMap(({ name, operations }) =>
		Object.values(operations).flatMap((operation) => {
			const filters = operation.fields.find((own) => own.name === 'filters');
			return filters ? [{ where: `${name}: ${operation.name}`, filters }] : [];
		}),
	),
];

/** Where an expression gives nothing, and where nothing was filled in. */
function emptyOnes({ type }: INodeProperties): unknown[] {
	if (type === 'string') return ['', ' ', null];
	if (type === 'resourceLocator') return ['', null, ...['', null].map((value) => ({ __rl: true, mode: 'id', value }))];
	if (type === 'multiOptions') return [[], null];
	if (type === 'fixedCollection') return [{}, { template: [] }, null];
	return [null];
}

const cases = all.flatMap(({ where, filters }) =>
	((filters.options ?? []) as INodeProperties[]).flatMap((own) =>
		emptyOnes(own).map((value) => ({ where, filters, name: own.name, label: own.displayName, value })),
	),
);

it.each(cases)(
	'$where does without no filter that was added: $label, with $value',
	({ filters, name, label, value }) => {
		expect(() => valueFor(filters, { [name]: value }, 'UTC')).toThrow(`${label} is empty`);
	},
);

it('says what to do about an empty filter', () => {
	expect(() => valueFor(ofTrigger, { tagId: { __rl: true, mode: 'id', value: '' } }, 'UTC')).toThrow(
		expect.objectContaining({
			description: 'Give it a value, or remove it from Filters. Nothing was sent to Tallyfy.',
		}),
	);
});

it('takes a list without entries for empty', () => {
	const { filters } = all.find(({ where }) => where === 'Process: Get Many') ?? all[0];
	expect(() => valueFor(filters, { memberIds: ' , ' }, 'UTC')).toThrow('Members is empty');
	expect(valueFor(filters, { memberIds: '20102', starred: false }, 'UTC')).toEqual({
		memberIds: ['20102'],
		starred: false,
	});
	expect(valueFor(filters, {}, 'UTC')).toEqual({});
});
