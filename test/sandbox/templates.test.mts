import { Client, ana, ben } from './client.mts';

/** Templates, steps, form fields and rules, and what a process keeps of them. */

const org = '/api/organizations/{org}';

let client: Client;
let token: string;
const send = (method: string, path: string, json?: unknown) => client.send(method, `${org}${path}`, { token, json });

beforeEach(() => {
	client = new Client();
	token = client.sandbox.personalToken(ana);
});

afterEach(() => expect(client.sandbox.deviations).toEqual([]));

function prepared() {
	const template = client.sandbox.state.addTemplate();
	const [call, contract, approval] = template.steps;
	return { template, call, contract, approval, path: `/checklists/${template.id}` };
}

const rule = (step: string, target: string) => ({
	automated_alias: 'Show approval',
	conditions: [{ conditionable_id: step, conditionable_type: 'Step', operation: 'completed', statement: 'any_time' }],
	then_actions: [{ action_type: 'visibility', action_verb: 'show', target_step_id: target }],
});

describe('a step', () => {
	it('goes to the end, whatever position it is given, and is not listed there', async () => {
		const { template, path } = prepared();
		const json = { checklist_id: template.id, title: 'Send gift', position: 1, alias: 'gift' };
		const { body } = await send('POST', `${path}/steps`, json);
		expect(body.data).toMatchObject({ position: 4, alias: 'send-gift', assign_run_starter: true });
		const listed = (await send('GET', `${path}/steps`)).body.data.map(({ position }: { position: number }) => position);
		expect(listed).not.toEqual([1, 2, 3, 4]);
		expect([...listed].sort()).toEqual([1, 2, 3, 4]);
	});

	it('loses everybody by a position alone, which moves nothing', async () => {
		const { contract, path } = prepared();
		const { status } = await send('PUT', `${path}/steps/${contract.id}`, { position: 1 });
		expect(status).toBe(200);
		expect(contract).toMatchObject({ title: 'Collect contract', assignees: [], guests: [], groups: [], position: 2 });
		expect(client.sandbox.deviations.splice(0)).toEqual([expect.stringContaining('a position alone')]);
		expect((await send('PUT', `${path}/steps/${contract.id}`, { summary: 'Soon.' })).status).toBe(422);
		expect(client.sandbox.deviations.splice(0)).toEqual([expect.stringContaining('needs a title')]);
	});

	it('is not deleted while a rule names it, also one that is deleted', async () => {
		const { call, approval, path } = prepared();
		const { body } = await send('POST', `${path}/automated-actions`, rule(call.id, approval.id));
		const message = 'Cannot delete this step because there are rules dependent on it.';
		expect(await send('DELETE', `${path}/steps/${approval.id}`)).toMatchObject({ status: 422, body: { message } });
		await send('DELETE', `${path}/automated-actions/${body.data.id}`);
		expect((await send('DELETE', `${path}/steps/${approval.id}`)).status).toBe(422);
	});

	it('is not deleted while the deadline of a step counts from it, of whatever template', async () => {
		const { call, path } = prepared();
		const deadline = { value: 1, unit: 'days', option: 'from', step: call.id };
		client.sandbox.state.addTemplate({ steps: [{ title: 'Other', deadline }] });
		expect(await send('DELETE', `${path}/steps/${call.id}`)).toMatchObject({
			status: 422,
			body: { message: 'Cannot delete this step because other steps have deadlines that depend on it.' },
		});
	});
});

describe('a form field', () => {
	it('gets another type in place, and keeps its ID and its answers', async () => {
		const { template, call, path } = prepared();
		const [notes] = call.captures;
		const { state } = client.sandbox;
		const [task] = state.tasksOfRun(state.addRun({ checklist_id: template.id }).id);
		task.taskdata[notes.id] = 'Mail';
		const at = `${path}/steps/${call.id}/captures/${notes.id}`;
		const dropdown = { label: 'Call notes', field_type: 'dropdown', required: false };
		expect((await send('PUT', at, dropdown)).status).toBe(422);
		const { body } = await send('PUT', at, { ...dropdown, options: [{ id: 1, text: 'Mail' }] });
		expect(body.data).toMatchObject({ id: notes.id, field_type: 'dropdown' });
		expect(task.taskdata).toEqual({ [notes.id]: 'Mail' });
	});

	it('takes the conditions that look at it along, without a word, unless the server refuses it', async () => {
		const { template, path } = prepared();
		const [, plan] = template.prerun;
		const condition = {
			conditionable_id: plan.id,
			conditionable_type: 'Prerun' as const,
			operation: 'is_empty' as const,
		};
		const { conditions } = client.sandbox.state.addAutomation(template, {
			conditions: [{ ...condition, statement: null }],
		});
		expect(conditions).toHaveLength(1);
		client.sandbox.usedField = 'refused';
		expect((await send('DELETE', `${path}/preruns/${plan.id}`)).status).toBe(403);
		client.sandbox.usedField = 'deleted';
		expect((await send('DELETE', `${path}/preruns/${plan.id}`)).status).toBe(204);
		expect(template.automated_actions).toMatchObject([{ conditions: [] }]);
	});
});

describe('a rule', () => {
	it('loses what is not sent again with its ID', async () => {
		const { call, contract, approval, path } = prepared();
		const [given] = rule(call.id, approval.id).conditions;
		const two = { ...rule(call.id, approval.id), conditions: [given, { ...given, conditionable_id: contract.id }] };
		const { data } = (await send('POST', `${path}/automated-actions`, two)).body;
		const kept = { ...data.conditions[1], operation: 'reopened' };
		const changed = { automated_alias: data.automated_alias, conditions: [kept], then_actions: data.then_actions };
		const { body } = await send('PUT', `${path}/automated-actions/${data.id}`, changed);
		expect(body.data).toEqual({ id: data.id, ...changed });
	});

	it('needs both of its lists, a step for each action, and a name for a webhook', async () => {
		const { call, approval, path } = prepared();
		const good = rule(call.id, approval.id);
		const [action] = good.then_actions;
		const webhook = { action_type: 'webhook', action_verb: 'emit_webhook', webhook_url: 'https://hooks.example.com' };
		for (const wrong of [
			{ ...good, conditions: undefined },
			{ ...good, then_actions: undefined },
			{ ...good, then_actions: [{ ...action, target_step_id: undefined }] },
			{ ...good, then_actions: [{ ...webhook, target_step_id: call.id }] },
			{ ...good, conditions: [{ ...good.conditions[0], statement: 'tomorrow' }] },
		]) {
			expect((await send('POST', `${path}/automated-actions`, wrong)).status).toBe(422);
			expect(client.sandbox.deviations.splice(0)).toHaveLength(1);
		}
	});

	it('that assigns nobody breaks, and one that names a field does not', async () => {
		const { template, call, path } = prepared();
		const assign = { action_type: 'assignment', action_verb: 'assign', target_step_id: call.id };
		const post = async (action: object) =>
			(await send('POST', `${path}/automated-actions`, { ...rule(call.id, call.id), then_actions: [action] })).status;
		expect(await post({ ...assign, assignees: { users: [] } })).toBe(500);
		const [company] = template.prerun;
		expect(await post({ ...assign, actionable_id: company.id, actionable_type: 'Prerun' })).toBe(201);
	});

	it('hides the step that it shows until it fires; each look at it is a line of the feed', async () => {
		const { template, call, approval, path } = prepared();
		await send('POST', `${path}/automated-actions`, rule(call.id, approval.id));
		const { state } = client.sandbox;
		template.prerun = [];
		const run = client.sandbox.as(ben).launch({ template });
		const [first, , last] = state.tasksOfRun(run.id);
		expect(last.status).toBe('auto-skipped');
		const { body } = await send('POST', `/runs/${run.id}/completed-tasks`, { task_id: first.id });
		expect(body.data.tasks_changed_by_rules).toEqual({
			[last.id]: { id: last.id, title: 'Approve set-up', status: 'not-started', triggered_actions: ['show'] },
		});
		const feed = (await send('GET', `/activity-feeds?entity_type=run&entity_id=${run.id}`)).body.data;
		expect(feed.find(({ type }: { type: string[] }) => type[0] === 'execution')).toMatchObject({
			verb: ['executed'],
			created_at: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
			audit_state: {
				alias: 'Show approval',
				rules: [{ type: 'step', operation: 'completed', task_title: 'Welcome call', isMet: true }],
				actions: { [last.id]: { title: 'Approve set-up', actions: ['show'] } },
			},
		});
	});
});

it('looks at rules again when the kick-off form is completed, and only then', async () => {
	const { template, approval } = prepared();
	const [company, plan] = template.prerun;
	client.sandbox.state.addAutomation(template, {
		automated_alias: 'Hide approval',
		conditions: [{ conditionable_id: plan.id, conditionable_type: 'Prerun', operation: 'equals', statement: 'Basic' }],
		then_actions: [{ action_type: 'visibility', action_verb: 'hide', target_step_id: approval.id }],
	});
	const launch = { checklist_id: template.id, prerun: { [company.id]: 'Harborline' } };
	const run = `/runs/${(await send('POST', '/runs', launch)).body.data.id}`;
	const complete = async () => (await send('POST', `${run}/complete-prerun`)).body.data;
	expect(await complete()).toMatchObject({ rules_evaluated: false, tasks_changed_by_rules: [] });
	await send('DELETE', `${run}/complete-prerun`);
	await send('PUT', run, { prerun: { [company.id]: 'Harborline', [plan.id]: { id: 1, text: 'Basic' } } });
	const { state } = client.sandbox;
	const [, , task] = state.tasksOfRun(run.slice(6));
	expect(task.status).toBe('not-started');
	const { rules_evaluated, tasks_changed_by_rules: changed } = await complete();
	expect(rules_evaluated).toBe(true);
	expect(changed).toMatchObject({ [task.id]: { triggered_actions: ['hide'] } });
	expect(task.status).toBe('auto-skipped');
});

it('takes what embeds an archived template out of all others, for good', async () => {
	const { template, path } = prepared();
	const embed = `<span data-id="${template.id}">Client onboarding</span>`;
	const other = client.sandbox.state.addTemplate({
		title: 'Other',
		guidance: `First ${embed}.`,
		steps: [{ title: 'Start', summary: `See ${embed}`, bp_to_launch: template.id }],
	});
	await send('DELETE', path);
	await send('PUT', `${path}/restore`);
	expect(other.guidance).toBe('First .');
	expect(other.steps).toMatchObject([{ summary: 'See ', bp_to_launch: null }]);
});

it('shows with a process the template that it was launched from', async () => {
	const { template, path } = prepared();
	const run = client.sandbox.state.addRun({ checklist_id: template.id });
	await send('PUT', path, { title: 'Onboarding of clients' });
	const { body } = await send('GET', `/runs/${run.id}?with=checklist`);
	expect(body.data.checklist.data.title).toBe('Client onboarding');
	expect((await send('GET', path)).body.data.title).toBe('Onboarding of clients');
});

describe('a launch', () => {
	const launch = async (template: string, more: object = {}) =>
		await send('POST', '/runs', { checklist_id: template, name: 'Harborline', ...more });

	it('needs the permission of the template, but for administrators and its owner', async () => {
		const { template } = prepared();
		template.prerun = [];
		client.sandbox.restrictedTemplates.add(template.id);
		token = client.sandbox.personalToken(ben);
		expect(await launch(template.id)).toMatchObject({
			status: 403,
			body: { message: 'Permission denied: cannot launch process from this template.' },
		});
		template.owner_id = 20102;
		expect((await launch(template.id)).status).toBe(201);
	});

	it('refuses a draft, and steps that the template lacks', async () => {
		const { template, call } = prepared();
		template.prerun = [];
		expect((await launch(template.id, { tasks: { ['a'.repeat(32)]: {} } })).status).toBe(422);
		template.status = 'draft';
		expect((await launch(template.id, { tasks: { [call.id]: {} } })).status).toBe(422);
	});

	it('gives to the launcher what nobody has, and to the people of a role what is theirs', async () => {
		const role = 'b'.repeat(32);
		const template = client.sandbox.state.addTemplate({
			prerun: [],
			steps: [{ title: 'Mine' }, { title: 'Nobody', assign_run_starter: false }, { title: 'Theirs', roles: [role] }],
		});
		const { body } = await launch(template.id, { roles: { [role]: { users: [20102] } } });
		const { data } = (await send('GET', `/runs/${body.data.id}/tasks`)).body;
		const users = data.map(({ owners }: { owners: { users: Array<{ id: number }> } }) =>
			owners.users.map(({ id }) => id),
		);
		expect(users).toEqual([[20101], [], [20102]]);
		const found = (await send('GET', `/tasks?roles=${role}`)).body.data;
		expect(found).toMatchObject([{ title: 'Theirs' }]);
		expect(found[0]).not.toHaveProperty('roles');
	});
});
