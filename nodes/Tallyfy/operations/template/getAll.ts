import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { folder, member, tag } from '../fields/pickers';
import { simplifyTemplate } from './simplify';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many templates',
	description: 'Get the templates that the member in Act As sees, pinned ones first',
	fields: [
		{
			displayName: 'Sort By',
			name: 'sortBy',
			type: 'string',
			default: '',
			placeholder: '-updated',
			description:
				'Name of a field, with - in front for descending. When empty, Tallyfy sorts; the order also decides which ones come first when there is a limit.',
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
						{ name: 'Archived Ones as Well', value: 'true' },
						{ name: 'Archived Ones Only', value: 'only' },
					],
					default: 'only',
				},
				folder,
				{ ...member, displayName: 'Owner', name: 'ownerId', description: 'The member who owns the templates' },
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					description: 'Part of the title',
				},
				{
					displayName: 'Starred',
					name: 'starred',
					type: 'boolean',
					default: true,
					description: 'Whether to get the starred templates only',
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'string',
					default: '',
					placeholder: 'active',
				},
				{ ...tag, description: 'Tag that the templates must carry' },
				{
					displayName: 'Type',
					name: 'type',
					type: 'options',
					options: [
						{ name: 'Document', value: 'document' },
						{ name: 'Form', value: 'form' },
						{ name: 'Procedure', value: 'procedure' },
					],
					default: 'procedure',
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
						{ name: 'Files', value: 'assets' },
						{ name: 'Folder', value: 'folder' },
						{ name: 'Guest Watchers', value: 'guest_watchers' },
						{ name: 'Linked Tasks', value: 'linked_tasks' },
						{ name: 'Member Watchers', value: 'member_watchers' },
						{ name: 'Permissions', value: 'permissions' },
						{ name: 'Stages', value: 'stages' },
						{ name: 'Steps', value: 'steps' },
						{ name: 'Tags', value: 'tags' },
					],
					default: [],
					description: 'What to add to each template; visible with Simplify switched off',
				},
			],
		},
	],
	list: true,
	simplify: simplifyTemplate,
	request: ({ sortBy, filters: { folderId, ownerId, tagId, starred, ...filters }, options }) => ({
		method: 'GET',
		path: path`/checklists`,
		query: {
			...filters,
			...options,
			// The sources have two names for it.
			folder: folderId,
			folder_id: folderId,
			owner_id: ownerId,
			tag: tagId,
			starred: starred ? 'true' : undefined,
			sort_by: sortBy,
		},
	}),
});
