import { call } from '../../api/call';
import { listIn } from '../../api/records';
import { operation } from '../../engine/operation';
import { answersAsText } from '../lib/fields/answersAsText';
import { archived } from '../lib/fields/archived';
import { includingTags } from '../lib/fields/include';
import { onlyIf } from '../lib/fields/onlyIf';
import { folder, template } from '../lib/fields/pickers';
import { groupIds, idsIn, memberIds, membersIn, tagIds } from '../lib/fields/idLists';
import { anyOrder, sort } from '../lib/fields/sort';
import { isInStatus } from './lib/processStatus';
import { include, included, options, withAnswers } from './lib/include';
import { putMembersIntoAnswers } from '../lib/forms/membersInAnswers';
import { processFolderByName } from '../lib/lookUps';
import { has, hasIf, hasAnyTag } from '../lib/matching';
import { simplifyProcess } from './lib/simplifyProcess';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many processes',
	description: 'Get the processes of the organization, all or by status, template, people, folder or tag',
	fields: [
		{
			...sort,
			options: [
				anyOrder,
				{ name: 'Last Updated', value: 'last_updated' },
				{ name: 'Last Updated, Descending', value: '-last_updated' },
				{ name: 'Name', value: 'name' },
				{ name: 'Name, Descending', value: '-name' },
				{ name: 'Newest First', value: '-created_at' },
				{ name: 'Oldest First', value: 'created_at' },
			],
		},
		{
			displayName: 'Filters',
			name: 'filters',
			purpose: 'filters',
			type: 'collection',
			placeholder: 'Add Filter',
			default: {},
			options: [
				archived,
				{ ...folder, description: 'Only processes in this folder', lookUp: processFolderByName },
				{
					...groupIds,
					description: 'Only processes that these groups take part in: their names or IDs, separated by commas',
				},
				{
					...memberIds,
					description:
						'Only processes that these members own or have tasks in: their emails or IDs, separated by commas',
				},
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					placeholder: 'e.g. Harborline',
					description: 'Part of the name',
				},
				{
					displayName: 'Starred',
					name: 'starred',
					type: 'boolean',
					default: true,
					description: 'Whether to get only processes with a star',
					matches: hasIf('starred'),
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
						{ name: 'Issue', value: 'issue', description: 'Has Issue finds these as well' },
						{ name: 'Starred', value: 'starred' },
					],
					default: 'active',
					matches: isInStatus,
				},
				{
					...tagIds,
					description: 'Only processes with these tags: their names or IDs, separated by commas',
					matches: hasAnyTag,
				},
				{
					displayName: 'Task Status',
					name: 'task_status',
					type: 'string',
					default: '',
					placeholder: 'e.g. overdue',
					description: 'Only processes with tasks in this status, as the API of Tallyfy names it',
				},
				{
					...template,
					description: 'Only processes launched from this template',
					matches: has('checklist_id'),
				},
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'Form', value: 'form' },
						{ name: 'Procedure', value: 'procedure' },
					],
					default: 'procedure',
					description: 'Only processes launched from a template of this type',
					matches: has('type'),
				},
				{
					displayName: 'Untagged',
					name: 'untagged',
					type: 'boolean',
					default: true,
					description: 'Whether to get only processes without any tag',
					matches: ({ tags }, wanted) => (wanted === true && listIn(tags) ? !listIn(tags)?.length : undefined),
				},
			],
		},
		{
			...options,
			options: [
				answersAsText,
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
	request: ({ sort, filters, options }) => {
		const { folderId, groupIds: groups, memberIds: members, tagIds: tags, templateId, ...others } = filters;
		return call('listRuns', {
			query: {
				...others,
				folder: folderId,
				groups: idsIn(groups),
				owners: membersIn(members)?.map(String),
				tag_ids: idsIn(tags),
				checklist_id: templateId,
				starred: onlyIf(others.starred),
				untagged: onlyIf(others.untagged),
				...included({ ...options, with: includingTags(options.with, tags ?? others.untagged) }),
				sort,
			},
		});
	},
	gives: async (processes, { options }, api) => {
		await putMembersIntoAnswers(processes ?? [], options, api);
		return processes;
	},
});
