import { field } from '../../../engine/operation';
import { guestCode } from '../../lib/fields/guestCode';
import { folder, member, process, step, tag, task, template } from '../../lib/fields/pickers';

export const subject = field({
	displayName: 'Custom Fields Of',
	name: 'subject',
	type: 'options',
	options: [
		{ name: 'Folder', value: 'folder' },
		{ name: 'Guest', value: 'guest' },
		{ name: 'Kick-Off Field', value: 'kickoffField', description: 'A field of the kick-off form of a template' },
		{ name: 'Member', value: 'member' },
		{ name: 'Process', value: 'process' },
		{ name: 'Step', value: 'step' },
		{ name: 'Step Field', value: 'stepField', description: 'A form field of a step of a template' },
		{ name: 'Tag', value: 'tag' },
		{ name: 'Task of Process', value: 'task' },
		{ name: 'Template', value: 'template' },
	],
	default: 'process',
	description: 'What they belong to',
});

const shownFor = <const S extends string[]>(...subjects: S) => ({ displayOptions: { show: { subject: subjects } } });

/** What the custom fields belong to, and the IDs that it is found by. */
export const ownerFields = [
	subject,
	{ ...process, ...shownFor('process', 'task') },
	{ ...task, ...shownFor('task'), description: 'The task, which has to be one of this process' },
	{ ...member, ...shownFor('member') },
	{ ...guestCode, ...shownFor('guest') },
	{ ...folder, ...shownFor('folder') },
	{ ...tag, ...shownFor('tag') },
	{ ...template, ...shownFor('template', 'step', 'stepField', 'kickoffField') },
	{ ...step, ...shownFor('step', 'stepField') },
	{
		displayName: 'Form Field ID',
		name: 'fieldId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 1db9b285fbf55a7c075257a50f8ef164',
		description: 'ID of the form field; Form Field: Get Many gives it',
		format: 'id',
		...shownFor('stepField', 'kickoffField'),
	},
] as const;
