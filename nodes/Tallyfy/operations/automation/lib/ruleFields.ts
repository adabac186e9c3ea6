import { field } from '../../../engine/operation';
import { picker } from '../../lib/fields/picker';
import { step } from '../../lib/fields/pickers';
import { groupIds, guestEmails, memberIds } from '../../lib/fields/idLists';
import { time, unit } from '../../lib/fields/timespan';

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

const moment = field({
	displayName: 'When',
	name: 'moment',
	type: 'options',
	options: [
		{ name: '24 Hours Early', value: 'early_24', description: 'At least 24 hours before its deadline' },
		{ name: '24 Hours Late', value: 'late_24', description: 'At least 24 hours after its deadline' },
		{ name: 'At Any Time', value: 'any_time' },
		{ name: 'On Time', value: 'on-time', description: 'By its deadline' },
	],
	default: 'any_time',
	description: 'When it has to happen, seen from the deadline of the step',
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
			values: [subject, stepLookedAt, fieldLookedAt, kickoffFieldLookedAt, event, moment, comparison, value, logic],
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

const assigns = ['assign', 'assign_only', 'unassign'];

const peopleFrom = field({
	displayName: 'People',
	name: 'peopleFrom',
	type: 'options',
	options: [
		{ name: 'From a Form Field of a Step', value: 'Capture' },
		{ name: 'From a Kick-Off Field', value: 'Prerun' },
		{ name: 'Named Here', value: 'here' },
	],
	default: 'here',
	description: 'Who it is: those who are named here, or those whom the answer to a form field names in each process',
	displayOptions: { show: { verb: assigns } },
});

const namedHere = { show: { verb: assigns, peopleFrom: ['here'] } };

const namesPeople = 'A field of type Assignees, or a text that is validated as an email';

const fieldNaming = field({
	...picker({
		displayName: 'Form Field',
		name: 'fieldId',
		list: 'searchStepFieldsNamingPeople',
		description: namesPeople,
	}),
	displayOptions: { show: { verb: assigns, peopleFrom: ['Capture'] } },
});

const kickoffFieldNaming = field({
	...picker({
		displayName: 'Kick-Off Field',
		name: 'kickoffFieldId',
		list: 'searchKickoffFieldsNamingPeople',
		description: namesPeople,
	}),
	displayOptions: { show: { verb: assigns, peopleFrom: ['Prerun'] } },
});

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
				{ ...time, displayOptions: forDeadline },
				{ ...unit, displayOptions: forDeadline },
				direction,
				peopleFrom,
				{ ...memberIds, displayOptions: namedHere },
				{ ...guestEmails, displayOptions: namedHere },
				{ ...groupIds, displayOptions: namedHere },
				fieldNaming,
				kickoffFieldNaming,
				webhookUrl,
				webhookName,
			],
		},
	],
});
