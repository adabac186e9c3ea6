import { byId } from '../support/locators.mts';
import { perform } from '../support/menu.mts';
import { jsonOf } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

const groupId = 'f66a641e5db82614d5cdfe5b5dee41a1';

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
	expect(error?.description).toContain('change or delete those first');
	expect(template.steps).toHaveLength(3);
});

it.each<[string, string, object]>([
	['create', 'Title is empty', { title: '={{ "" }}' }],
	[
		'create',
		'Guests is not a list of email addresses, separated by commas: "Dana"',
		{ title: 'Call', additionalFields: { guestEmails: 'Dana' } },
	],
	['create', 'Position must be at least 1', { title: 'Call', additionalFields: { position: 0 } }],
	['update', 'Title is empty', { updateFields: { title: '' } }],
	['update', 'Update Fields is empty', {}],
])('%s refuses before anything is sent: %s', async (operation, message, parameters) => {
	const { sandbox, ids } = contract();
	const { error } = await perform(sandbox, ['step', operation], { ...ids, ...parameters });
	expect(error?.message).toBe(message);
	expect(sandbox.requests.filter(({ path }) => path?.includes('checklists'))).toEqual([]);
});

it('gives ten flat fields of a step', async () => {
	const { sandbox, template, step, ids } = contract();
	expect(jsonOf(await perform(sandbox, ['step', 'get'], ids))).toEqual([
		{
			id: step.id,
			title: 'Collect contract',
			summary: '<p>Collect contract</p>',
			type: 'task',
			position: 2,
			member_ids: '20102',
			guest_emails: 'dana.reyes@example.com',
			group_ids: '',
			form_fields: 'Signed contract',
			template_id: template.id,
		},
	]);
});
