import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';

import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import type { FormField, Template } from '../../sandbox/records.mts';
import type { Sandbox } from '../../sandbox/index.mts';
import { withMovingClock } from '../support/clock.mts';
import { perform, picked } from '../support/menu.mts';
import { actAs, ben, jsonOf } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

const mapped = (value: Record<string, unknown>) => ({ mappingMode: 'defineBelow', value, schema: [] }) as never;

const titlesOf = ({ state }: Sandbox, runId: unknown) => state.tasksOfRun(String(runId)).map(({ title }) => title);

describe('launching', () => {
	const launch = async (
		sandbox: Sandbox,
		{ id }: Template,
		parameters: INodeParameters = {},
		options: Parameters<typeof perform>[3] = {},
	) =>
		await perform(
			sandbox,
			['process', 'launch'],
			{ templateId: picked(id), name: 'Onboarding - Harborline Freight', ...parameters },
			options,
		);

	/** Answers to all that the template of the contract's example requires. */
	const required = ({ prerun }: Template) => mapped({ [prerun[0].id]: 'Harborline Freight' });

	it('names the required answers that are missing, and launches nothing', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate({
			prerun: [
				{ label: 'Company name', required: true },
				{ label: 'Plan', required: true },
			],
		});
		const { error } = await launch(sandbox, template, { answers: mapped({ [template.prerun[1].id]: 'Basic' }) });
		expect(error?.message).toBe('No answer is given for Company name');
		expect(sandbox.count('launchRun')).toBe(0);
	});

	it('launches nothing when the answers of a later item do not fit', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		const items = [{ company: 'Alpine Foods' }, { company: '' }];
		const answers = mapped({ [template.prerun[0].id]: '={{ $json.company }}' });
		const { error } = await launch(sandbox, template, { answers }, { items });
		expect(error).toMatchObject({ message: 'No answer is given for Company name', context: { itemIndex: 1 } });
		expect(sandbox.count('launchRun')).toBe(0);
		expect(sandbox.count('getTemplate')).toBe(1);
	});

	it.each<[string, number, string, (sandbox: Sandbox, template: Template) => void]>([
		[
			'a standard member without the permission',
			403,
			'give it to this member in the settings of the template',
			({ restrictedTemplates }, { id }) => restrictedTemplates.add(id),
		],
		['a draft', 422, 'publish the template first', (_, template) => Object.assign(template, { status: 'draft' })],
	])('is refused for %s, and the way out is named', async (_, status, next, make) => {
		const sandbox = tallyfy();
		const { email } = sandbox.addMember({ email: 'sam@example.com', role: 'standard' });
		const template = sandbox.state.addTemplate();
		make(sandbox, template);
		const { error } = await launch(sandbox, template, { answers: required(template), actAs: actAs(email) });
		expect(error).toMatchObject({ httpCode: String(status), description: expect.stringContaining(next) });
		expect(sandbox.state.runs.all()).toEqual([]);
	});

	it('gives steps that nobody is assigned to to the member in Act As', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate({
			steps: [{ title: 'Call' }, { title: 'Wait', assign_run_starter: false }],
		});
		const answers = required(template);
		const [{ id }] = jsonOf(await launch(sandbox, template, { answers, actAs: actAs(ben) }));
		const tasks = jsonOf(await perform(sandbox, ['process', 'getTasks'], { processId: picked(String(id)) }));
		expect(tasks).toMatchObject([
			{ title: 'Call', member_ids: [20102] },
			{ title: 'Wait', member_ids: [] },
		]);
	});

	it('is followed by its tasks, when the list does not have them yet', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		sandbox.lagOfLists = 2;
		const [{ id }] = jsonOf(await launch(sandbox, template, { answers: required(template) }));
		const getTasks = async (filters: INodeParameters = {}) =>
			jsonOf(await perform(sandbox, ['process', 'getTasks'], { processId: picked(String(id)), filters }));
		expect(await withMovingClock(getTasks)).toHaveLength(template.steps.length);
		expect(sandbox.count('listRunTasks')).toBe(3);
		// Where something is filtered, an empty list may be right.
		expect(await getTasks({ status: 'complete' })).toEqual([]);
		expect(sandbox.count('listRunTasks')).toBe(4);
	});

	it('lets its summary mention nobody where that is wished, and so does an update', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		const fields = { summary: 'For +dana.reyes@example.com', mentionNobody: true };
		await launch(sandbox, template, { answers: required(template), additionalFields: fields });
		const [process] = sandbox.state.runs.all();
		expect(process.summary).toBe('For +\u2060dana.reyes@example.com');
		const update = async (updateFields: INodeParameters) =>
			await perform(sandbox, ['process', 'update'], { processId: picked(process.id), updateFields });
		await update({ ...fields, summary: 'By +dana.reyes@example.com' });
		expect(process.summary).toBe('By +\u2060dana.reyes@example.com');
		expect((await update({ mentionNobody: true })).error?.message).toBe('Update Fields is empty');
	});

	it('says which answers Tallyfy itself misses', async () => {
		const sandbox = tallyfy();
		const company: Partial<FormField> & { label: string } = { label: 'Company name', required: true };
		const template = sandbox.state.addTemplate({ prerun: [{ ...company, default_value_enabled: true }] });
		const { error } = await launch(sandbox, template);
		expect(error).toMatchObject({
			message: `prerun.${template.prerun[0].id}: The Company name field is required.`,
			description: 'Answer the fields named above in Kick-Off Form and run again.',
			httpCode: '422',
		});
	});

	it('says what to do when the template is archived', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate({ archived_at: sandbox.state.timestamp() });
		const { error } = await launch(sandbox, template, { answers: required(template) });
		expect(error?.httpCode).toBe('404');
		expect(error?.description).toMatch(/restore it first, with Template: Restore/);
		expect(sandbox.count('launchRun')).toBe(0);
	});

	it('takes the day of a date that an expression makes in another time zone', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		const [company, , start] = template.prerun;
		const date = '={{ DateTime.fromISO("2026-08-03T00:30:00", { zone: "Asia/Tokyo" }) }}';
		await launch(sandbox, template, { answers: mapped({ [company.id]: 'Harborline', [start.id]: date }) });
		expect(sandbox.state.runs.all()[0].prerun[start.id]).toBe('2026-08-03T00:00:00.000Z');
	});

	it('keeps every step when something is different in one of them, and its other assignees', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		const step = {
			stepId: picked(template.steps[1].id),
			deadline: '2030-01-31T17:00:00Z',
			memberIds: '20101',
		};
		const [{ id }] = jsonOf(
			await launch(sandbox, template, {
				answers: required(template),
				additionalFields: { steps: { step: [step] } },
			}),
		);
		expect(titlesOf(sandbox, id)).toEqual(['Welcome call', 'Collect contract', 'Approve set-up']);
		const [call, contract, approval] = sandbox.state.tasksOfRun(String(id));
		expect(contract.deadline).toBe('2030-01-31T17:00:00.000Z');
		expect(contract.owners).toMatchObject({ users: [{ id: 20101 }], guests: ['dana.reyes@example.com'], groups: [] });
		expect(call.owners.users).toMatchObject([{ id: 20102 }]);
		expect(approval.task_type).toBe('approval');
	});

	it('takes together what several rows say of one step', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		const stepId = picked(template.steps[1].id);
		const rows = [
			{ stepId, deadline: '2030-01-31T17:00:00Z', memberIds: '20102', guestEmails: '' },
			{ stepId, deadline: '', memberIds: '20101', guestEmails: 'lee@example.com' },
		];
		const parameters = { answers: required(template), additionalFields: { steps: { step: rows } } };
		const [{ id }] = jsonOf(await launch(sandbox, template, parameters));
		const [, contract] = sandbox.state.tasksOfRun(String(id));
		expect(contract.deadline).toBe('2030-01-31T17:00:00.000Z');
		expect(contract.owners).toMatchObject({ users: [{ id: 20101 }], guests: ['lee@example.com'] });
	});

	it('refuses a step that is not in the template, and names those that are', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		const other = sandbox.state.addTemplate().steps[0].id;
		const { error } = await launch(sandbox, template, {
			answers: required(template),
			additionalFields: { steps: { step: [{ stepId: picked(other), deadline: '2030-01-31' }] } },
		});
		expect(error?.message).toBe(`The template has no step "${other}"`);
		expect(error?.description).toMatch('Welcome call, Collect contract, Approve set-up');
		expect(sandbox.count('launchRun')).toBe(0);
	});

	it('is done by the member in Act As, who becomes the owner', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		await launch(sandbox, template, { actAs: actAs(ben), answers: required(template) });
		expect(sandbox.state.runs.all()).toMatchObject([{ owner_id: 20102, started_by: 20102 }]);
	});

	it('is not sent again when no answer comes, for that could launch a second process', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		sandbox.fault({ operationId: 'launchRun', kind: 'status', status: 504, times: 9 });
		const { error } = await launch(sandbox, template, { answers: required(template) });
		expect(error?.description).toMatch(/Look in Tallyfy before you run the node again/);
		expect(sandbox.count('launchRun')).toBe(1);
	});

	it('reads the template once, however many items there are', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		const items = Array.from({ length: 20 }, (_, index) => ({ company: `Client ${index}` }));
		const answers = mapped({ [template.prerun[0].id]: '={{ $json.company }}' });
		const result = await launch(sandbox, template, { name: '={{ $json.company }}', answers }, { items });
		expect(result.error).toBeUndefined();
		expect([sandbox.count('getTemplate'), sandbox.count('launchRun')]).toEqual([1, 20]);
		expect(sandbox.state.runs.all().map(({ name, prerun }) => [name, prerun])).toEqual(
			items.map(({ company }) => [company, { [template.prerun[0].id]: company }]),
		);
	});
});

describe('updating', () => {
	const update = async (sandbox: Sandbox, id: string, parameters: INodeParameters) =>
		await perform(sandbox, ['process', 'update'], { processId: picked(id), ...parameters });

	it('leaves people and groups as they are when only the name is changed', async () => {
		const sandbox = tallyfy();
		const groups = [sandbox.state.addGroup({ name: 'Sales' }).id];
		const process = sandbox.state.addRun({ users: [20102, 20104], groups });
		await update(sandbox, process.id, { updateFields: { name: 'Another name' } });
		expect(process).toMatchObject({ name: 'Another name', users: [20102, 20104], groups });
	});

	it('adds and removes people and groups, and may be repeated', async () => {
		const sandbox = tallyfy();
		const [sales, support] = ['Sales', 'Support'].map((name) => sandbox.state.addGroup({ name }).id);
		const process = sandbox.state.addRun({ users: [20102, 20104], groups: [sales] });
		const updateFields = { addMembers: '20101', removeMembers: '20104', addGroups: support, removeGroups: sales };
		await update(sandbox, process.id, { updateFields });
		await update(sandbox, process.id, { updateFields });
		expect(process).toMatchObject({ users: [20102, 20101], groups: [support] });
	});

	it('changes one answer of the kick-off form and leaves the others, the people and the name', async () => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate();
		const [company, plan] = template.prerun;
		const prerun = { [company.id]: 'Harborline Freight', [plan.id]: { id: 1, text: 'Basic' } };
		const process = sandbox.state.addRun({ checklist_id: template.id, users: [20102], prerun });
		const { name } = process;
		await update(sandbox, process.id, { answers: mapped({ [plan.id]: 'Premium', [company.id]: '' }) });
		expect(process).toMatchObject({
			name,
			users: [20102],
			prerun: { [company.id]: 'Harborline Freight', [plan.id]: { id: 2, text: 'Premium' } },
		});
	});

	it('shows the public all form fields when none is to be hidden, and changes nothing about that by itself', async () => {
		const sandbox = tallyfy();
		const process = sandbox.state.addRun();
		const hidden = ['a'.repeat(32)];
		await update(sandbox, process.id, { updateFields: { hiddenFieldIds: hidden[0] } });
		await update(sandbox, process.id, { updateFields: { name: 'Another name' } });
		expect(process).toMatchObject({ publicly_hidden_fields: hidden });
		await update(sandbox, process.id, { updateFields: { hiddenFieldIds: '' } });
		expect(process).toMatchObject({ publicly_hidden_fields: [] });
	});

	it('asks for something to change', async () => {
		const sandbox = tallyfy();
		const { error } = await update(sandbox, sandbox.state.addRun().id, {});
		expect(error?.message).toBe('Update Fields is empty');
		expect(sandbox.count('updateRun')).toBe(0);
	});
});

describe('deleting for good', () => {
	it('asks to archive the process first', async () => {
		const sandbox = tallyfy();
		const { id } = sandbox.state.addRun();
		const { error } = await perform(sandbox, ['process', 'deletePermanently'], { processId: picked(id) });
		expect(error?.httpCode).toBe('422');
		expect(error?.description).toMatch(/run Process: Archive first/);
		expect(sandbox.state.runs.has(id)).toBe(true);
	});
});

describe('completing the kick-off form', () => {
	it('says how to give the answers that are missing', async () => {
		const sandbox = tallyfy();
		const { id } = sandbox.state.addRun({ prerun_status: null, prerun_completed_at: null });
		const { error } = await perform(sandbox, ['process', 'completeKickoffForm'], { processId: picked(id) });
		expect(error?.message).toMatch('The Company name field is required.');
		expect(error?.description).toMatch(/with Process: Update/);
	});
});

describe('lists', () => {
	it('give the activities within a process', async () => {
		const sandbox = tallyfy();
		const { id } = sandbox.state.addRun();
		sandbox.state.addActivity({ parentable_id: id, verb: ['completed'] });
		sandbox.state.addActivity({ parentable_id: id, verb: ['created'] });
		sandbox.state.addActivity({ verb: ['completed'] });
		const parameters = { processId: picked(id), of: 'origin', filters: { verb: 'completed' } };
		const found = jsonOf(await perform(sandbox, ['process', 'getActivity'], parameters));
		expect(found).toMatchObject([{ action: 'completed', within: 'process', within_id: id }]);
	});

	it('give processes by folder, tag, group and member', async () => {
		const sandbox = tallyfy();
		const { state } = sandbox;
		state.addRun({ name: 'Another one', owner_id: 20101 });
		const groups = [state.addGroup({ name: 'Sales' }).id];
		const { id } = state.addRun({ name: 'Wanted', owner_id: 20104, groups });
		const tag = state.addTag({ title: 'High priority' });
		state.tagAssociations.add({ tag_id: tag.id, subject_id: id, subject_type: 'Run' });
		const folder = state.addFolder({ name: 'Clients', folder_type: 'run' });
		state.folderObjects.set(1, { id: 1, folder_id: folder.id, subject_id: id, subject_type: 'Run' });
		for (const filters of [
			{ memberIds: '20104, 20105' },
			{ groupIds: groups[0] },
			{ tagIds: tag.id },
			{ folderId: picked(folder.id) },
			{ q: 'want', untagged: false, starred: false },
		]) {
			const found = jsonOf(await perform(sandbox, ['process', 'getAll'], { returnAll: true, filters }));
			expect(found.map(({ name }) => name)).toEqual(['Wanted']);
		}
	});

	it('take a filter that is switched off for none', async () => {
		const sandbox = tallyfy();
		for (const starred of [true, false]) {
			const { id } = sandbox.state.addRun({ starred });
			const tag = sandbox.state.addTag({ title: String(starred) });
			sandbox.state.tagAssociations.add({ tag_id: tag.id, subject_id: id, subject_type: 'Run' });
			sandbox.state.addRun({ starred });
			sandbox.state.addTemplate({ starred });
		}
		const starredOf = async (resource: string, filters: INodeParameters) =>
			jsonOf(await perform(sandbox, [resource, 'getAll'], { filters, output: 'raw' })).map(({ starred }) => starred);
		expect(await starredOf('process', { starred: true, untagged: true })).toEqual([true]);
		expect(await starredOf('process', { starred: false, untagged: false })).toHaveLength(4);
		expect(await starredOf('template', { starred: false })).toContain(true);
	});

	it('give archived processes only to those who ask for them', async () => {
		const sandbox = tallyfy();
		sandbox.state.addRun({ name: 'Going on' });
		sandbox.state.addRun({ name: 'Put away', archived_at: sandbox.state.timestamp() });
		const names = async (filters: INodeParameters) =>
			jsonOf(await perform(sandbox, ['process', 'getAll'], { filters })).map(({ name }) => name);
		expect(await names({})).toEqual(['Going on']);
		expect(await names({ archived: 'only' })).toEqual(['Put away']);
		expect(await names({ archived: 'true' })).toEqual(['Going on', 'Put away']);
	});

	it('give the tasks of a process by people and deadline, in any order', async () => {
		const sandbox = tallyfy();
		const { state } = sandbox;
		const { id } = state.addRun();
		const [call, contract, approval] = state.tasksOfRun(id);
		call.deadline = '2030-01-30T17:00:00.000Z';
		contract.deadline = '2030-01-31T17:00:00.000Z';
		approval.deadline = '2030-02-01T17:00:00.000Z';
		const group = state.addGroup({ name: 'Sales' }).id;
		approval.owners.groups = [group];
		const titles = async (parameters: INodeParameters) =>
			jsonOf(await perform(sandbox, ['process', 'getTasks'], { processId: picked(id), ...parameters })).map(
				({ title }) => title,
			);
		expect(await titles({ sort: '-deadline' })).toEqual(['Approve set-up', 'Collect contract', 'Welcome call']);
		expect(await titles({ filters: { memberIds: '20102', deadline_start_range: '2030-01-31' } })).toEqual([
			'Collect contract',
		]);
		expect(await titles({ filters: { guestEmails: 'dana.reyes@example.com' } })).toEqual(['Collect contract']);
		expect(await titles({ filters: { groupIds: group } })).toEqual(['Approve set-up']);
		expect(await titles({ filters: { deadline_on: '2030-01-30T23:00:00+09:00' } })).toEqual(['Welcome call']);
		expect(await titles({ filters: { deadline_end_range: '2030-01-30' } })).toEqual(['Welcome call']);
		const range = { deadline_start_range: '2030-01-31', deadline_end_range: '2030-01-31', unassigned: false };
		expect(await titles({ filters: range })).toEqual(['Collect contract']);
		expect(
			await titles({ filters: { status: 'active_visible' }, options: { with: ['form_fields', 'run'] } }),
		).toHaveLength(3);
	});

	it('give with a process what was asked for beside it', async () => {
		const sandbox = tallyfy();
		const { id } = sandbox.state.addRun({ starred: true, status: 'issue' });
		const options = { with: ['tasks', 'ko_form_fields', 'tags'], withAnswers: true };
		const more = { output: 'raw', options };
		const filters = { starred: true, status: 'problem', type: 'procedure', task_status: 'not-started' };
		for (const [process] of [
			jsonOf(await perform(sandbox, ['process', 'get'], { processId: picked(id), ...more })),
			jsonOf(await perform(sandbox, ['process', 'getAll'], { filters, ...more })),
		])
			expect(process).toMatchObject({
				id,
				tasks: { data: [{ title: 'Welcome call' }, {}, {}] },
				ko_form_fields: { data: [{ label: 'Company name' }, {}, {}] },
				tags: { data: [] },
			});
	});

	describe('with the answers to its forms', () => {
		const kickoff = { 'Company name': 'Harborline Freight', Plan: 'Premium', 'Start date': null };
		const tasks = { 'Call notes': null, 'Systems needed': ['Mail', 'CRM'], 'Signed contract': null };
		const texts = { ...tasks, 'Systems needed': 'Mail, CRM' };

		it.each<[string, INodeParameters, object | undefined]>([
			['all that are asked for', { withAnswers: true }, { ...kickoff, ...tasks }],
			['those to the kick-off form', { with: ['ko_form_fields'] }, kickoff],
			['those to the tasks', { with: ['form_fields', 'tags'] }, tasks],
			['those to the forms that are named', { with: ['form_fields'], withAnswers: true }, tasks],
			['each of them as one text', { with: ['form_fields'], answersAsText: true }, texts],
			['none', { with: ['tags'] }, undefined],
		])('gives %s', async (_, options, answers) => {
			const sandbox = tallyfy();
			const { prerun, id: templateId } = sandbox.state.addTemplate();
			const process = sandbox.state.addRun({
				checklist_id: templateId,
				prerun: { [prerun[0].id]: 'Harborline Freight', [prerun[1].id]: { id: 2, text: 'Premium' } },
			});
			const [call] = sandbox.state.tasksOfRun(process.id);
			const chosen = ['Mail', 'CRM'].map((text) => ({ id: text === 'Mail' ? 1 : 3, text, selected: true }));
			call.taskdata = { [call.form_fields[1].id]: chosen };
			for (const [given] of [
				jsonOf(await perform(sandbox, ['process', 'get'], { processId: picked(process.id), options })),
				jsonOf(await perform(sandbox, ['process', 'getAll'], { options })),
			]) {
				expect(given).toMatchObject({ id: process.id, template_id: templateId });
				expect(given.answers).toEqual(answers);
			}
			if (options.answersAsText !== true) return;
			for (const [given] of [
				jsonOf(await perform(sandbox, ['task', 'get'], { taskId: picked(call.id), options })),
				jsonOf(await perform(sandbox, ['process', 'getTasks'], { processId: picked(process.id), options })),
			])
				expect(given.answers).toEqual({ 'Call notes': null, 'Systems needed': 'Mail, CRM' });
		});

		it('gives the people in them by their emails where they are to be texts, and reads the members once', async () => {
			const sandbox = tallyfy();
			const label = 'Account manager';
			const { id: checklist_id, prerun } = sandbox.state.addTemplate({
				prerun: [{ label, field_type: 'assignees_form' }],
				steps: [{ title: 'Greet', captures: [{ label, field_type: 'assignees_form' }] }],
			});
			const people = () => ({ users: [20102, 99999], guests: ['dana.reyes@example.com'], groups: [] });
			const processes = [1, 2].map(() => sandbox.state.addRun({ checklist_id, prerun: { [prerun[0].id]: people() } }));
			const tasks = processes.map(({ id }) => sandbox.state.tasksOfRun(id)[0]);
			for (const task of tasks) task.taskdata = { [task.form_fields[0].id]: people() };
			const answers = { [label]: 'ben.okafor@example.com, 99999, dana.reyes@example.com' };
			const items = [...processes, ...tasks].map(({ id }) => ({ id }));
			const id = picked('={{ $json.id }}');
			const asText = { answersAsText: true };
			const kickoff = { with: ['ko_form_fields'], ...asText };
			const form = { with: ['form_fields'], ...asText };
			for (const { operation, parameters, input = items.slice(0, 2) } of [
				{ operation: ['process', 'get'], parameters: { processId: id, options: kickoff } },
				{ operation: ['process', 'getAll'], parameters: { options: kickoff }, input: [{}] },
				{ operation: ['process', 'getTasks'], parameters: { processId: id, options: form } },
				{ operation: ['task', 'get'], parameters: { taskId: id, options: form }, input: items.slice(2) },
			] as Array<{ operation: [string, string]; parameters: INodeParameters; input?: IDataObject[] }>) {
				const before = sandbox.count('listMembers');
				const given = jsonOf(await perform(sandbox, operation, parameters, { items: input }));
				expect(given.map((one) => one.answers)).toEqual([answers, answers]);
				expect(sandbox.count('listMembers') - before).toBe(1);
			}
			sandbox.fault({ operationId: 'listMembers', kind: 'status', status: 403, body: { message: 'No.' } });
			const [withNumbers] = jsonOf(
				await perform(sandbox, ['process', 'get'], { processId: picked(processes[0].id), options: kickoff }),
			);
			expect(withNumbers.answers).toEqual({ [label]: '20102, 99999, dana.reyes@example.com' });
		});

		it('leaves the answers away when they are switched off', async () => {
			const sandbox = tallyfy();
			const { id } = sandbox.state.addRun();
			const options = { with: ['ko_form_fields'], withAnswers: false };
			await perform(sandbox, ['process', 'get'], { processId: picked(id), options });
			expect(sandbox.requests.at(-1)?.url).toMatch(/\?with=ko_form_fields&form_fields_values=false$/);
		});

		it('gives them with each of its tasks as well, and its name', async () => {
			const sandbox = tallyfy();
			const { id, name } = sandbox.state.addRun();
			const [call] = sandbox.state.tasksOfRun(id);
			call.taskdata = { [call.form_fields[0].id]: 'Needs mail and CRM by August.' };
			const options = { with: ['form_fields', 'run'] };
			const given = jsonOf(await perform(sandbox, ['process', 'getTasks'], { processId: picked(id), options }));
			expect(given).toMatchObject([
				{ process: name, answers: { 'Call notes': 'Needs mail and CRM by August.', 'Systems needed': null } },
				{ process: name, answers: { 'Signed contract': null } },
				{ process: name, answers: {} },
			]);
		});
	});

	it.each([
		[
			'getAll',
			{ memberIds: '20104, dana' },
			'Members is not a list of IDs or emails of members, separated by commas: "dana"',
		],
		['getAll', { folderId: picked('={{ "" }}') }, 'Folder is empty'],
		['getAll', { memberIds: '={{ [] }}' }, 'Members is empty'],
		['getTasks', { deadline_on: '31.1.2030' }, 'Deadline On is not a day like 2030-01-31: "31.1.2030"'],
		['getActivity', { search: 'a' }, 'Search is too short: Tallyfy takes 2 characters or more'],
	])('refuse in %s what cannot be right before anything is sent', async (operation, filters, message) => {
		const sandbox = tallyfy();
		const { error } = await perform(sandbox, ['process', operation], { processId: picked('a'.repeat(32)), filters });
		expect(error?.message).toBe(message);
		expect(sandbox.requests).toEqual([]);
	});
});

describe('what the editor says', () => {
	it('tells the people of a step from those of the process', () => {
		const { fields } = menu.process.operations.launch;
		const namesIn = (properties: unknown): string[] =>
			(properties as INodeProperties[]).flatMap(({ displayName, options = [] }) => [
				displayName,
				...namesIn(
					options.flatMap((option) => ('values' in option ? option.values : 'type' in option ? [option] : [])),
				),
			]);
		const names = namesIn(fields);
		expect(names).toEqual(expect.arrayContaining(['Step Members', 'Step Groups']));
		for (const name of ['Members', 'Groups']) expect(names.filter((other) => other === name)).toHaveLength(1);
	});
});

describe('the history of rules', () => {
	/** A check, as the contract's example has it. */
	const check = (isMet: boolean, created_at: string) => ({
		verb: [isMet ? 'executed' : 'execution_fail'],
		type: ['execution'],
		created_at,
		audit_state: {
			automation_id: '37b925ec8e6a16280ba7736c3e0104e1',
			alias: 'Show approval for premium',
			rules: [
				{ type: 'prerun', field_label: 'Service level', operation: 'is', statement: 'Premium', logic: 'and', isMet },
			],
			actions: isMet ? { ac26c7c3de73fdbb555933299736f66e: { title: 'Approve discount', actions: ['show'] } } : [],
		},
	});

	/** Two checks, and in between what else happened to the process. */
	const checked = () => {
		const sandbox = tallyfy();
		const { id } = sandbox.state.addRun();
		const about = { auditable_type: 'App\\Models\\Run', auditable_id: id };
		for (const row of [check(false, '2026-09-29T20:58:02.000Z'), check(true, '2026-09-29T21:00:21.000Z')]) {
			for (let times = 0; times < 100; times++) sandbox.state.addActivity({ ...about, verb: ['updated'] });
			sandbox.state.addActivity({ ...row, ...about });
		}
		return { sandbox, processId: picked(id) };
	};

	it('has the checks of a process and nothing else, page after page until Limit is filled', async () => {
		const { sandbox, processId } = checked();
		const result = await perform(sandbox, ['process', 'getRuleHistory'], { processId, limit: 2, sort: '-created_at' });
		const condition = { about: 'Service level', operation: 'is', value: 'Premium', combine: 'and' };
		expect(jsonOf(result)).toMatchObject([
			{
				created_at: '2026-09-29T21:00:21.000Z',
				rule: 'Show approval for premium',
				executed: true,
				conditions: [{ ...condition, met: true }],
				actions: [{ task_id: 'ac26c7c3de73fdbb555933299736f66e', task: 'Approve discount', actions: ['show'] }],
			},
			{
				created_at: '2026-09-29T20:58:02.000Z',
				executed: false,
				conditions: [{ ...condition, met: false }],
				actions: [],
			},
		]);
		expect(sandbox.count('listActivity')).toBe(2);
	});

	it.each([
		['executed', true],
		['execution_fail', false],
	])('is asked for by what came of it: %s', async (outcome, executed) => {
		const { sandbox, processId } = checked();
		const result = await perform(sandbox, ['process', 'getRuleHistory'], { processId, outcome, returnAll: true });
		expect(jsonOf(result).map((check) => check.executed)).toEqual([executed]);
	});
});
