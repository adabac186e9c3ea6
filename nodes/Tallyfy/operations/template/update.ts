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
import { bodyOf } from './lib/templateBody';
import {
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
import { readTemplate, writeTemplate } from './lib/changeTemplate';
import { simplifyTemplate } from './lib/simplifyTemplate';

export const update = operation({
	name: 'Update',
	action: 'Update template',
	description: 'Change a template; what is not given stays as it is, members, groups and kick-off form included',
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
				autoNaming,
				defaultProcessName,
				explanationVideo,
				inFolder,
				guidance,
				icon,
				owner,
				isPublic,
				isPublicKickoff,
				removeGroups,
				removeMembers,
				setGroups,
				setMembers,
				summary,
				title,
				webhook,
			],
		},
	],
	simplify: simplifyTemplate,
	run: async ({ templateId, updateFields }, api) => {
		const { addMembers, removeMembers, setMembers, addGroups, removeGroups, setGroups, ...others } =
			someOf(updateFields);
		const present = await readTemplate(api, templateId);
		return await writeTemplate(api, present, {
			...bodyOf(others),
			users: changed('members', present.users, memberChanges({ addMembers, removeMembers, setMembers })),
			groups: changed('groups', present.groups, groupChanges({ addGroups, removeGroups, setGroups })),
		});
	},
});
