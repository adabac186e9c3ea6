import { field } from '../../engine/operation';

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

export const stepType = field({
	displayName: 'Type',
	name: 'stepType',
	type: 'options',
	options: [
		{ name: 'Approval', value: 'approval', description: 'Is approved or rejected' },
		{ name: 'Email', value: 'email', description: 'Sends an email' },
		{ name: 'Expiring', value: 'expiring', description: 'Ends by itself at its deadline' },
		{ name: 'Expiring Email', value: 'expiring_email' },
		{ name: 'Task', value: 'task', description: 'Is completed' },
	],
	default: 'task',
	description: 'What the step asks for',
});

export const summary = field({
	displayName: 'Summary',
	name: 'summary',
	type: 'string',
	typeOptions: { rows: 4 },
	default: '',
	description: 'What is to be done; may hold HTML',
});

export const position = field({
	displayName: 'Position',
	name: 'position',
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 1,
	description: 'Place of the step in the template, from 1',
});
