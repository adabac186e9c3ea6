import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { Tallyfy } from '../../nodes/Tallyfy/Tallyfy.node.ts';
import { fieldsOf } from '../../nodes/Tallyfy/engine/describe.ts';
import type { Field, Menu } from '../../nodes/Tallyfy/engine/operation.ts';
import { fields as ofTriggers } from '../../nodes/Tallyfy/events/pollingTrigger.ts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { forms } from '../../nodes/Tallyfy/operations/lib/forms/mapping.ts';
import { lists, type ListName } from '../../nodes/Tallyfy/operations/lib/lists.ts';
import type { Sandbox } from '../../sandbox/index.mts';
import { editing } from '../support/editor.mts';
import { withMovingClock } from '../support/clock.mts';
import { perform, picked } from '../support/menu.mts';
import { actAs, ana, ben, jsonOf } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';

const byName = (name: string) => picked(name, 'name');

const dana = 'dana@example.com';

const pay = { title: 'Pay', deadline: '2031-02-01T17:00:00Z' };

let sandbox: Sandbox;

beforeEach(() => {
	sandbox = tallyfy();
});

const run = async (operation: readonly [string, string], parameters: INodeParameters, json: IDataObject = {}) =>
	await withMovingClock(async () => await perform(sandbox, operation, parameters, { items: [json] }));

/** What was sent that changes something. */
const writes = () => sandbox.requests.filter(({ method, token }) => method !== 'GET' && token === 'user');

const tasks = () => [...sandbox.state.tasks.values()];

interface Kind {
	/** The IDs of what is put into the sandbox under these names. */
	add: (names: string[]) => string[];
	/** What reads or changes one of them, and its picker. */
	operation: [string, string];
	key: string;
	others?: () => INodeParameters;
}

const kinds: Record<string, Kind> = {
	group: {
		add: (names) => names.map((name) => sandbox.state.addGroup({ name }).id),
		operation: ['group', 'get'],
		key: 'groupId',
	},
	tag: {
		add: (names) => names.map((title) => sandbox.state.addTag({ title }).id),
		operation: ['tag', 'get'],
		key: 'tagId',
	},
	folder: {
		add: (names) => names.map((name) => sandbox.state.addFolder({ name }).id),
		operation: ['folder', 'update'],
		key: 'folderId',
		others: () => ({ name: 'New' }),
	},
	template: {
		add: (names) => names.map((title) => sandbox.state.addTemplate({ title }).id),
		operation: ['template', 'get'],
		key: 'templateId',
	},
	'archived template': {
		add: (names) => {
			sandbox.state.addTemplate({ title: names[0] });
			const archived_at = sandbox.state.timestamp();
			return names.map((title) => sandbox.state.addTemplate({ title, archived_at }).id);
		},
		operation: ['template', 'restore'],
		key: 'templateId',
	},
	step: {
		add: (names) => {
			sandbox.state.addTemplate({ title: 'Visit', steps: names.map((title) => ({ title })) });
			const { steps } = sandbox.state.addTemplate({ title: 'Onboard', steps: names.map((title) => ({ title })) });
			return steps.map(({ id }) => id);
		},
		operation: ['step', 'get'],
		key: 'stepId',
		others: () => ({ templateId: byName('Onboard') }),
	},
	'form field': {
		add: (names) => {
			const { prerun, steps } = sandbox.state.addTemplate({
				title: 'Onboard',
				prerun: [{ label: 'Work' }, ...names.map((label) => ({ label: `${label}, kick-off` }))],
				steps: [
					{ title: 'Greet', captures: [{ label: 'Work' }] },
					{ title: 'Visit', captures: names.map((label) => ({ label })) },
				],
			});
			expect(prerun[0].label).toBe('Work');
			return steps[1].captures.map(({ id }) => id);
		},
		operation: ['formField', 'update'],
		key: 'fieldId',
		others: () => ({ templateId: byName('Onboard'), stepId: byName('Visit'), updateFields: { guidance: 'Ask.' } }),
	},
};

describe.each(Object.entries(kinds))('a %s', (kind, { add, operation, key, others = () => ({}) }) => {
	const called = async (name: string) => await run(operation, { ...others(), [key]: byName(name) });

	it('is found by its exact name', async () => {
		const [, id] = add(['Client work, abroad', 'Client work', 'CLIENT WORK']);
		const result = await called('Client work');
		expect(result.error).toBeUndefined();
		expect(jsonOf(result)).toMatchObject([{ id }]);
	});

	it('is found by its name in another case, where only one has it', async () => {
		const [id] = add(['Client Work', 'Travel']);
		expect(jsonOf(await called('client work'))).toMatchObject([{ id }]);
	});

	it.each(['Work', 'work'])('is refused where two have the name, and they are named: %s', async (name) => {
		const [one, two] = add(name === 'Work' ? ['Work', 'Work'] : ['Work', 'WORK']);
		const { error } = await called(name);
		expect(error?.message).toBe(`2 ${kind}s have the name ${JSON.stringify(name)}`);
		expect(error?.description).toMatch(/^Name one by its ID: .* Nothing was changed in Tallyfy\.$/);
		for (const id of [one, two]) expect(error?.description).toContain(`is ${id}`);
		expect(writes()).toEqual([]);
	});

	it.each(['Wrok', 'Wor'])(
		'is refused where nothing has the name, and what there is is told apart: %s',
		async (name) => {
			const [one, two, other] = add(['Work', 'Work', 'Travel']);
			const { error } = await called(name);
			expect(error?.message).toBe(`No ${kind} has the name ${JSON.stringify(name)}`);
			expect(error?.description).toMatch(/^Choose from: .*\bWork\b.*\. Nothing was changed in Tallyfy\.$/);
			for (const id of [one, two]) expect(error?.description).toContain(` (${id})`);
			expect(error?.description).not.toContain(other);
			expect(writes()).toEqual([]);
		},
	);
});

it('renames a step and adds an option in each template, by the names that they have in all of them', async () => {
	const templates = ['Onboard', 'Move', 'Leave'].map((title) => sandbox.state.addTemplate({ title }));
	const items = templates.map(({ id }) => ({ id }));
	const its = { templateId: picked('={{ $json.id }}'), stepId: byName('Welcome call') };
	const options = { form: 'step', fieldId: byName('systems needed'), choices: 'Wiki', present: 'keep' };
	const added = await perform(sandbox, ['formField', 'setOptions'], { ...its, ...options }, { items });
	const renamed = await perform(
		sandbox,
		['step', 'update'],
		{ ...its, updateFields: { title: 'First call' } },
		{ items },
	);
	for (const { error } of [added, renamed]) expect(error).toBeUndefined();
	for (const { steps } of templates) {
		const call = steps.find(({ title }) => title === 'First call');
		const systems = call?.captures.find(({ label }) => label === 'Systems needed');
		expect(systems?.options.map(({ text }) => text)).toEqual(['Mail', 'VPN', 'CRM', 'Wiki']);
	}
});

it('finds a field of the kick-off form by its label', async () => {
	const { prerun } = sandbox.state.addTemplate({ title: 'Onboard' });
	const plan = { templateId: byName('Onboard'), form: 'kickoff', fieldId: byName('plan') };
	const result = await run(['formField', 'setOptions'], { ...plan, choices: 'Made to measure' });
	expect(jsonOf(result)).toMatchObject([{ id: prerun.find(({ label }) => label === 'Plan')?.id, changed: true }]);
});

it('finds a step that the list of steps does not have yet', async () => {
	const { steps } = sandbox.state.addTemplate({ title: 'Onboard', steps: [{ title: 'Welcome call' }] });
	sandbox.fault({ operationId: 'listSteps', kind: 'status', status: 200, body: { data: [] } });
	const parameters = { templateId: byName('Onboard'), stepId: byName('Welcome call') };
	const result = await run(['step', 'get'], parameters);
	expect(result.error).toBeUndefined();
	expect(jsonOf(result)).toMatchObject([{ id: steps[0].id }]);
});

it('looks for a name that nothing has once, however many items have it', async () => {
	sandbox.state.addGroup({ name: 'Finance' });
	const parameters = { groupId: byName('Legal') };
	const options = { items: [{}, {}, {}], onError: 'continueErrorOutput' as const };
	const result = await withMovingClock(async () => await perform(sandbox, ['group', 'get'], parameters, options));
	expect(result.errorItems?.map(({ json }) => json.error)).toEqual(Array(3).fill('No group has the name "Legal"'));
	// Three times for the name, since lists may lag behind; then for what is like it, and for what there is.
	expect(sandbox.count('listGroups')).toBe(5);
});

/** Every picker and every list of names, wherever it is. */
const pickers = (fields: readonly Field[]): Field[] =>
	fields.flatMap((own) => [
		...(own.type === 'resourceLocator' || own.format === 'names' ? [own] : []),
		...pickers((own.options ?? []).flatMap((inner) => ('values' in inner ? inner.values : [inner as Field]))),
	]);

it('can be named wherever it is picked or listed', () => {
	const operations = Object.values(menu as Menu).flatMap((resource) => Object.values(resource.operations));
	const all = [...ofTriggers, ...operations.flatMap(fieldsOf)];
	const method = ({ modes = [] }: Field) => modes.find(({ name }) => name === 'list')?.typeOptions?.searchListMethod;
	const named: ListName[] = [
		'searchArchivedTemplates',
		'searchFolders',
		'searchGroups',
		'searchSteps',
		'searchTags',
		'searchTemplates',
	];
	const those = pickers(all).filter((own) => named.includes(method(own) as ListName));
	expect(those.length).toBeGreaterThan(50);
	for (const { modes = [], lookUp, displayName } of those) {
		expect(modes.map(({ displayName: name }) => name)).toContain('By Name');
		expect([displayName, lookUp?.kind]).not.toEqual([displayName, displayName === 'Tag' ? '' : undefined]);
	}
	const listed = pickers(all).filter(({ format, type }) => format === 'names' && type !== 'multiOptions');
	const unnamed = listed.filter(({ lookUp }) => !lookUp).map(({ displayName }) => displayName);
	// The API has no list of roles.
	expect(unnamed).toEqual(['Roles']);
});

it.each([
	['process', 'run'],
	['template', 'checklist'],
] as const)('takes the folder that is for a %s', async (resource, folder_type) => {
	const [id] = [folder_type, folder_type === 'run' ? 'checklist' : 'run'].map(
		(type) => sandbox.state.addFolder({ name: 'Clients', folder_type: type as typeof folder_type }).id,
	);
	const { error } = await run([resource, 'getAll'], { filters: { folderId: byName('Clients') } });
	expect(error).toBeUndefined();
	expect(sandbox.requests.at(-1)?.url).toContain(`folder=${id}`);
});

it('tells folders of one name apart by kind and parent', async () => {
	const parent_id = sandbox.state.addFolder({ name: 'Sales', folder_type: 'run' }).id;
	sandbox.state.addFolder({ name: 'Clients', folder_type: 'run', parent_id });
	sandbox.state.addFolder({ name: 'Clients', folder_type: 'checklist' });
	const { error } = await run(['folder', 'delete'], { folderId: byName('Clients') });
	expect(error?.description).toMatch(/Clients \(processes, in Sales\) is .*, Clients \(templates\) is /);
});

it('takes a name in a row, where the template is chosen above', async () => {
	const { steps } = sandbox.state.addTemplate({
		title: 'Onboard',
		prerun: [],
		steps: [{ title: 'Call' }, { title: 'Visit' }],
	});
	const step = { stepId: byName('visit'), deadline: '2031-01-31T09:00:00Z' };
	const parameters = { templateId: byName('Onboard'), name: 'A', additionalFields: { steps: { step: [step] } } };
	const { error } = await run(['process', 'launch'], parameters);
	expect(error).toBeUndefined();
	const deadlines = tasks().map(({ step_id, deadline }) => step_id === steps[1].id && deadline);
	expect(deadlines).toContain('2031-01-31T09:00:00.000Z');
});

it('looks a name up once, however many items name it, and before the first change', async () => {
	sandbox.state.addTemplate({ title: 'Onboard', prerun: [] });
	const items = ['Onboard', 'Onboard', 'Onboard', 'Visit'].map((name) => ({ name }));
	const parameters = { templateId: byName('={{ $json.name }}'), name: 'A' };
	const { error } = await perform(sandbox, ['process', 'launch'], parameters, { items: items.slice(0, 3) });
	expect(error).toBeUndefined();
	expect(sandbox.count('listTemplates')).toBe(1);
	const refused = await perform(sandbox, ['process', 'launch'], parameters, { items });
	expect(refused.error).toMatchObject({ message: 'No template has the name "Visit"', context: { itemIndex: 3 } });
	expect(sandbox.state.runs.all()).toHaveLength(3);
});

describe('a text with a comma', () => {
	it('names the group that is called so before those that its parts name', async () => {
		const [both, finance, legal] = ['Finance, Legal', 'Finance', 'Legal'].map(
			(name) => sandbox.state.addGroup({ name }).id,
		);
		await run(['task', 'create'], { ...pay, groupIds: 'Finance, Legal' });
		await run(['task', 'create'], { ...pay, groupIds: 'Legal, Finance' });
		await run(['task', 'create'], { ...pay, groupIds: `={{ ['Finance', 'Legal'] }}` });
		expect(tasks().map(({ owners }) => owners.groups)).toEqual([[both], [legal, finance], [finance, legal]]);
	});

	it('asks for nothing where it lists IDs', async () => {
		const groups = ['Finance', 'Legal'].map((name) => sandbox.state.addGroup({ name }).id);
		await run(['task', 'create'], { ...pay, groupIds: groups.join(', ').toUpperCase() });
		expect(tasks()[0].owners).toMatchObject({ groups });
		expect(sandbox.count('listGroups')).toBe(0);
	});

	it('is refused for the part that nothing is called', async () => {
		sandbox.state.addGroup({ name: 'Finance' });
		const { error } = await run(['task', 'create'], { ...pay, groupIds: 'Finance, Leagl' });
		expect(error?.message).toBe('No group has the name "Leagl"');
		expect(writes()).toEqual([]);
	});
});

describe('a guest', () => {
	it.each(['={{ $json }}', '={{ $json.email }}', 'DANA@example.com'])(
		'whose tasks are wanted is named by email or record: %s',
		async (value) => {
			const guest = sandbox.state.addGuest({ email: dana });
			const [own] = sandbox.addTasks(ben, 1);
			Object.assign(own.owners, { guests: [dana] });
			const { json } = (await run(['guest', 'get'], { guestEmail: picked(dana, 'email') })).items[0];
			expect(json).toMatchObject({ email: dana, link: guest.link });
			const result = await run(['task', 'getGuestTasks'], { guestCode: picked(value, 'email'), returnAll: true }, json);
			expect(result.error).toBeUndefined();
			expect(jsonOf(result)).toMatchObject([{ id: own.id }]);
		},
	);

	it('has custom fields by its email', async () => {
		sandbox.state.addGuest({ email: dana });
		sandbox.state.addCustomFieldKey({ key: 'it', field_type: 'text' });
		const parameters = { subject: 'guest', guestCode: picked(dana, 'email'), key: 'it', value: 'x' };
		expect(jsonOf(await run(['customField', 'setValue'], parameters))).toEqual([{ it: 'x' }]);
	});

	it('who is not there is refused', async () => {
		sandbox.state.addGuest({ email: `not.${dana}` });
		const { error } = await run(['task', 'getGuestTasks'], { guestCode: picked(dana, 'email') });
		expect(error?.message).toBe(`No guest of this organization has the email ${dana}`);
	});
});

describe('the panel', () => {
	const inPanel = (parameters: INodeParameters) =>
		editing(new Tallyfy(), credentialsOf(sandbox), { actAs: actAs(ana), ...parameters });

	it('lists the steps, the fields and the form of a template that is named', async () => {
		const { id, steps, prerun } = sandbox.state.addTemplate({ title: 'Onboard' });
		const templateId = byName('onboard');
		const { results } = await lists.searchSteps.call(inPanel({ resource: 'step', operation: 'get', templateId }));
		expect(results.map(({ value }) => value)).toEqual(steps.map((step) => step.id));
		const ofStep = { resource: 'formField', operation: 'update', form: 'step', templateId };
		const stepId = byName(steps[1].title);
		const fields = await lists.searchFields.call(inPanel({ ...ofStep, stepId }));
		expect(fields.results.map(({ value }) => value)).toEqual(steps[1].captures.map((field) => field.id));
		const form = await forms.getKickoffFields.call(inPanel({ resource: 'process', operation: 'launch', templateId }));
		expect(form.fields.map((field) => field.id)).toEqual(prerun.map((field) => field.id));
		await expect(
			lists.searchSteps.call(inPanel({ resource: 'step', operation: 'get', templateId: byName('Visit') })),
		).rejects.toMatchObject({ message: 'No template has the name "Visit"' });
		expect(id).toMatch(/^[0-9a-f]{32}$/);
	});

	it.each<[string, object]>([
		['and says how many there are', {}],
		['and says nothing of pages', { meta: false }],
		['and counts pages by another size', { totalPagesSize: 100 }],
	])('reads on where Tallyfy gives 50 on a page %s', async (_, drift) => {
		for (let number = 1; number <= 120; number++) sandbox.state.addTemplate({ title: `Template ${number}`, steps: [] });
		sandbox.pageSizeCap = 50;
		Object.assign(sandbox.pagingDrift, drift);
		const found = new Set<unknown>();
		let token: string | undefined;
		do {
			const page = await lists.searchTemplates.call(
				inPanel({ resource: 'template', operation: 'get' }),
				undefined,
				token,
			);
			for (const { value } of page.results) found.add(value);
			token = page.paginationToken;
		} while (token);
		expect(found.size).toBe(120);
		expect(sandbox.count('listTemplates')).toBe('meta' in drift ? 4 : 3);
	});
});
