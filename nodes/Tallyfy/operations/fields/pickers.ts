import { guestPicker, memberPicker, picker } from './picker';

export const template = picker({
	displayName: 'Template',
	name: 'templateId',
	list: 'searchTemplates',
	description: 'The template to work with',
});

export const process = picker({
	displayName: 'Process',
	name: 'processId',
	list: 'searchProcesses',
	description: 'The process to work with',
});

export const task = picker({
	displayName: 'Task',
	name: 'taskId',
	list: 'searchTasks',
	description: 'The task to work with: a one-off task, or a task of a process',
});

export const archivedProcess = picker({
	displayName: 'Process',
	name: 'processId',
	list: 'searchArchivedProcesses',
	description: 'The archived process',
});

export const oneOffTask = picker({
	displayName: 'Task',
	name: 'taskId',
	list: 'searchOneOffTasks',
	description: 'The one-off task',
});

export const archivedTask = picker({
	displayName: 'Task',
	name: 'taskId',
	list: 'searchArchivedTasks',
	description: 'The archived one-off task',
});

export const step = picker({
	displayName: 'Step',
	name: 'stepId',
	list: 'searchSteps',
	description: 'The step of the template',
});

export const field = picker({
	displayName: 'Form Field',
	name: 'fieldId',
	list: 'searchFields',
	description: 'The field of the form',
});

export const automation = picker({
	displayName: 'Automation Rule',
	name: 'automationId',
	list: 'searchAutomations',
	description: 'The rule of the template',
});

export const member = memberPicker({
	displayName: 'Member',
	name: 'memberId',
	list: 'searchMemberNumbers',
	description: 'The member to work with',
});

/** Who is to receive something: a disabled member cannot. */
export const activeMember = memberPicker({
	displayName: 'Member',
	name: 'memberId',
	list: 'searchActiveMemberNumbers',
	description: 'The member to work with',
});

export const guest = guestPicker({
	displayName: 'Guest',
	name: 'guestEmail',
	list: 'searchGuests',
	description: 'The guest to work with',
});

export const group = picker({
	displayName: 'Group',
	name: 'groupId',
	list: 'searchGroups',
	description: 'The group to work with',
});

export const tag = picker({
	displayName: 'Tag',
	name: 'tagId',
	list: 'searchTags',
	description: 'The tag to work with',
});

export const folder = picker({
	displayName: 'Folder',
	name: 'folderId',
	list: 'searchFolders',
	description: 'The folder to work with',
});
