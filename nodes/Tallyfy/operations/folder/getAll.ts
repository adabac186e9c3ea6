import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { anyOrder, sort } from '../lib/fields/sort';
import { hasModel } from '../lib/matching';
import { simplifyFolder } from './lib/folderFields';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many folders',
	description: 'Get the folders of templates and processes, all of them or those that match the filters',
	fields: [
		{
			...sort,
			options: [anyOrder, { name: 'Position', value: 'position' }],
		},
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Holds',
					name: 'folder_type',
					type: 'options',
					options: [
						{ name: 'Processes', value: 'run' },
						{ name: 'Templates', value: 'checklist' },
					],
					default: 'checklist',
					description: 'Only folders for this kind of things',
					matches: hasModel('folder_type'),
				},
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					placeholder: 'e.g. onboarding',
					description: 'Words to look for in the names',
				},
			],
		},
		{
			displayName: 'Options',
			name: 'options',
			type: 'collection',
			placeholder: 'Add Option',
			default: {},
			options: [
				{
					displayName: 'Include',
					name: 'with',
					type: 'multiOptions',
					options: [{ name: 'Subfolders', value: 'children' }],
					default: [],
					description: 'What else to get with each result',
				},
			],
		},
	],
	list: true,
	simplify: simplifyFolder,
	request: ({ sort, filters, options }) => call('listFolders', { query: { ...filters, ...options, sort } }),
});
