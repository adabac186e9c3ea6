import { expect } from 'expect';
import type { INodeExecutionData } from 'n8n-workflow';

import type { Sandbox } from '../../../sandbox/index.mts';
import { picked } from '../../support/locators.mts';
import type { Cases } from '../case.mts';

/** Bytes that are no text in any encoding. */
export const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0x00, 0xff, 0xfe, 0x0d, 0x0a, 0x2d, 0x2d, 0x80]);

/** An input item with a file in the field `data`. */
export const withContract: INodeExecutionData = {
	json: {},
	binary: { data: { data: bytes.toString('base64'), mimeType: 'application/pdf', fileName: 'contract "A".pdf' } },
};

/** A task of a process, with one form field for files and one for text. */
export function taskWithFileField({ state }: Sandbox) {
	const template = state.addTemplate({
		steps: [
			{
				title: 'Collect contract',
				captures: [
					{ label: 'Signed contract', field_type: 'file' },
					{ label: 'Remarks', field_type: 'text' },
				],
			},
		],
	});
	const run = state.addRun({ checklist_id: template.id });
	const [task] = state.tasksOfRun(run.id);
	const [contract, remarks] = template.steps[0].captures;
	return { template, run, task, contract, remarks };
}

const oneFile = ({ state }: Sandbox) => {
	state.addFile({ content: bytes, subject: { id: '892485d5404c84d5b27e51652bee8e55', type: 'Checklist' } });
	return { fileId: state.assets.all()[0].id };
};

export const file: Cases<'file'> = {
	archive: {
		given: oneFile,
		sends: ['archiveAsset'],
		gives: (items, { state }) => {
			expect(items[0].json).toEqual({ id: expect.any(String), archived: true });
			expect(state.assets.all()).toEqual([]);
			expect(state.files.size).toBe(1);
		},
	},
	deletePermanently: {
		given: oneFile,
		sends: ['deleteFile'],
		gives: (items, { state }) => {
			expect(items[0].json).toEqual({ id: expect.any(String), deleted: true });
			expect(state.files.size).toBe(0);
		},
	},
	download: {
		given: oneFile,
		sends: ['downloadFile'],
		gives: (items, { state }) => {
			const [{ id }] = state.assets.all();
			const [{ json, binary = {} }] = items;
			expect(json).toEqual({
				id,
				filename: 'harborline-contract.pdf',
				mime_type: 'application/pdf',
				size: bytes.length,
			});
			expect(binary.data).toMatchObject({ fileName: 'harborline-contract.pdf', mimeType: 'application/pdf' });
			expect(Buffer.from(binary.data.data, 'base64')).toEqual(bytes);
		},
	},
	get: {
		given: oneFile,
		sends: ['getAsset'],
		gives: [{ filename: 'harborline-contract.pdf', version: 1 }],
	},
	upload: {
		given: (sandbox) => ({ subject: 'task', taskId: picked(taskWithFileField(sandbox).task.id) }),
		item: withContract,
		sends: ['getTask', 'uploadFile', 'updateRunTask'],
		also: ['uploadAsset', 'updateTask'],
		gives: (items, { state }) => {
			const [task] = state.tasks.values();
			const [contract] = task.form_fields;
			const [asset] = state.assets.all();
			expect(items.map(({ json }) => json)).toEqual([
				{
					id: asset.id,
					filename: asset.filename,
					version: 1,
					task_id: task.id,
					process_id: task.run_id,
					field_id: contract.id,
					uploaded_at: new Date(String(asset.uploaded_at)).toISOString(),
				},
			]);
			expect(asset).toMatchObject({
				filename: 'contract %22A%22.pdf',
				uploaded_from: contract.id,
				subject: { id: task.run_id, type: 'Run' },
				step_id: task.step_id,
			});
			expect(state.files.get(asset.id)).toEqual({ content: bytes, mimeType: 'application/pdf' });
			expect(task.taskdata).toEqual({ [contract.id]: [asset] });
		},
	},
};
