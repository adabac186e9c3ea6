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
import { position, stepType, summary, title } from './lib/stepFields';
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
				position,
				removeGroups,
				removeGuests,
				removeMembers,
				setGroups,
				setGuests,
				setMembers,
				summary,
				title,
				stepType,
			],
		},
	],
	simplify: simplifyStep,
	run: async ({ templateId, stepId, updateFields }, api) => {
		const asked = someOf(updateFields);
		const its = { checklist_id: templateId, step_id: stepId };
		const present = (await api.call(call('getStep', its))) ?? {};
		const body = {
			title: asked.title ?? known('title', present.title ?? undefined),
			summary: asked.summary,
			step_type: asked.stepType,
			position: asked.position,
			assignees: changed('members', present.assignees, memberChanges(asked)),
			guests: changed('guests', present.guests, guestChanges(asked)),
			groups: changed('groups', present.groups, groupChanges(asked)),
		};
		return await api.call(call('updateStep', { ...its, body }));
	},
});
