import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { name, parent, simplifyFolder } from './lib/folderFields';

export const create = operation({
	name: 'Create',
	action: 'Create folder',
	description: 'Create a folder for templates or for processes',
	target: [],
	fields: [
		name,
		{
			displayName: 'Holds',
			name: 'holds',
			type: 'options',
			options: [
				{ name: 'Processes', value: 'run' },
				{ name: 'Templates', value: 'checklist' },
			],
			default: 'run',
			description: 'What can be put into the folder; this cannot be changed later',
		},
		parent,
	],
	simplify: simplifyFolder,
	request: ({ name: title, holds, parentId }) =>
		call('createFolder', { body: { name: title, folder_type: holds, parent_id: parentId || undefined } }),
});
