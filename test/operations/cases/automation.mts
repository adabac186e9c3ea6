import { expect } from 'expect';

import type { Sandbox } from '../../../sandbox/index.mts';
import { byId } from '../../support/locators.mts';
import type { Cases } from '../case.mts';

/** A template with the rule of the contract's example. */
const withRule = ({ state }: Sandbox) => {
	const template = state.addTemplate();
	const { id } = state.addAutomation(template, {
		automated_alias: 'Show approval for premium',
		conditions: [
			{
				conditionable_id: template.prerun[1].id,
				conditionable_type: 'Prerun',
				operation: 'equals',
				statement: 'Premium',
				logic: 'and',
			},
		],
		then_actions: [{ action_type: 'visibility', action_verb: 'show', target_step_id: template.steps[2].id }],
	});
	return byId({ templateId: template.id, automationId: id });
};

export const automation: Cases<'automation'> = {
	create: {
		given: ({ state }) => {
			const { id, prerun, steps } = state.addTemplate();
			return {
				...byId({ templateId: id }),
				name: 'Show approval for premium',
				conditions: {
					condition: [
						{ subject: 'Prerun', ...byId({ kickoffFieldId: prerun[1].id }), comparison: 'equals', value: 'Premium' },
						{ logic: 'or', subject: 'Step', ...byId({ stepId: steps[0].id }), event: 'completed' },
					],
				},
				actions: { action: [{ verb: 'show', ...byId({ targetStepId: steps[2].id }) }] },
			};
		},
		sends: ['createAutomation'],
		gives: (items, { state }) => {
			const [{ prerun, steps, automated_actions: rules }] = state.templates.all();
			const rule = {
				automated_alias: 'Show approval for premium',
				conditions: [
					{
						conditionable_id: prerun[1].id,
						conditionable_type: 'Prerun',
						operation: 'equals',
						statement: 'Premium',
						logic: 'and',
					},
					{
						conditionable_id: steps[0].id,
						conditionable_type: 'Step',
						operation: 'completed',
						statement: 'any_time',
						logic: 'or',
					},
				],
				then_actions: [{ action_type: 'visibility', action_verb: 'show', target_step_id: steps[2].id }],
			};
			expect(items).toMatchObject([{ json: rule }]);
			expect(rules).toMatchObject([rule]);
		},
	},
	delete: {
		given: withRule,
		sends: ['deleteAutomation'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { id: expect.any(String), deleted: true } }]);
			expect(state.templates.all()[0].automated_actions).toEqual([]);
		},
	},
	getAll: {
		given: withRule,
		sends: ['getTemplate'],
		gives: [{ automated_alias: 'Show approval for premium', then_actions: [{ action_verb: 'show' }] }],
	},
	update: {
		given: (sandbox) => ({ ...withRule(sandbox), name: 'Approve premium clients' }),
		sends: ['getTemplate', 'updateAutomation'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { automated_alias: 'Approve premium clients' } }]);
			expect(state.templates.all()[0].automated_actions).toMatchObject([
				{ conditions: [{ statement: 'Premium' }], then_actions: [{ action_verb: 'show' }] },
			]);
		},
	},
};
