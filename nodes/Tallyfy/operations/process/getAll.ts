import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { folder, template } from '../fields/pickers';
import { groupIds, idsIn, memberIds, membersIn } from '../fields/several';
import { include, options, withAnswers } from './include';
import { simplifyProcess } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many processes',
	description: 'Get the processes of the organization, filtered by status, template, people, folder or tag',
	fields: [
		{
			displayName: 'Sort',
			name: 'sort',
			type: 'options',
			options: [
				{ name: 'As Tallyfy Sorts', value: '' },
				{ name: 'Last Updated', value: 'last_updated' },
				{ name: 'Last Updated, Descending', value: '-last_updated' },
				{ name: 'Name', value: 'name' },
				{ name: 'Name, Descending', value: '-name' },
				{ name: 'Newest First', value: '-created_at' },
				{ name: 'Oldest First', value: 'created_at' },
			],
			default: '',
			description: 'Order of the processes; it also decides which ones come first when there is a limit',
		},
		{
			displayName: 'Filters',
			name: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				{
					displayName: 'Archived',
					name: 'archived',
					type: 'options',
					options: [
						{ name: 'Include Archived Processes', value: 'true' },
						{ name: 'Archived Processes Only', value: 'only' },
					],
					default: 'only',
					description: 'Archived processes are left out unless this is added',
				},
				{ ...folder, description: 'The folder that the processes are in', required: false },
				{ ...groupIds, description: 'Comma-separated IDs of groups that take part in the processes' },
				{
					...memberIds,
					description: 'Comma-separated numbers of members who own the processes or are assigned to their tasks',
				},
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					description: 'Part of the name',
				},
				{
					displayName: 'Starred',
					name: 'starred',
					type: 'boolean',
					default: true,
					description: 'Whether the processes are marked with a star',
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'options',
					options: [
						{ name: 'Active', value: 'active' },
						{ name: 'Archived', value: 'archived' },
						{ name: 'Completed', value: 'complete' },
						{ name: 'Delayed', value: 'delayed' },
						{ name: 'Has Issue', value: 'problem', description: 'With an open issue of any kind' },
						{ name: 'Improvement', value: 'improvement' },
						{ name: 'In Status Issue', value: 'issue' },
						{ name: 'Starred', value: 'starred' },
					],
					default: 'active',
				},
				{
					displayName: 'Tag IDs',
					name: 'tagIds',
					format: 'ids',
					type: 'string',
					default: '',
					placeholder: '2f3615396fdf95b0919ee1f2acb26fd9',
					description: 'Comma-separated IDs of tags that the processes carry',
				},
				{
					displayName: 'Task Status',
					name: 'task_status',
					type: 'string',
					default: '',
					placeholder: 'overdue',
					description: 'Status that tasks of the processes are in',
				},
				{ ...template, description: 'The template that the processes were launched from', required: false },
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'Form', value: 'form' },
						{ name: 'Procedure', value: 'procedure' },
					],
					default: 'procedure',
					description: 'Type of the template that the processes were launched from',
				},
				{
					displayName: 'Untagged',
					name: 'untagged',
					type: 'boolean',
					default: true,
					description: 'Whether the processes carry no tag',
				},
			],
		},
		{
			...options,
			options: [
				{
					...include,
					options: [
						{ name: 'Files', value: 'assets' },
						{ name: 'Folders', value: 'folders' },
						{ name: 'Form Fields', value: 'form_fields' },
						{ name: 'Kick-Off Fields', value: 'ko_form_fields' },
						{ name: 'Next Task', value: 'next_task' },
						{ name: 'Numbers of Tasks', value: 'tasks_meta' },
						{ name: 'Permissions', value: 'permissions' },
						{ name: 'Stages', value: 'stages' },
						{ name: 'Tags', value: 'tags' },
						{ name: 'Tasks', value: 'tasks' },
						{ name: 'Template', value: 'checklist' },
					],
				},
				withAnswers,
			],
		},
	],
	list: true,
	simplify: simplifyProcess,
	request: ({ sort, filters, options: { with: included, withAnswers: answers } }) => {
		const { folderId, groupIds: groups, memberIds: members, tagIds: tags, templateId, ...others } = filters;
		return {
			method: 'GET',
			path: path`/runs`,
			query: {
				...others,
				folder: folderId,
				groups: idsIn(groups),
				owners: membersIn(members),
				tag_ids: idsIn(tags),
				checklist_id: templateId,
				with: included,
				form_fields_values: answers,
				sort,
			},
		};
	},
});
