import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { deleted } from '../lib/gives';
import { file } from './lib/fileFields';

export const deletePermanently = operation({
	name: 'Delete Permanently',
	action: 'Delete file permanently',
	description: 'Delete a file and its content for good; this cannot be undone',
	target: ['fileId'],
	fields: file,
	request: ({ fileId: id }) => call('deleteFile', { asset_id: id }),
	hints: [{ status: 400, next: 'Tallyfy does not delete the logo of the organization.' }],
	gives: (_, { fileId: id }) => deleted(id),
});
