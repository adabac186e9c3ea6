import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { template } from '../fields/pickers';
import { simplifyTemplate } from './simplify';

export const get = operation({
	name: 'Get',
	action: 'Get template',
	description: 'Get one template; without Simplify with its kick-off fields and automation rules',
	fields: [
		template,
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Entire Folder Tree',
					name: 'entireFolderTree',
					type: 'boolean',
					default: false,
					description: 'Whether to give all the folders that the template is below',
				},
				{
					displayName: 'Include',
					name: 'with',
					type: 'multiOptions',
					options: [
						{ name: 'Folder', value: 'folder' },
						{ name: 'Kick-Off Fields', value: 'prerun' },
						{ name: 'Steps', value: 'steps' },
						{ name: 'Tags', value: 'tags' },
					],
					default: [],
					description: 'What to add to the template; visible with Simplify switched off',
				},
			],
		},
	],
	simplify: simplifyTemplate,
	request: ({ templateId, options: { entireFolderTree, ...options } }) => ({
		method: 'GET',
		path: path`/checklists/${templateId}`,
		query: { ...options, entire_folder_tree: entireFolderTree ? '1' : undefined },
	}),
});
