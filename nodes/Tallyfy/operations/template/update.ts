import { operation } from '../../engine/operation';
import {
	addGroups,
	addMembers,
	changed,
	groupChanges,
	memberChanges,
	removeGroups,
	removeMembers,
	setGroups,
	setMembers,
	someOf,
} from '../lib/fields/listChanges';
import { template } from '../lib/fields/pickers';
import { readTemplate, writeTemplate } from './lib/changeTemplate';
import { simplifyTemplate } from './lib/simplifyTemplate';
import { bodyOf } from './lib/templateBody';
import * as fields from './lib/templateFields';

export const update = operation({
	name: 'Update',
	action: 'Update template',
	description: 'Change a template; what is not given stays as it is, members, groups and kick-off form included',
	target: ['templateId'],
	fields: [
		template,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				addGroups,
				addMembers,
				fields.alias,
				fields.allowOneOffTasks,
				fields.allowChangeName,
				fields.autoNaming,
				fields.defaultFolder,
				fields.defaultProcessName,
				fields.explanationVideo,
				fields.featured,
				fields.inFolder,
				fields.guidance,
				fields.icon,
				fields.kickoffDescription,
				fields.kickoffTitle,
				fields.owner,
				fields.pinned,
				fields.isPublic,
				fields.isPublicKickoff,
				fields.folderizeProcesses,
				removeGroups,
				removeMembers,
				setGroups,
				setMembers,
				fields.starred,
				fields.summary,
				fields.tagProcesses,
				fields.title,
				fields.webhook,
			],
		},
	],
	simplify: simplifyTemplate,
	run: async ({ templateId, updateFields }, api) => {
		const { addMembers, removeMembers, setMembers, addGroups, removeGroups, setGroups, ...others } =
			someOf(updateFields);
		const present = await readTemplate(api, templateId);
		return await writeTemplate(api, present, {
			...bodyOf(others, present),
			users: changed('members', present.users, memberChanges({ addMembers, removeMembers, setMembers })),
			groups: changed('groups', present.groups, groupChanges({ addGroups, removeGroups, setGroups })),
		});
	},
});
