import type { Automation } from '../../sandbox/records.mts';
import { byId } from '../support/locators.mts';
import { perform, picked } from '../support/menu.mts';
import { tallyfy } from '../support/tallyfy.mts';

const groupId = 'f66a641e5db82614d5cdfe5b5dee41a1';

const prepared = () => {
	const sandbox = tallyfy();
	const template = sandbox.state.addTemplate();
	const [{ id: first }, { id: second }] = template.steps;
	return { sandbox, template, first, second, name: 'Rule', templateId: picked(template.id) };
};

it.each<[string, object, object]>([
	['hide', {}, { action_type: 'visibility' }],
	['reopen', {}, { action_type: 'status' }],
	['clear_assignees', {}, { action_type: 'assignment' }],
	[
		'deadline',
		{ time: 2, unit: 'weeks', direction: 'before' },
		{ action_type: 'deadline', deadline: { value: 2, unit: 'weeks', option: 'before' } },
	],
	[
		'assign_only',
		{ memberIds: '20102', guestEmails: 'dana.reyes@example.com', groupIds: groupId },
		{
			action_type: 'assignment',
			assignees: { users: [20102], guests: ['dana.reyes@example.com'], groups: [groupId] },
		},
	],
])('%s says what kind of action it is', async (verb, given, written) => {
	const { sandbox, template, first, second, name, templateId } = prepared();
	await perform(sandbox, ['automation', 'create'], {
		templateId,
		name,
		conditions: { condition: [byId({ stepId: first })] },
		actions: { action: [{ verb, ...byId({ targetStepId: second }), ...given }] },
	});
	const { id: _, ...action } = template.automated_actions[0].then_actions[0] as { id: string };
	expect(action).toEqual({ action_verb: verb, target_step_id: second, ...written });
});

it.each([
	[{ webhookName: 'Tell the warehouse' }, 'Tell the warehouse'],
	[{}, 'https://example.com/hook'],
])('calls a webhook for a step, under a name (%j)', async (named, alias_name) => {
	const { sandbox, template, first, second, name, templateId } = prepared();
	const webhookUrl = 'https://example.com/hook';
	await perform(sandbox, ['automation', 'create'], {
		templateId,
		name,
		conditions: { condition: [byId({ stepId: first })] },
		actions: { action: [{ verb: 'emit_webhook', ...byId({ targetStepId: second }), webhookUrl, ...named }] },
	});
	expect(template.automated_actions[0].then_actions).toEqual([
		{
			id: expect.any(String),
			action_type: 'webhook',
			action_verb: 'emit_webhook',
			target_step_id: second,
			webhook_url: webhookUrl,
			alias_name,
		},
	]);
});

it('sends the statement of a comparison that compares with nothing as null', async () => {
	const { sandbox, template, second, name, templateId } = prepared();
	const fieldId = template.steps[0].captures[0].id;
	await perform(sandbox, ['automation', 'create'], {
		templateId,
		name,
		conditions: { condition: [{ subject: 'Capture', ...byId({ fieldId }), comparison: 'is_empty' }] },
		actions: { action: [byId({ targetStepId: second })] },
	});
	expect(template.automated_actions[0].conditions).toMatchObject([
		{ conditionable_id: fieldId, conditionable_type: 'Capture', operation: 'is_empty', statement: null },
	]);
});

it('changes the actions of a rule and keeps its name and its conditions', async () => {
	const { sandbox, template, first, second, templateId } = prepared();
	const rule = sandbox.state.addAutomation(template, {
		automated_alias: 'Hide',
		conditions: [
			{
				conditionable_id: first,
				conditionable_type: 'Step',
				operation: 'approved',
				statement: 'any_time',
				logic: 'and',
			},
		],
		then_actions: [{ action_type: 'visibility', action_verb: 'hide', target_step_id: second }],
	});
	const before = structuredClone(rule);
	await perform(sandbox, ['automation', 'update'], {
		templateId,
		...byId({ automationId: rule.id }),
		actions: { action: [{ verb: 'show', ...byId({ targetStepId: second }) }] },
		existing: 'replace',
	});
	expect(rule).toEqual({
		...before,
		then_actions: [{ id: expect.any(String), action_type: 'visibility', action_verb: 'show', target_step_id: second }],
	});
});

it.each(['any_time', 'on-time', 'early_24', 'late_24'])(
	'says when something has to happen to a step: %s',
	async (moment) => {
		const { sandbox, template, first, second, name, templateId } = prepared();
		await perform(sandbox, ['automation', 'create'], {
			templateId,
			name,
			conditions: { condition: [{ ...byId({ stepId: first }), moment }] },
			actions: { action: [byId({ targetStepId: second })] },
		});
		expect(template.automated_actions[0].conditions).toMatchObject([{ operation: 'completed', statement: moment }]);
	},
);

it.each([
	['Capture', 'fieldId'],
	['Prerun', 'kickoffFieldId'],
])('assigns whom a field names: %s', async (peopleFrom, parameter) => {
	const { sandbox, template, first, second, name, templateId } = prepared();
	await perform(sandbox, ['automation', 'create'], {
		templateId,
		name,
		conditions: { condition: [byId({ stepId: first })] },
		actions: {
			action: [
				{ verb: 'assign', ...byId({ targetStepId: second, [parameter]: groupId }), peopleFrom, memberIds: '20102' },
			],
		},
	});
	expect(template.automated_actions[0].then_actions).toEqual([
		{
			id: expect.any(String),
			action_type: 'assignment',
			action_verb: 'assign',
			target_step_id: second,
			actionable_id: groupId,
			actionable_type: peopleFrom,
		},
	]);
});

describe('what a rule has already', () => {
	const withRule = () => {
		const { template, ...others } = prepared();
		const { first, second, sandbox } = others;
		const rule = sandbox.state.addAutomation(template, {
			automated_alias: 'Late calls',
			conditions: [
				{ conditionable_id: first, conditionable_type: 'Step', operation: 'completed', statement: 'late_24' },
				{
					conditionable_id: second,
					conditionable_type: 'Step',
					operation: 'reopened',
					statement: 'any_time',
					logic: 'or',
				},
			],
			then_actions: [
				{
					action_type: 'deadline',
					action_verb: 'deadline',
					target_step_id: second,
					deadline: { value: 1, unit: 'days', option: 'from' },
				},
				{
					action_type: 'assignment',
					action_verb: 'assign',
					target_step_id: second,
					assignees: { users: [20101], guests: [], groups: [] },
				},
			],
		});
		return { ...others, rule, before: structuredClone(rule), automationId: picked(rule.id) };
	};

	const update = async ({ sandbox, templateId, automationId }: ReturnType<typeof withRule>, given: object) =>
		await perform(sandbox, ['automation', 'update'], { templateId, automationId, ...given });

	it('stays under its ID, and what is given comes beside it, once', async () => {
		const own = withRule();
		const { rule, before, first, second } = own;
		const given = {
			conditions: { condition: [{ ...byId({ stepId: first }), event: 'completed', moment: 'late_24' }] },
			actions: {
				action: [
					{ verb: 'assign', ...byId({ targetStepId: second }), memberIds: '20102' },
					{ verb: 'deadline', ...byId({ targetStepId: second }), time: 3 },
				],
			},
		};
		await update(own, given);
		expect(rule.automated_alias).toBe('Late calls');
		expect(rule.conditions).toMatchObject(before.conditions);
		const [due, ana] = before.then_actions;
		const ben = { action_verb: 'assign', assignees: { users: [20102], guests: [], groups: [] } };
		expect(rule.then_actions).toMatchObject([
			{ ...due, deadline: { value: 3, unit: 'days', option: 'from' } },
			ana,
			ben,
		]);
		const after = structuredClone(rule);
		await update(own, given);
		expect(rule).toEqual(after);
		expect(
			own.sandbox.state.deletedRules.flatMap(({ conditions, then_actions }) => [conditions, then_actions].flat()),
		).toEqual([]);
	});

	it('gives its ID to one condition only', async () => {
		const own = withRule();
		const same = { ...byId({ stepId: own.first }), event: 'completed', moment: 'late_24' };
		await update(own, { conditions: { condition: [same, { ...same, logic: 'or' }] } });
		const ids = own.rule.conditions.map(({ id }) => id);
		expect(new Set(ids).size).toBe(3);
		expect(ids.slice(0, 2)).toEqual(own.before.conditions.map(({ id }) => id));
	});

	it('is removed where it is to be replaced, but for what is given again', async () => {
		const own = withRule();
		const { rule, before, second } = own;
		await update(own, {
			conditions: { condition: [{ ...byId({ stepId: second }), event: 'reopened', moment: 'any_time' }] },
			existing: 'replace',
		});
		expect(rule.conditions).toMatchObject([{ id: before.conditions[1].id, operation: 'reopened' }]);
		expect(rule.then_actions).toEqual(before.then_actions);
	});

	it.each([
		['conditions', { conditions: undefined }],
		['actions', { then_actions: undefined }],
		['IDs of the actions', { then_actions: [{ action_type: 'visibility', action_verb: 'show' }] }],
	])('is not lost where Tallyfy does not show the %s', async (what, hidden) => {
		const own = withRule();
		const { sandbox, rule, before } = own;
		const [template] = sandbox.state.templates.all();
		const body = { data: { ...template, automated_actions: [{ ...rule, ...hidden }] } };
		sandbox.fault({ kind: 'status', status: 200, body, operationId: 'getTemplate' });
		const { error } = await update(own, { name: 'Calls' });
		expect(error?.message).toBe(`Tallyfy does not show the ${what}`);
		expect(rule).toEqual(before);
	});
});

it('does not replace a rule that is not in the template', async () => {
	const { sandbox, templateId } = prepared();
	const parameters = { templateId, ...byId({ automationId: groupId }), name: 'New name' };
	const { error } = await perform(sandbox, ['automation', 'update'], parameters);
	expect(error?.message).toBe(`This template has no rule "${groupId}"`);
	expect(sandbox.count('updateAutomation')).toBe(0);
});

const whenDone = { condition: [byId({ stepId: groupId })] };
const thenShow = { action: [byId({ targetStepId: groupId })] };

it.each<[string, object]>([
	['Name is empty', { name: '={{ "" }}', conditions: whenDone, actions: thenShow }],
	['Conditions is empty', { actions: thenShow }],
	['Actions is empty', { conditions: whenDone }],
	['Step is empty', { conditions: { condition: [{ subject: 'Step' }] }, actions: thenShow }],
	[
		'Step is empty',
		{
			conditions: whenDone,
			actions: { action: [{ verb: 'emit_webhook', webhookUrl: 'https://example.com/hook' }] },
		},
	],
	[
		'Value is empty',
		{ conditions: { condition: [{ subject: 'Prerun', ...byId({ kickoffFieldId: groupId }) }] }, actions: thenShow },
	],
	[
		'Nobody is named in an action that assigns or unassigns',
		{ conditions: whenDone, actions: { action: [{ verb: 'assign', ...byId({ targetStepId: groupId }) }] } },
	],
])('refuses before anything is sent: %s', async (message, parameters) => {
	const { sandbox, name, templateId } = prepared();
	const { error } = await perform(sandbox, ['automation', 'create'], { templateId, name, ...parameters });
	expect(error?.message).toBe(message);
	expect(sandbox.count('createAutomation')).toBe(0);
});

it('sends back the conditions and actions that Tallyfy wraps, as lists', async () => {
	const { sandbox, template, templateId, first, second } = prepared();
	const conditions: Automation['conditions'] = [
		{
			conditionable_id: first,
			conditionable_type: 'Step',
			operation: 'completed',
			statement: 'any_time',
			logic: 'and',
		},
	];
	const then_actions: Automation['then_actions'] = [
		{ action_type: 'visibility', action_verb: 'show', target_step_id: second },
	];
	const rule = sandbox.state.addAutomation(template, { conditions, then_actions });
	const { id } = rule;
	const wrapped = {
		id,
		automated_alias: 'Rule',
		conditions: { data: rule.conditions },
		then_actions: { data: rule.then_actions },
	};
	const body = { data: { ...template, automated_actions: { data: [wrapped] } } };
	sandbox.fault({ kind: 'status', status: 200, body, operationId: 'getTemplate' });
	const parameters = { templateId, automationId: picked(id), name: 'Show step' };
	const { error } = await perform(sandbox, ['automation', 'update'], parameters);
	expect(error).toBeUndefined();
	expect(template.automated_actions).toMatchObject([{ automated_alias: 'Show step', conditions, then_actions }]);
});
