import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { embedded } from '../lib/embedded';
import { include } from '../lib/fields/include';
import { template } from '../lib/fields/pickers';
import { inOrder } from '../lib/inOrder';
import { simplifyTemplate } from './lib/simplifyTemplate';

export const get = operation({
	name: 'Get',
	action: 'Get template',
	description: 'Get one template; its kick-off fields and automation rules come when Output is Raw',
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
					description: 'Whether to get all folders above the template, not just the one that it is in',
					hint: include.hint,
				},
				{
					...include,
					options: [
						{ name: 'Folder', value: 'folder' },
						{ name: 'Kick-Off Fields', value: 'prerun' },
						{ name: 'Steps', value: 'steps' },
						{ name: 'Tags', value: 'tags' },
					],
				},
			],
		},
	],
	simplify: simplifyTemplate,
	request: ({ templateId, options: { entireFolderTree, ...options } }) =>
		call('getTemplate', {
			checklist_id: templateId,
			query: { ...options, entire_folder_tree: entireFolderTree ? '1' : undefined },
		}),
	gives: (found) => (found?.steps ? { ...found, steps: inOrder(embedded(found.steps)) } : found),
});
