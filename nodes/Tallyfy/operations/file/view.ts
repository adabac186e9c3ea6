import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { withHints } from '../hint';
import { fileId, outputField } from './fields';
import { receive } from './receive';

export const view = operation({
	name: 'View',
	action: 'View file',
	description: 'Get the content of a file as a browser shows it; for files of processes use Download',
	fields: [fileId, outputField],
	changesNothing: true,
	run: async ({ fileId: id, outputField: output }, api, item) => {
		const content = withHints(api.download({ method: 'GET', path: path`/file/${id}` }), [
			{ status: 404, next: 'Check the ID. Tallyfy does not show files of processes this way: use File: Download.' },
		]);
		return await receive(content, id, output, item);
	},
});
