import { operation } from '../../engine/operation';
import {
	addGroups,
	addGuests,
	addMembers,
	removeGroups,
	removeGuests,
	removeMembers,
	setGroups,
	setGuests,
	setMembers,
	someOf,
} from '../lib/fields/listChanges';
import { step, template } from '../lib/fields/pickers';
import * as taskFields from '../task/lib/taskFields';
import * as fields from './lib/stepFields';
import { settingsOf } from './lib/stepSettings';
import { simplifyStep } from './lib/simplifyStep';
import { writeStep } from './lib/writeStep';

export const update = operation({
	name: 'Update',
	action: 'Update step',
	description: 'Change a step of a template; what is not given stays as it is, its assignees included',
	target: ['templateId'],
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
		const changes = { ...settingsOf(asked), step_type: asked.stepType, bp_to_launch: asked.bpToLaunch };
		const its = { checklist_id: templateId, step_id: stepId };
		return await writeStep(api, its, asked, { ...changes, title: asked.title });
	},
});
