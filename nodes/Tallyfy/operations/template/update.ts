import { operation } from '../../engine/operation';
import {
	addGroups,
	addMembers,
	changed,
	removeGroups,
	removeMembers,
	setGroups,
	setMembers,
	someOf,
} from '../fields/changes';
import { template } from '../fields/pickers';
import { idsIn, membersIn } from '../fields/several';
import { bodyOf } from './body';
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
} from './fields';
import { readTemplate, writeTemplate } from './read';
import { simplifyTemplate } from './simplify';

export const update = operation({
	name: 'Update',
	action: 'Update template',
	description: 'Change a template: what is not given stays as it is, members, groups and kick-off form included',
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
		const members = { set: membersIn(setMembers), add: membersIn(addMembers), remove: membersIn(removeMembers) };
		const groups = { set: idsIn(setGroups), add: idsIn(addGroups), remove: idsIn(removeGroups) };
		const present = await readTemplate(api, templateId);
		return await writeTemplate(api, present, {
			...bodyOf(others),
			users: changed('members', present.users, members),
			groups: changed('groups', present.groups, groups),
		});
	},
});
