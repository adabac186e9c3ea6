import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { archived } from '../lib/fields/archived';
import { include, includingTags } from '../lib/fields/include';
import { onlyIf } from '../lib/fields/onlyIf';
import { folder, member, tag } from '../lib/fields/pickers';
import { templateFolderByName } from '../lib/lookUps';
import { has, hasIf, hasTag } from '../lib/matching';
import { simplifyTemplate } from './lib/simplifyTemplate';

export const getAll = operation({
	name: 'Get Many',
	action: 'Get many templates',
	description: 'Get the templates that the member in Act As may see, pinned ones first',
	fields: [
		{
			displayName: 'Sort By',
			name: 'sortBy',
			purpose: 'order',
			type: 'string',
			default: '',
			placeholder: 'e.g. -updated',
			description:
				'A field of the template as the API of Tallyfy names it, with - in front for descending. When empty, Tallyfy sorts. It also decides which ones come when there is a limit.',
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
				{
					...folder,
					description: 'Only templates in this folder',
					lookUp: templateFolderByName,
					matches: has('folder_id'),
				},
				{
					...member,
					displayName: 'Owner',
					name: 'ownerId',
					description: 'Only templates that this member owns',
					matches: has('owner_id'),
				},
				{
					displayName: 'Search',
					name: 'q',
					type: 'string',
					default: '',
					placeholder: 'e.g. onboarding',
					description: 'Part of the title',
				},
				{
					displayName: 'Starred',
					name: 'starred',
					type: 'boolean',
					default: true,
					description: 'Whether to get only templates with a star',
					matches: hasIf('starred'),
				},
				{
					displayName: 'Status',
					name: 'status',
					type: 'string',
					default: '',
					placeholder: 'e.g. active',
					description: 'Only templates in this status, as the API of Tallyfy names it',
				},
				{ ...tag, description: 'Only templates with this tag', matches: hasTag },
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
					matches: has('type'),
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
					...include,
					options: [
						{ name: 'Files', value: 'assets' },
						{ name: 'Folder', value: 'folder' },
						{ name: 'Linked Tasks', value: 'linked_tasks' },
						{ name: 'Permissions', value: 'permissions' },
						{ name: 'Stages', value: 'stages' },
						{ name: 'Steps', value: 'steps' },
						{ name: 'Tags', value: 'tags' },
						{ name: 'Watchers of Guests', value: 'guest_watchers' },
						{ name: 'Watchers of Members', value: 'member_watchers' },
					],
				},
			],
		},
	],
	list: true,
	simplify: simplifyTemplate,
	request: ({ sortBy, filters: { folderId, ownerId, tagId, ...filters }, options }) =>
		call('listTemplates', {
			query: {
				...filters,
				with: includingTags(options.with, tagId),
				// The sources have two names for it.
				folder: folderId,
				folder_id: folderId,
				owner_id: ownerId,
				tag: tagId,
				starred: onlyIf(filters.starred) && 'true',
				sort_by: sortBy,
			},
		}),
});
