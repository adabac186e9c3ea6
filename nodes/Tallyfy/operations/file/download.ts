import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { fileId, outputField } from './lib/fileFields';

export const download = operation({
	name: 'Download',
	action: 'Download file',
	description: 'Get the content of a file into a binary field',
	fields: [fileId, outputField],
	changesNothing: true,
	run: async ({ fileId: id, outputField: output }, api, item) => {
		const file = await api.download({ method: 'GET', path: path`/file/${id}/dl` });
		const { fileName, mimeType, content } = file;
		return await item.withFile({ id, filename: fileName, mime_type: mimeType, size: content.length }, output, file);
	},
});
