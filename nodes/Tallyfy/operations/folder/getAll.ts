import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { simplifyFolder } from './fields';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many folders',
	description: 'Get the folders of templates and processes, all of them or those that match filters',
	fields: [
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: [
				{ name: 'As Tallyfy Sorts', value: '' },
				{ name: 'Position', value: 'position' },
			],
			default: '',
			description: 'Order of the folders; it also decides which ones come first when there is a limit',
		},
		{
			displayName: 'Filters',
			name: 'filters',
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
					description: 'What the folders are for',
				},
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
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
					description: 'What to add to each folder',
				},
			],
		},
	],
	list: true,
	simplify: simplifyFolder,
	request: ({ sort, filters, options }) => ({
		method: 'GET',
		path: path`/folders`,
		query: { ...filters, ...options, sort },
	}),
});
