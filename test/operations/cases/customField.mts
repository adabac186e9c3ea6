import { expect } from 'expect';

import type { Sandbox } from '../../../sandbox/index.mts';
import { picked } from '../../support/locators.mts';
import type { Cases } from '../case.mts';

/** A process with a value of each kind; one of them is Tallyfy's own. */
function contract({ state }: Sandbox) {
	const { id } = state.addRun();
	state.addCustomFieldKey({ key: 'contract_value', field_type: 'number' });
	state.addCustomFieldKey({ key: 'signed', field_type: 'boolean' });
	state.addCustomFieldKey({ key: 'tier', key_type: 'system' });
	state.customFields.set(`runs/${id}`, { contract_value: 12_000, tier: 'gold' });
	return { subject: 'process', processId: picked(id) };
}

const valuesOf = ({ state }: Sandbox) => [...state.customFields.values()];

/** What has custom fields beside processes; one value at a time is set and deleted of the first five only. */
const singly = ['Folder', 'Guest', 'Member', 'RunTask', 'Tag'] as const;
const others = [...singly, 'Template', 'Step', 'StepField', 'KickoffField'] as const;

export const customField: Cases<'customField'> = {
	create: {
		given: () => ({
			key: 'plan',
			appliesTo: 'process',
			fieldType: 'dropdown',
			additionalFields: { is_required: true, options: '[{ "text": "Basic" }, { "text": "Premium" }]' },
		}),
		sends: ['createCustomFieldKey'],
		gives: ([{ json }], { state }) => {
			expect(json).toMatchObject({ key: 'plan', field_type: 'dropdown', is_required: true });
			expect(state.customFieldKeys).toMatchObject([{ options: [{ text: 'Basic' }, { text: 'Premium' }] }]);
		},
	},
	deleteValue: {
		given: (sandbox) => ({ ...contract(sandbox), key: 'contract_value' }),
		sends: ['getRunCustomFields', 'deleteRunCustomField'],
		also: singly.map((kind) => `delete${kind}CustomField` as const),
		gives: ([{ json }], sandbox) => {
			expect(json).toEqual({ key: 'contract_value', deleted: true, changed: true });
			expect(valuesOf(sandbox)).toEqual([{ tier: 'gold' }]);
		},
	},
	getAll: {
		given: (sandbox) => {
			contract(sandbox);
			return { sort: 'key desc', filters: { key_type: 'org', is_active: true } };
		},
		sends: ['listCustomFieldKeys'],
		gives: [
			{ key: 'signed', field_type: 'boolean', applies_to: 'process' },
			{ key: 'contract_value', field_type: 'number', applies_to: 'process' },
		],
	},
	getValues: {
		given: contract,
		sends: ['getRunCustomFields'],
		also: others.map((kind) => `get${kind}CustomFields` as const),
		gives: [{ contract_value: 12_000, tier: 'gold' }],
	},
	setValue: {
		given: (sandbox) => ({ ...contract(sandbox), key: 'signed', value: 'true' }),
		sends: ['listCustomFieldKeys', 'patchRunCustomField'],
		also: singly.map((kind) => `patch${kind}CustomField` as const),
		gives: (_, sandbox) => expect(valuesOf(sandbox)).toEqual([{ contract_value: 12_000, tier: 'gold', signed: true }]),
	},
	setValues: {
		given: (sandbox) => ({
			...contract(sandbox),
			values: { value: [{ key: 'signed', value: 'false' }] },
		}),
		sends: ['listCustomFieldKeys', 'getRunCustomFields', 'putRunCustomFields'],
		also: others.map((kind) => `put${kind}CustomFields` as const),
		gives: ([{ json }], sandbox) => {
			const values = { contract_value: 12_000, tier: 'gold', signed: false };
			expect(json).toEqual(values);
			expect(valuesOf(sandbox)).toEqual([values]);
		},
	},
};
