import { field } from '../../engine/operation';

export const title = field({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	description: 'At most 600 characters',
	maxLength: 600,
});

export const deadline = field({
	displayName: 'Deadline',
	name: 'deadline',
	type: 'dateTime',
	required: true,
	default: '',
	description: 'When the task is due',
});

export const instructions = field({
	displayName: 'Instructions',
	name: 'summary',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	description: 'What is to be done',
});

export const startDate = field({
	displayName: 'Start Date',
	name: 'startedAt',
	type: 'dateTime',
	required: true,
	default: '',
	description: 'When the work on the task begins',
});

export const taskType = field({
	displayName: 'Task Type',
	name: 'taskType',
	type: 'options',
	options: [
		{ name: 'Approval', value: 'approval', description: 'Completed with a decision' },
		{ name: 'Email', value: 'email' },
		{ name: 'Expiring', value: 'expiring' },
		{ name: 'Expiring Email', value: 'expiring_email' },
		{ name: 'Task', value: 'task' },
	],
	default: 'task',
	description: 'What kind of task it is',
});

export const maximalAssignees = field({
	displayName: 'Max Assignees',
	name: 'maxAssignable',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 0,
	description: 'How many people the task can be assigned to; 0 for any number',
});

export const preventGuestComments = field({
	displayName: 'Prevent Guest Comments',
	name: 'preventGuestComment',
	type: 'boolean',
	default: false,
	description: 'Whether guests are kept from commenting',
});

export const topSecret = field({
	displayName: 'Top Secret',
	name: 'topSecret',
	type: 'boolean',
	default: false,
	description: 'Whether the task is top secret',
});

export const webhook = field({
	displayName: 'Webhook URL',
	name: 'webhook',
	type: 'string',
	default: '',
	placeholder: 'https://example.com/hook',
	description: 'Address that Tallyfy calls about this task',
});

export const onlyAssignees = field({
	displayName: 'Only Assignees Complete',
	name: 'canCompleteOnlyAssignees',
	type: 'boolean',
	default: false,
	description: 'Whether nobody but the assignees can complete the task',
});

export const tagIds = field({
	displayName: 'Tag IDs',
	name: 'tagIds',
	format: 'ids',
	type: 'string',
	default: '',
	description: 'Comma-separated IDs of tags, from Tag: Get Many',
});

export const search = field({
	displayName: 'Search',
	name: 'q',
	type: 'string',
	default: '',
	description: 'Words to look for in the tasks',
});

export const status = field({
	displayName: 'Status',
	name: 'status',
	type: 'options',
	options: [
		{ name: 'Active', value: 'active' },
		{ name: 'Completed', value: 'completed' },
		{ name: 'Due Soon', value: 'due_soon' },
		{ name: 'Has Issue', value: 'hasproblem' },
		{ name: 'In Progress', value: 'inprogress' },
		{ name: 'Not Completed', value: 'incomplete' },
		{ name: 'Overdue', value: 'overdue' },
	],
	default: 'active',
});

export const tagName = field({
	displayName: 'Tag',
	name: 'tag',
	type: 'string',
	default: '',
	description: 'Tag that the tasks must carry',
});

export const sort = field({
	displayName: 'Sort',
	name: 'sort',
	type: 'options',
	options: [
		{ name: 'As Tallyfy Sorts', value: '' },
		{ name: 'Deadline', value: 'deadline' },
		{ name: 'Deadline, Descending', value: '-deadline' },
		{ name: 'Issues', value: 'problems' },
		{ name: 'Issues, Descending', value: '-problems' },
		{ name: 'Newest', value: 'newest' },
		{ name: 'Newest, Descending', value: '-newest' },
	],
	default: '',
	description: 'Order of the tasks; it also decides which ones come first when there is a limit',
});

export const include = field({
	displayName: 'Include',
	name: 'with',
	type: 'multiOptions',
	options: [
		{ name: 'Comments', value: 'threads' },
		{ name: 'Files', value: 'assets' },
		{ name: 'Form Fields', value: 'form_fields' },
		{ name: 'Process', value: 'run' },
		{ name: 'Step', value: 'step' },
		{ name: 'Summary', value: 'summary' },
		{ name: 'Tags', value: 'tags' },
	],
	default: [],
	description: 'What to add to each task; visible with Simplify switched off',
});

export const listOptions = field({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [include],
});
