import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { groupIds, idsIn, memberIds, membersIn } from '../lib/fields/idLists';
import { withoutEmpty } from '../lib/withoutEmpty';
import { simplifyTemplate } from './lib/simplifyTemplate';
import { bodyOf } from './lib/templateBody';
import * as fields from './lib/templateFields';

export const create = operation({
	name: 'Create',
	action: 'Create template',
	description: 'Create an empty template; then add its steps with Step, and its fields with Form Field',
	target: [],
	fields: [
		fields.title,
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
				fields.allowOneOffTasks,
				fields.allowChangeName,
				fields.autoNaming,
				{
					displayName: 'Cover',
					name: 'publicCover',
					type: 'string',
					default: '',
					description: 'Cover of the public page',
				},
				fields.defaultProcessName,
				fields.explanationVideo,
				fields.featured,
				fields.inFolder,
				groupIds,
				fields.guidance,
				fields.icon,
				memberIds,
				fields.owner,
				fields.isPublic,
				fields.isPublicKickoff,
				fields.folderizeProcesses,
				fields.starred,
				fields.summary,
				fields.tagProcesses,
				{
					displayName: 'Two Versions',
					name: 'dualVersionEnabled',
					type: 'boolean',
					default: false,
					description: 'Whether there is a draft beside the published version',
				},
				fields.webhook,
			],
		},
	],
	simplify: simplifyTemplate,
	request: ({ title, type, additionalFields: { memberIds: members, groupIds: groups, ...others } }) =>
		call('createTemplate', {
			body: { title, type, ...withoutEmpty(bodyOf(others)), users: membersIn(members), groups: idsIn(groups) },
		}),
});
