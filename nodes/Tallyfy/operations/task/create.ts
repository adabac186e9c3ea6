import { call } from '../../api/call';
import { operation } from '../../engine/operation';
import { process } from '../lib/fields/pickers';
import { idsIn, peopleIn, tagIds } from '../lib/fields/idLists';
import { snakeCase } from '../lib/snakeCase';
import * as fields from './lib/taskFields';
import { formFields, newFields } from './lib/newTaskForm';
import { mentionNobody, richText } from '../lib/fields/richText';
import { people, somebodyIn } from './lib/assignees';
import { fannedOut } from './lib/fannedOut';
import { notAssignable } from './lib/notAssignable';
import { movedDeadline } from './lib/movedDeadline';
import { simplifyTask } from './lib/simplifyTask';

export const create = operation({
	name: 'Create One-Off',
	action: 'Create one-off task',
	description: 'Create a task outside of any template, and assign it to at least one member, guest or group',
	target: [],
	fields: [
		fields.title,
		fields.deadline,
		...people,
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				fields.everyoneCompletes,
				formFields,
				fields.instructions,
				fields.maximalAssignees,
				mentionNobody,
				{
					displayName: 'One Task per Assignee',
					name: 'separateTaskForEachAssignee',
					type: 'boolean',
					default: false,
					description: 'Whether everybody gets a task of their own; all of them are in the output',
				},
				fields.onlyAssignees,
				fields.preventGuestComments,
				{
					...process,
					required: false,
					description: 'The process to add the task to, where its template allows one-off tasks',
				},
				{
					displayName: 'Soft Start Date',
					name: 'isSoftStartDate',
					type: 'boolean',
					default: false,
					description: 'Whether Tallyfy takes the start date as a soft one',
				},
				fields.startDate,
				tagIds,
				fields.topSecret,
				fields.taskType,
				fields.webhook,
			],
		},
	],
	simplify: simplifyTask,
	request: ({ title, deadline, memberIds, guestEmails, groupIds, additionalFields }) => {
		const {
			formFields: asked,
			mentionNobody: isPlain,
			processId,
			summary,
			tagIds: tags,
			taskType = 'task',
			webhook,
			...others
		} = additionalFields;
		return call('createTask', {
			body: {
				title,
				deadline,
				task_type: taskType,
				owners: somebodyIn({ memberIds, guestEmails, groupIds }),
				summary: richText(summary, isPlain),
				...snakeCase(others),
				form_fields: newFields(asked),
				run_id: processId || undefined,
				tags: idsIn(tags),
				webhook: webhook || undefined,
			},
		});
	},
	hints: (values) => notAssignable(peopleIn(values)),
	note: (task, { deadline }, { timezone }) => movedDeadline(deadline, task?.deadline, timezone),
	gives: async (task, { memberIds, additionalFields }, api, item) =>
		task && additionalFields.separateTaskForEachAssignee
			? await fannedOut(task, idsIn(memberIds)?.length ?? 1, api, item)
			: task,
});
