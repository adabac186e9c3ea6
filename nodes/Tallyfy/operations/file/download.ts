import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { file, outputField } from './lib/fileFields';

export const download = operation({
	name: 'Download',
	action: 'Download file',
	description: 'Get the content of a file into a binary field',
	fields: [...file, outputField],
	changesNothing: true,
	run: async ({ fileId: id, outputField: output }, api, item) =>
		await api.download(call('downloadFile', { asset_id: id }), async (download) => {
			return await item.withFile({ id, filename: download.fileName }, output, download);
		}),
});
