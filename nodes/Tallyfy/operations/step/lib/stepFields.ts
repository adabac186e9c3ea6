import { field } from '../../../engine/operation';
import { picker } from '../../lib/fields/picker';
import { time, unit } from '../../lib/fields/timespan';
import { taskType, webhook as taskWebhook } from '../../task/lib/taskFields';

export const title = field({
	displayName: 'Title',
	name: 'title',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Welcome call',
	description: 'At most 600 characters',
	maxLength: 600,
});

/** A step is what its task will be. */
export const stepType = field({ ...taskType, name: 'stepType' });

export const summary = field({
	displayName: 'Summary',
	name: 'summary',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	description: 'What is to be done, for those who do it; may contain HTML',
});

export const allowGuests = field({
	displayName: 'Allow Guests',
	name: 'allowGuestOwners',
	type: 'boolean',
	default: true,
	description: 'Whether guests can be assigned',
});

export const assignLauncher = field({
	displayName: 'Assign Launcher',
	name: 'assignRunStarter',
	type: 'boolean',
	default: true,
	description: 'Whether the person who launches the process is assigned when nobody else is',
});

export const webhook = field({
	...taskWebhook,
	required: true,
	description:
		'Address that Tallyfy calls when the task of this step is completed, in the place of that of the template',
});

const direction = field({
	displayName: 'Direction',
	name: 'direction',
	type: 'options',
	options: [
		{ name: 'After', value: 'from' },
		{ name: 'Before', value: 'prior_to' },
	],
	default: 'from',
	description: 'Whether the task is due after or before what is counted from',
});

const anchor = field({
	displayName: 'Counted From',
	name: 'anchor',
	type: 'options',
	options: [
		{ name: 'Another Step', value: 'step' },
		{ name: 'Launch of the Process', value: 'start_run' },
	],
	default: 'start_run',
	description: 'What the time is counted from',
});

const anchorStep = field({
	...picker({
		displayName: 'Other Step',
		name: 'anchorStepId',
		list: 'searchSteps',
		description: 'Another step of the template. While a deadline is counted from it, it cannot be deleted.',
	}),
	displayOptions: { show: { anchor: ['step'] } },
});

export const deadline = field({
	displayName: 'Deadline',
	name: 'deadline',
	type: 'fixedCollection',
	placeholder: 'Add Deadline',
	default: {},
	description: 'When the task is due in each process. Without it, Tallyfy takes one day after the launch.',
	options: [{ displayName: 'Deadline', name: 'rule', values: [time, unit, direction, anchor, anchorStep] }],
});

export const startDate = field({
	displayName: 'Start Date',
	name: 'startDate',
	type: 'fixedCollection',
	placeholder: 'Add Start Date',
	default: {},
	description: 'How much time passes before the work on the task begins',
	options: [{ displayName: 'Start Date', name: 'rule', values: [time, unit] }],
});

export const startAtAnyTime = field({
	displayName: 'Start at Any Time',
	name: 'isSoftStartDate',
	type: 'boolean',
	default: true,
	description: 'Whether the work on the task can begin at any time, so that no Start Date counts',
});
