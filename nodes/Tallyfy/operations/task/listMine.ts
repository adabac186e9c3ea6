import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { simplifyTask } from './simplify';

export const listMine = operation({
	name: 'Get My Tasks',
	action: 'Get my tasks',
	description: 'Get the tasks assigned to the member in Act As: one-off tasks and tasks of processes',
	fields: [
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: [
				{ name: 'As Tallyfy Sorts', value: '' },
				{ name: 'Deadline', value: 'deadline' },
				{ name: 'Deadline, Descending', value: '-deadline' },
				{ name: 'Issues', value: 'problems' },
				{ name: 'Issues, Descending', value: '-problems' },
				{ name: 'Newest', value: 'newest' },
				{ name: 'Newest, Descending', value: '-newest' },
			],
			default: '',
			description: 'Order of the tasks; it also decides which ones come first when there is a limit',
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					description: 'Words to look for in the tasks',
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Active', value: 'active' },
						{ name: 'Completed', value: 'completed' },
						{ name: 'Due Soon', value: 'due_soon' },
						{ name: 'Has Issue', value: 'hasproblem' },
						{ name: 'In Progress', value: 'inprogress' },
						{ name: 'Not Completed', value: 'incomplete' },
						{ name: 'Overdue', value: 'overdue' },
					],
					default: 'active',
				},
				{
					displayName: 'Tag',
					name: 'tag',
					type: 'string',
					default: '',
					description: 'Tag that the tasks must carry',
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
					options: [
						{ name: 'Comments', value: 'threads' },
						{ name: 'Files', value: 'assets' },
						{ name: 'Form Fields', value: 'form_fields' },
						{ name: 'Process', value: 'run' },
						{ name: 'Step', value: 'step' },
						{ name: 'Summary', value: 'summary' },
						{ name: 'Tags', value: 'tags' },
					],
					default: [],
					description: 'What to add to each task; visible with Simplify switched off',
				},
			],
		},
	],
	list: true,
	simplify: simplifyTask,
	request: ({ sort, filters, options }) => ({
		method: 'GET',
		path: path`/me/tasks`,
		query: { ...filters, ...options, sort },
	}),
});
