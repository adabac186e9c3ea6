import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { fileId } from './lib/fileFields';

export const archive = operation({
	name: 'Archive',
	action: 'Archive file',
	description: 'Take a file out of sight; its content is kept in Tallyfy',
	fields: [fileId],
	run: async ({ fileId: id }, api) => {
		await api.call({ method: 'DELETE', path: path`/assets/${id}` });
		return { id, archived: true };
	},
});
