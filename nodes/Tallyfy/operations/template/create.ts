import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { groupIds, idsIn, memberIds, membersIn } from '../lib/fields/idLists';
import { withoutEmpty } from '../lib/withoutEmpty';
import { bodyOf } from './lib/templateBody';
import {
	allowChangeName,
	autoNaming,
	defaultProcessName,
	explanationVideo,
	guidance,
	icon,
	inFolder,
	isPublic,
	isPublicKickoff,
	owner,
	summary,
	title,
	webhook,
} from './lib/templateFields';
import { simplifyTemplate } from './lib/simplifyTemplate';

export const create = operation({
	name: 'Create',
	action: 'Create template',
	description: 'Create an empty template; then add its steps with Step, and its fields with Form Field',
	fields: [
		title,
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
			description: 'What kind of template it is',
		},
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				{
					displayName: 'Allow One-Off Tasks',
					name: 'canAddOot',
					type: 'boolean',
					default: true,
					description: 'Whether one-off tasks can be added to its processes',
				},
				allowChangeName,
				autoNaming,
				{
					displayName: 'Cover',
					name: 'publicCover',
					type: 'string',
					default: '',
					description: 'Cover of the public page',
				},
				defaultProcessName,
				explanationVideo,
				{
					displayName: 'Featured',
					name: 'isFeatured',
					type: 'boolean',
					default: false,
					description: 'Whether the template is featured',
				},
				inFolder,
				groupIds,
				guidance,
				icon,
				memberIds,
				owner,
				isPublic,
				isPublicKickoff,
				{
					displayName: 'Put Processes Into Folder',
					name: 'folderizeProcess',
					type: 'boolean',
					default: false,
					description: 'Whether its processes go into a folder when they are launched',
				},
				{
					displayName: 'Starred',
					name: 'starred',
					type: 'boolean',
					default: false,
					description: 'Whether the template is marked with a star',
				},
				summary,
				{
					displayName: 'Tag Processes',
					name: 'tagProcess',
					type: 'boolean',
					default: false,
					description: 'Whether its processes get tags when they are launched',
				},
				{
					displayName: 'Two Versions',
					name: 'dualVersionEnabled',
					type: 'boolean',
					default: false,
					description: 'Whether there is a draft beside the published version',
				},
				webhook,
			],
		},
	],
	simplify: simplifyTemplate,
	request: ({ title: name, type, additionalFields: { memberIds: members, groupIds: groups, ...others } }) =>
		call('createTemplate', {
			body: { title: name, type, ...withoutEmpty(bodyOf(others)), users: membersIn(members), groups: idsIn(groups) },
		}),
});
