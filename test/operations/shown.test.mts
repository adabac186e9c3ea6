import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/index.mts';
import { byId } from '../support/locators.mts';
import { perform, picked } from '../support/menu.mts';
import { ana } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

// Where an expression decides which fields there are, n8n cannot hide any of them: each item has to be looked at by itself.

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = tallyfy();
});

/** An operation for several items; nothing that is hidden for one of them may stop it. */
async function run(operation: [string, string], parameters: INodeParameters, items: IDataObject[]) {
	const { error, items: given } = await perform(sandbox, operation, parameters, { items });
	expect(error).toBeUndefined();
	return given;
}

it('a form of a step for one item, and the kick-off form for the next', async () => {
	const template = sandbox.state.addTemplate();
	const [step] = template.steps;
	const onStep = step.captures.find(({ options }) => options.length) ?? step.captures[0];
	const onKickoff = template.prerun.find(({ options }) => options.length) ?? template.prerun[0];
	await run(
		['formField', 'setOptions'],
		{
			...byId({ templateId: template.id, stepId: '={{ $json.step_id }}', fieldId: '={{ $json.field_id }}' }),
			form: "={{ $json.step_id ? 'step' : 'Kick-Off Form' }}",
			choices: '={{ $json.options }}',
			present: 'replace',
		},
		[
			{ field_id: onKickoff.id, options: ['A', 'B'] },
			{ field_id: onStep.id, step_id: step.id, options: ['C'] },
		],
	);
	expect(template.prerun.find(({ id }) => id === onKickoff.id)?.options).toMatchObject([{ text: 'A' }, { text: 'B' }]);
	expect(onStep.options).toMatchObject([{ text: 'C' }]);
});

it('a member whose tasks are handed over, and one whose tasks stay', async () => {
	const { id, email } = sandbox.addMember({ email: 'lee.moran@example.com' });
	const { id: other } = sandbox.addMember({ email: 'kim.sato@example.com' });
	const [task] = sandbox.addTasks(email, 1);
	await run(
		['member', 'remove'],
		{
			memberId: picked('={{ $json.id }}'),
			openTasks: "={{ $json.to ? 'handOver' : 'leave' }}",
			receiverId: picked('={{ $json.to }}'),
		},
		[{ id: other }, { id, to: 20102 }],
	);
	expect(sandbox.count('removeMember')).toBe(2);
	expect(task.owners.users).toMatchObject([{ id: 20102 }]);
});

it('a comment on a process, and one on a task', async () => {
	const [task] = sandbox.addTasks(ana, 1);
	const process = sandbox.state.addRun();
	await run(
		['comment', 'add'],
		{
			subject: '={{ $json.on }}',
			taskId: picked('={{ $json.id }}'),
			processId: picked('={{ $json.id }}'),
			templateId: picked('={{ $json.template_id }}'),
			content: 'Done',
		},
		[
			{ on: 'process', id: process.id },
			{ on: 'Task', id: task.id },
		],
	);
	expect([sandbox.count('commentOnRun'), sandbox.count('createComment')]).toEqual([1, 1]);
});

it('one issue of a task, and all of the next', async () => {
	const [first, second] = sandbox.addTasks(ana, 2);
	const { id } = sandbox.state.addThread({ task_id: first.id, author_id: 20101, content: 'Late', label: 'problem' });
	sandbox.state.addThread({ task_id: second.id, author_id: 20101, content: 'Lost', label: 'problem' });
	await run(
		['issue', 'resolve'],
		{
			taskId: picked('={{ $json.task }}'),
			which: "={{ $json.issue ? 'one' : 'allOpen' }}",
			issueId: '={{ $json.issue }}',
			content: 'Found',
		},
		[{ task: second.id }, { task: first.id, issue: id }],
	);
	expect(sandbox.count('resolveIssue')).toBe(2);
});

it('all of a list for one item, and some of it for the next', async () => {
	sandbox.addTasks(ana, 3);
	const items = await run(['task', 'getMyTasks'], { returnAll: '={{ !$json.limit }}', limit: '={{ $json.limit }}' }, [
		{},
		{ limit: 2 },
	]);
	expect(items.map(({ pairedItem }) => pairedItem)).toMatchObject([0, 0, 0, 1, 1].map((item) => ({ item })));
});

it('says that Limit is empty where it is shown', async () => {
	const parameters = { returnAll: '={{ $json.all }}', limit: '={{ $json.limit }}' };
	const { error } = await perform(sandbox, ['task', 'getMyTasks'], parameters, {
		items: [{ all: false, limit: null }],
	});
	expect(error?.message).toBe('Limit is empty');
});

it('conditions on a step, and conditions on a field', async () => {
	const { id, steps, prerun } = sandbox.state.addTemplate();
	await run(
		['automation', 'create'],
		{
			templateId: picked(id),
			name: 'A rule',
			conditions: {
				condition: [
					{
						subject: '={{ $json.of }}',
						...byId({
							stepId: '={{ $json.step }}',
							fieldId: '={{ $json.none }}',
							kickoffFieldId: '={{ $json.field }}',
						}),
						event: 'completed',
						comparison: "={{ $json.value ? 'equals' : 'is_empty' }}",
						value: '={{ $json.value }}',
						logic: 'and',
					},
				],
			},
			actions: {
				action: [
					{
						verb: "={{ $json.url ? 'Call Webhook' : 'hide' }}",
						...byId({ targetStepId: steps[1].id }),
						memberIds: '={{ $json.none }}',
						webhookUrl: '={{ $json.url }}',
						webhookName: '',
					},
				],
			},
		},
		[
			{ of: 'Step', step: steps[0].id },
			{ of: 'Kick-Off Field', field: prerun[0].id },
			{ of: 'Prerun', field: prerun[0].id, value: 'x', url: 'https://example.com/hook' },
		],
	);
	const rules = sandbox.state.templates.get(id).automated_actions;
	expect(rules).toMatchObject([
		{ conditions: [{ conditionable_type: 'Step', operation: 'completed' }], then_actions: [{ action_verb: 'hide' }] },
		{ conditions: [{ operation: 'is_empty', statement: null }], then_actions: [{ action_verb: 'hide' }] },
		{
			conditions: [{ operation: 'equals', statement: 'x' }],
			then_actions: [{ action_verb: 'emit_webhook', webhook_url: 'https://example.com/hook' }],
		},
	]);
});

it('a person who is invited by somebody, and one who is provisioned by nobody', async () => {
	await run(
		['member', 'invite'],
		{
			method: '={{ $json.by ? "invite" : "provision" }}',
			actAs: '={{ $json.by }}',
			email: '={{ $json.email }}',
			firstName: 'A',
			lastName: 'B',
			message: '={{ $json.message }}',
			timezone: '={{ $json.timezone }}',
		},
		[
			{ email: 'one@example.com', timezone: 'Europe/Berlin' },
			{ email: 'two@example.com', by: ana, message: 'Welcome' },
		],
	);
	expect([sandbox.count('provisionApplicationUser'), sandbox.count('inviteMember')]).toEqual([1, 1]);
});
