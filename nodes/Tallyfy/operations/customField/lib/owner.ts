import { call, type Body, type CallName } from '../../../api/call';
import type { Request } from '../../../api/request';
import { field } from '../../../engine/operation';
import { guestCode } from '../../lib/fields/guestCode';
import { folder, member, process, step, tag, task, template } from '../../lib/fields/pickers';

const subject = field({
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
export const subjectFields = [
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

type Kind = (typeof subject.options)[number]['value'];

interface Ids {
	processId?: string;
	taskId?: string;
	memberId?: string;
	guestCode?: string;
	folderId?: string;
	tagId?: string;
	templateId?: string;
	stepId?: string;
	fieldId?: string;
}

/** What the user chose. */
export interface Chosen extends Ids {
	subject: Kind;
}

/** The calls for the values of one owner: Tallyfy has a set of them for each kind. */
interface Calls {
	read: Request<Extract<CallName, `get${string}CustomFields`>>;
	/** All values at once. */
	write: (body: Body<'putRunCustomFields'>) => Request<Extract<CallName, `put${string}CustomFields`>>;
	/** Templates, their steps and their fields have no call for a single value. */
	single?: {
		set: (key: string, body: Body<'patchRunCustomField'>) => Request<Extract<CallName, `patch${string}CustomField`>>;
		clear: (key: string) => Request<Extract<CallName, `delete${string}CustomField`>>;
	};
}

const owners: Record<Kind, (ids: Ids) => Calls> = {
	folder: ({ folderId: folder_id = '' }) => ({
		read: call('getFolderCustomFields', { folder_id }),
		write: (body) => call('putFolderCustomFields', { folder_id, body }),
		single: {
			set: (key, body) => call('patchFolderCustomField', { folder_id, key, body }),
			clear: (key) => call('deleteFolderCustomField', { folder_id, key }),
		},
	}),
	guest: ({ guestCode: guest_code = '' }) => ({
		read: call('getGuestCustomFields', { guest_code }),
		write: (body) => call('putGuestCustomFields', { guest_code, body }),
		single: {
			set: (key, body) => call('patchGuestCustomField', { guest_code, key, body }),
			clear: (key) => call('deleteGuestCustomField', { guest_code, key }),
		},
	}),
	kickoffField: ({ templateId: checklist_id = '', fieldId: field_id = '' }) => ({
		read: call('getKickoffFieldCustomFields', { checklist_id, field_id }),
		write: (body) => call('putKickoffFieldCustomFields', { checklist_id, field_id, body }),
	}),
	member: ({ memberId: user_id = '' }) => ({
		read: call('getMemberCustomFields', { user_id }),
		write: (body) => call('putMemberCustomFields', { user_id, body }),
		single: {
			set: (key, body) => call('patchMemberCustomField', { user_id, key, body }),
			clear: (key) => call('deleteMemberCustomField', { user_id, key }),
		},
	}),
	process: ({ processId: run_id = '' }) => ({
		read: call('getRunCustomFields', { run_id }),
		write: (body) => call('putRunCustomFields', { run_id, body }),
		single: {
			set: (key, body) => call('patchRunCustomField', { run_id, key, body }),
			clear: (key) => call('deleteRunCustomField', { run_id, key }),
		},
	}),
	step: ({ templateId: checklist_id = '', stepId: step_id = '' }) => ({
		read: call('getStepCustomFields', { checklist_id, step_id }),
		write: (body) => call('putStepCustomFields', { checklist_id, step_id, body }),
	}),
	stepField: ({ templateId: checklist_id = '', stepId: step_id = '', fieldId: field_id = '' }) => ({
		read: call('getStepFieldCustomFields', { checklist_id, step_id, field_id }),
		write: (body) => call('putStepFieldCustomFields', { checklist_id, step_id, field_id, body }),
	}),
	tag: ({ tagId: tag_id = '' }) => ({
		read: call('getTagCustomFields', { tag_id }),
		write: (body) => call('putTagCustomFields', { tag_id, body }),
		single: {
			set: (key, body) => call('patchTagCustomField', { tag_id, key, body }),
			clear: (key) => call('deleteTagCustomField', { tag_id, key }),
		},
	}),
	task: ({ processId: run_id = '', taskId: task_id = '' }) => ({
		read: call('getRunTaskCustomFields', { run_id, task_id }),
		write: (body) => call('putRunTaskCustomFields', { run_id, task_id, body }),
		single: {
			set: (key, body) => call('patchRunTaskCustomField', { run_id, task_id, key, body }),
			clear: (key) => call('deleteRunTaskCustomField', { run_id, task_id, key }),
		},
	}),
	template: ({ templateId: checklist_id = '' }) => ({
		read: call('getTemplateCustomFields', { checklist_id }),
		write: (body) => call('putTemplateCustomFields', { checklist_id, body }),
	}),
};

export const callsFor = ({ subject: kind, ...ids }: Chosen): Calls => owners[kind](ids);
