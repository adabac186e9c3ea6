import { call } from '../../api/call';
import { InputError } from '../../api/errors';
import { operation } from '../../engine/operation';
import { folder } from '../lib/fields/pickers';
import { name, parent, simplifyFolder } from './lib/folderFields';

export const update = operation({
	name: 'Update',
	action: 'Update folder',
	description: 'Rename a folder or move it into another one; what is left empty stays as it is',
	target: ['folderId'],
	fields: [
		folder,
		{ ...name, required: false, description: 'New name, at most 32 characters. When empty, the name stays.' },
		{
			...parent,
			description:
				'The folder to move it into, which must hold the same kind of things. When empty, it stays where it is.',
		},
	],
	simplify: simplifyFolder,
	request: ({ folderId, name: title, parentId }) => {
		if (!title && !parentId) throw new InputError('Name and Parent Folder are empty');
		const body = { name: title || undefined, parent_id: parentId || undefined };
		return call('updateFolder', { folder_id: folderId, body });
	},
});
