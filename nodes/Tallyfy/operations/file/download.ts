import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { fileId, outputField } from './fields';
import { receive } from './receive';

export const download = operation({
	name: 'Download',
	action: 'Download file',
	description: 'Get the content of a file into a binary field',
	fields: [fileId, outputField],
	changesNothing: true,
	run: async ({ fileId: id, outputField: output }, api, item) =>
		await receive(api.download({ method: 'GET', path: path`/file/${id}/dl` }), id, output, item),
});
