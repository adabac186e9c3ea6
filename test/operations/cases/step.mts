import { expect } from 'expect';

import type { Sandbox } from '../../../sandbox/index.mts';
import { byId } from '../../support/locators.mts';
import type { Cases } from '../case.mts';

const deadline = { value: 2, unit: 'days', option: 'from', step: 'start_run' };

const someStep = ({ state }: Sandbox, index = 1) => {
	const { id, steps } = state.addTemplate();
	steps[index].deadline = { ...deadline };
	return byId({ templateId: id, stepId: steps[index].id });
};

export const step: Cases<'step'> = {
	create: {
		given: ({ state }) => ({
			...byId({ templateId: state.addTemplate().id }),
			title: 'Order welcome gift',
			stepType: 'expiring',
			additionalFields: {
				memberIds: '20101, 20102',
				guestEmails: 'dana.reyes@example.com',
				deadline: { rule: { time: 2, unit: 'days', direction: 'from', anchor: 'start_run' } },
				maxAssignable: 3,
				summary: '<p>Below 50 pounds</p>',
			},
		}),
		sends: ['createStep'],
		gives: (items, { state }) => {
			const [{ id, steps }] = state.templates.all();
			expect(items).toMatchObject([
				{
					json: {
						title: 'Order welcome gift',
						type: 'expiring',
						position: 4,
						deadline,
						member_ids: [20101, 20102],
						guest_emails: ['dana.reyes@example.com'],
						summary: '<p>Below 50 pounds</p>',
						template_id: id,
					},
				},
			]);
			expect(steps).toHaveLength(4);
			expect(steps[3]).toMatchObject({ max_assignable: 3 });
		},
	},
	delete: {
		given: (sandbox) => someStep(sandbox),
		sends: ['deleteStep'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { id: expect.any(String), deleted: true } }]);
			expect(state.templates.all()[0].steps).toMatchObject([{ title: 'Welcome call' }, { title: 'Approve set-up' }]);
		},
	},
	get: {
		given: (sandbox) => someStep(sandbox, 0),
		sends: ['getStep'],
		gives: [
			{
				title: 'Welcome call',
				type: 'task',
				deadline,
				member_ids: [20102],
				form_fields: [{ label: 'Call notes' }, { label: 'Systems needed' }],
			},
		],
	},
	getAll: {
		given: (sandbox) => ({ templateId: someStep(sandbox, 0).templateId }),
		sends: ['listSteps'],
		gives: [{ title: 'Welcome call' }, { title: 'Collect contract' }, { title: 'Approve set-up', type: 'approval' }],
	},
	update: {
		given: (sandbox) => ({ ...someStep(sandbox), updateFields: { summary: 'Both pages.', addMembers: '20101' } }),
		sends: ['getStep', 'updateStep'],
		gives: (items, { state }) => {
			expect(items).toMatchObject([{ json: { title: 'Collect contract', member_ids: [20102, 20101] } }]);
			expect(state.templates.all()[0].steps[1]).toMatchObject({
				title: 'Collect contract',
				summary: 'Both pages.',
				assignees: [20102, 20101],
				guests: ['dana.reyes@example.com'],
				captures: [{ label: 'Signed contract' }],
			});
		},
	},
};
