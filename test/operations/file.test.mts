import type { INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../sandbox/index.mts';
import { perform, picked } from '../support/menu.mts';
import { ana } from '../support/nodes.mts';
import { tallyfy } from '../support/tallyfy.mts';
import { bytes, taskWithFileField, withContract } from './cases/file.mts';

const sent = (sandbox: Sandbox) =>
	sandbox.requests.map(({ operationId }) => operationId).filter((id) => id !== 'issueToken' && id !== 'issueUserToken');

const upload = async (sandbox: Sandbox, parameters: INodeParameters, item = withContract) =>
	await perform(sandbox, ['file', 'upload'], parameters, { items: [item] });

it('keeps the files and the answers that are there', async () => {
	const sandbox = tallyfy();
	const { task, contract, remarks } = taskWithFileField(sandbox);
	const first = sandbox.state.addFile({ filename: 'first.pdf' });
	task.taskdata = { [contract.id]: [{ ...first }], [remarks.id]: 'Read it twice' };
	const owners = structuredClone(task.owners);
	const { items, error } = await upload(sandbox, {
		subject: 'task',
		taskId: picked(task.id),
		fieldId: picked(contract.id),
	});
	expect(error).toBeUndefined();
	expect(task.taskdata).toMatchObject({
		[contract.id]: [{ filename: 'first.pdf' }, { id: items[0].json.id, source: 'local' }],
		[remarks.id]: 'Read it twice',
	});
	expect(task.owners).toEqual(owners);
});

it('fills the form of a one-off task, and changes nothing else about it', async () => {
	const sandbox = tallyfy();
	const { contract } = taskWithFileField(sandbox);
	const [task] = sandbox.addTasks(ana, [{ title: 'Sign', form_fields: [contract] }]);
	const before = structuredClone(task);
	const { error } = await upload(sandbox, { subject: 'task', taskId: picked(task.id) });
	expect(error).toBeUndefined();
	expect(sent(sandbox)).toEqual(['getTask', 'uploadFile', 'updateTask']);
	const [asset] = sandbox.state.assets.all();
	expect(asset.subject).toEqual({ id: task.id, type: 'Task' });
	expect(task.taskdata).toMatchObject({ [contract.id]: [{ id: asset.id }] });
	const { owners, title } = before;
	expect(task).toMatchObject({ owners, title });
	expect(Date.parse(String(task.deadline))).toBe(Math.floor(Date.parse(String(before.deadline)) / 1000) * 1000);
});

it('fills the form and names the task, which the next node then completes', async () => {
	const sandbox = tallyfy();
	const { task, contract } = taskWithFileField(sandbox);
	for (const field of task.form_fields) field.required = field.id === contract.id;
	const { items: uploaded } = await upload(sandbox, { subject: 'task', taskId: picked(task.id) });
	const taskId = picked('={{ $json.task_id }}');
	const { items, error } = await perform(sandbox, ['task', 'complete'], { taskId }, { items: uploaded });
	expect(error).toBeUndefined();
	expect(items).toMatchObject([{ json: { id: task.id, status: 'completed', changed: true } }]);
	expect(task.taskdata[contract.id]).toMatchObject([{ id: uploaded[0].json.id }]);
});

it('only uploads when the form field is not to be filled', async () => {
	const sandbox = tallyfy();
	const { task } = taskWithFileField(sandbox);
	await upload(sandbox, { subject: 'task', taskId: picked(task.id), fill: false });
	expect(sent(sandbox)).toEqual(['getTask', 'uploadFile']);
	expect(task.taskdata).toEqual({});
});

it.each(['process', 'template'] as const)('uploads to the kick-off form of a %s', async (subject) => {
	const sandbox = tallyfy();
	const { run, template } = taskWithFileField(sandbox);
	const { error } = await upload(sandbox, { subject, processId: picked(run.id), templateId: picked(template.id) });
	expect(error).toBeUndefined();
	expect(sent(sandbox)).toEqual(['uploadFile']);
	const its = { process: { id: run.id, type: 'Run' }, template: { id: template.id, type: 'Checklist' } };
	expect(sandbox.state.assets.all()).toMatchObject([{ subject: its[subject], uploaded_from: 'ko_field' }]);
});

it('takes the other address where Tallyfy does not know the first one', async () => {
	const sandbox = tallyfy();
	const { run } = taskWithFileField(sandbox);
	const body = { message: 'Endpoint not found', code: 'ENDPOINT_NOT_FOUND' };
	sandbox.fault({ kind: 'status', status: 404, body, operationId: 'uploadFile' });
	await upload(sandbox, { subject: 'process', processId: picked(run.id) });
	expect(sent(sandbox)).toEqual(['uploadFile', 'uploadAsset']);
	expect(sandbox.state.assets.all()).toHaveLength(1);
});

it('takes no other address where something else is not found', async () => {
	const sandbox = tallyfy();
	const { run } = taskWithFileField(sandbox);
	const body = { message: 'Process not found', code: 'RESOURCE_NOT_FOUND' };
	sandbox.fault({ kind: 'status', status: 404, body, operationId: 'uploadFile' });
	const { error } = await upload(sandbox, { subject: 'process', processId: picked(run.id) });
	expect(error?.message).toBe('Process not found');
	expect(sent(sandbox)).toEqual(['uploadFile']);
});

it('never sends a file again when no answer came', async () => {
	const sandbox = tallyfy();
	const { run } = taskWithFileField(sandbox);
	sandbox.fault({ kind: 'status', status: 504, body: 'Gateway', operationId: 'uploadFile' });
	const { error } = await upload(sandbox, { subject: 'process', processId: picked(run.id) });
	expect(error?.description).toContain('It is not known whether Tallyfy carried this out');
	expect(sent(sandbox)).toEqual(['uploadFile']);
});

it('names the fields for files when the form has several, or none of the given ID', async () => {
	const sandbox = tallyfy();
	const { task, contract, remarks } = taskWithFileField(sandbox);
	const wrong = await upload(sandbox, { subject: 'task', taskId: picked(task.id), fieldId: picked(remarks.id) });
	expect(wrong.error?.message).toContain('not a field for files of this task');
	expect(wrong.error?.description).toContain(`Signed contract (${contract.id})`);

	task.form_fields.push({ ...contract, id: 'a'.repeat(32), label: 'Annex' });
	const unclear = await upload(sandbox, { subject: 'task', taskId: picked(task.id) });
	expect(unclear.error?.message).toBe('Form Field is empty');
	expect(unclear.error?.description).toContain('Annex');

	task.form_fields = [];
	const without = await upload(sandbox, { subject: 'task', taskId: picked(task.id) });
	expect(without.error?.message).toBe('This task has no form field for files');
	expect(without.error?.description).toMatch(/add such a field in Tallyfy\. Nothing was uploaded for this item\.$/);
	expect(sandbox.count('uploadFile')).toBe(0);
});

it('says what is done when n8n has no file for a later item', async () => {
	const sandbox = tallyfy();
	const { run } = taskWithFileField(sandbox);
	const items = [withContract, { json: {} }];
	const { error } = await perform(
		sandbox,
		['file', 'upload'],
		{ subject: 'process', processId: picked(run.id) },
		{ items },
	);
	expect(error?.message).toContain('binary');
	expect(error?.description).toMatch(/^1 of 2 items is done\./);
	expect(error?.context).toMatchObject({ itemIndex: 1 });
	expect(sandbox.count('uploadFile')).toBe(1);
});

it('says that the file has arrived when the form field could not be filled', async () => {
	const sandbox = tallyfy();
	const { task } = taskWithFileField(sandbox);
	const body = { message: 'The process has an open issue.' };
	sandbox.fault({ kind: 'status', status: 422, body, operationId: 'updateRunTask' });
	const { error } = await upload(sandbox, { subject: 'task', taskId: picked(task.id) });
	const [asset] = sandbox.state.assets.all();
	expect(error?.message).toBe('The process has an open issue.');
	expect(error?.description).toContain(`has the ID ${asset.id}, but the form field was not filled`);
});

it('refuses an item without a file before anything is sent', async () => {
	const sandbox = tallyfy();
	const { run } = taskWithFileField(sandbox);
	const { error } = await upload(sandbox, { subject: 'process', processId: picked(run.id) }, { json: {} });
	expect(error?.message).toContain('data');
	expect(sent(sandbox)).toEqual([]);
});

it('takes no sign-in page for the file, and a web page that was uploaded for one', async () => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addFile({
		filename: 'page.html',
		mimeType: 'text/html',
		content: Buffer.from('<p>Hi'),
	});
	const get = async () => await perform(sandbox, ['file', 'download'], { fileId: id });
	expect((await get()).items[0].json).toMatchObject({ filename: 'page.html', mime_type: 'text/html' });
	sandbox.fault({ kind: 'html', status: 200, operationId: 'downloadFile' });
	expect((await get()).error?.message).toBe('A web page came instead of the file (go.tallyfy.com)');
});

it.each([
	['Vertrag für Straße.pdf', 'Vertrag für Straße.pdf'],
	['契約 "A"; 100 %.pdf', '契約 "A"; 100 %.pdf'],
	['../../etc/passwd', 'passwd'],
	['C:\\temp\\plan.pdf', 'plan.pdf'],
])('downloads %j as %j', async (filename, expected) => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addFile({ filename, content: bytes });
	const { items } = await perform(sandbox, ['file', 'download'], { fileId: id });
	expect(items[0]).toMatchObject({ json: { filename: expected }, binary: { data: { fileName: expected } } });
});

it('gives a file without a name one that fits its type', async () => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addFile({ filename: 'logo.png', content: bytes });
	const headers = { 'Content-Type': 'image/png' };
	sandbox.fault({ kind: 'status', status: 200, headers, body: bytes, operationId: 'downloadFile' });
	const { items } = await perform(sandbox, ['file', 'download'], { fileId: id });
	expect(items[0].binary).toMatchObject({ data: { fileName: 'file.png', mimeType: 'image/png' } });
});

it.each([
	['harborline.pdf', 'application/pdf'],
	['notes.txt', 'text/plain'],
	['plan.unknown', 'application/octet-stream'],
	['plan', 'application/octet-stream'],
])('takes the type of %j from its name, since Tallyfy names none', async (filename, mimeType) => {
	const sandbox = tallyfy();
	const { id } = sandbox.state.addFile({ filename, content: bytes, mimeType: 'application/octet-stream' });
	const { items } = await perform(sandbox, ['file', 'download'], { fileId: id });
	expect(items[0]).toMatchObject({ json: { mime_type: mimeType }, binary: { data: { mimeType } } });
});

it.each([
	[{ fileExtension: 'pdf' }, 'file.pdf'],
	[{}, 'file.pdf'],
	[{ mimeType: 'image/jpeg' }, 'file.jpg'],
	[{ mimeType: 'application/x-unknown' }, 'file'],
	[{ fileName: 'plan.pdf', fileExtension: 'docx' }, 'plan.pdf'],
])('uploads a file of %j as %j', async (given, filename) => {
	const sandbox = tallyfy();
	const { task } = taskWithFileField(sandbox);
	const data = { data: bytes.toString('base64'), mimeType: 'application/pdf', ...given };
	const { items } = await upload(
		sandbox,
		{ subject: 'task', taskId: picked(task.id), fill: false },
		{ json: {}, binary: { data } },
	);
	expect(items[0].json).toMatchObject({ filename });
});

it('calls the part with the file as Tallyfy wants it', async () => {
	const sandbox = tallyfy();
	sandbox.filePart = 'file';
	const { run } = taskWithFileField(sandbox);
	const { error } = await upload(sandbox, { subject: 'process', processId: picked(run.id) });
	expect(error).toBeUndefined();
	expect(sent(sandbox)).toEqual(['uploadFile', 'uploadFile']);
	expect(sandbox.state.assets.all()).toHaveLength(1);
});

it('sends a file once when Tallyfy refuses something else about it', async () => {
	const sandbox = tallyfy();
	const { run } = taskWithFileField(sandbox);
	const body = { errors: { name: ['This type of file is not allowed.'] } };
	sandbox.fault({ kind: 'status', status: 422, body, operationId: 'uploadFile' });
	const { error } = await upload(sandbox, { subject: 'process', processId: picked(run.id) });
	expect(error?.message).toContain('This type of file is not allowed.');
	expect(sent(sandbox)).toEqual(['uploadFile']);
});

it('belongs to the one-off task itself, also inside a process', async () => {
	const sandbox = tallyfy();
	const { contract, run } = taskWithFileField(sandbox);
	const [task] = sandbox.addTasks(ana, [
		{ title: 'Sign', form_fields: [contract], run_id: run.id, is_oneoff_task: true },
	]);
	const { error } = await upload(sandbox, { subject: 'task', taskId: picked(task.id) });
	expect(error).toBeUndefined();
	expect(sent(sandbox)).toEqual(['getTask', 'uploadFile', 'updateRunTask']);
	const [asset] = sandbox.state.assets.all();
	expect(asset).toMatchObject({ subject: { id: task.id, type: 'Task' }, step_id: null });
});
