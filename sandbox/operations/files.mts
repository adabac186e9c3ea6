import { Deviation, Refusal, invalid, notFound } from '../answers.mts';
import type { Behaviours, Call, InPath } from '../call.mts';
import type { Asset } from '../records.mts';
import type { Sandbox } from '../sandbox.mts';

const largest = 100 * 2 ** 20;

export const files: Behaviours = {
	uploadFile: upload,
	uploadAsset: upload,

	getAsset: (sandbox, call) => ({ status: 200, body: { data: assetOf(sandbox, call) } }),

	viewFile: (sandbox, call) => {
		const asset = assetOf(sandbox, call);
		// Reported of files of processes.
		if (asset.subject.type === 'Run') throw notFound();
		return { status: 200, ...fileOf(sandbox, asset, 'inline') };
	},

	downloadFile: (sandbox, call) => ({ status: 200, ...fileOf(sandbox, assetOf(sandbox, call), 'attachment') }),

	deleteFile: (sandbox, call) => {
		const { id, subject } = assetOf(sandbox, call);
		if (subject.type === 'Organization') {
			throw new Refusal(400, 'error-400-business-rule', { message: 'The logo of an organization cannot be deleted.' });
		}
		sandbox.state.assets.delete(id);
		sandbox.state.files.delete(id);
		return { status: 200 };
	},

	/** The content stays where it is. */
	archiveAsset: (sandbox, call) => {
		sandbox.state.assets.delete(assetOf(sandbox, call).id);
		return { status: 200 };
	},
};

function upload(sandbox: Sandbox, call: Call<'uploadFile' | 'uploadAsset'>) {
	const { state } = sandbox;
	const { subject_id, subject_type, uploaded_from, ...input } = call.body;
	if (!call.file) throw new Deviation('the part name is no file');
	const { name, fileName = '', mimeType = 'application/octet-stream', content } = call.file;
	const { filePart } = sandbox;
	if (name !== filePart) throw invalid({ [filePart]: [`The ${filePart} field is required.`] });
	if (content.length > largest)
		throw new Refusal(413, 'error-400-business-rule', { message: 'The file is too large.' });
	const subjects = { Run: state.runs, Checklist: state.templates, Task: state.tasks };
	const isUnknown = !subjects[subject_type].has(subject_id);
	// A task of a step has its files at the process.
	if (isUnknown || (subject_type === 'Task' && !state.tasks.get(subject_id)?.is_oneoff_task))
		throw invalid({ subject_id: ['The selected subject id is invalid.'] });
	const asset = state.addFile({
		filename: fileName,
		uploaded_from,
		step_id: input.step_id ?? null,
		source: input.source ?? 'local',
		system: input.system ?? null,
		subject: { id: subject_id, type: subject_type },
		content,
		mimeType,
	});
	return { status: 200, body: { data: asset } };
}

const assetOf = ({ state }: Sandbox, { params }: InPath<'asset_id'>): Asset => state.assets.get(params.asset_id);

function fileOf({ state }: Sandbox, { id, filename }: Asset, disposition: string) {
	const file = state.files.get(id);
	if (!file) throw notFound();
	const ascii = filename.replace(/[^\x20-\x7e]/g, '_');
	const name = `filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(filename)}`;
	return {
		headers: { 'Content-Type': file.mimeType, 'Content-Disposition': `${disposition}; ${name}` },
		body: file.content,
	};
}
