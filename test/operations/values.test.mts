import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { CallName, Sandbox } from '../../sandbox/index.mts';
import { byId } from '../support/locators.mts';
import { perform, picked } from '../support/menu.mts';
import { ana, ben, jsonOf } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';

/** What a node before gives. */
const json: IDataObject = {
	note: { text: 'x' },
	rows: [{ text: 'x' }, { text: 'y' }],
	owner: { id: 20102, email: ben },
	plans: ['Basic', 'Premium', 'Gold'],
	record: { id: 20102, name: 'Finance' },
	list: ['Finance', 'Legal'],
};

const hex = '0123456789abcdef0123456789abcdef';

const task = { title: 'Pay', deadline: '2031-02-01T17:00:00Z' };

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = tallyfy();
});

const run = async (operation: readonly [string, string], parameters: INodeParameters, own: IDataObject = json) =>
	await perform(sandbox, operation, parameters, { items: [own] });

/** What was sent that changes something. */
const writes = () => sandbox.requests.filter(({ method, token }) => method !== 'GET' && token === 'user');

const isMember = 'is not a list of IDs or emails of members, separated by commas';

it.each<[operation: [string, string], parameters: INodeParameters, message: string]>([
	[
		['process', 'update'],
		{ processId: picked(hex), updateFields: { summary: '={{ $json.note }}' } },
		'Summary is not a text: {"text":"x"}',
	],
	[
		['template', 'update'],
		{ templateId: picked(hex), updateFields: { summary: '={{ $json.note }}' } },
		'Summary is not a text: {"text":"x"}',
	],
	[
		['task', 'update'],
		{ taskId: picked(hex), updateFields: { summary: '={{ $json.note }}' } },
		'Instructions is not a text: {"text":"x"}',
	],
	[
		['member', 'update'],
		{ memberId: picked(20102), updateFields: { jobTitle: '={{ $json.note }}' } },
		'Job Title is not a text: {"text":"x"}',
	],
	[
		['formField', 'update'],
		{ ...byId({ templateId: hex, stepId: hex, fieldId: hex }), updateFields: { guidance: '={{ $json.note }}' } },
		'Guidance is not a text: {"text":"x"}',
	],
	[
		['comment', 'add'],
		{ taskId: picked(hex), content: '={{ $json.rows }}' },
		'Text is not a text: [{"text":"x"},{"text":"y"}]',
	],
	[
		['process', 'update'],
		{ processId: picked(hex), updateFields: { name: '={{ $json.list }}' } },
		'Name is not a text: ["Finance","Legal"]',
	],
	[['task', 'create'], { ...task, memberIds: '={{ $json.note }}' }, `Members ${isMember}: {"text":"x"}`],
	[['task', 'create'], { ...task, memberIds: '={{ [[20102]] }}' }, `Members ${isMember}: [20102]`],
	[
		['member', 'get'],
		{ memberId: picked('={{ $json.note }}') },
		'Member is not the ID or the email of a member: {"text":"x"}',
	],
	[
		['task', 'getAll'],
		{ filters: { folderId: picked('={{ $json.note }}') } },
		'Folder is not a name or an ID: {"text":"x"}',
	],
	[
		['process', 'get'],
		{ processId: picked('={{ $json.record }}') },
		'Process is not a Tallyfy ID (32 hexadecimal characters): {"id":20102,"name":"Finance"}',
	],
	[['task', 'getMyTasks'], { returnAll: false, limit: '={{ [5] }}' }, 'Limit is not a number: [5]'],
	[['task', 'getMyTasks'], { sort: '={{ $json.list }}' }, '["Finance","Legal"] is not one of the choices of Sort'],
	[
		['apiCall', 'send'],
		{ path: '/users', queryParameters: { parameter: [{ name: 'q', value: '={{ $json.record }}' }] } },
		'Value is not a text: {"id":20102,"name":"Finance"}',
	],
	[['task', 'create'], { ...task, deadline: '2031-02-29T09:00:00Z' }, 'Deadline is not a date: "2031-02-29T09:00:00Z"'],
])('is refused before anything is sent: %j, %j', async (operation, parameters, message) => {
	const { error, items } = await run(operation, parameters);
	expect(error?.message).toBe(message);
	expect(items).toEqual([]);
	expect(sandbox.requests).toEqual([]);
});

/** The only task that there is. */
const created = () => [...sandbox.state.tasks.values()][0];

describe('a member', () => {
	it.each(['={{ $json.owner }}', '={{ [$json.owner] }}', '={{ [20102] }}', '={{ $json.owner.email }}', '20102'])(
		'is assigned to a new task by %s',
		async (memberIds) => {
			const { error, items } = await run(['task', 'create'], { ...task, memberIds });
			expect(error).toBeUndefined();
			expect(created().owners).toMatchObject({ users: [{ id: 20102 }], guests: [], groups: [] });
			expect(jsonOf({ items } as never)).toMatchObject([{ id: created().id }]);
		},
	);

	it('is put into a new group, and into a process that is launched, by a record', async () => {
		const group = { name: 'Finance', description: 'Pays', additionalFields: { memberIds: '={{ $json.owner }}' } };
		await run(['group', 'create'], group);
		expect(sandbox.state.groups.all()).toMatchObject([{ members: [20102] }]);
		const { id } = sandbox.state.addTemplate({ prerun: [] });
		const launch = { templateId: picked(id), name: 'A', additionalFields: { memberIds: '={{ $json.owner }}' } };
		const { error } = await run(['process', 'launch'], launch);
		expect(error).toBeUndefined();
		expect(sandbox.state.runs.all()).toMatchObject([{ users: [20102] }]);
	});

	it('is acted as by a record', async () => {
		await run(['member', 'getCurrent'], { actAs: '={{ $json.owner }}' });
		expect(sandbox.requests.at(-1)).toMatchObject({ operationId: 'getMe', member: ben });
	});
});

it('takes a list of names of groups', async () => {
	const groups = ['Finance', 'Legal'].map((name) => sandbox.state.addGroup({ name }).id);
	await run(['task', 'create'], { ...task, groupIds: '={{ $json.list }}' });
	expect(created().owners).toMatchObject({ groups });
});

it.each(['comments, problem', "={{ ['threads', 'Step'] }}", '={{ [{ name: "Comments" }] }}'])(
	'takes several choices by values and labels: %s',
	async (given) => {
		sandbox.addTasks(ana, 1);
		const { error } = await run(['task', 'getMyTasks'], { options: { with: given } });
		expect(error?.message).toBe(
			given.includes('problem') ? '"problem" is not one of the choices of Include' : undefined,
		);
	},
);

it('takes the label of a role', async () => {
	const person = { email: 'chloe.new@example.com', firstName: 'Chloe', lastName: 'New' };
	const { error, items } = await run(['member', 'invite'], { ...person, role: 'Standard' });
	expect(error).toBeUndefined();
	expect(items).toMatchObject([{ json: { role: 'standard' } }]);
});

it.each<[unknown, boolean]>([
	['Approve', true],
	[true, true],
	['approved', true],
	[false, false],
])('takes %j for a decision', async (said, is_approved) => {
	const [approval] = sandbox.addTasks(ana, [{ task_type: 'approval' }]);
	await run(['task', 'complete'], { taskId: picked(approval.id), decision: '={{ $json.said }}' }, {
		said,
	} as IDataObject);
	expect(approval).toMatchObject({ is_approved });
});

it('sends an ID in lower case', async () => {
	const { id } = sandbox.state.addTemplate();
	await run(['template', 'get'], { templateId: picked(id.toUpperCase()) });
	expect(sandbox.requests.at(-1)).toMatchObject({ url: expect.stringContaining(id), status: 200 });
});

it('names a process by a date', async () => {
	const { id } = sandbox.state.addTemplate({ prerun: [] });
	const { error } = await run(['process', 'launch'], {
		templateId: picked(id),
		name: "={{ DateTime.fromISO('2030-01-31T09:00', { zone: 'utc' }) }}",
	});
	expect(error).toBeUndefined();
	expect(sandbox.state.runs.all()).toMatchObject([{ name: '2030-01-31T09:00:00.000Z' }]);
});

describe('a date', () => {
	// n8n's engine in these tests is in New York.
	it.each<[string, string]>([
		['2030-01-31', '2030-02-01T04:59:59.000Z'],
		['2030-01-31T00:00:00', '2030-01-31T05:00:00.000Z'],
		['={{ 47514 }}', '2030-02-01T04:59:59.000Z'],
		["={{ DateTime.fromISO('2030-01-31T09:00', { zone: 'utc' }) }}", '2030-01-31T09:00:00.000Z'],
		['={{ new Date("2030-01-31T09:00:00Z") }}', '2030-01-31T09:00:00.000Z'],
	])('is the Deadline of a task: %s', async (deadline, moment) => {
		const { error } = await run(['task', 'create'], {
			...task,
			deadline,
			memberIds: '20102',
			additionalFields: { startedAt: '2030-01-01' },
		});
		expect(error).toBeUndefined();
		expect(created()).toMatchObject({ deadline: moment, started_at: '2030-01-01T05:00:00.000Z' });
	});

	it.each([
		"={{ DateTime.fromISO('2030-01-31T23:30', { zone: 'America/New_York' }) }}",
		'={{ new Date("2030-02-01T04:30:00Z") }}',
		'={{ Date.parse("2030-02-01T04:30:00Z") }}',
		'Thu, 31 Jan 2030 23:30:00 -0500',
	])('is the answer to a field of a form, as the day that it names: %s', async (given) => {
		const { id, prerun } = sandbox.state.addTemplate();
		const start = prerun.find(({ field_type: type }) => type === 'date')?.id ?? '';
		const company = prerun.find(({ field_type: type }) => type === 'text')?.id ?? '';
		const answers = { mappingMode: 'defineBelow', value: { [start]: given, [company]: 'Harborline' } };
		const { error } = await run(['process', 'launch'], { templateId: picked(id), name: 'A', answers });
		expect(error).toBeUndefined();
		expect(sandbox.state.runs.all()[0].prerun).toMatchObject({ [start]: '2030-01-31T00:00:00.000Z' });
	});

	it.each<[string, unknown]>([
		["={{ DateTime.fromISO('2030-01-31T09:00', { zone: 'utc' }) }}", '2030-01-31'],
		['2030-01-31', '2030-01-31'],
	])('is the value of a custom field: %s', async (value, it) => {
		sandbox.state.addCustomFieldKey({ key: 'it', field_type: 'date' });
		const parameters = { subject: 'member', memberId: picked(20102), key: 'it', value };
		expect(jsonOf(await run(['customField', 'setValue'], parameters))).toEqual([{ it }]);
	});

	it('is refused for a custom field where it is none', async () => {
		sandbox.state.addCustomFieldKey({ key: 'it', field_type: 'date' });
		const parameters = { subject: 'member', memberId: picked(20102), key: 'it', value: '2030-02-31' };
		expect((await run(['customField', 'setValue'], parameters)).error?.message).toBe('it is not a date: "2030-02-31"');
	});
});

it.each<[string, string, unknown]>([
	['multiselect', "={{ ['Mail', 'VPN'] }}", ['Mail', 'VPN']],
	['table', '={{ [{ a: 1 }] }}', [{ a: 1 }]],
	['boolean', '={{ true }}', true],
	['number', '={{ 0.5 }}', 0.5],
])('gives a custom field of type %s what an expression gives: %s', async (field_type, value, it) => {
	sandbox.state.addCustomFieldKey({ key: 'it', field_type: field_type as 'text' });
	const parameters = { subject: 'member', memberId: picked(20102), key: 'it', value };
	expect(jsonOf(await run(['customField', 'setValue'], parameters))).toEqual([{ it }]);
});

it('writes no record into a custom field for texts', async () => {
	sandbox.state.addCustomFieldKey({ key: 'it', field_type: 'text' });
	const parameters = { subject: 'member', memberId: picked(20102), key: 'it', value: '={{ $json.record }}' };
	const { error } = await run(['customField', 'setValue'], parameters);
	expect(error?.message).toBe('it is not a text: {"id":20102,"name":"Finance"}');
	expect(writes()).toEqual([]);
});

describe('a field of a form', () => {
	/** A template with a step that has a dropdown and a table. */
	function prepared() {
		const template = sandbox.state.addTemplate();
		const [step] = template.steps;
		const choice = step.captures.find(({ options }) => options.length) ?? step.captures[0];
		const text = step.captures.find(({ field_type: type }) => type === 'textarea') ?? step.captures[0];
		return { choice, text, ids: { ...byId({ templateId: template.id, stepId: step.id }), form: 'step' } };
	}

	const shortly = (options: Array<{ id: number; text: string }>) => options.map(({ id, text }) => [id, text]);

	it('gets its options from a list, and those that stay keep their IDs', async () => {
		const { choice, ids } = prepared();
		choice.options = ['Gold', 'Basic'].map((text, index) => ({ id: index + 4, text, value: null, required: false }));
		const parameters = { ...ids, ...byId({ fieldId: choice.id }), choices: '={{ $json.plans }}', present: 'replace' };
		await run(['formField', 'setOptions'], parameters);
		expect(shortly(choice.options)).toEqual([
			[5, 'Basic'],
			[6, 'Premium'],
			[4, 'Gold'],
		]);
	});

	it.each(['getAll', 'getOptions'])('gets back the options that %s put out, as they are', async (operation) => {
		const { choice, ids } = prepared();
		// Two options with one text exist in production.
		choice.options = ['Mail', 'CRM', 'CRM'].map((text, index) => ({
			id: index + 4,
			text,
			value: null,
			required: false,
		}));
		const before = shortly(choice.options);
		const its = { ...ids, ...byId({ fieldId: choice.id }) };
		const read = jsonOf(await run(['formField', operation], its));
		const options = operation === 'getOptions' ? read : (read.find(({ id }) => id === choice.id)?.options ?? []);
		await run(
			['formField', 'setOptions'],
			{ ...its, choices: '={{ $json.options }}', present: 'replace' },
			{
				options,
			},
		);
		expect(shortly(choice.options)).toEqual(before);
		expect(writes()).toEqual([]);
		const turned = { options: [...(options as IDataObject[])].reverse() };
		await run(['formField', 'setOptions'], { ...its, choices: '={{ $json.options }}', present: 'replace' }, turned);
		expect(shortly(choice.options)).toEqual(before.reverse());
	});

	it('gets its columns from a list, where it is a table', async () => {
		const { text, ids } = prepared();
		const parameters = { ...ids, ...byId({ fieldId: text.id }), updateFields: { columns: '={{ $json.plans }}' } };
		const { error } = await run(['formField', 'update'], parameters);
		expect(error?.message).toBe(`${text.label} has no columns: it is a field of type textarea`);
		expect(writes()).toEqual([]);
		Object.assign(text, { field_type: 'table', columns: [{ id: 7, label: 'Gold' }] });
		await run(['formField', 'update'], parameters);
		expect(text.columns).toMatchObject([
			{ id: 8, label: 'Basic' },
			{ id: 9, label: 'Premium' },
			{ id: 7, label: 'Gold' },
		]);
	});
});

it('adds members to a guest who has none', async () => {
	const guest = sandbox.state.addGuest({ email: 'dana.reyes@example.com' });
	Object.assign(guest.details, { associated_members: null });
	const parameters = { guestEmail: picked(guest.email, 'email'), updateFields: { addMembers: '={{ $json.owner }}' } };
	const { error } = await run(['guest', 'update'], parameters);
	expect(error).toBeUndefined();
	expect(guest.details).toMatchObject({ associated_members: [20102] });
});

it('says of the name of a binary field that it is one', async () => {
	const { error } = await perform(
		sandbox,
		['file', 'upload'],
		{ subject: 'process', processId: picked(hex), inputField: '={{ $binary.data }}' },
		{ items: [{ json: {}, binary: { data: { data: 'aGk=', mimeType: 'text/plain', fileName: 'a.txt' } } }] },
	);
	expect(error?.message).toBe(
		'Input Binary Field is not the name of a binary field: {"mimeType":"text/plain","fileName":"a.txt"}',
	);
	expect(error?.description).toContain('Write the name of the field');
});

it.each(['constructor', '__proto__', 'toString'])('sends a query parameter named %s', async (name) => {
	const queryParameters = {
		parameter: [
			{ name, value: 'a' },
			{ name, value: 'b' },
		],
	};
	const { error } = await run(['apiCall', 'send'], { path: '/users', queryParameters });
	expect(error?.message ?? '').not.toMatch(/function/);
	expect(sandbox.requests.at(-1)?.url).toContain(`${name}=a%2Cb`);
	// The contract has no such parameter.
	sandbox.deviations.splice(0);
});

describe('what Tallyfy does not show', () => {
	it.each(['users', 'guests', 'groups'] as const)('is not taken for empty: the %s of a one-off task', async (list) => {
		const [own] = sandbox.addTasks(ben, 1);
		Object.assign(own.owners, { [list]: undefined });
		const { error } = await run(['task', 'update'], { taskId: picked(own.id), updateFields: { title: 'New' } });
		expect(error?.message).toBe(`Tallyfy does not show the ${list === 'users' ? 'members' : list}`);
		expect(writes()).toEqual([]);
	});

	it.each<[read: CallName, operation: [string, string], parameters: INodeParameters, message: string]>([
		['getTask', ['task', 'update'], { taskId: picked(hex), updateFields: { summary: 'New' } }, 'the title'],
		[
			'getStep',
			['step', 'update'],
			{ ...byId({ templateId: hex, stepId: hex }), updateFields: { summary: 'New' } },
			'the title',
		],
		['getGroup', ['group', 'update'], { groupId: picked(hex), updateFields: { name: 'New' } }, 'the description'],
		['getTag', ['tag', 'update'], { tagId: picked(hex), updateFields: { color: '#3b8e6e' } }, 'the title'],
	])('is not taken for empty: what %s leaves out, %j', async (operationId, operation, parameters, what) => {
		const data = { id: hex, deadline: '2030-01-31 09:00:00' };
		sandbox.fault({ operationId, kind: 'status', status: 200, body: { data } });
		const { error } = await run(operation, parameters);
		expect(error?.message).toBe(`Tallyfy does not show ${what}`);
		expect(writes()).toEqual([]);
	});

	it('is not taken for empty: the options of a field', async () => {
		const template = sandbox.state.addTemplate();
		const [step] = template.steps;
		const choice = { ...step.captures[0], label: 'Plan', field_type: 'dropdown', options: undefined };
		sandbox.fault({
			operationId: 'getStep',
			kind: 'status',
			status: 200,
			body: { data: { ...step, captures: [choice] } },
		});
		const ids = byId({ templateId: template.id, stepId: step.id, fieldId: choice.id });
		const { error } = await run(['formField', 'setOptions'], { ...ids, form: 'step', choices: 'A' });
		expect(error?.message).toBe('Tallyfy does not show the options of Plan');
		expect(writes()).toEqual([]);
	});
});
