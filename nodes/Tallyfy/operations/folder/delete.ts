import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { folder } from '../lib/fields/pickers';
import { deleted } from '../lib/gives';

export const deleteFolder = operation({
	name: 'Delete',
	action: 'Delete folder',
	description: 'Delete a folder of templates or processes; this cannot be undone',
	target: ['folderId'],
	fields: [folder],
	request: ({ folderId }) => call('deleteFolder', { folder_id: folderId }),
	gives: (_, { folderId }) => deleted(folderId),
});
