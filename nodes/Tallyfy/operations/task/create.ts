import type { IDataObject } from 'n8n-workflow';

import { InputError } from '../../api/errors';
import { path } from '../../api/path';
import { operation } from '../../engine/operation';
import { process } from '../fields/pickers';
import { idsIn } from '../fields/several';
import { choicesShown, columnsShown, fieldType, guidance, isRequired, label } from '../formField/fields';
import { partsOf } from '../formField/parts';
import { snakeCase } from '../snakeCase';
import * as fields from './fields';
import { named, people } from './owners';

export const create = operation({
	name: 'Create One-Off',
	action: 'Create one-off task',
	description: 'Create a task that belongs to no template, and assign it to members, guests or groups',
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
				{
					displayName: 'Everyone Must Complete',
					name: 'everyoneMustComplete',
					type: 'boolean',
					default: false,
					description: 'Whether each assignee has to complete the task',
				},
				{
					displayName: 'Form Fields',
					name: 'formFields',
					type: 'fixedCollection',
					typeOptions: { multipleValues: true },
					placeholder: 'Add Form Field',
					default: {},
					description: 'What the task asks for',
					options: [
						{
							displayName: 'Form Field',
							name: 'field',
							values: [label, fieldType, choicesShown, columnsShown, guidance, isRequired],
						},
					],
				},
				fields.instructions,
				fields.maximalAssignees,
				{
					displayName: 'Only Assignees Complete',
					name: 'canCompleteOnlyAssignees',
					type: 'boolean',
					default: false,
					description: 'Whether nobody but the assignees can complete the task',
				},
				fields.preventGuestComments,
				{ ...process, required: false, description: 'A process to add the task to, if it allows that' },
				{
					displayName: 'Separate Task for Each Assignee',
					name: 'separateTaskForEachAssignee',
					type: 'boolean',
					default: false,
					description: 'Whether everybody gets a task of their own; the output is the first of them',
				},
				{
					displayName: 'Soft Start Date',
					name: 'isSoftStartDate',
					type: 'boolean',
					default: false,
					description: 'Whether the start date is a soft one',
				},
				fields.startDate,
				{
					displayName: 'Tag IDs',
					name: 'tagIds',
					format: 'ids',
					type: 'string',
					default: '',
					description: 'Comma-separated IDs of tags, from Tag: Get Many',
				},
				fields.taskType,
				fields.topSecret,
				fields.webhook,
			],
		},
	],
	request: ({ title, deadline, memberIds, guestEmails, groupIds, additionalFields }) => {
		const { formFields, processId, tagIds, taskType = 'task', webhook, ...others } = additionalFields;
		return {
			method: 'POST',
			path: path`/tasks`,
			body: {
				title,
				deadline,
				task_type: taskType,
				owners: { ...named({ memberIds, guestEmails, groupIds }) },
				...snakeCase(others),
				form_fields: formFields?.field?.map(formField),
				run_id: processId || undefined,
				tags: idsIn(tagIds),
				webhook: webhook || undefined,
			},
		};
	},
});

interface NewField {
	label?: string;
	fieldType?: string;
	choices?: string;
	columns?: string;
	guidance?: string;
	required?: boolean;
}

function formField({ label: name, fieldType: type = 'text', required = false, ...values }: NewField): IDataObject {
	if (!name) throw new InputError('Label is empty');
	return {
		label: name,
		field_type: type,
		required,
		guidance: values.guidance || undefined,
		...partsOf({ fieldType: type, ...values }),
	};
}
