import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';
import { groupIds, idsIn, guestEmails, guestsIn, memberIds, membersIn, tagIds } from '../lib/fields/idLists';
import * as taskFields from '../task/lib/taskFields';
import * as fields from './lib/stepFields';
import { settingsOf } from './lib/stepSettings';
import { simplifyStep } from './lib/simplifyStep';

export const create = operation({
	name: 'Create',
	action: 'Create step',
	description:
		'Add a step at the end of a template, with those who work on it; its place can be changed in Tallyfy only',
	target: ['templateId'],
	fields: [
		template,
		fields.title,
		fields.stepType,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				fields.allowGuests,
				fields.assignLauncher,
				fields.deadline,
				taskFields.everyoneCompletes,
				groupIds,
				guestEmails,
				taskFields.maximalAssignees,
				memberIds,
				taskFields.onlyAssignees,
				taskFields.preventGuestComments,
				fields.startAtAnyTime,
				fields.startDate,
				fields.summary,
				tagIds,
				taskFields.topSecret,
				fields.webhook,
			],
		},
	],
	simplify: simplifyStep,
	request: ({ templateId, title, stepType, additionalFields }) =>
		call('createStep', {
			checklist_id: templateId,
			body: {
				checklist_id: templateId,
				title,
				step_type: stepType,
				...settingsOf(additionalFields),
				assignees: membersIn(additionalFields.memberIds),
				guests: guestsIn(additionalFields.guestEmails),
				groups: idsIn(additionalFields.groupIds),
				tags: idsIn(additionalFields.tagIds),
			},
		}),
});
