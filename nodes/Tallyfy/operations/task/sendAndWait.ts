import { call } from '../../api/call';
import { utcText } from '../../engine/values/date';
import { operation } from '../../engine/operation';
import { snakeCase } from '../lib/snakeCase';
import { activeMember } from '../lib/fields/pickers';
import { assignedGuests, groupIds, idsIn, memberIds, tagIds } from '../lib/fields/idLists';
import * as fields from './lib/taskFields';
import { formFields, newFields } from './lib/newTaskForm';
import { outcome } from './lib/taskOutcome';
import { mentionNobody, richText } from '../lib/fields/richText';
import { notAssignable } from './lib/notAssignable';
import { somebodyIn } from './lib/assignees';
import { requireKnown } from './lib/requireKnown';
import { withHints } from '../../engine/hints';

const week = 7 * 24 * 60 * 60 * 1000;

/** n8n knows this operation by its name, its message and its response type, and offers it as a human review step. */
export const sendAndWait = operation({
	name: 'Create Task and Wait',
	action: 'Create task and wait for response',
	description: 'Give somebody a one-off task, and go on with the decision or the answers once it is completed',
	fields: [
		{
			...fields.title,
			required: false,
			description: 'At most 600 characters. When empty, it is the first line of Message.',
		},
		{
			displayName: 'Message',
			name: 'message',
			type: 'string',
			typeOptions: { rows: 4 },
			required: true,
			default: '',
			placeholder: 'e.g. Please approve the invoice of Harborline Freight over 12,400 USD',
			description: 'What is to be decided or done. They read it as the instructions of the task.',
		},
		{
			...activeMember,
			required: false,
			description: 'Who gets the task; it may be empty when there are guests or groups',
		},
		assignedGuests,
		{
			displayName: 'Response Type',
			name: 'responseType',
			type: 'options',
			options: [
				{ name: 'Approval', value: 'approval', description: 'Approve or reject' },
				{ name: 'Completion', value: 'completion', description: 'Complete the task' },
				{ name: 'Form', value: 'form', description: 'Fill in a form and complete the task' },
			],
			default: 'approval',
			description: 'What they are asked for',
		},
		{ ...formFields, displayOptions: { show: { responseType: ['form'] } } },
		{
			...fields.deadline,
			required: false,
			description:
				'When the task is due, in the time zone of the workflow. A day without a time is due at its end. When empty, it is the end of Limit Wait Time, or a week from now.',
		},
		{
			displayName: 'Additional Fields',
			name: 'additionalFields',
			type: 'collection',
			placeholder: 'Add Field',
			default: {},
			options: [
				groupIds,
				mentionNobody,
				{ ...memberIds, displayName: 'More Members' },
				fields.onlyAssignees,
				fields.preventGuestComments,
				tagIds,
				fields.topSecret,
			],
		},
	],
	confirm: async (values, api) => {
		newFields(values.formFields);
		const { tagIds: tags, ...others } = values.additionalFields;
		await requireKnown({ ...ownersIn({ ...values, ...others }), tags }, api);
	},
	ask: async (values, api, { until, resumeUrl }) => {
		const { message, title, responseType } = values;
		const {
			groupIds: groups,
			memberIds: members,
			mentionNobody: isPlain,
			tagIds: tags,
			...others
		} = values.additionalFields;
		const owners = ownersIn({ ...values, memberIds: members, groupIds: groups });
		const request = call('createTask', {
			body: {
				title: title || firstLine(message),
				summary: richText(message, isPlain),
				deadline: values.deadline || utcText(until ?? new Date(Date.now() + week)),
				task_type: responseType === 'approval' ? 'approval' : 'task',
				owners,
				...snakeCase(others),
				form_fields: newFields(values.formFields),
				tags: idsIn(tags),
				webhook: resumeUrl(),
			},
		});
		const task = await withHints(api.call(request), notAssignable(owners));
		return { taskId: task?.id };
	},
	leaves: ({ taskId }) => `task ${String(taskId)}`,
	look: outcome,
});

interface People {
	memberId?: string;
	memberIds?: string[];
	guestEmails?: string[];
	groupIds?: string[];
}

/** Member and More Members are one list in Tallyfy. */
const ownersIn = ({ memberId, memberIds = [], ...others }: People) =>
	somebodyIn({ memberIds: [...(memberId ? [memberId] : []), ...memberIds], ...others });

function firstLine(message: string): string {
	const [line = ''] = message.split('\n');
	return line.length > 600 ? `${line.slice(0, 599)}…` : line;
}
