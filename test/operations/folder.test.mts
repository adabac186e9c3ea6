import type { Sandbox } from '../../sandbox/index.mts';
import { perform, picked } from '../support/menu.mts';
import { jsonOf } from '../support/nodes.mts';
import { requestsOf, tallyfy } from '../support/tallyfy.mts';

function filed({ state }: Sandbox) {
	const folder = state.addFolder({ name: 'Client templates' });
	const template = state.addTemplate({ users: [20102], groups: ['a'.repeat(32)] });
	const parameters = { subject: 'template', templateId: picked(template.id), folderId: picked(folder.id) };
	return { folder, template, parameters };
}

it('puts a template into a folder, however often, and changes nothing else of it', async () => {
	const sandbox = tallyfy();
	const { folder, template, parameters } = filed(sandbox);
	const before = structuredClone(template);
	const add = async () => jsonOf(await perform(sandbox, ['folder', 'addProcessOrTemplate'], parameters));
	expect(await add()).toMatchObject([{ folder_id: folder.id, changed: true }]);
	expect(await add()).toMatchObject([{ changed: false }]);
	expect(template).toEqual({ ...before, folder_id: folder.id });
	expect(sandbox.state.folderObjects.size).toBe(1);
});

it('takes a template out of a folder, however often, and changes nothing else of it', async () => {
	const sandbox = tallyfy();
	const { folder, template, parameters } = filed(sandbox);
	const before = structuredClone(template);
	const { id: folder_id } = folder;
	template.folder_id = folder_id;
	sandbox.state.folderObjects.set(91, { id: 91, folder_id, subject_id: template.id, subject_type: 'Checklist' });
	const remove = async () => jsonOf(await perform(sandbox, ['folder', 'removeProcessOrTemplate'], parameters));
	expect(await remove()).toMatchObject([{ subject_id: template.id, changed: true }]);
	expect(await remove()).toMatchObject([{ changed: false }]);
	expect(template).toEqual(before);
	expect(sandbox.state.folderObjects.size).toBe(0);
});

it.each([
	['process', 'checklist'],
	['template', 'run'],
] as const)('says which folder a %s needs', async (subject, folder_type) => {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const { id } = subject === 'process' ? state.addRun() : state.addTemplate();
	const folderId = picked(state.addFolder({ name: 'Other', folder_type }).id);
	const { error } = await perform(sandbox, ['folder', 'addProcessOrTemplate'], {
		subject,
		[`${subject}Id`]: picked(id),
		folderId,
	});
	expect(error?.message).toMatch(/No such a folder exists/);
	expect(error?.description).toMatch(/A process belongs into a folder that holds processes/);
	expect(state.folderObjects.size).toBe(0);
});

it('says so when Tallyfy does not tell how a template is filed', async () => {
	const sandbox = tallyfy();
	const { folder, template, parameters } = filed(sandbox);
	template.folder_id = folder.id;
	const { error } = await perform(sandbox, ['folder', 'removeProcessOrTemplate'], parameters);
	expect(error?.message).toBe('Tallyfy does not tell how this is filed');
	expect(template.folder_id).toBe(folder.id);
	expect(sandbox.count('removeFromFolder')).toBe(0);
});

it('moves a folder without renaming it', async () => {
	const sandbox = tallyfy();
	const { state } = sandbox;
	const [parent, child] = [state.addFolder({ name: 'Clients' }), state.addFolder({ name: 'Old' })];
	const parameters = { folderId: picked(child.id), parentId: picked(parent.id) };
	await perform(sandbox, ['folder', 'update'], parameters);
	expect(state.folders.get(child.id)).toMatchObject({ name: 'Old', parent_id: parent.id });
});

it.each([
	['create', { name: 'x'.repeat(33) }, 'Name is too long: 33 characters, and Tallyfy takes 32'],
	['create', { name: ' ' }, 'Name is empty'],
	['update', { folderId: picked('a'.repeat(32)) }, 'Name and Parent Folder are empty'],
	[
		'addProcessOrTemplate',
		{ subject: 'process', processId: '={{ "" }}', folderId: picked('a'.repeat(32)) },
		'Process is empty',
	],
])('%s refuses %j', async (operation, parameters, message) => {
	const sandbox = tallyfy();
	expect((await perform(sandbox, ['folder', operation], parameters)).error?.message).toBe(message);
	expect(requestsOf(sandbox)).toEqual({});
});
