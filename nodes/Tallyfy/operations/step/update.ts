import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import {
	addGroups,
	addGuests,
	addMembers,
	changed,
	groupChanges,
	guestChanges,
	memberChanges,
	removeGroups,
	removeGuests,
	removeMembers,
	setGroups,
	setGuests,
	setMembers,
	someOf,
} from '../lib/fields/listChanges';
import { step, template } from '../lib/fields/pickers';
import { known } from '../lib/known';
import * as taskFields from '../task/lib/taskFields';
import * as fields from './lib/stepFields';
import { settingsOf } from './lib/stepSettings';
import { simplifyStep } from './lib/simplifyStep';

export const update = operation({
	name: 'Update',
	action: 'Update step',
	description: 'Change a step of a template; what is not given stays as it is, its assignees included',
	fields: [
		template,
		step,
		{
			displayName: 'Update Fields',
			name: 'updateFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				addGroups,
				addGuests,
				addMembers,
				fields.allowGuests,
				fields.assignLauncher,
				fields.deadline,
				taskFields.everyoneCompletes,
				taskFields.maximalAssignees,
				taskFields.onlyAssignees,
				taskFields.preventGuestComments,
				removeGroups,
				removeGuests,
				removeMembers,
				setGroups,
				setGuests,
				setMembers,
				fields.startAtAnyTime,
				fields.startDate,
				fields.summary,
				{
					...template,
					displayName: 'Template to Launch',
					name: 'bpToLaunch',
					description: 'The template that the step launches',
				},
				fields.title,
				taskFields.topSecret,
				fields.stepType,
				fields.webhook,
			],
		},
	],
	simplify: simplifyStep,
	run: async ({ templateId, stepId, updateFields }, api) => {
		const asked = someOf(updateFields);
		const settings = settingsOf(asked);
		const its = { checklist_id: templateId, step_id: stepId };
		const present = (await api.call(call('getStep', its))) ?? {};
		const body = {
			title: asked.title ?? known('title', present.title ?? undefined),
			step_type: asked.stepType,
			...settings,
			bp_to_launch: asked.bpToLaunch,
			assignees: changed('members', present.assignees, memberChanges(asked)),
			guests: changed('guests', present.guests, guestChanges(asked)),
			groups: changed('groups', present.groups, groupChanges(asked)),
		};
		return await api.call(call('updateStep', { ...its, body }));
	},
});
