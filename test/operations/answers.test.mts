import { readFileSync } from 'node:fs';
import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { simplifyFormField } from '../../nodes/Tallyfy/operations/process/lib/simplifyFormField.ts';
import { simplifyKickoff, simplifyProcess } from '../../nodes/Tallyfy/operations/process/lib/simplifyProcess.ts';
import { savedAnswers } from '../../nodes/Tallyfy/operations/task/lib/savedAnswers.ts';
import { simplifyTask } from '../../nodes/Tallyfy/operations/task/lib/simplifyTask.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import { options } from '../../sandbox/newTemplate.mts';
import type { Answers } from '../../sandbox/records.mts';
import { perform, picked } from '../support/menu.mts';
import { jsonOf } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = tallyfy();
});

const run = async (operation: [string, string], parameters: INodeParameters, json: IDataObject = {}) =>
	await perform(sandbox, operation, parameters, { items: [json] });

const asJson = (answers: IDataObject | string) => ({
	specifyAnswers: 'json',
	answersAsJson: typeof answers === 'string' ? answers : JSON.stringify(answers),
});

const example = (file: string) =>
	(
		JSON.parse(readFileSync(new URL(`../../contract/examples/${file}.json`, import.meta.url), 'utf8')) as {
			data: never;
		}
	).data;

/** A field of every type, and an answer to each as Tallyfy stores it. */
function everyType() {
	const { id: templateId, prerun: fields } = sandbox.state.addTemplate({
		prerun: [
			{ label: 'Company name', required: true },
			{ label: 'Notes', field_type: 'textarea' },
			{ label: 'Contact', field_type: 'email' },
			{ label: 'Start date', field_type: 'date' },
			{ label: 'Region', field_type: 'radio', options: options('Americas', 'Europe') },
			{ label: 'Plan', field_type: 'dropdown', options: options('Basic', 'Premium') },
			{ label: 'Systems needed', field_type: 'multiselect', options: options('Mail', 'VPN, fast', 'CRM') },
			{
				label: 'Laptop',
				field_type: 'table',
				columns: [
					{ id: 1, label: 'Model' },
					{ id: 2, label: 'Number' },
				],
			},
			{ label: 'Papers', field_type: 'file' },
			{ label: 'Account manager', field_type: 'assignees_form' },
		],
	});
	const chosen = (id: number, text: string) => ({ id, text, selected: true });
	const answers: Answers[string][] = [
		'Harborline Freight',
		'Two\nlines',
		'dana.reyes@example.com',
		'2026-08-03T00:00:00.000Z',
		'Europe',
		{ id: 2, text: 'Premium' },
		[chosen(1, 'Mail'), chosen(2, 'VPN, fast')],
		['T14', '2'],
		[
			{ id: 'c1a94c9c71d77c1cb4d2a2d3c2bd2d1f', filename: 'contract.pdf', source: 'local' },
			{ url: 'https://example.com/photo.png', filename: 'photo.png', source: 'url' },
		],
		{ users: [20102], guests: ['dana.reyes@example.com'], groups: ['f66a641e5db82614d5cdfe5b5dee41a1'] },
	];
	const prerun: Answers = Object.fromEntries(fields.map(({ id }, index) => [id, answers[index]]));
	return { templateId, fields, prerun };
}

/** Puts a form of a task there, as Ana may fill it in. */
function taskWith(
	fields: Parameters<Sandbox['state']['addTemplate']>[0] & object,
	taskdata: (ids: string[]) => Answers,
) {
	const [task] = sandbox.state.tasksOfRun(sandbox.state.addRun().id);
	task.form_fields = sandbox.state.addTemplate(fields).prerun;
	task.taskdata = taskdata(task.form_fields.map(({ id }) => id));
	return task;
}

describe('answers as JSON', () => {
	it('launch a process by label, alias and ID, from one template or another', async () => {
		const { id, prerun } = sandbox.state.addTemplate();
		const [company, plan, start] = prerun;
		const other = sandbox.state.addTemplate({ prerun: [{ label: 'Client' }] });
		const { error } = await perform(
			sandbox,
			['process', 'launch'],
			{ templateId: picked('={{ $json.template }}'), name: 'A', ...asJson('={{ $json.answers }}') },
			{
				items: [
					{
						template: id,
						answers: { 'Company name': 'Harborline', [plan.alias]: 'Premium', [start.id]: '2026-08-03' },
					},
					{ template: other.id, answers: { client: 'Kestrel Studio' } },
				],
			},
		);
		expect(error).toBeUndefined();
		expect(sandbox.state.runs.all().map((process) => process.prerun)).toEqual([
			{ [company.id]: 'Harborline', [plan.id]: { id: 2, text: 'Premium' }, [start.id]: '2026-08-03T00:00:00.000Z' },
			{ [other.prerun[0].id]: 'Kestrel Studio' },
		]);
	});

	it('are what an agent gives as an object', async () => {
		const { id, prerun } = sandbox.state.addTemplate();
		const { error } = await run(
			['process', 'launch'],
			{
				templateId: picked(id),
				name: 'A',
				...asJson(
					"={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('Answers_as_JSON', `The answers by label`, 'json') }}",
				),
			},
			{ query: { Answers_as_JSON: { 'Company name': 'Harborline' } } },
		);
		expect(error).toBeUndefined();
		expect(sandbox.state.runs.all()[0].prerun).toEqual({ [prerun[0].id]: 'Harborline' });
	});

	it('change the answers of a process, and what is empty or null stays', async () => {
		const { id, prerun } = sandbox.state.addTemplate();
		const [company, plan, start] = prerun;
		const saved = { [company.id]: 'Harborline', [start.id]: '2026-08-03T00:00:00.000Z' };
		const process = sandbox.state.addRun({ checklist_id: id, prerun: saved });
		const answers = { 'Company name': '', Plan: 'basic', 'Start date': null };
		await run(['process', 'update'], { processId: picked(process.id), ...asJson(answers) });
		expect(process.prerun).toEqual({ ...saved, [plan.id]: { id: 1, text: 'Basic' } });
	});

	it('fill in the form of a task', async () => {
		const [task] = sandbox.state.tasksOfRun(sandbox.state.addRun().id);
		const [notes, systems] = task.form_fields;
		const answers = { 'Call notes': 'Needs mail.', 'Systems needed': ['Mail'] };
		await run(['task', 'fillFormFields'], { taskId: picked(task.id), ...asJson(answers) });
		expect(task.taskdata).toEqual({
			[notes.id]: 'Needs mail.',
			[systems.id]: [{ id: 1, text: 'Mail', selected: true }],
		});
	});

	it.each<[string, string, string, string]>([
		[
			'a label that is unknown',
			'{"Firm":"A"}',
			'The form has no field "Firm"',
			'Its fields: Company name, Plan, Start date.',
		],
		['what is no JSON', 'Company: A', 'Answers as JSON is not valid JSON', ''],
		['a list', '[1]', 'Answers as JSON is not an object: [1]', 'Nothing was sent to Tallyfy.'],
		[
			'an expression that gives nothing',
			"={{ { 'Company name': $json.none } }}",
			'Company name in Answers as JSON is empty: its expression gives no value for this item',
			'',
		],
		['what is required and not there', '{"Plan":"Basic"}', 'No answer is given for Company name', ''],
	])('are refused for %s', async (_, answers, message, next) => {
		const { id } = sandbox.state.addTemplate();
		const { error } = await run(['process', 'launch'], { templateId: picked(id), name: 'A', ...asJson(answers) });
		expect(error).toMatchObject({ message });
		expect(error?.description ?? '').toMatch(next);
		expect(sandbox.count('launchRun')).toBe(0);
	});

	it('take what another node put out as answers', async () => {
		const { templateId, prerun } = everyType();
		const process = sandbox.state.addRun({ checklist_id: templateId, prerun });
		const options = { with: ['ko_form_fields'] };
		const [{ answers }] = jsonOf(await run(['process', 'get'], { processId: picked(process.id), options }));
		expect(answers).toEqual({
			'Company name': 'Harborline Freight',
			Notes: 'Two\nlines',
			Contact: 'dana.reyes@example.com',
			'Start date': '2026-08-03T00:00:00.000Z',
			Region: 'Europe',
			Plan: 'Premium',
			'Systems needed': ['Mail', 'VPN, fast'],
			Laptop: { Model: 'T14', Number: '2' },
			Papers: [
				{ id: 'c1a94c9c71d77c1cb4d2a2d3c2bd2d1f', filename: 'contract.pdf' },
				{ url: 'https://example.com/photo.png', filename: 'photo.png' },
			],
			'Account manager': expect.anything(),
		});
		const launched = await run(
			['process', 'launch'],
			{ templateId: picked(templateId), name: 'The same again', ...asJson('={{ $json.answers }}') },
			{ answers },
		);
		expect(launched.error).toBeUndefined();
		expect(sandbox.state.runs.all()[1].prerun).toEqual(prerun);
	});
});

describe('clearing an answer', () => {
	it('takes it from the kick-off form of a process, and leaves the others', async () => {
		const { templateId, fields, prerun } = everyType();
		const process = sandbox.state.addRun({ checklist_id: templateId, prerun });
		const [, notes, , start, , plan] = fields;
		const { error } = await run(['process', 'update'], {
			processId: picked(process.id),
			updateFields: { clearAnswers: `Start date\n${plan.alias}\n${notes.id}` },
		});
		expect(error).toBeUndefined();
		expect(process.prerun).toEqual({ ...prerun, [start.id]: null, [plan.id]: null, [notes.id]: null });
		const read = { processId: picked(process.id), options: { with: ['ko_form_fields'] } };
		const [{ answers }] = jsonOf(await run(['process', 'get'], read));
		expect(answers).toMatchObject({ 'Start date': null, Plan: null, Notes: null, Region: 'Europe' });
	});

	it('takes it from the form of a task, beside an answer', async () => {
		const [task] = sandbox.state.tasksOfRun(sandbox.state.addRun().id);
		const [notes, systems] = task.form_fields;
		task.taskdata = { [notes.id]: 'Needs mail.' };
		const options = { clearAnswers: '={{ ["Call notes"] }}' };
		const { error } = await run(['task', 'fillFormFields'], {
			taskId: picked(task.id),
			...asJson({ 'Systems needed': 'CRM' }),
			options,
		});
		expect(error).toBeUndefined();
		expect(task.taskdata).toEqual({ [notes.id]: null, [systems.id]: [{ id: 3, text: 'CRM', selected: true }] });
	});

	it.each([
		['that the form does not have', {}, 'Firm', 'The form has no field "Firm"'],
		[
			'that is answered too',
			{ 'Call notes': 'A' },
			'Call notes',
			'Call notes cannot be answered and cleared at the same time',
		],
	])('is refused for a field %s', async (_, answers, clearAnswers, message) => {
		const [task] = sandbox.state.tasksOfRun(sandbox.state.addRun().id);
		const parameters = { taskId: picked(task.id), ...asJson(answers), options: { clearAnswers } };
		const { error } = await run(['task', 'fillFormFields'], parameters);
		expect(error?.message).toBe(message);
		expect(sandbox.count('updateRunTask')).toBe(0);
	});
});

describe('files', () => {
	const there = { id: 'c1a94c9c71d77c1cb4d2a2d3c2bd2d1f', filename: 'contract.pdf', source: 'local' as const };
	const url = 'https://example.com/photo.png';
	const photo = { url, filename: 'photo.png', source: 'url' };
	const form = { prerun: [{ label: 'Papers', field_type: 'file' }] };

	it.each([
		['replaced', {}, [photo]],
		['kept', { keepFiles: true }, [there, photo]],
	])('of a kick-off form are %s, once and again', async (_, updateFields, files) => {
		const { id, prerun } = sandbox.state.addTemplate(form);
		const process = sandbox.state.addRun({ checklist_id: id, prerun: { [prerun[0].id]: [there] } });
		for (let count = 0; count < 2; count++)
			await run(['process', 'update'], { processId: picked(process.id), ...asJson({ Papers: url }), updateFields });
		expect(process.prerun).toEqual({ [prerun[0].id]: files });
	});

	it('of a task are kept as well, and the same one is not there twice', async () => {
		const task = taskWith(form, ([papers]) => ({ [papers]: [there] }));
		const answers = { Papers: [there, url] };
		await run(['task', 'fillFormFields'], {
			taskId: picked(task.id),
			...asJson(answers),
			options: { keepFiles: true },
		});
		expect(Object.values(task.taskdata)).toEqual([[there, photo]]);
	});
});

it('a process is updated when its template is archived', async () => {
	const { id, prerun } = sandbox.state.addTemplate({ archived_at: sandbox.state.timestamp() });
	const process = sandbox.state.addRun({ checklist_id: id, prerun: { [prerun[0].id]: 'Harborline' } });
	const { error } = await run(['process', 'update'], { processId: picked(process.id), ...asJson({ Plan: 'Basic' }) });
	expect(error).toBeUndefined();
	expect(process.prerun).toEqual({ [prerun[0].id]: 'Harborline', [prerun[1].id]: { id: 1, text: 'Basic' } });
	expect(sandbox.count('getTemplate')).toBe(0);
});

describe('an archived field', () => {
	const archived_at = '2026-01-01T00:00:00Z';

	it('keeps its answer in outputs and in Tallyfy, and takes none', async () => {
		const { id, prerun } = sandbox.state.addTemplate({
			prerun: [
				{ label: 'Plan', archived_at },
				{ label: 'Company' },
				{ label: 'Plan' },
				{ label: 'Region', archived_at },
			],
		});
		const [old, company, plan] = prerun;
		const saved = { [old.id]: 'Basic', [company.id]: 'Harborline', [plan.id]: 'Gold' };
		const process = sandbox.state.addRun({ checklist_id: id, prerun: saved });
		const read = { processId: picked(process.id), options: { with: ['ko_form_fields'] } };
		const [{ answers }] = jsonOf(await run(['process', 'get'], read));
		expect(answers).toEqual({ Company: 'Harborline', Plan: 'Gold', 'Plan (2)': 'Basic' });

		const update = async (given: IDataObject) =>
			await run(['process', 'update'], { processId: picked(process.id), ...asJson(given) });
		await update({ Plan: 'Silver' });
		expect(process.prerun).toEqual({ ...saved, [plan.id]: 'Silver' });
		const { error } = await update({ Region: 'Europe' });
		expect(error).toMatchObject({ message: 'The form has no field "Region"' });
	});

	it('is in Get Form Fields, with its answer', async () => {
		const process = sandbox.state.addRun();
		const [task] = sandbox.state.tasksOfRun(process.id);
		const [notes] = task.form_fields;
		notes.archived_at = archived_at;
		task.taskdata = { [notes.id]: 'Needs mail.' };
		const fields = jsonOf(await run(['process', 'getFormFields'], { processId: picked(process.id) }));
		expect(fields).toMatchObject([{ label: 'Call notes', answer: 'Needs mail.' }, {}, {}]);
	});
});

it('Get Form Fields gives what was chosen, not every option', async () => {
	const process = sandbox.state.addRun();
	const [task] = sandbox.state.tasksOfRun(process.id);
	task.taskdata = {
		[task.form_fields[1].id]: (example('task') as { taskdata: Answers }).taskdata['74b1ef0f72df5b680427f6d45728e241'],
	};
	const fields = jsonOf(await run(['process', 'getFormFields'], { processId: picked(process.id) }));
	expect(fields[1]).toMatchObject({ label: 'Systems needed', answer: ['Mail', 'CRM'] });
});

describe('the examples of the contract', () => {
	it('give the right values of each type', () => {
		expect(simplifyTask(example('task-answers-per-type'), {}).answers).toEqual({
			'Service level': 'Premium',
			'Systems needed': ['Mail', 'CRM'],
			Order: { Item: 'Widget', Quantity: '3' },
			Papers: [{ filename: 'contract.pdf', url: 'uploads/contract.pdf' }],
			'Billing address': 'dana.reyes@example.com',
			'Account manager': [20102, 'dana.reyes@example.com'],
		});
		expect(simplifyTask(example('task'), {}).answers).toEqual({
			'Call notes': 'Needs mail and CRM by August.',
			'Systems needed': ['Mail', 'CRM'],
		});
		const { form_fields: fields } = example('run-form-fields') as { form_fields: object[] };
		expect(fields.map(simplifyFormField)).toMatchObject([
			{ label: 'Call notes', answer: 'Needs mail and CRM by August.' },
			{ label: 'Systems needed', answer: null },
			{ label: 'Signed contract', answer: null },
		]);
	});

	it('give an answer that stands in `value`, and it is kept when others are changed', () => {
		const task = example('task-plain-owner-ids');
		expect(simplifyTask(task, {}).answers).toEqual({ 'Service level': 'Basic' });
		expect(savedAnswers(task)).toEqual({ b834560f76d95476b13e7ef2431cbadc: { id: 1, text: 'Basic' } });
	});

	it('give no answers where a map is an empty list', () => {
		const form = { ko_form_fields: [{ id: 'a', label: 'Company' }] };
		expect(simplifyProcess({ prerun: [], ...form }, {}).answers).toEqual({ Company: null });
		expect(savedAnswers({ taskdata: [], form_fields: { data: [] } })).toEqual({});
		const field = { id: 'a', field_type: 'text', field_value: 'Premium' };
		expect(savedAnswers({ taskdata: { a: null }, form_fields: { data: [field] } })).toEqual({ a: 'Premium' });
		expect(simplifyKickoff({ tasks_changed_by_rules: [] }, {})).toMatchObject({ tasks_changed_by_rules: [] });
	});

	it('give what completing the kick-off form did', () => {
		expect(simplifyKickoff(example('kickoff-completed'), {})).toMatchObject({
			kickoff_form_status: 'complete',
			rules_evaluated: true,
			tasks_changed_by_rules: [
				{ id: '6bc427bab0f1da932bc254452da09bf7', title: 'Welcome call', triggered_actions: ['deadline'] },
			],
		});
		expect(Object.keys(JSON.parse(JSON.stringify(simplifyKickoff(example('kickoff-reopened'), {}))))).not.toContain(
			'rules_evaluated',
		);
	});
});

it('the kick-off form of a running process is reopened, saved and completed, and completing it again does nothing', async () => {
	const { id, prerun } = sandbox.state.addTemplate();
	const process = sandbox.state.addRun({ checklist_id: id, prerun: { [prerun[0].id]: 'Harborline' } });
	const processId = picked(process.id);
	const [reopened] = jsonOf(await run(['process', 'reopenKickoffForm'], { processId }));
	await run(['process', 'update'], { processId, ...asJson({ Plan: 'Premium' }) });
	const [completed] = jsonOf(await run(['process', 'completeKickoffForm'], { processId }));
	const [again] = jsonOf(await run(['process', 'completeKickoffForm'], { processId }));
	expect(reopened).toMatchObject({ kickoff_form_status: null, changed: true });
	expect(completed).toMatchObject({ rules_evaluated: true, tasks_changed_by_rules: [], changed: true });
	expect(again).toMatchObject({ kickoff_form_status: 'complete', changed: false });
	expect(sandbox.count('completeKickoff')).toBe(1);
});
