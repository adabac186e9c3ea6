import type { INodeParameters } from 'n8n-workflow';

import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { byId } from '../support/locators.mts';
import { perform } from '../support/menu.mts';
import { jsonOf } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

const groupId = 'f66a641e5db82614d5cdfe5b5dee41a1';

/** A deadline that is counted from a step that is not chosen. */
const nowhere = { anchor: 'step', ...byId({ anchorStepId: '' }) };

const contract = () => {
	const sandbox = tallyfy();
	const template = sandbox.state.addTemplate();
	const step = template.steps[1];
	return { sandbox, template, step, ids: byId({ templateId: template.id, stepId: step.id }) };
};

it('keeps everybody who works on a step, and all else', async () => {
	const { sandbox, step, ids } = contract();
	step.groups = [groupId];
	const before = structuredClone(step);
	await perform(sandbox, ['step', 'update'], { ...ids, updateFields: { title: 'Collect signed contract' } });
	expect(step).toEqual({ ...before, title: 'Collect signed contract', last_updated: expect.any(String) });
});

it('adds, removes and sets assignees', async () => {
	const { sandbox, step, ids } = contract();
	await perform(sandbox, ['step', 'update'], {
		...ids,
		updateFields: {
			addMembers: '20101, 20102',
			removeGuests: 'Dana.Reyes@example.com',
			setGroups: groupId,
			stepType: 'approval',
		},
	});
	expect(step).toMatchObject({
		assignees: [20102, 20101],
		guests: [],
		groups: [groupId],
		step_type: 'approval',
		title: 'Collect contract',
	});
});

it('names the way out where a rule depends on the step', async () => {
	const { sandbox, template, step, ids } = contract();
	sandbox.state.addAutomation(template, {
		then_actions: [{ action_type: 'visibility', action_verb: 'hide', target_step_id: step.id }],
	});
	const { error } = await perform(sandbox, ['step', 'delete'], ids);
	expect(error?.message).toBe('Cannot delete this step because there are rules dependent on it.');
	expect(error?.description).toContain('Change or delete the rules');
	expect(template.steps).toHaveLength(3);
});

it.each([400, 403, 409, 422])('names the way out where a deadline is counted from the step (%d)', async (status) => {
	const { sandbox, template, step, ids } = contract();
	template.steps[2].deadline = { value: 1, unit: 'days', option: 'from', step: step.id };
	const message = 'Cannot delete this step because other steps have deadlines that depend on it.';
	if (status !== 422)
		sandbox.fault({ kind: 'status', status, body: { error: true, message }, operationId: 'deleteStep' });
	const { error } = await perform(sandbox, ['step', 'delete'], ids);
	expect(error?.message).toBe(message);
	expect(error?.description).toContain('Change the deadlines that are counted from this step');
	expect(template.steps).toHaveLength(3);
});

const hour = { time: 4, unit: 'hours' };

/** What people set of a step, and what Tallyfy stores. */
const settings: Array<[given: INodeParameters, stored: object]> = [
	[{ allowGuestOwners: false }, { allow_guest_owners: false }],
	[{ assignRunStarter: false }, { assign_run_starter: false }],
	[{ canCompleteOnlyAssignees: true }, { can_complete_only_assignees: true }],
	[{ everyoneMustComplete: true }, { everyone_must_complete: true }],
	[{ maxAssignable: 2 }, { max_assignable: 2 }],
	[{ maxAssignable: 0 }, { max_assignable: null }],
	[{ preventGuestComment: true }, { prevent_guest_comment: true }],
	[{ topSecret: true }, { top_secret: true }],
	[{ webhook: 'https://example.com/hook' }, { webhook: 'https://example.com/hook' }],
	[{ startDate: { rule: hour } }, { start_date: { value: 4, unit: 'hours' }, is_soft_start_date: false }],
	[{ isSoftStartDate: true }, { is_soft_start_date: true }],
	[{ deadline: { rule: hour } }, { deadline: { value: 4, unit: 'hours', option: 'from', step: 'start_run' } }],
];

it.each(settings)('creates and changes a step with %j', async (given, stored) => {
	const { sandbox, template, step, ids } = contract();
	const before = structuredClone(step);
	const create = { ...ids, title: 'Order gift', additionalFields: given };
	expect((await perform(sandbox, ['step', 'create'], create)).error).toBeUndefined();
	expect(template.steps[3]).toMatchObject(stored);
	expect((await perform(sandbox, ['step', 'update'], { ...ids, updateFields: given })).error).toBeUndefined();
	expect(step).toEqual({ ...before, ...stored, last_updated: expect.any(String) });
});

it('counts a deadline from another step, in a word that Tallyfy acts on', async () => {
	const { sandbox, template, step, ids } = contract();
	const anchorStepId = template.steps[0].id;
	const rule = { ...hour, direction: 'prior_to', anchor: 'step', ...byId({ anchorStepId }) };
	await perform(sandbox, ['step', 'update'], { ...ids, updateFields: { deadline: { rule } } });
	expect(step.deadline).toEqual({ value: 4, unit: 'hours', option: 'prior_to', step: anchorStepId });
});

it('tags a new step, and has an old one launch a template', async () => {
	const { sandbox, template, step, ids } = contract();
	const { id } = sandbox.state.addTag({ title: 'Onboarding' });
	await perform(sandbox, ['step', 'create'], { ...ids, title: 'Gift', additionalFields: { tagIds: 'Onboarding' } });
	expect(template.steps[3]).toMatchObject({ tags: [id] });
	await perform(sandbox, ['step', 'update'], { ...ids, updateFields: byId({ bpToLaunch: template.id }) });
	expect(step.bp_to_launch).toBe(template.id);
});

it('offers no position, which Tallyfy ignores, or takes for a wish to remove everybody', () => {
	const { create, update } = menu.step.operations;
	const names = [create, update].flatMap(({ fields }) => fields.flatMap(({ options = [] }) => options));
	expect(names.map(({ name }) => name)).not.toContain('position');
});

it.each<[string, string, object]>([
	['create', 'Title is empty', { title: '={{ "" }}' }],
	[
		'create',
		'Guests is not a list of email addresses, separated by commas: "Dana"',
		{ title: 'Call', additionalFields: { guestEmails: 'Dana' } },
	],
	[
		'create',
		'Start Date does not count with Start at Any Time on',
		{ title: 'Call', additionalFields: { startDate: { rule: { time: 1 } }, isSoftStartDate: true } },
	],
	['create', 'Time must be at least 1', { title: 'Call', additionalFields: { deadline: { rule: { time: 0 } } } }],
	['create', 'Other Step is empty', { title: 'Call', additionalFields: { deadline: { rule: nowhere } } }],
	['update', 'Webhook URL is empty', { updateFields: { webhook: '' } }],
	['update', 'Title is empty', { updateFields: { title: '' } }],
	['update', 'Update Fields is empty', {}],
])('%s refuses before anything is sent: %s', async (operation, message, parameters) => {
	const { sandbox, ids } = contract();
	const { error } = await perform(sandbox, ['step', operation], { ...ids, ...parameters });
	expect(error?.message).toBe(message);
	expect(sandbox.requests.filter(({ path }) => path?.includes('checklists'))).toEqual([]);
});

it('gives eleven fields of a step', async () => {
	const { sandbox, template, step, ids } = contract();
	step.deadline = { value: 1, unit: 'days', option: 'from', step: 'start_run' };
	expect(jsonOf(await perform(sandbox, ['step', 'get'], ids))).toEqual([
		{
			id: step.id,
			title: 'Collect contract',
			summary: '<p>Collect contract</p>',
			type: 'task',
			position: 2,
			deadline: { value: 1, unit: 'days', option: 'from', step: 'start_run' },
			member_ids: [20102],
			guest_emails: ['dana.reyes@example.com'],
			group_ids: [],
			form_fields: [{ id: step.captures[0].id, label: 'Signed contract' }],
			template_id: template.id,
		},
	]);
});
