import { field } from '../../../engine/operation';
import { answersAsText } from '../../lib/fields/answersAsText';
import { invites } from '../../lib/fields/richText';
import { include as anyInclude } from '../../lib/fields/include';
import { anyOrder, sort as anySort } from '../../lib/fields/sort';
import { withEmails } from './peopleOfTask';

export const title = field({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Approve the invoice',
	description: 'At most 600 characters',
	maxLength: 600,
});

export const deadline = field({
	displayName: 'Deadline',
	name: 'deadline',
	type: 'dateTime',
	required: true,
	default: '',
	day: 'end',
	description:
		'When the task is due, in the time zone of the workflow. A day without a time is due at its end. Outside of working hours Tallyfy moves it to the next working time.',
});

export const instructions = field({
	displayName: 'Instructions',
	name: 'summary',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	placeholder: 'e.g. Compare the amount with the order',
	description: 'What is to be done, for those who do it',
	hint: invites,
});

export const startDate = field({
	displayName: 'Start Date',
	name: 'startedAt',
	type: 'dateTime',
	required: true,
	default: '',
	day: 'start',
	description:
		'When the work on the task begins, in the time zone of the workflow. A day without a time means its beginning.',
});

export const taskType = field({
	displayName: 'Type',
	name: 'taskType',
	type: 'options',
	options: [
		{ name: 'Approval', value: 'approval', description: 'Is approved or rejected' },
		{ name: 'Email', value: 'email', description: 'Sends an email' },
		{ name: 'Expiring', value: 'expiring', description: 'Ends by itself at its deadline' },
		{ name: 'Expiring Email', value: 'expiring_email' },
		{ name: 'Task', value: 'task', description: 'Is completed' },
	],
	default: 'task',
	description: 'How the task comes to its end',
});

export const everyoneCompletes = field({
	displayName: 'Everyone Must Complete',
	name: 'everyoneMustComplete',
	type: 'boolean',
	default: false,
	description: 'Whether every assignee has to complete the task, not just one of them',
});

export const maximalAssignees = field({
	displayName: 'Max Assignees',
	name: 'maxAssignable',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	description: 'How many people can be assigned at most; 0 for no limit',
});

export const preventGuestComments = field({
	displayName: 'Prevent Guest Comments',
	name: 'preventGuestComment',
	type: 'boolean',
	default: false,
	description: 'Whether guests cannot comment on the task',
});

export const topSecret = field({
	displayName: 'Top Secret',
	name: 'topSecret',
	type: 'boolean',
	default: false,
	description: 'Whether Tallyfy marks the task as top secret',
});

export const webhook = field({
	displayName: 'Webhook URL',
	name: 'webhook',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://example.com/hook',
	format: 'url',
	description: 'Address that Tallyfy calls when this task is completed; for one-off tasks only',
});

export const onlyAssignees = field({
	displayName: 'Only Assignees Complete',
	name: 'canCompleteOnlyAssignees',
	type: 'boolean',
	default: false,
	description: 'Whether only the assignees can complete the task',
});

export const search = field({
	displayName: 'Search',
	name: 'q',
	type: 'string',
	default: '',
	placeholder: 'e.g. contract',
	description: 'Words to look for in the tasks',
});

export const sort = field({
	...anySort,
	options: [
		anyOrder,
		{ name: 'Deadline', value: 'deadline' },
		{ name: 'Deadline, Descending', value: '-deadline' },
		{ name: 'Issues', value: 'problems' },
		{ name: 'Issues, Descending', value: '-problems' },
		{ name: 'Newest', value: 'newest' },
		{ name: 'Newest, Descending', value: '-newest' },
	],
});

export const include = field({
	...anyInclude,
	hint: 'Simplified output shows only the answers to Form Fields, the names of Process and its template, Summary and Tags',
});

const includeInList = field({
	...include,
	options: [
		{ name: 'Comments', value: 'threads' },
		{ name: 'Files', value: 'assets' },
		{ name: 'Form Fields', value: 'form_fields' },
		{ name: 'Process', value: 'run' },
		{ name: 'Step', value: 'step' },
		{ name: 'Summary', value: 'summary' },
		{ name: 'Tags', value: 'tags' },
	],
});

export const listOptions = field({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [answersAsText, withEmails, includeInList],
});
