import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { template } from '../lib/fields/pickers';
import { groupIds, idsIn, guestEmails, guestsIn, memberIds, membersIn } from '../lib/fields/idLists';
import { position, stepType, summary, title } from './lib/stepFields';
import { simplifyStep } from './lib/simplifyStep';

export const create = operation({
	name: 'Create',
	action: 'Create step',
	description: 'Add a step to a template, with those who work on it',
	fields: [
		template,
		title,
		stepType,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [groupIds, guestEmails, memberIds, position, summary],
		},
	],
	simplify: simplifyStep,
	request: ({ templateId, title: name, stepType: type, additionalFields }) =>
		call('createStep', {
			checklist_id: templateId,
			body: {
				checklist_id: templateId,
				title: name,
				step_type: type,
				position: additionalFields.position,
				summary: additionalFields.summary,
				assignees: membersIn(additionalFields.memberIds),
				guests: guestsIn(additionalFields.guestEmails),
				groups: idsIn(additionalFields.groupIds),
			},
		}),
});
