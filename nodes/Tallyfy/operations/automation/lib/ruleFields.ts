import { field } from '../../../engine/operation';
import { picker } from '../../lib/fields/picker';
import { step } from '../../lib/fields/pickers';
import { groupIds, guestEmails, memberIds } from '../../lib/fields/idLists';

export const alias = field({
	displayName: 'Name',
	name: 'name',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Show approval for premium',
	description: 'At most 300 characters',
	maxLength: 300,
});

const subject = field({
	displayName: 'If',
	name: 'subject',
	type: 'options',
	options: [
		{ name: 'Form Field of a Step', value: 'Capture' },
		{ name: 'Kick-Off Field', value: 'Prerun' },
		{ name: 'Step', value: 'Step' },
	],
	default: 'Step',
	description: 'What the condition looks at',
});

const stepLookedAt = field({ ...step, displayOptions: { show: { subject: ['Step'] } } });

const fieldLookedAt = field({
	...picker({
		displayName: 'Form Field',
		name: 'fieldId',
		list: 'searchStepFields',
		description: 'The field whose answer counts',
	}),
	displayOptions: { show: { subject: ['Capture'] } },
});

const kickoffFieldLookedAt = field({
	...picker({
		displayName: 'Kick-Off Field',
		name: 'kickoffFieldId',
		list: 'searchKickoffFields',
		description: 'The field whose answer counts',
	}),
	displayOptions: { show: { subject: ['Prerun'] } },
});

const event = field({
	displayName: 'Is',
	name: 'event',
	type: 'options',
	options: [
		{ name: 'Acknowledged', value: 'acknowledged' },
		{ name: 'Approved', value: 'approved' },
		{ name: 'Completed', value: 'completed' },
		{ name: 'Expired', value: 'expired' },
		{ name: 'Not Assigned', value: 'not_assigned' },
		{ name: 'Rejected', value: 'rejected' },
		{ name: 'Reopened', value: 'reopened' },
	],
	default: 'completed',
	description: 'What has happened to the step',
	displayOptions: { show: { subject: ['Step'] } },
});

const comparison = field({
	displayName: 'Comparison',
	name: 'comparison',
	type: 'options',
	options: [
		{ name: 'Contains', value: 'contains' },
		{ name: 'Does Not Contain', value: 'not_contains' },
		{ name: 'Equals', value: 'equals' },
		{ name: 'Equals Any Of', value: 'equals_any' },
		{ name: 'Greater Than', value: 'greater_than' },
		{ name: 'Is Empty', value: 'is_empty' },
		{ name: 'Is Not Empty', value: 'is_not_empty' },
		{ name: 'Less Than', value: 'less_than' },
		{ name: 'Not Equal', value: 'not_equals' },
	],
	default: 'equals',
	description: 'How the answer is compared',
	displayOptions: { show: { subject: ['Capture', 'Prerun'] } },
});

const value = field({
	displayName: 'Value',
	name: 'value',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Premium',
	description: 'What the answer is compared with. For a field with options it is the text of an option.',
	displayOptions: {
		show: { subject: ['Capture', 'Prerun'] },
		hide: { comparison: ['is_empty', 'is_not_empty'] },
	},
});

const logic = field({
	displayName: 'Combine',
	name: 'logic',
	type: 'options',
	options: [
		{ name: 'And', value: 'and' },
		{ name: 'Or', value: 'or' },
	],
	default: 'and',
	description: 'Whether it has to come true as well as the other conditions (and), or can do so in their place (or)',
});

export const conditions = field({
	displayName: 'Conditions',
	name: 'conditions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Condition',
	default: {},
	description: 'When the rule comes true: what has to happen to a step, or how a field has to be answered',
	options: [
		{
			displayName: 'Condition',
			name: 'condition',
			values: [subject, stepLookedAt, fieldLookedAt, kickoffFieldLookedAt, event, comparison, value, logic],
		},
	],
});

const verb = field({
	displayName: 'Do',
	name: 'verb',
	type: 'options',
	options: [
		{ name: 'Assign', value: 'assign' },
		{ name: 'Assign Only', value: 'assign_only', description: 'In the place of those who are assigned' },
		{ name: 'Call Webhook', value: 'emit_webhook' },
		{ name: 'Clear Assignees', value: 'clear_assignees' },
		{ name: 'Hide Step', value: 'hide' },
		{ name: 'Reopen Step', value: 'reopen' },
		{ name: 'Set Deadline', value: 'deadline' },
		{ name: 'Show Step', value: 'show' },
		{ name: 'Unassign', value: 'unassign' },
	],
	default: 'show',
	description: 'What is done',
});

const target = field(
	picker({
		displayName: 'Step',
		name: 'targetStepId',
		list: 'searchSteps',
		description: 'The step that it is done to, or that the webhook is called for',
	}),
);

const forDeadline = { show: { verb: ['deadline'] } };

const time = field({
	displayName: 'Time',
	name: 'time',
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 1,
	description: 'How much time there is for the step',
	displayOptions: forDeadline,
});

const unit = field({
	displayName: 'Unit',
	name: 'unit',
	type: 'options',
	options: [
		{ name: 'Days', value: 'days' },
		{ name: 'Hours', value: 'hours' },
		{ name: 'Minutes', value: 'minutes' },
		{ name: 'Months', value: 'months' },
		{ name: 'Weeks', value: 'weeks' },
	],
	default: 'days',
	displayOptions: forDeadline,
});

const direction = field({
	displayName: 'Counted',
	name: 'direction',
	type: 'options',
	options: [
		{ name: 'Before', value: 'before' },
		{ name: 'From', value: 'from' },
	],
	default: 'from',
	description: 'Whether the time is counted backwards (before) or forwards (from)',
	displayOptions: forDeadline,
});

const forPeople = { show: { verb: ['assign', 'assign_only', 'unassign'] } };

const webhookUrl = field({
	displayName: 'Webhook URL',
	name: 'webhookUrl',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://example.com/hook',
	format: 'url',
	description: 'The address that Tallyfy calls',
	displayOptions: { show: { verb: ['emit_webhook'] } },
});

const webhookName = field({
	displayName: 'Webhook Name',
	name: 'webhookName',
	type: 'string',
	default: '',
	placeholder: 'e.g. Tell the warehouse',
	description: 'What the call is named in Tallyfy. When empty, it is named after the address.',
	displayOptions: { show: { verb: ['emit_webhook'] } },
});

export const actions = field({
	displayName: 'Actions',
	name: 'actions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Action',
	default: {},
	description: 'What Tallyfy does when the conditions come true',
	options: [
		{
			displayName: 'Action',
			name: 'action',
			values: [
				verb,
				target,
				time,
				unit,
				direction,
				{ ...memberIds, displayOptions: forPeople },
				{ ...guestEmails, displayOptions: forPeople },
				{ ...groupIds, displayOptions: forPeople },
				webhookUrl,
				webhookName,
			],
		},
	],
});
