import fc from 'fast-check';
import { DateTime } from 'luxon';

import { InputError } from '../../nodes/Tallyfy/api/errors.ts';
import { encodeAnswers, requireAnswers } from '../../nodes/Tallyfy/operations/lib/forms/answers.ts';
import { fieldsToAnswer, readFields, type FormField } from '../../nodes/Tallyfy/operations/lib/forms/formFields.ts';
import { forms } from '../../nodes/Tallyfy/operations/lib/forms/mapping.ts';
import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { newField, options, type FieldFields } from '../../sandbox/newTemplate.mts';
import { editing } from '../support/editor.mts';
import { picked } from '../support/menu.mts';
import { actAs, ana, ben } from '../support/nodes.mts';
import { runs } from '../support/runs.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';

const id = '1db9b285fbf55a7c075257a50f8ef164';

const group = 'f66a641e5db82614d5cdfe5b5dee41a1';

const newId = () => '74b1ef0f72df5b680427f6d45728e241';

/** A field as Tallyfy gives it. */
const field = (fields: Partial<FieldFields>) =>
	newField({ newId, timestamp: () => '2025-04-02T11:00:00Z' }, { id, label: 'Company', ...fields });

/** The answer to the only field of a form; undefined when it is left out. */
const answer = (fields: Partial<FieldFields>, given: unknown, timezone?: string) =>
	encodeAnswers(readFields([field(fields)]), { [id]: given }, timezone)[id];

const plan = { label: 'Plan', options: options('Basic', 'Premium', 'Made to measure, yearly') };
/** As a field of an organization has it. */
const twice = { label: 'Priority', options: options('High', 'High', 'Low') };
const columns = [
	{ id: 1, label: 'Name' },
	{ id: 2, label: 'Version' },
];
const file = { id: 'c1a94c9c71d77c1cb4d2a2d3c2bd2d1f', filename: 'contract.pdf', version: 1 };

describe('an answer', () => {
	it.each<[type: string, fields: Partial<FieldFields>, given: unknown, sent: unknown]>([
		['text', {}, 'Harborline Freight', 'Harborline Freight'],
		['text', {}, 42, '42'],
		['text', {}, false, 'false'],
		['textarea', {}, 'Two\nlines', 'Two\nlines'],
		['email', {}, ' dana@example.com ', 'dana@example.com'],
		['date', {}, '2026-08-03', '2026-08-03T00:00:00.000Z'],
		['radio', plan, 'Premium', 'Premium'],
		['radio', plan, 2, 'Premium'],
		['dropdown', plan, 'Premium', { id: 2, text: 'Premium' }],
		['dropdown', plan, '2', { id: 2, text: 'Premium' }],
		['dropdown', plan, 'premium', { id: 2, text: 'Premium' }],
		['dropdown', plan, { id: 2, text: 'Premium', value: null }, { id: 2, text: 'Premium' }],
		['dropdown', twice, { id: 2, text: 'High' }, { id: 2, text: 'High' }],
		['dropdown', twice, { id: '2', text: 'Low' }, { id: 2, text: 'High' }],
		['dropdown', twice, '2', { id: 2, text: 'High' }],
		['dropdown', twice, { id: 9, text: 'Low' }, { id: 3, text: 'Low' }],
		['dropdown', { options: options('1', '3', '3', '2') }, '{"id":2,"text":"3"}', { id: 2, text: '3' }],
		['dropdown', { options: options('[Draft] deal', 'Deal') }, '[draft] deal', { id: 1, text: '[Draft] deal' }],
		[
			'multiselect',
			twice,
			[
				{ id: 2, text: 'High' },
				{ id: 1, text: 'High' },
			],
			[entry(2, 'High'), entry(1, 'High')],
		],
		['multiselect', plan, 'Basic, Premium', [entry(1, 'Basic'), entry(2, 'Premium')]],
		['multiselect', plan, ['Premium', 'Premium'], [entry(2, 'Premium')]],
		['multiselect', plan, '["Basic"]', [entry(1, 'Basic')]],
		['multiselect', plan, 'Made to measure, yearly', [entry(3, 'Made to measure, yearly')]],
		['multiselect', plan, ' made to measure, yearly', [entry(3, 'Made to measure, yearly')]],
		[
			'multiselect',
			plan,
			[
				{ id: 1, text: 'Basic', selected: false },
				{ id: 2, text: 'Premium', selected: true },
			],
			[entry(2, 'Premium')],
		],
		['multiselect', plan, [{ id: 1, text: 'Basic', selected: false }], undefined],
		['table', { columns }, ['Mail', '2.1'], ['Mail', '2.1']],
		['table', { columns }, '["Mail", "2.1"]', ['Mail', '2.1']],
		['table', { columns }, { Version: '2.1', Name: 'Mail' }, ['Mail', '2.1']],
		['table', { columns }, { Version: '2.1' }, ['', '2.1']],
		['table', { columns }, ['', ''], undefined],
		['table', { columns }, '["", ""]', undefined],
		['table', { columns }, '[]', undefined],
		['table', { columns }, '{}', undefined],
		['file', {}, file, [{ source: 'local', ...file }]],
		['file', {}, [file], [{ source: 'local', ...file }]],
		['file', {}, JSON.stringify([file]), [{ source: 'local', ...file }]],
		[
			'file',
			{},
			'https://example.com/files/contract.pdf?v=2',
			[{ url: 'https://example.com/files/contract.pdf?v=2', filename: 'contract.pdf', source: 'url' }],
		],
		[
			'file',
			{},
			'https://example.com',
			[{ url: 'https://example.com', filename: 'https://example.com', source: 'url' }],
		],
		...[', ', ',', '\n'].map((between): [string, object, string, unknown] => [
			'file',
			{},
			['https://example.com/a,b.pdf', 'http://example.com/c.pdf'].join(between),
			[
				{ url: 'https://example.com/a,b.pdf', filename: 'a,b.pdf', source: 'url' },
				{ url: 'http://example.com/c.pdf', filename: 'c.pdf', source: 'url' },
			],
		]),
		['assignees_form', {}, `20101, ${group}`, { users: [20101], guests: [], groups: [group] }],
		['assignees_form', {}, [20101, '20102'], { users: [20101, 20102], guests: [], groups: [] }],
		['assignees_form', {}, { id: 20101, full_name: 'Ana' }, { users: [20101], guests: [], groups: [] }],
		[
			'assignees_form',
			{},
			[{ id: 20101, email: 'dana@example.com', link: null }],
			{ users: [], guests: ['dana@example.com'], groups: [] },
		],
		['assignees_form', {}, { users: [{ id: 20101 }] }, { users: [20101], guests: [], groups: [] }],
		['assignees_form', {}, { users: [], guests: '' }, undefined],
		['one_of_tomorrow', {}, { any: 'thing' }, { any: 'thing' }],
	])('to a field of type %s is sent as Tallyfy takes it (%#)', (field_type, fields, given, sent) => {
		expect(answer({ field_type, ...fields }, given)).toEqual(sent);
	});

	it.each<[type: string, fields: Partial<FieldFields>, given: unknown, message: string, next?: string]>([
		['text', {}, ['a'], 'Company is not a text: ["a"]'],
		['text', {}, 'é'.repeat(201), 'Company is too long: 201 characters, and Tallyfy takes 200'],
		['textarea', {}, 'a'.repeat(30_001), 'Company is too long: 30001 characters, and Tallyfy takes 30000'],
		['email', {}, 'dana at example.com', 'Company is not an email address: "dana at example.com"'],
		['date', {}, 'soon', 'Company is not a date: "soon"'],
		['date', {}, 2030, 'Company is not a date: 2030', 'milliseconds or seconds since 1970'],
		['date', {}, '2026-02-31', 'Company is not a date: "2026-02-31"'],
		['radio', plan, 'Gold', '"Gold" is not one of the options of Plan', 'Basic, Premium, Made to measure, yearly'],
		['dropdown', plan, 'Gold', '"Gold" is not one of the options of Plan', 'Basic, Premium'],
		['dropdown', { options: options('USD', 'Usd') }, 'usd', '"usd" fits 2 options of Company', '1 is USD, 2 is Usd'],
		['dropdown', twice, 'High', '"High" fits 2 options of Priority', '1 is High, 2 is High'],
		['radio', twice, { text: 'High' }, '"High" fits 2 options of Priority', '1 is High, 2 is High'],
		['multiselect', twice, ['Low', 'High'], '"High" fits 2 options of Priority', '1 is High, 2 is High'],
		['multiselect', twice, 'Medium', '"Medium" is not one of the options of Priority', 'High (1), High (2), Low'],
		['multiselect', plan, 'Basic, Gold', '"Gold" is not one of the options of Plan', 'Basic, Premium'],
		['table', { columns }, ['Mail'], 'Company is a table and needs one entry for each column', 'Name, Version'],
		['table', { columns }, 'Mail', 'Company is a table and needs one entry for each column', 'Name, Version'],
		['table', { columns }, { Nmae: 'Mail' }, 'Company is a table and needs one entry for each column', 'Name, Version'],
		['file', {}, 'contract.pdf', 'Company takes files, and this is none: "contract.pdf"', 'full_url'],
		['file', {}, { id: file.id }, `Company takes files, and this is none: {"id":"${file.id}"}`, 'filename'],
		['assignees_form', {}, 'Dana', 'Company takes people, and this is nobody: "Dana"', 'guests by email'],
		[
			'assignees_form',
			{},
			{ name: 'Dana' },
			'Company takes people, and this is nobody: {"name":"Dana"}',
			'guests by email',
		],
	])('to a field of type %s is refused when it does not fit (%#)', (field_type, fields, given, message, next = '') => {
		const refused = expect(() => answer({ field_type, ...fields }, given));
		refused.toThrow(InputError);
		refused.toThrow(expect.objectContaining({ message, description: expect.stringContaining(next) }));
	});

	it('is left out when it is empty, whatever the type', () => {
		const types = ['text', 'email', 'date', 'radio', 'dropdown', 'multiselect', 'table', 'file', 'assignees_form'];
		const empty = [undefined, null, '', '  ', [], {}, [''], { a: null }];
		for (const field_type of types)
			for (const given of empty)
				expect(encodeAnswers(readFields([field({ field_type, ...plan, columns })]), { [id]: given })).toEqual({});
	});

	it('is refused for a field that the form does not have, and the fields are named', () => {
		const refused = expect(() => encodeAnswers(readFields([field({})]), { Firm: 'Harborline Freight' }));
		refused.toThrow(
			expect.objectContaining({
				message: 'The form has no field "Firm"',
				description: 'Its fields: Company. Nothing was changed for this item.',
			}),
		);
	});
});

describe('a field of a form', () => {
	const [company, plan, other] = [id, newId(), group];
	const form = readFields([
		field({ alias: 'company-name-1db9' }),
		field({ id: plan, label: 'Plan' }),
		field({ id: other, label: 'Plan' }),
	]);

	it.each([id, id.toUpperCase(), 'company-name-1db9', 'Company', ' company '])(
		'goes by its ID, alias or label: %j',
		(name) => {
			expect(encodeAnswers(form, { [name]: 'Harborline' })).toEqual({ [company]: 'Harborline' });
		},
	);

	it('goes by its ID where another one has the same label, or as it is called in outputs', () => {
		expect(encodeAnswers(form, { [plan]: 'A', [other]: 'B' })).toEqual({ [plan]: 'A', [other]: 'B' });
		expect(encodeAnswers(form, { 'Plan (2)': 'B' })).toEqual({ [other]: 'B' });
		expect(encodeAnswers(form, { Plan: 'A', 'Plan (2)': null })).toEqual({ [plan]: 'A' });
	});

	it.each<[string, Record<string, unknown>, string, string]>([
		[
			'two have its label',
			{ Plan: 'A' },
			'The form has 2 fields that are called "Plan"',
			`Name one by its ID: Plan is ${plan}, Plan (2) is ${other}.`,
		],
		['it is named twice', { Company: 'A', [company]: 'B' }, 'Company is answered twice', 'Name it once'],
	])('is refused where %s', (_, given, message, next) => {
		const refused = expect(() => encodeAnswers(form, given));
		refused.toThrow(expect.objectContaining({ message, description: expect.stringContaining(next) }));
	});
});

describe('a date', () => {
	const midnight = '2026-08-03T00:00:00.000Z';

	it.each([
		['a day', '2026-08-03'],
		['a day with a time', '2026-08-03 23:59:59'],
		['what the panel of n8n gives', '2026-08-03T00:00:00'],
		['an early hour east of Greenwich', '2026-08-03T00:30:00+09:00'],
		['an evening west of Greenwich, as emails write it', 'Mon, 3 Aug 2026 23:30:00 -0500'],
		['a late date of Luxon', DateTime.fromISO('2026-08-03T23:30:00', { zone: 'America/Los_Angeles' })],
		['an evening of the workflow, as a date of JavaScript', new Date('2026-08-04T03:30:00Z')],
		['an evening of the workflow in milliseconds', Date.parse('2026-08-04T03:30:00Z')],
		['a day of Excel', 46_237],
	])('without a time is the day that is written: %s', (_, given) => {
		expect(answer({ field_type: 'date' }, given, 'America/New_York')).toBe(midnight);
	});

	it('with a time is the moment, and without a zone that of the workflow', () => {
		const timed = { field_type: 'date', collect_time: true };
		expect(answer(timed, '2026-08-03T09:30:00', 'America/New_York')).toBe('2026-08-03T13:30:00.000Z');
		expect(answer(timed, '2026-08-03T09:30:00+02:00', 'America/New_York')).toBe('2026-08-03T07:30:00.000Z');
	});

	it('is parseable and never a number, whatever moment it is', () => {
		const moments = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true });
		fc.assert(
			fc.property(moments, fc.boolean(), (moment, collect_time) => {
				const isLate = moment.getTime() >= Date.UTC(1990);
				for (const given of [moment, moment.toISOString(), ...(isLate ? [moment.getTime()] : [])]) {
					const sent = String(answer({ field_type: 'date', collect_time }, given));
					expect(sent).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
					expect(Math.floor(Date.parse(sent) / 86_400_000)).toBe(Math.floor(moment.getTime() / 86_400_000));
				}
			}),
			runs(100),
		);
	});
});

it('takes any text for an option if it is one, and refuses every other', () => {
	const texts = fc.uniqueArray(fc.stringMatching(/^[A-Za-z][A-Za-z ,]{0,10}[a-z]$/), { minLength: 1, maxLength: 6 });
	fc.assert(
		fc.property(texts, fc.string({ minLength: 1 }), (chosen, other) => {
			const known = { label: 'Plan', options: options(...chosen) };
			chosen.forEach((text, index) => {
				expect(answer({ field_type: 'dropdown', ...known }, text)).toEqual({ id: index + 1, text });
				expect(answer({ field_type: 'radio', ...known }, text)).toBe(text);
				expect(answer({ field_type: 'multiselect', ...known }, [text])).toEqual([entry(index + 1, text)]);
			});
			const isKnown = chosen.includes(other.trim()) || /^\d+$/.test(other.trim()) || !other.trim();
			if (!isKnown) expect(() => answer({ field_type: 'dropdown', ...known }, other)).toThrow('options of Plan');
		}),
		runs(100),
	);
});

describe('a form that is handed in as a whole', () => {
	const required = (label: string, fields: Partial<FieldFields> = {}) =>
		field({ id: label.toLowerCase(), label, required: true, ...fields });
	const fields = readFields([
		required('Company'),
		required('Plan'),
		required('Start', { default_value_enabled: true }),
	]);

	it('is refused when required answers are missing, and they are named', () => {
		const refused = expect(() => requireAnswers(fields, {}));
		refused.toThrow(expect.objectContaining({ message: 'No answer is given for Company, Plan' }));
	});

	it('is let pass with them, and without those that Tallyfy fills in', () => {
		expect(() => requireAnswers(fields, { company: 'Harborline', plan: 'Basic' })).not.toThrow();
	});
});

it('tells fields with one label apart, and offers archived ones to nobody', () => {
	const fields = [
		field({ id: 'c', archived_at: '2025-04-02T11:00:00Z' }),
		field({ id: 'a' }),
		field({ id: 'b' }),
		field({ id: 'd', label: 'Company (2)' }),
	];
	const named = [
		['a', 'Company'],
		['b', 'Company (2)'],
		['d', 'Company (2) (2)'],
	];
	const labelsOf = (form: FormField[]) => form.map(({ id: own, label }) => [own, label]);
	expect(labelsOf(fieldsToAnswer({ data: fields }))).toEqual(named);
	expect(labelsOf(readFields({ data: fields }))).toEqual([...named, ['c', 'Company (3)']]);
});

describe('the panel', () => {
	const node = new Tallyfy();
	const show = { display: true, defaultMatch: false };

	it('shows the kick-off form of a template: labels, types, options, and what is required', async () => {
		const sandbox = tallyfy();
		const { id: templateId, prerun } = sandbox.state.addTemplate({
			prerun: [
				{ label: 'Company name', required: true },
				{ label: 'Plan', field_type: 'dropdown', options: options('Basic', 'Premium') },
				{ label: 'Start date', field_type: 'date' },
				{ label: 'Systems', field_type: 'multiselect', options: options('Mail', 'VPN') },
				{ label: 'Licenses', field_type: 'table', columns },
			],
		});
		const given = { resource: 'process', operation: 'launch', actAs: actAs(ben), templateId: picked(templateId) };
		const { fields } = await forms.getKickoffFields.call(editing(node, credentialsOf(sandbox), given));
		const choices = ['Basic', 'Premium'].map((text) => ({ name: text, value: text }));
		expect(fields).toEqual([
			{ id: prerun[0].id, displayName: 'Company name', type: 'string', required: true, ...show },
			{ id: prerun[1].id, displayName: 'Plan', type: 'options', required: false, options: choices, ...show },
			{ id: prerun[2].id, displayName: 'Start date', type: 'dateTime', required: false, ...show },
			{ id: prerun[3].id, displayName: 'Systems (a, b)', type: 'string', required: false, ...show },
			{ id: prerun[4].id, displayName: 'Licenses (JSON)', type: 'string', required: false, ...show },
		]);
		expect(sandbox.requests.at(-1)).toMatchObject({ operationId: 'getTemplate', member: ben });
	});

	it('tells options with one text apart', async () => {
		const sandbox = tallyfy();
		const { id: templateId } = sandbox.state.addTemplate({ prerun: [{ field_type: 'dropdown', ...twice }] });
		const given = { resource: 'process', operation: 'launch', actAs: actAs(ben), templateId: picked(templateId) };
		const { fields } = await forms.getKickoffFields.call(editing(node, credentialsOf(sandbox), given));
		expect(fields[0].options).toEqual([
			{ name: 'High (1)', value: '{"id":1,"text":"High"}' },
			{ name: 'High (2)', value: '{"id":2,"text":"High"}' },
			{ name: 'Low', value: 'Low' },
		]);
	});

	it('shows the kick-off form of a process, also where its template is archived', async () => {
		const sandbox = tallyfy();
		const { id: templateId } = sandbox.state.addTemplate({ archived_at: sandbox.state.timestamp() });
		const { id: processId } = sandbox.state.addRun({ checklist_id: templateId });
		const given = { resource: 'process', operation: 'update', actAs: actAs(ana), processId: picked(processId) };
		const { fields } = await forms.getKickoffFields.call(editing(node, credentialsOf(sandbox), given));
		expect(fields.map(({ displayName }) => displayName)).toEqual(['Company name', 'Plan', 'Start date']);
	});

	it('shows the form of a task', async () => {
		const sandbox = tallyfy();
		const [task] = sandbox.state.tasksOfRun(sandbox.state.addRun().id);
		const given = {
			resource: 'task',
			operation: 'fillFormFields',
			actAs: actAs(ana),
			taskId: picked(`https://go.tallyfy.com/tasks/${task.id}`, 'url'),
		};
		const { fields } = await forms.getTaskFields.call(editing(node, credentialsOf(sandbox), given));
		expect(fields.map(({ displayName }) => displayName)).toEqual(['Call notes', 'Systems needed (a, b)']);
	});

	it('asks for a template before it can show its form', async () => {
		const sandbox = tallyfy();
		const given = { resource: 'process', operation: 'launch', actAs: actAs(ana), templateId: picked('') };
		const context = editing(node, credentialsOf(sandbox), given);
		await expect(forms.getKickoffFields.call(context)).rejects.toThrow('Choose a template first');
		expect(sandbox.requests).toEqual([]);
	});

	it('says why a form cannot be shown', async () => {
		const sandbox = tallyfy();
		const given = { resource: 'process', operation: 'launch', actAs: actAs(ana), templateId: picked(id) };
		const context = editing(node, credentialsOf(sandbox), given);
		await expect(forms.getKickoffFields.call(context)).rejects.toMatchObject({ httpCode: '404' });
	});
});

function entry(option: number, text: string) {
	return { id: option, text, selected: true };
}
