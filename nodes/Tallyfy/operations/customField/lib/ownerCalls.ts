import { call, type Body } from '../../../api/call';
import type { CallName, Request } from '../../../api/request';
import type { subject } from './ownerFields';

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
