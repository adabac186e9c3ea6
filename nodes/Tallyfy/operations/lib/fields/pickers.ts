import { guestPicker, memberPicker, picker } from './picker';

export const template = picker({
	displayName: 'Template',
	name: 'templateId',
	list: 'searchTemplates',
	description: 'The template, from the list, by its name, its ID or the address of its page',
});

export const process = picker({
	displayName: 'Process',
	name: 'processId',
	list: 'searchProcesses',
	description: 'The process, from the list, by its ID, or by the address of its page',
});

export const task = picker({
	displayName: 'Task',
	name: 'taskId',
	list: 'searchTasks',
	description: 'A one-off task, or a task of a process',
});

export const archivedProcess = picker({
	displayName: 'Process',
	name: 'processId',
	list: 'searchArchivedProcesses',
	description: 'A process that is archived',
});

export const oneOffTask = picker({
	displayName: 'Task',
	name: 'taskId',
	list: 'searchOneOffTasks',
	description: 'A one-off task; a task of a process goes with its process',
});

export const archivedTask = picker({
	displayName: 'Task',
	name: 'taskId',
	list: 'searchArchivedTasks',
	description: 'A one-off task that is archived',
});

export const step = picker({
	displayName: 'Step',
	name: 'stepId',
	list: 'searchSteps',
	description: 'A step of the template above, from the list, by its name or its ID',
});

export const field = picker({
	displayName: 'Form Field',
	name: 'fieldId',
	list: 'searchFields',
	description: 'A field of the form above, from the list, by its label or its ID',
});

export const automation = picker({
	displayName: 'Automation Rule',
	name: 'automationId',
	list: 'searchAutomations',
	description: 'A rule of the template above',
});

export const member = memberPicker({
	displayName: 'Member',
	name: 'memberId',
	list: 'searchMemberNumbers',
	description: 'The member, from the list, by email or by ID',
});

/** Who is to receive something: a disabled member cannot. */
export const activeMember = memberPicker({
	displayName: 'Member',
	name: 'memberId',
	list: 'searchActiveMemberNumbers',
	description: 'The member, from the list, by email or by ID',
});

export const guest = guestPicker({
	displayName: 'Guest',
	name: 'guestEmail',
	list: 'searchGuests',
	description: 'The guest, from the list or by email',
});

export const group = picker({
	displayName: 'Group',
	name: 'groupId',
	list: 'searchGroups',
	description: 'The group, from the list, by its name or its ID',
});

export const tag = picker({
	displayName: 'Tag',
	name: 'tagId',
	list: 'searchTags',
	description: 'The tag, from the list, by its name or its ID',
});

export const folder = picker({
	displayName: 'Folder',
	name: 'folderId',
	list: 'searchFolders',
	description: 'The folder, from the list, by its name or its ID',
});
