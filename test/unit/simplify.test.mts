import { webAddressOf } from '../../nodes/Tallyfy/api/address.ts';
import { simplifyFolder } from '../../nodes/Tallyfy/operations/folder/lib/folderFields.ts';
import { simplifyField } from '../../nodes/Tallyfy/operations/formField/lib/simplifyFormField.ts';
import { simplifyGroup } from '../../nodes/Tallyfy/operations/group/lib/groupFields.ts';
import { simplifyGuest } from '../../nodes/Tallyfy/operations/guest/lib/guestFields.ts';
import { simplifyMember } from '../../nodes/Tallyfy/operations/member/lib/memberFields.ts';
import type { Answers } from '../../nodes/Tallyfy/operations/lib/forms/answers.ts';
import { simplifyProcess } from '../../nodes/Tallyfy/operations/process/lib/simplifyProcess.ts';
import { simplifyStep } from '../../nodes/Tallyfy/operations/step/lib/simplifyStep.ts';
import { simplifyTask } from '../../nodes/Tallyfy/operations/task/lib/simplifyTask.ts';
import { simplifyTemplate } from '../../nodes/Tallyfy/operations/template/lib/simplifyTemplate.ts';
import type { FormField } from '../../sandbox/records.mts';

/** What the contract does not say, and Tallyfy might. */
const odd = (record: object) => record as never;

it.each([
	[{ users: [{ full_name: 'A' }], guests: [{ email: 'g@example.com' }], groups: ['G'] }, 'A, g@example.com, G'],
	[{ users: [{ id: 7 }], groups: [{ name: 'Team', id: 'x' }] }, '7, Team'],
	[{ users: [] }, ''],
	[undefined, undefined],
])('names everybody of %j', (owners, assignees) => {
	expect(simplifyTask(odd({ owners }), {}).assignees).toBe(assignees);
});

it.each([
	['numbers', { users: [20102, 20101], guests: ['g@example.com'], groups: ['a1'] }],
	[
		'small records',
		{
			users: [{ id: 20102, full_name: 'Ben' }, { id: 20101 }],
			guests: [{ id: 7, email: 'g@example.com' }],
			groups: [{ id: 'a1', name: 'G' }],
		},
	],
])('names the people of a task as the fields of other operations take them, given %s', (_, owners) => {
	const named = { member_ids: [20102, 20101], guest_emails: ['g@example.com'], group_ids: ['a1'] };
	expect(simplifyTask(odd({ owners }), {})).toMatchObject(named);
	expect(simplifyStep(odd({ ...owners, assignees: owners.users }))).toMatchObject(named);
	const { group_ids: _groups, ...inGroup } = named;
	expect(simplifyGroup(odd({ members: owners.users, guests: { data: owners.guests } }))).toMatchObject(inGroup);
});

it('does not say that nobody is there when Tallyfy does not say who is', () => {
	const { member_ids, guest_emails, assignees } = simplifyTask({ owners: { users: [] } }, {});
	expect({ member_ids, guest_emails, assignees }).toEqual({ member_ids: [], guest_emails: undefined, assignees: '' });
	const simplifiers = [
		simplifyTask,
		simplifyStep,
		simplifyGroup,
		simplifyGuest,
		simplifyMember,
		simplifyFolder,
		simplifyField,
	];
	expect(simplifiers.map((simplify) => JSON.stringify(simplify({}, {})))).toEqual(simplifiers.map(() => '{}'));
});

it.each([true, false, null])('says of an approval whether it was approved: %p', (decision) => {
	expect(simplifyTask({ task_type: 'approval', is_approved: decision }, {}).approved).toBe(decision);
	expect(simplifyTask({ task_type: 'task', is_approved: decision }, {}).approved).toBeUndefined();
});

it('gives first and last name of a member beside the full one', () => {
	const member = { id: 20102, first_name: 'Ben', last_name: 'Okafor', full_name: 'Ben Okafor' };
	expect(simplifyMember(member)).toMatchObject(member);
});

it.each([
	['2020-01-31T17:00:00Z', {}, true],
	['2020-01-31 17:00:00', { status: 'in-progress', completed_at: null }, true],
	['2020-01-31T17:00:00Z', { status: 'completed', completed_at: '2020-02-01T09:00:00Z' }, false],
	['9999-01-31T17:00:00Z', {}, false],
	[null, {}, false],
	[undefined, {}, undefined],
])('says whether a task is overdue that was due %s, with %j', (deadline, fields, isOverdue) => {
	expect(simplifyTask(odd({ ...fields, deadline }), {}).is_overdue).toBe(isOverdue);
});

it.each([
	['nobody', { completer_id: null, completer_guest_id: null }, null],
	['a member', { completer_id: 20102 }, { id: 20102 }],
	[
		'one of those it is assigned to',
		{ completer_id: '20102', owners: { users: [{ id: 20102, full_name: 'Ben' }] } },
		{ id: 20102, name: 'Ben' },
	],
	['a guest', { completer_id: null, completer_guest_id: 7 }, { guest_id: 7 }],
	['somebody who is not named', {}, undefined],
])('says that a task was completed by %s', (_, task, completer) => {
	expect(simplifyTask(odd(task), {}).completed_by).toEqual(completer);
});

it.each([
	['<p>Call the client and note what they need.</p>', 'Call the client and note what they need.'],
	[
		'<p>First</p><ul><li>one &amp; two</li><li class="x">3 &lt; 4</li></ul>last<br/>line',
		'First\n\n- one & two\n- 3 < 4\nlast\nline',
	],
	['a < b, b > c &copy; &#169;&#x1F600; &#0;', 'a < b, b > c &copy; ©😀 &#0;'],
	['', ''],
	[null, undefined],
	[{ html: '' }, undefined],
])('gives the instructions %j as text', (summary, text) => {
	expect(simplifyTask(odd({ summary }), {}).instructions).toBe(text);
});

it.each([
	['as a record', { name: 'Onboarding' }, 'Onboarding'],
	['in data', { data: { name: 'Onboarding' } }, 'Onboarding'],
	['without a name', { data: { id: null } }, undefined],
	['as an empty list', { data: [] }, undefined],
	['not at all', undefined, undefined],
])('names the process of a task that carries it %s', (_, run, process) => {
	expect(simplifyTask({ run_id: 'a', run }, {})).toMatchObject({ process, process_id: 'a' });
});

describe('answers', () => {
	const contract = { id: 'c1', filename: 'Contract.pdf', source: 'local', version: 1, uploaded_to_s3: true };
	const photo = { full_url: 'https://files.example.com/photo.png', filename: 'photo.png', source: 'url' };
	const columns = [
		{ id: 1, label: 'Model' },
		{ id: 2, label: 'Number' },
	];

	it.each<[string, Partial<FormField>, unknown, unknown]>([
		['a text', { field_type: 'text' }, 'Harborline', 'Harborline'],
		['a date', { field_type: 'date' }, '2026-08-03T00:00:00.000Z', '2026-08-03T00:00:00.000Z'],
		['a radio', { field_type: 'radio' }, 'Europe', 'Europe'],
		['a dropdown', { field_type: 'dropdown' }, { id: 2, text: 'Premium', value: null }, 'Premium'],
		[
			'a multi-select',
			{ field_type: 'multiselect' },
			[
				{ id: 1, text: 'Mail', selected: true },
				{ id: 2, text: 'VPN', selected: false },
				{ id: 3, text: 'CRM' },
			],
			['Mail', 'CRM'],
		],
		['a table', { field_type: 'table', columns }, ['T14', 2], { Model: 'T14', Number: 2 }],
		['a table that has other columns by now', { field_type: 'table', columns }, ['T14'], ['T14']],
		[
			'files',
			{ field_type: 'file' },
			[contract, photo],
			[
				{ filename: 'Contract.pdf', id: 'c1' },
				{ filename: 'photo.png', url: 'https://files.example.com/photo.png' },
			],
		],
		[
			'people',
			{ field_type: 'assignees_form' },
			{ users: [20102, { id: 20101, full_name: 'Ana Petrova' }], guests: ['dana.reyes@example.com'], groups: [] },
			[20102, { id: 20101, name: 'Ana Petrova' }, 'dana.reyes@example.com'],
		],
		[
			'an email as Tallyfy stored it with a wrapper',
			{ field_type: 'email' },
			{ value: 'dana.reyes@example.com' },
			'dana.reyes@example.com',
		],
		['a choice of none', { field_type: 'multiselect' }, [{ id: 1, text: 'Mail', selected: false }], null],
		[
			'a table with one label twice',
			{ field_type: 'table', columns: [columns[0], columns[0]] },
			['T14', 'X1'],
			['T14', 'X1'],
		],
		['nobody', { field_type: 'assignees_form' }, { users: [], guests: [], groups: [] }, null],
		['what Tallyfy has learned since', { field_type: 'rating' }, { stars: 4 }, { stars: 4 }],
		['no table', { field_type: 'table', columns }, [], null],
		['nothing', { field_type: 'text' }, '', null],
	])('show %s as people read it', (_, field, answer, shown) => {
		const form = (answered: object) => ({ data: [{ id: 'f', label: 'Field', ...field, ...answered }] });
		// Tallyfy may give more than the contract knows.
		const beside = { f: answer } as Answers;
		for (const answers of [
			simplifyTask({ form_fields: form({ field_value: answer }) }, {}).answers,
			simplifyTask({ form_fields: form({}), taskdata: beside }, {}).answers,
			simplifyProcess({ form_fields: form({ value: answer }) }, {}).answers,
			simplifyProcess({ ko_form_fields: form({}), prerun: beside }, {}).answers,
		])
			expect(answers).toEqual({ Field: shown });
	});

	it.each<[string, Partial<FormField>, unknown, unknown]>([
		['a text', { field_type: 'text' }, 'Harborline', 'Harborline'],
		['nothing', { field_type: 'multiselect' }, [], null],
		['a dropdown', { field_type: 'dropdown' }, { id: 2, text: 'Premium' }, 'Premium'],
		[
			'a multi-select',
			{ field_type: 'multiselect' },
			[
				{ id: 1, text: 'Mail' },
				{ id: 3, text: 'CRM' },
			],
			'Mail, CRM',
		],
		['a table', { field_type: 'table', columns }, ['T14', 2], 'Model: T14, Number: 2'],
		[
			'a table of other columns',
			{ field_type: 'table', columns: [{ id: 1, label: 'filename' }] },
			['x'],
			'filename: x',
		],
		['files', { field_type: 'file' }, [contract, photo], 'Contract.pdf, photo.png https://files.example.com/photo.png'],
		[
			'people',
			{ field_type: 'assignees_form' },
			{
				users: [
					20102,
					{ id: 20101, full_name: 'Ana Petrova' },
					{ id: 20103, full_name: 'Cem Oz', email: 'cem@example.com' },
				],
				guests: ['dana.reyes@example.com'],
				groups: [{ id: 'f66a641e5db82614d5cdfe5b5dee41a1', name: 'Finance' }],
			},
			'20102, Ana Petrova, cem@example.com, dana.reyes@example.com, Finance',
		],
		['what Tallyfy has learned since', { field_type: 'rating' }, { stars: 4 }, 'stars: 4'],
	])('show %s as one text, where that is wanted', (_, field, answer, shown) => {
		const form = { data: [{ id: 'f', label: 'Field', ...field, value: answer }] };
		for (const asText of [simplifyTask, simplifyProcess])
			expect(asText({ form_fields: form }, { options: { answersAsText: true } }).answers).toEqual({ Field: shown });
	});

	it('of a process are those to its kick-off form and then those to its tasks; a label that is there twice has a number', () => {
		const process = {
			ko_form_fields: { data: [{ id: 'a', label: 'Company' }] },
			prerun: { a: 'Harborline' },
			form_fields: { data: [{ id: 'b', label: 'Company', value: 'Kestrel' }] },
			tasks: { data: [{ form_fields: { data: [{ id: 'b', label: 'Company', field_value: 'Kestrel' }] } }] },
		};
		expect(Object.entries(simplifyProcess(process, {}).answers as object)).toEqual([
			['Company', 'Harborline'],
			['Company (2)', 'Kestrel'],
		]);
		const { form_fields: _, ...ofTasks } = process;
		expect(simplifyProcess(ofTasks, {}).answers).toEqual({ Company: 'Harborline', 'Company (2)': 'Kestrel' });
	});

	it('are left out where no form is there', () => {
		expect(simplifyProcess({ prerun: { a: 'Harborline' }, tasks: { data: [{}] } }, {}).answers).toBeUndefined();
		expect(simplifyTask({ taskdata: { a: 'Harborline' } }, {}).answers).toBeUndefined();
	});
});

it.each([
	['https://go.tallyfy.com/api', 'https://go.tallyfy.com'],
	['https://acme.example.com:8443/api', 'https://acme.example.com:8443'],
	['https://api.tallyfy.com', undefined],
	['https://gateway.example.com/tallyfy/api', undefined],
	['https://go.tallyfy.com/api/v2', undefined],
	['no address', undefined],
])('people see Tallyfy, whose API is at %s, at %s', (baseUrl, web) => {
	const webAddress = webAddressOf(baseUrl);
	expect(webAddress).toBe(web);
	const page = web && `${web}/tracker/a`;
	expect(simplifyProcess({ id: 'a' }, { webAddress }).url).toBe(page);
	expect(simplifyTask({ id: 'b', run_id: 'a' }, { webAddress }).url).toBe(page);
	expect(simplifyTask({ id: 'b', run_id: null }, { webAddress }).url).toBeUndefined();
});

it.each([
	['among its members', [{ id: 20102, full_name: 'Ben Okafor' }], 'Ben Okafor'],
	['in the words of webhooks', [{ user_id: '20102', full_name: 'Ben Okafor' }], 'Ben Okafor'],
	['not among them', [{ id: 20101, full_name: 'Ana Petrova' }], undefined],
	['a number only', [20102], undefined],
	['not told', undefined, undefined],
])('names the owner who is %s', (_, users, owner) => {
	const record = odd({ owner_id: 20102, users });
	expect(simplifyProcess(record, {}).owner).toBe(owner);
	expect(simplifyTemplate(record).owner).toBe(owner);
	expect(simplifyProcess(odd({ users: [{ full_name: 'Nobody' }] }), {}).owner).toBeUndefined();
});

it('a template says when it was created, and what it is about without HTML', () => {
	const template = { summary: '<p>How a <b>client</b></p><p>is set up.</p>', created_at: '2025-04-02 11:00:00' };
	expect(simplifyTemplate(template)).toMatchObject({
		summary: 'How a client\nis set up.',
		created_at: '2025-04-02T11:00:00.000Z',
	});
	expect(simplifyTemplate({ summary: null }).summary).toBeNull();
});
