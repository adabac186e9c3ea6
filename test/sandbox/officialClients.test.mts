import { fetch } from 'undici';

import { Sandbox } from '../../sandbox/index.mts';
import type { FormField } from '../../sandbox/records.mts';
import { ana } from './client.mts';

/**
 * What the live suites of Tallyfy's own clients do, step by step, with plain requests: each step is a fact about the real
 * API. Where one fails here, the sandbox is wrong.
 */

const sandbox = new Sandbox({ lenient: true });
const org = `/organizations/${sandbox.organizationId}`;
const date = '2030-02-01 17:00:00';

let url: string;

beforeAll(async () => void ({ url } = await sandbox.listen()));

afterAll(async () => {
	await sandbox.close();
	expect(sandbox.deviations).toEqual([]);
});

/** What of an answer these steps look at; TypeScript cannot know more of it. */
interface Data {
	id: string;
	[key: string]: unknown;
}

async function send(method: string, path: string, body?: object) {
	const response = await fetch(`${url}${path}`, {
		method,
		headers: {
			Accept: 'application/json',
			Authorization: `Bearer ${sandbox.personalToken(ana)}`,
			// The name that the official node gives.
			'X-Tallyfy-Client': 'n8n',
			...(body && { 'Content-Type': 'application/json' }),
		},
		body: body && JSON.stringify(body),
	});
	const text = await response.text();
	return { status: response.status, body: text ? JSON.parse(text) : undefined };
}

/** What a request gives that succeeds. */
async function done(method: string, path: string, body?: object): Promise<Data> {
	const { status, body: answer } = await send(method, `${org}${path}`, body);
	expect(Math.floor(status / 100)).toBe(2);
	return answer?.data ?? answer;
}

const statusOf = async (method: string, path: string, body?: object) =>
	(await send(method, `${org}${path}`, body)).status;

const list = async (path: string) => (await done('GET', path)) as unknown as Data[];

const newTemplate = async (title: string) => await done('POST', '/checklists', { title, type: 'procedure' });

const newStep = async ({ id }: Data) =>
	await done('POST', `/checklists/${id}/steps`, { checklist_id: id, title: 'Welcome call' });

const launch = async ({ id }: Data, more: object = {}) =>
	await done('POST', '/runs', { checklist_id: id, name: 'Harborline', ...more });

/** A process with a task. */
async function launched(): Promise<{ run: Data; task: Data }> {
	const template = await newTemplate('Client onboarding');
	await newStep(template);
	const run = await launch(template);
	const [task] = await list(`/runs/${run.id}/tasks`);
	return { run, task };
}

describe('a template', () => {
	let template: Data;

	it('is created', async () => {
		template = await newTemplate('Onboarding');
		expect(template.title).toBe('Onboarding');
	});

	it('is read', async () => {
		expect(await done('GET', `/checklists/${template.id}`)).toMatchObject({ id: template.id, title: 'Onboarding' });
	});

	it('is renamed', async () => {
		const renamed = await done('PUT', `/checklists/${template.id}`, { title: 'Onboarding of clients' });
		expect(renamed.title).toBe('Onboarding of clients');
	});

	it('is found by a part of its title', async () => {
		expect(await list('/checklists?q=of%20clients')).toMatchObject([{ id: template.id }]);
		expect(await list('/checklists?q=nobody')).toEqual([]);
	});

	it('is deleted', async () => {
		await done('DELETE', `/checklists/${template.id}`);
	});

	it('is not read any more', async () => {
		expect(await statusOf('GET', `/checklists/${template.id}`)).toBe(404);
	});
});

it.each(['checklists', 'runs', 'me/tasks', 'tags', 'users'])(
	'a list of %s takes limit=3, and answers',
	async (path) => {
		expect(await list(`/${path}?limit=3`)).toEqual(expect.any(Array));
	},
);

describe('a process', () => {
	let run: Data;

	it('is launched by checklist_id', async () => {
		const template = await newTemplate('Client onboarding');
		await newStep(template);
		run = await launch(template);
		expect(run).toMatchObject({ checklist_id: template.id, name: 'Harborline' });
	});

	it('is read', async () => {
		expect(await done('GET', `/runs/${run.id}`)).toMatchObject({ id: run.id, status: 'active' });
	});

	it('has its tasks listed', async () => {
		expect(await list(`/runs/${run.id}/tasks`)).toMatchObject([{ title: 'Welcome call', run_id: run.id }]);
	});

	it('is archived', async () => {
		await done('DELETE', `/runs/${run.id}`);
		expect((await list('/runs')).map(({ id }) => id)).not.toContain(run.id);
	});

	it('is among those with an issue when it has one', async () => {
		const { run: other } = await launched();
		expect(await list('/runs?status=issue')).toEqual([]);
		await done('POST', `/runs/${other.id}/problem`, { content: 'No answer.' });
		expect(await list('/runs?status=issue')).toMatchObject([{ id: other.id }]);
	});
});

describe('a kick-off form', () => {
	let template: Data;
	let fields: FormField[];
	let run: Data;
	const choices = ['Basic', 'Premium'].map((text, index) => ({ id: index + 1, text }));
	const field = (label: string, field_type: string, more: object = {}) => ({
		label,
		field_type,
		required: false,
		...more,
	});

	it('is set by a PUT with prerun', async () => {
		const { id } = await newTemplate('Client onboarding');
		const prerun = [
			field('Company name', 'text'),
			field('Plan', 'dropdown', { options: choices }),
			field('Systems', 'multiselect', { options: choices }),
			field('Size', 'radio', { options: choices }),
		];
		await done('PUT', `/checklists/${id}`, { title: 'Client onboarding', prerun });
		template = await done('GET', `/checklists/${id}`);
		fields = template.prerun as FormField[];
		expect(fields.map(({ label, field_type }) => [label, field_type])).toEqual(
			prerun.map(({ label, field_type }) => [label, field_type]),
		);
	});

	it('is answered at the launch, by what the label, the alias or the ID of a field leads to', async () => {
		const idOf = (key: 'label' | 'alias' | 'id', value: string) => fields.find((one) => one[key] === value)?.id ?? '';
		const [, , systems, size] = fields;
		run = await launch(template, {
			prerun: {
				[idOf('label', 'Company name')]: 'Harborline Freight',
				[idOf('label', 'Plan')]: choices[1],
				[idOf('alias', systems.alias)]: [{ ...choices[0], selected: true }],
				[idOf('id', size.id)]: 'Basic',
			},
		});
	});

	it('has its answers given back by with=prerun', async () => {
		const { prerun } = await done('GET', `/runs/${run.id}?with=prerun`);
		const [name, plan, systems, size] = fields.map(({ id }) => (prerun as Record<string, unknown>)[id]);
		expect(name).toBe('Harborline Freight');
		expect(plan).toMatchObject({ id: 2, text: 'Premium' });
		expect(systems).toMatchObject([{ id: 1, text: 'Basic', selected: true }]);
		expect(size).toBe('Basic');
	});
});

describe('a one-off task', () => {
	let task: Data;
	let owners: object;

	it('is created for oneself', async () => {
		const { body } = await send('GET', '/me');
		owners = { users: [body.data.id], guests: [], groups: [] };
		task = await done('POST', '/tasks', { title: 'Order gift', task_type: 'task', deadline: date, owners });
		expect(task).toMatchObject({ title: 'Order gift', run_id: null });
		expect(await list('/me/tasks?status=active&per_page=100')).toContainEqual(expect.objectContaining({ id: task.id }));
	});

	it('is renamed with title, deadline and owners', async () => {
		const renamed = await done('PUT', `/tasks/${task.id}`, { title: 'Order a gift', deadline: date, owners });
		expect(renamed.title).toBe('Order a gift');
	});

	it('is completed', async () => {
		expect((await done('POST', '/completed-tasks', { task_id: task.id })).status).toBe('completed');
	});

	it('is deleted', async () => {
		await done('DELETE', `/tasks/${task.id}`);
		expect(await statusOf('GET', `/tasks/${task.id}`)).toBe(404);
	});
});

describe('a comment on a task of a process', () => {
	let task: Data;
	let comment: Data;
	const shown = async () => (await done('GET', `/runs/${String(task.run_id)}/tasks/${task.id}?with=threads`)).threads;

	it('is created', async () => {
		({ task } = await launched());
		comment = await done('POST', `/tasks/${task.id}/comment`, { content: 'Please call today.' });
	});

	it('is edited', async () => {
		const edited = await done('PUT', `/tasks/${task.id}/comment/${comment.id}`, { content: 'Please call now.' });
		expect(edited.content).toBe('Please call now.');
	});

	it('is listed with=threads', async () => {
		expect(await shown()).toMatchObject({ data: [{ id: comment.id, content: 'Please call now.' }] });
	});

	it('is deleted', async () => {
		await done('DELETE', `/tasks/${task.id}/comment/${comment.id}`);
		expect(await shown()).toEqual({ data: [] });
	});
});

describe('a field of a step', () => {
	let step: string;
	let field: Data;
	const captures = async () => (await done('GET', step)).captures;

	it('is added', async () => {
		const template = await newTemplate('Client onboarding');
		const { id } = await newStep(template);
		step = `/checklists/${template.id}/steps/${id}`;
		field = await done('POST', `${step}/captures`, { label: 'Notes', field_type: 'text', required: false });
	});

	it('is listed', async () => {
		expect(await captures()).toMatchObject([{ id: field.id, label: 'Notes' }]);
	});

	it('gets another label, sent with required', async () => {
		await done('PUT', `${step}/captures/${field.id}`, { label: 'Call notes', field_type: 'text', required: true });
		expect(await captures()).toMatchObject([{ label: 'Call notes', required: true }]);
	});

	it('is deleted', async () => {
		await done('DELETE', `${step}/captures/${field.id}`);
		expect(await captures()).toEqual([]);
	});
});

describe('a group', () => {
	let group: Data;

	it('is created by name and description', async () => {
		group = await done('POST', '/groups', { name: 'Client services', description: 'Who looks after clients' });
	});

	it('is listed', async () => {
		expect(await list('/groups')).toMatchObject([{ id: group.id, name: 'Client services' }]);
	});

	it('is deleted', async () => {
		await done('DELETE', `/groups/${group.id}`);
		expect(await list('/groups')).toEqual([]);
	});
});

describe('a guest', () => {
	const dana = 'dana.reyes@tallyfy.example';
	const path = `/guests/${encodeURIComponent(dana)}`;

	it('needs an address that can receive mail', async () => {
		expect(await statusOf('POST', '/guests', { email: 'dana.reyes@example.com' })).toBe(422);
		await done('POST', '/guests', { email: dana, first_name: 'Dana', last_name: 'Reyes' });
	});

	it('is read by email', async () => {
		expect(await done('GET', path)).toMatchObject({ email: dana, first_name: 'Dana' });
	});

	it('takes other names, which change nothing', async () => {
		await done('PUT', path, { first_name: 'Dan', last_name: 'Rey' });
		expect(await done('GET', path)).toMatchObject({ first_name: 'Dana', last_name: 'Reyes' });
	});

	it('is deleted by email', async () => {
		await done('DELETE', path);
		expect(await statusOf('GET', path)).toBe(404);
	});
});

describe('a tag', () => {
	let tag: Data;
	const longest = 't'.repeat(30);

	it('of 30 characters is created, and none that is longer', async () => {
		tag = await done('POST', '/tags', { title: longest, color: '#3b8e6e' });
		expect(tag.title).toBe(longest);
		const { status } = await send('POST', `${org}/tags`, { title: `${longest}t`, color: '#3b8e6e' });
		expect(status).toBe(422);
		expect(sandbox.deviations.splice(0)).toEqual([expect.stringContaining('/requestBody/title')]);
	});

	it('is changed', async () => {
		expect((await done('PUT', `/tags/${tag.id}`, { title: 'VIP', color: '#3b8e6e' })).title).toBe('VIP');
	});

	it('is put on a process, which is called Run', async () => {
		const { run } = await launched();
		await done('POST', '/checklists/tags', { tag_id: tag.id, subject_id: run.id, subject_type: 'Run' });
		expect((await done('GET', `/runs/${run.id}?with=tags`)).tags).toMatchObject({ data: [{ id: tag.id }] });
	});

	it('is deleted', async () => {
		await done('DELETE', `/tags/${tag.id}`);
		expect(await list('/tags')).toEqual([]);
	});
});

describe('what is there', () => {
	it('has oneself', async () => {
		expect((await send('GET', '/me')).body.data).toMatchObject({ email: ana });
	});

	it('has the members', async () => {
		expect(await list('/users')).toContainEqual(expect.objectContaining({ email: ana }));
	});

	it('has the organization', async () => {
		expect(await done('GET', '')).toMatchObject({ id: sandbox.organizationId });
	});

	it('is searched over tasks and processes', async () => {
		await launched();
		const found = await done('GET', '/search?search=Harborline&on=task,process&per_page=50');
		expect(found).toMatchObject({ task: expect.anything(), process: expect.anything() });
		expect(JSON.stringify(found.process)).toContain('Harborline');
	});
});

it('breaks at the value of a form field without a stored value, and names capture', async () => {
	const { status, body } = await send('PUT', `${org}/form-field/value`, { id: 'a'.repeat(32), form_value: 'Mail.' });
	expect(status).toBe(500);
	expect(body.message).toMatch(/"capture" on null/);
});

it('ignores what it does not know, and gives everything', async () => {
	const { task } = await launched();
	await done('POST', `/runs/${String(task.run_id)}/completed-tasks`, { task_id: task.id });
	const all = (await list('/me/tasks?status=all&per_page=100')).length;
	for (const status of ['completed', 'nonsense'])
		expect(await list(`/me/tasks?status=${status}&per_page=100`)).toHaveLength(all);
	expect((await list('/me/tasks?status=complete&per_page=100')).length).toBeLessThan(all);
	expect((await list('/runs?status=nonsense')).length).toBe((await list('/runs')).length);
});
