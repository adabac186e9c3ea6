import { expect } from 'expect';

import type { Sandbox } from '../../../sandbox/index.mts';
import { byId } from '../../support/locators.mts';
import type { Cases } from '../case.mts';

/** Systems needed, a multi-select field of the first step. */
const systems = ({ state }: Sandbox) => {
	const { id, steps } = state.addTemplate();
	return { form: 'step', ...byId({ templateId: id, stepId: steps[0].id, fieldId: steps[0].captures[1].id }) };
};

const captures = ({ state }: Sandbox, step = 0) => state.templates.all()[0].steps[step].captures;

export const formField: Cases<'formField'> = {
	add: {
		given: ({ state }) => {
			const { id, steps } = state.addTemplate();
			return {
				form: 'step',
				...byId({ templateId: id, stepId: steps[0].id }),
				label: 'Size',
				fieldType: 'radio',
				choices: 'Small\nLarge\n',
				required: true,
				additionalFields: { guidance: 'People in the company', position: 3 },
			};
		},
		sends: ['createStepField'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([
				{
					json: {
						label: 'Size',
						type: 'radio',
						options: [
							{ id: 1, text: 'Small' },
							{ id: 2, text: 'Large' },
						],
						required: true,
					},
				},
			]);
			expect(captures(sandbox)[2]).toMatchObject({
				guidance: 'People in the company',
				position: 3,
				options: [
					{ id: 1, text: 'Small' },
					{ id: 2, text: 'Large' },
				],
			});
		},
	},
	delete: {
		given: systems,
		sends: ['getTemplate', 'deleteStepField'],
		also: ['deleteKickoffField'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([{ json: { id: expect.any(String), deleted: true } }]);
			expect(captures(sandbox)).toMatchObject([{ label: 'Call notes' }]);
		},
	},
	getAll: {
		given: ({ state }) => byId({ templateId: state.addTemplate().id }),
		sends: ['listTemplateFormFields'],
		gives: ['Company name', 'Plan', 'Start date', 'Call notes', 'Systems needed', 'Signed contract'].map((label) => ({
			label,
		})),
	},
	getOptions: {
		given: systems,
		sends: ['getStep'],
		gives: [
			{ id: 1, text: 'Mail' },
			{ id: 2, text: 'VPN' },
			{ id: 3, text: 'CRM' },
		],
	},
	moveToAnotherStep: {
		given: (sandbox) => {
			const place = systems(sandbox);
			return { ...place, ...byId({ targetStepId: sandbox.state.templates.all()[0].steps[1].id }), position: 1 };
		},
		sends: ['moveStepField'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([{ json: { label: 'Systems needed', type: 'multiselect', position: 1 } }]);
			expect(captures(sandbox, 0)).toMatchObject([{ label: 'Call notes' }]);
			expect(captures(sandbox, 1)).toMatchObject([{ label: 'Systems needed' }, { label: 'Signed contract' }]);
		},
	},
	reorder: {
		given: (sandbox) => ({ ...systems(sandbox), position: 1 }),
		sends: ['getStep', 'updateStepField', 'updateStepField'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([
				{ json: { label: 'Systems needed', position: 1 } },
				{ json: { label: 'Call notes', position: 2 } },
			]);
			expect(captures(sandbox)).toMatchObject([
				{ label: 'Call notes', position: 2 },
				{ label: 'Systems needed', position: 1 },
			]);
		},
	},
	setOptions: {
		given: (sandbox) => ({ ...systems(sandbox), choices: 'Chat', present: 'keep' }),
		sends: ['getStep', 'updateStepField'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([
				{
					json: {
						label: 'Systems needed',
						options: [{ text: 'Mail' }, { text: 'VPN' }, { text: 'CRM' }, { text: 'Chat' }],
					},
				},
			]);
			expect(captures(sandbox)[1].options).toMatchObject([{ id: 1 }, { id: 2 }, { id: 3 }, { id: 4, text: 'Chat' }]);
		},
	},
	update: {
		given: (sandbox) => ({ ...systems(sandbox), updateFields: { label: 'Tools needed', required: true } }),
		sends: ['getStep', 'updateStepField'],
		gives: (items, sandbox) => {
			expect(items).toMatchObject([
				{
					json: {
						label: 'Tools needed',
						required: true,
						options: [{ text: 'Mail' }, { text: 'VPN' }, { text: 'CRM' }],
					},
				},
			]);
			expect(captures(sandbox)[1]).toMatchObject({ label: 'Tools needed', position: 2, field_type: 'multiselect' });
		},
	},
};
