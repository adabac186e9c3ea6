import type { INodeParameters, INodeProperties } from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { lists } from '../../nodes/Tallyfy/operations/lib/lists.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import { editing } from '../support/editor.mts';
import { picked } from '../support/menu.mts';
import { actAs, ana, ben } from '../support/nodes.mts';
import { credentialsOf, ignoring, tallyfy } from '../support/tallyfy.mts';

type Name = keyof typeof lists;

const node = new Tallyfy();

const search = async (
	sandbox: Sandbox,
	name: Name,
	parameters: INodeParameters = {},
	filter?: string,
	paginationToken?: string,
) =>
	await lists[name].call(
		editing(node, credentialsOf(sandbox), { actAs: actAs(ana), ...parameters }),
		filter,
		paginationToken,
	);

interface Known {
	/** Puts two of a kind into the sandbox, of which one has `Harborline` in its name; gives what is chosen in the node. */
	given: (sandbox: Sandbox) => INodeParameters;
	/** How the one with `Harborline` is shown. */
	finds: string;
	/** Where it is the only one, or where others are given by the sandbox. */
	others?: number;
}

const harborline = 'lee@harborline.example.com';

function withTemplate({ state }: Sandbox) {
	return state.addTemplate({
		title: 'Onboard Harborline',
		prerun: [{ label: 'Client' }, { label: 'Contact at Harborline', field_type: 'email' }],
		steps: [
			{ title: 'Greet' },
			{
				title: 'Visit Harborline',
				captures: [
					{ label: 'Remarks', field_type: 'text' },
					{ label: 'Map of Harborline', field_type: 'file' },
					{ label: 'Photo', field_type: 'file' },
				],
			},
		],
	});
}

/** Fields of which two can be assigned. */
const namingPeople = [
	{ label: 'Client at Harborline' },
	{ label: 'Date at Harborline', field_type: 'date' },
	{ label: 'Owner at Harborline', field_type: 'assignees_form' },
	{ label: 'Contact', field_type: 'text', field_validation: ['email'] },
];

const step = { resource: 'step', operation: 'get' };
const formField = { resource: 'formField', operation: 'update' };
const automation = { resource: 'automation', operation: 'update' };
const comment = { resource: 'comment', operation: 'update' };
const download = { resource: 'file', operation: 'download' };
const issueOf = { resource: 'issue', operation: 'resolve', subject: 'task' };
const upload = { resource: 'file', operation: 'upload', subject: 'task' };

const known: Record<Name, Known> = {
	searchActiveMemberNumbers: {
		given: (sandbox) => {
			sandbox.addMember({ email: harborline, last_name: 'Stone' });
			sandbox.addMember({ email: 'disabled@harborline.example.com', status: 'disabled' });
			return {};
		},
		finds: `Lee Stone (${harborline})`,
		others: 5,
	},
	searchArchivedProcesses: {
		given: ({ state }) => {
			for (const name of ['Clients', 'Onboard Harborline']) {
				state.addRun({ name, status: 'archived', archived_at: state.timestamp() });
			}
			state.addRun({ name: 'Visit Harborline' });
			return {};
		},
		finds: 'Onboard Harborline',
	},
	searchArchivedTasks: {
		given: (sandbox) => {
			const archived_at = sandbox.state.timestamp();
			const run_id = sandbox.state.addRun({ name: 'Move' }).id;
			sandbox.addTasks(ana, [
				{ title: 'Greet', archived_at },
				{ title: 'Visit Harborline', archived_at },
				{ title: 'Call Harborline' },
				{ title: 'Leave Harborline', run_id, archived_at },
			]);
			return {};
		},
		finds: 'Visit Harborline',
	},
	searchOneOffTasks: {
		given: (sandbox) => {
			sandbox.state.addRun({ name: 'Onboard Harborline' });
			sandbox.addTasks(ana, [
				{ title: 'Greet' },
				{ title: 'Visit Harborline' },
				{ title: 'Call Harborline', archived_at: sandbox.state.timestamp() },
			]);
			return {};
		},
		finds: 'Visit Harborline',
	},
	searchArchivedTemplates: {
		given: ({ state }) => {
			for (const title of ['Greet', 'Onboard Harborline']) state.addTemplate({ title, archived_at: state.timestamp() });
			state.addTemplate({ title: 'Visit Harborline' });
			return {};
		},
		finds: 'Onboard Harborline',
	},
	searchAutomations: {
		given: ({ state }) => {
			const template = state.addTemplate();
			template.automated_actions = ['Greet', 'Visit Harborline'].map((automated_alias, index) => ({
				id: String(index).repeat(32),
				automated_alias,
				conditions: [],
				then_actions: [],
			}));
			return { ...automation, templateId: picked(template.id) };
		},
		finds: 'Visit Harborline',
	},
	searchFields: {
		given: (sandbox) => {
			const { id, steps } = withTemplate(sandbox);
			return { ...formField, form: 'step', templateId: picked(id), stepId: picked(steps[1].id) };
		},
		finds: 'Map of Harborline (file)',
		others: 2,
	},
	searchFileFields: {
		given: (sandbox) => {
			const { id } = withTemplate(sandbox);
			const run = sandbox.state.addRun({ checklist_id: id });
			return { ...upload, taskId: picked(sandbox.state.tasksOfRun(run.id)[1].id) };
		},
		finds: 'Map of Harborline (file)',
	},
	searchComments: {
		given: (sandbox) => {
			const [{ id: task_id }] = sandbox.addTasks(ana, 1);
			sandbox.state.addThread({ author_id: 20101, task_id, content: 'Sign it.' });
			sandbox.state.addThread({ author_id: 20102, task_id, content: '<p>Ask  <b>Harborline</b></p>' });
			return { ...comment, taskId: picked(task_id) };
		},
		finds: 'Ask Harborline',
	},
	searchFiles: {
		given: (sandbox) => {
			const [task] = sandbox.addTasks(ana, 1);
			const filename = 'Plan of Harborline.pdf';
			const { id } = sandbox.state.addFile({ id: 'c'.repeat(32), filename, subject: { id: task.id, type: 'Task' } });
			const contract = { id: 'b0ffdfaf3573389e1f07430956beae90', filename: 'Contract.pdf', source: 'local' };
			const systems = [{ id: 3, text: 'CRM', selected: true }];
			task.taskdata = { ['a'.repeat(32)]: [contract, { id, filename }], ['b'.repeat(32)]: systems };
			return { ...download, taskId: picked(task.id) };
		},
		finds: 'Plan of Harborline.pdf',
	},
	searchIssues: {
		given: (sandbox) => {
			const [{ id: task_id }] = sandbox.addTasks(ana, 1);
			const issue = { author_id: 20102, task_id, label: 'problem' as const };
			sandbox.state.addThread({ ...issue, content: 'Not signed.' });
			sandbox.state.addThread({ ...issue, content: 'Harborline has not answered.' });
			sandbox.state.addThread({ ...issue, label: 'comment', content: 'Harborline has.' });
			return { ...issueOf, taskId: picked(task_id) };
		},
		finds: 'Harborline has not answered.',
	},
	searchFolders: {
		given: ({ state }) => {
			const parent_id = state.addFolder({ name: 'Clients', folder_type: 'run' }).id;
			state.addFolder({ name: 'Harborline', folder_type: 'run', parent_id });
			return {};
		},
		finds: 'Harborline (processes, in Clients)',
	},
	searchGroups: {
		given: ({ state }) => {
			for (const name of ['Clients', 'Harborline']) state.addGroup({ name });
			return {};
		},
		finds: 'Harborline',
	},
	searchGuests: {
		given: ({ state }) => {
			for (const email of ['dana@example.com', harborline]) state.addGuest({ email });
			return {};
		},
		finds: harborline,
	},
	searchKickoffFields: {
		given: (sandbox) => ({ ...step, templateId: picked(withTemplate(sandbox).id) }),
		finds: 'Contact at Harborline (email)',
	},
	searchKickoffFieldsNamingPeople: {
		given: ({ state }) => ({ ...automation, templateId: picked(state.addTemplate({ prerun: namingPeople }).id) }),
		finds: 'Owner at Harborline (assignees_form)',
	},
	searchMemberNumbers: {
		given: (sandbox) => {
			sandbox.addMember({ email: harborline, last_name: 'Stone' });
			return {};
		},
		finds: `Lee Stone (${harborline})`,
		// The bot is not to be chosen.
		others: 5,
	},
	searchActAs: {
		given: (sandbox) => {
			sandbox.addMember({ email: harborline, last_name: 'Stone' });
			sandbox.addMember({ email: 'disabled@harborline.example.com', status: 'disabled' });
			return {};
		},
		finds: `Lee Stone (${harborline})`,
		others: 5,
	},
	searchProcesses: {
		given: ({ state }) => {
			for (const name of ['Clients', 'Onboard Harborline']) state.addRun({ name });
			return {};
		},
		finds: 'Onboard Harborline',
	},
	searchStepFields: {
		given: (sandbox) => ({ ...step, templateId: picked(withTemplate(sandbox).id) }),
		finds: 'Map of Harborline (file)',
		others: 2,
	},
	searchStepFieldsNamingPeople: {
		given: ({ state }) => {
			const { id } = state.addTemplate({ prerun: namingPeople, steps: [{ title: 'Visit', captures: namingPeople }] });
			return { ...automation, templateId: picked(id) };
		},
		finds: 'Owner at Harborline (assignees_form)',
	},
	searchSteps: {
		given: (sandbox) => ({ ...step, templateId: picked(withTemplate(sandbox).id) }),
		finds: 'Visit Harborline',
	},
	searchTags: {
		given: ({ state }) => {
			for (const title of ['Clients', 'Harborline']) state.addTag({ title });
			return {};
		},
		finds: 'Harborline',
	},
	searchTasks: {
		given: (sandbox) => {
			const run_id = sandbox.state.addRun({ name: 'Onboard Lee' }).id;
			for (const task of sandbox.state.tasksOfRun(run_id)) sandbox.state.tasks.delete(task.id);
			sandbox.addTasks(ana, [{ title: 'Greet' }, { title: 'Visit Harborline', run_id }]);
			return {};
		},
		finds: 'Visit Harborline (Onboard Lee)',
	},
	searchTemplates: {
		given: ({ state }) => {
			for (const title of ['Clients', 'Onboard Harborline']) state.addTemplate({ title });
			return {};
		},
		finds: 'Onboard Harborline',
	},
};

const all = Object.entries(known) as Array<[Name, Known]>;

it('tests every list there is', () => expect(Object.keys(known).sort()).toEqual(Object.keys(lists).sort()));

describe.each(all)('%s', (name, { given, finds, others = 1 }) => {
	it('shows what there is', async () => {
		const sandbox = tallyfy();
		const { results } = await search(sandbox, name, given(sandbox));
		expect(results.map((result) => result.name)).toContain(finds);
		expect(results).toHaveLength(others + 1);
		expect(results.every(({ value }) => typeof value === 'string' && value)).toBe(true);
	});

	it('finds what the user types', async () => {
		const sandbox = tallyfy();
		const parameters = given(sandbox);
		const { results } = await search(sandbox, name, parameters, 'harbor');
		expect(results.map((result) => result.name)).toEqual([finds]);
		expect((await search(sandbox, name, parameters, 'nobody has this')).results).toEqual([]);
	});
});

/** Pickers and resource locators, wherever they are in the node. */
function methodsIn(properties: INodeProperties[]): string[] {
	return properties.flatMap(({ modes = [], options = [] }) => [
		...modes.flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []),
		...methodsIn(options.flatMap((option) => ('values' in option ? option.values : 'type' in option ? [option] : []))),
	]);
}

it('has a list for every picker, and a picker for every list', () => {
	const used = new Set(methodsIn(node.description.properties));
	expect([...used].sort()).toEqual(Object.keys(lists).sort());
});

it('goes on with the next page, and stops after the last', async () => {
	const sandbox = tallyfy();
	for (let number = 1; number <= 150; number++) sandbox.state.addTag({ title: `Tag ${number}` });
	const first = await search(sandbox, 'searchTags');
	expect(first.results).toHaveLength(100);
	const second = await search(sandbox, 'searchTags', {}, undefined, first.paginationToken);
	expect(second.results).toHaveLength(50);
	expect(second.paginationToken).toBeUndefined();
	expect(new Set([...first.results, ...second.results].map(({ value }) => value)).size).toBe(150);
});

it('lists steps in their order', async () => {
	const sandbox = tallyfy();
	const { results } = await search(sandbox, 'searchSteps', { ...step, templateId: picked(withTemplate(sandbox).id) });
	expect(results.map(({ name }) => name)).toEqual(['Greet', 'Visit Harborline']);
});

it('lists open tasks first, and marks those that are completed', async () => {
	const sandbox = tallyfy();
	const completed = { status: 'completed', completed_at: sandbox.state.timestamp() } as const;
	sandbox.addTasks(ana, [{ title: 'Greet', ...completed }, { title: 'Visit' }, { title: 'Leave', ...completed }]);
	const { results } = await search(sandbox, 'searchTasks');
	const [first, ...others] = results.map(({ name }) => name);
	expect(first).toBe('Visit');
	expect(others.sort()).toEqual(['Greet (completed)', 'Leave (completed)']);
});

describe.each(['searchTasks', 'searchOneOffTasks'] as const)('%s, of which most are completed', (name) => {
	const completed = { status: 'completed', completed_at: '2026-07-21T09:30:00.000Z' } as const;
	const given = () => {
		const sandbox = tallyfy();
		const many = Array.from({ length: 130 }, (_, index) => ({ title: `Greet ${index}`, ...completed }));
		sandbox.addTasks(ana, [...many, { title: 'Visit' }, { title: 'Move', status: 'expired' as const }]);
		return sandbox;
	};

	/** The names on all pages. */
	const namesOf = async (sandbox: Sandbox, filter?: string) => {
		const names: string[][] = [];
		for (let token: string | undefined = ''; token !== undefined;) {
			const { results, paginationToken } = await search(sandbox, name, {}, filter, token || undefined);
			names.push(results.map((result) => result.name));
			token = paginationToken;
		}
		return names;
	};

	it('has the open ones on its first page, and each of the others once', async () => {
		const names = await namesOf(given());
		expect(names[0][0]).toBe('Visit');
		expect(names).toHaveLength(2);
		expect(
			names
				.flat()
				.slice(1)
				.every((own) => own.endsWith(' (completed)')),
		).toBe(true);
		expect(new Set(names.flat()).size).toBe(132);
		expect(names.flat()).toHaveLength(132);
	});

	it('has them first also where Tallyfy ignores the filter', async () => {
		const sandbox = given();
		ignoring(sandbox, 'status');
		const names = (await namesOf(sandbox)).flat();
		expect(names[0]).toBe('Visit');
		expect(new Set(names).size).toBe(132);
		expect(names).toHaveLength(132);
	});

	it('finds one that is completed', async () => {
		expect(await namesOf(given(), 'Greet 129')).toEqual([['Greet 129 (completed)']]);
	});
});

it('lists open issues first, and marks those that are resolved', async () => {
	const sandbox = tallyfy();
	const [{ id: task_id }] = sandbox.addTasks(ana, 1);
	const issue = { author_id: 20102, task_id, label: 'problem' as const };
	const { id } = sandbox.state.addThread({ ...issue, content: 'Not signed.' });
	sandbox.state.addThread({ ...issue, content: 'No answer.' });
	sandbox.state.addThread({ ...issue, label: 'resolve', resolve_id: id, content: 'Signed.' });
	const { results } = await search(sandbox, 'searchIssues', { ...issueOf, taskId: picked(task_id) });
	expect(results.map(({ name }) => name)).toEqual(['No answer.', 'Not signed. (resolved)']);
});

it('reads as the member in Act As', async () => {
	const sandbox = tallyfy();
	await search(sandbox, 'searchTags', { actAs: actAs(ben) });
	await search(sandbox, 'searchTags', { actAs: { __rl: true, mode: 'list', value: ana } });
	const readers = sandbox.requests.filter(({ operationId }) => operationId === 'listTags').map(({ member }) => member);
	expect(readers).toEqual([ben, ana]);
});

it.each([
	['searchSteps', step, 'Choose a template first'],
	['searchFields', formField, 'Choose a template first'],
	['searchFileFields', upload, 'Choose a task first'],
	['searchComments', comment, 'Choose a task first'],
	['searchIssues', issueOf, 'Choose a task first'],
	['searchFiles', download, 'Choose a task first'],
] as Array<[Name, INodeParameters, string]>)('%s says what it depends on', async (name, parameters, message) => {
	const sandbox = tallyfy();
	await expect(search(sandbox, name, parameters)).rejects.toThrow(message);
	expect(sandbox.requests).toEqual([]);
});

it('follows what was chosen by the address of its page', async () => {
	const sandbox = tallyfy();
	const url = `https://go.tallyfy.com/blueprints/${withTemplate(sandbox).id}/view`;
	const { results } = await search(sandbox, 'searchSteps', { ...step, templateId: picked(url, 'url') });
	expect(results).toHaveLength(2);
});

it('says in words why there is no list', async () => {
	const sandbox = tallyfy();
	await expect(search(sandbox, 'searchTags', { actAs: actAs('nobody@example.com') })).rejects.toMatchObject({
		message: 'Nobody in Tallyfy has the email nobody@example.com',
		description: 'Correct the email, or invite this person first.',
	});
	const refused = { kind: 'status', status: 403, body: { message: 'This is for administrators.' } } as const;
	sandbox.fault({ ...refused, operationId: 'listTags' });
	await expect(search(sandbox, 'searchTags')).rejects.toMatchObject({ message: 'This is for administrators.' });
});

it.each([
	['process', 'deletePermanently', 'processId', 'searchArchivedProcesses'],
	['process', 'reactivate', 'processId', 'searchArchivedProcesses'],
	['process', 'launch', 'ownerId', 'searchActiveMemberNumbers'],
	['process', 'update', 'ownerId', 'searchActiveMemberNumbers'],
	['task', 'archive', 'taskId', 'searchOneOffTasks'],
	['task', 'deletePermanently', 'taskId', 'searchOneOffTasks'],
	['task', 'restore', 'taskId', 'searchArchivedTasks'],
	['task', 'complete', 'memberId', 'searchActiveMemberNumbers'],
	['member', 'remove', 'receiverId', 'searchActiveMemberNumbers'],
	['member', 'enable', 'memberId', 'searchMemberNumbers'],
	['template', 'update', 'ownerId', 'searchActiveMemberNumbers'],
	['template', 'getAll', 'ownerId', 'searchMemberNumbers'],
] as const)('%s %s offers for %s what it can work with', (resource, operation, name, method) => {
	const { operations } = menu[resource];
	const { fields } = operations[operation as keyof typeof operations];
	const all = fields.flatMap((field) => [field, ...(field.options ?? [])]) as INodeProperties[];
	expect(methodsIn(all.filter((field) => field.name === name))).toEqual([method]);
});
