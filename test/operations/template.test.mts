import type { CallName } from '../../sandbox/index.mts';
import { menu } from '../../nodes/Tallyfy/operations/index.ts';
import { byId } from '../support/locators.mts';
import { perform } from '../support/menu.mts';
import { ben, jsonOf } from '../support/nodes.mts';
import { credentialsOf, tallyfy } from '../support/tallyfy.mts';
import { actAs } from '../support/nodes.mts';

const groupId = 'f66a641e5db82614d5cdfe5b5dee41a1';

it('changes nothing of a template but what was asked', async () => {
	const sandbox = tallyfy();
	const template = sandbox.state.addTemplate({
		users: [20101, 20102],
		groups: [groupId],
		webhook: 'https://example.com',
	});
	const before = structuredClone(template);
	await perform(sandbox, ['template', 'update'], {
		...byId({ templateId: template.id }),
		updateFields: { guidance: 'Read this first.' },
	});
	expect(template).toEqual({ ...before, guidance: 'Read this first.', last_updated: expect.any(String) });
});

it('takes members out, and puts a title, an owner and a folder in', async () => {
	const sandbox = tallyfy();
	const template = sandbox.state.addTemplate({ users: [20101, 20102] });
	await perform(sandbox, ['template', 'update'], {
		...byId({ templateId: template.id }),
		updateFields: {
			title: 'Clients',
			removeMembers: '20101',
			setGroups: groupId,
			...byId({ ownerId: '20102', folderId: groupId }),
			isPublic: true,
			summary: '',
		},
	});
	expect(template).toMatchObject({
		title: 'Clients',
		users: [20102],
		groups: [groupId],
		owner_id: 20102,
		folder_id: groupId,
		is_public: true,
		summary: '',
	});
	expect(template.prerun).toHaveLength(3);
});

/** What people set of a template, and what Tallyfy stores. */
const settings: Array<[given: object, stored: object]> = [
	[{ alias: 'clients' }, { alias: 'clients' }],
	[{ isFeatured: true }, { is_featured: true }],
	[{ isPinned: true }, { is_pinned: true }],
	[{ folderizeProcess: true }, { folderize_process: true }],
	[{ tagProcess: true }, { tag_process: true }],
	[{ allowLauncherChangeName: false }, { allow_launcher_change_name: false }],
	[{ canAddOot: false }, { can_add_oot: false }],
	[{ starred: true }, { starred: true }],
	[byId({ defaultFolder: groupId }), { default_folder: groupId }],
	[{ kickoffTitle: 'New client' }, { kickoff_title: 'New client' }],
	[{ kickoffDescription: '<p>Ask sales.</p>' }, { kickoff_description: '<p>Ask sales.</p>' }],
];

it.each(settings)('changes %j of a template and nothing else', async (updateFields, stored) => {
	const sandbox = tallyfy();
	const template = sandbox.state.addTemplate({ users: [20102] });
	const before = structuredClone(template);
	const { error } = await perform(sandbox, ['template', 'update'], {
		...byId({ templateId: template.id }),
		updateFields: { ...updateFields },
	});
	expect(error).toBeUndefined();
	expect(template).toEqual({ ...before, ...stored, last_updated: expect.any(String) });
});

describe('the name of processes', () => {
	const pattern = 'Client {{company-name-1db9}}';

	it.each([
		['a new pattern', '', { defaultProcessNameFormat: pattern }, [true, pattern]],
		['an empty pattern', pattern, { defaultProcessNameFormat: '' }, [false, '']],
		['naming on, with a pattern stored', pattern, { autoNaming: true }, [true, pattern]],
		['naming off', pattern, { autoNaming: false }, [false, pattern]],
		['both', '', { autoNaming: false, defaultProcessNameFormat: pattern }, [false, pattern]],
	])('%s: both keys are sent together', async (_, stored, updateFields, expected) => {
		const sandbox = tallyfy();
		const template = sandbox.state.addTemplate({ auto_naming: stored !== '', default_process_name_format: stored });
		await perform(sandbox, ['template', 'update'], { ...byId({ templateId: template.id }), updateFields });
		expect([template.auto_naming, template.default_process_name_format]).toEqual(expected);
	});

	it('of a new template needs a pattern', async () => {
		const sandbox = tallyfy();
		const create = async (additionalFields: object) =>
			await perform(sandbox, ['template', 'create'], { title: 'Clients', additionalFields: { ...additionalFields } });
		const { error } = await create({ autoNaming: true });
		expect(error?.message).toBe('Automatic Naming needs Default Process Name');
		expect(sandbox.count('createTemplate')).toBe(0);
		await create({ defaultProcessNameFormat: pattern });
		const [{ auto_naming, default_process_name_format }] = sandbox.state.templates.all();
		expect([auto_naming, default_process_name_format]).toEqual([true, pattern]);
	});
});

it('lists the steps of a template in their order', async () => {
	const sandbox = tallyfy();
	const template = sandbox.state.addTemplate();
	template.steps.reverse();
	const parameters = { ...byId({ templateId: template.id }), output: 'raw', options: { with: ['steps'] } };
	const [{ steps }] = jsonOf(await perform(sandbox, ['template', 'get'], parameters));
	expect(steps).toMatchObject([{ title: 'Welcome call' }, { title: 'Collect contract' }, { title: 'Approve set-up' }]);
});

it('says where a template is archived what becomes of others', () => {
	const { description, fields } = menu.template.operations.archive;
	expect(description).toContain('which is removed for good');
	expect(fields[0].hint).toContain('all other templates, for good');
});

it.each<[string, string, object, CallName]>([
	['create', 'Title is empty', { title: ' ' }, 'createTemplate'],
	['create', 'Title is too long: 251 characters, and Tallyfy takes 250', { title: 'x'.repeat(251) }, 'createTemplate'],
	[
		'create',
		'No template folder has the name "Clients"',
		{ title: 'Clients', additionalFields: byId({ folderId: 'Clients' }) },
		'createTemplate',
	],
	[
		'create',
		'Members is not a list of IDs or emails of members, separated by commas: "Ben"',
		{ title: 'Clients', additionalFields: { memberIds: '20101, Ben' } },
		'createTemplate',
	],
	['update', 'Update Fields is empty', byId({ templateId: groupId }), 'getTemplate'],
	['archive', 'No template has the name "Clients"', byId({ templateId: 'Clients' }), 'archiveTemplate'],
])('%s refuses before anything is changed: %s', async (operation, message, parameters, sent) => {
	const sandbox = tallyfy();
	const { error } = await perform(sandbox, ['template', operation], { ...parameters });
	expect(error?.message).toBe(message);
	expect(sandbox.count(sent)).toBe(0);
});

it('says that only an archived template can be deleted', async () => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addTemplate();
	const { error } = await perform(sandbox, ['template', 'deletePermanently'], byId({ templateId: id }));
	expect(error).toMatchObject({
		message: 'Only archived templates can be deleted.',
		description: 'Only an archived template can be deleted: run Archive first.',
	});
	expect(sandbox.state.templates.has(id)).toBe(true);
});

it('leaves permanent deletion to administrators', async () => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addTemplate({ archived_at: sandbox.state.timestamp() });
	const parameters = { ...byId({ templateId: id }), actAs: actAs(ben) };
	const { error } = await perform(sandbox, ['template', 'deletePermanently'], parameters);
	expect(error?.description).toContain('administrator');
	expect(sandbox.state.templates.has(id)).toBe(true);
});

it('does not find an archived template until it is restored', async () => {
	const sandbox = tallyfy();
	const parameters = byId({ templateId: sandbox.state.addTemplate().id });
	const credentials = credentialsOf(sandbox);
	await perform(sandbox, ['template', 'archive'], parameters, { credentials });
	expect((await perform(sandbox, ['template', 'get'], parameters, { credentials })).error?.httpCode).toBe('404');
	expect(jsonOf(await perform(sandbox, ['template', 'getAll'], {}, { credentials }))).toEqual([]);
	const filters = { archived: 'only' };
	expect(jsonOf(await perform(sandbox, ['template', 'getAll'], { filters }, { credentials }))).toHaveLength(1);
	await perform(sandbox, ['template', 'restore'], parameters, { credentials });
	expect(jsonOf(await perform(sandbox, ['template', 'get'], parameters, { credentials }))).toHaveLength(1);
});

it('gives eleven flat fields of a template', async () => {
	const sandbox = tallyfy();
	const { id, created_at, last_updated } = sandbox.state.addTemplate();
	expect(jsonOf(await perform(sandbox, ['template', 'get'], byId({ templateId: id })))).toEqual([
		{
			id,
			title: 'Client onboarding',
			summary: 'How a new client is set up.',
			type: 'procedure',
			status: 'active',
			owner_id: 20101,
			folder_id: null,
			steps: 3,
			processes_started: 0,
			created_at,
			last_updated,
		},
	]);
});

it('copies a template and leaves its name to Tallyfy', async () => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addTemplate();
	const result = await perform(sandbox, ['template', 'clone'], byId({ templateId: id }));
	expect(jsonOf(result)).toMatchObject([{ title: 'Client onboarding (copy)' }]);
});
